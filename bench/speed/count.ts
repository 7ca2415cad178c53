/**
 * Counts before anything is timed: every field of every record against what was planted in it, for the library and for
 * the plain script alike. Records are made one by one, so that a million are never held.
 */
import type { PlantedRecord, Row } from '../corpus/documents.ts';
import { library } from './built.ts';
import { judgeRecord, newVerdicts, type Verdict } from './judge.ts';
import type { Subject } from './subjects.ts';

export interface Count {
  readonly pack: string;
  readonly way: 'yinming' | 'plain';
  readonly records: number;
  /** Fields that were judged: personal ones and those that must stay. */
  readonly fields: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Values that the library could not read and hid whole; `null` where nobody says. */
  readonly coveredWhole: number | null;
  /** Records that were refused with an error. */
  readonly refused: number;
}

/** What became of one record: its fields, or nothing where it was refused. */
interface Outcome {
  readonly row: Readonly<Record<string, unknown>> | undefined;
  readonly coveredWhole: number;
}

type Redact = (row: Row) => Outcome;

export function count(subject: Subject, seed: number, records: number): readonly [Count, Count] {
  const own = counter(subject, 'yinming', byLibrary(subject));
  const plain = counter(subject, 'plain', (row) => ({ row: subject.plain(row), coveredWhole: 0 }));
  for (const planted of subject.generate(seed, records)) {
    own.add(planted);
    plain.add(planted);
  }
  return [own.result(), { ...plain.result(), coveredWhole: null }];
}

function byLibrary({ plan }: Subject): Redact {
  return (row) => {
    try {
      const { record, findings } = library.redactRecord(row, plan, { other: 'refuse' });
      return { row: record, coveredWhole: findings.filter(({ status }) => status === 'covered-whole').length };
    } catch {
      return { row: undefined, coveredWhole: 0 };
    }
  };
}

interface Counter {
  add(planted: PlantedRecord): void;
  result(): Count;
}

function counter({ id, least }: Subject, way: Count['way'], redact: Redact): Counter {
  const verdicts = newVerdicts();
  let records = 0;
  let fields = 0;
  let coveredWhole = 0;
  let refused = 0;
  return {
    add(planted) {
      const outcome = redact(planted.record);
      records += 1;
      coveredWhole += outcome.coveredWhole;
      if (outcome.row === undefined) refused += 1;
      else fields += judgeRecord(planted, outcome.row, least, verdicts);
    },
    result: () => ({ pack: id, way, records, fields, verdicts, coveredWhole, refused }),
  };
}

/** Whether the library gave a wrong answer: such a run has no times. */
export function isWrong({ way, verdicts, fields, refused }: Count): boolean {
  return way === 'yinming' && (verdicts.right !== fields || refused > 0);
}
