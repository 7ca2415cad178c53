/** What the evaluation found, as tables: leakage first, then what was found, then what was touched that must stay. */
import type { Table } from '../../speed/table.ts';
import { whole } from '../../speed/tables.ts';
import { type Sort, sorts } from './documents.ts';
import { f1, type NameScore, precision, recall } from './names.ts';
import { type Group, groupOf, groups, type JudgedDocument, type JudgedGold, tally, tallyStay } from './score.ts';

/** The largest share of characters that may leak, by group. */
export const LEAK_TARGETS: Readonly<Record<Group, number>> = { numbered: 0.002, address: 0.02, name: 0.03 };

/** The largest share of characters that may change though they must stay. */
export const STAY_TARGET = 0.01;

/** What F1 on names in others' prose must reach at least, and what it is to reach. */
export const NAME_TARGETS: readonly [least: number, aim: number] = [0.6, 0.7];

const GROUP_NAMES: Readonly<Record<Group, string>> = {
  numbered: 'numbered kinds',
  address: 'address tails',
  name: 'names',
};

function percent(part: number, total: number): string {
  return total === 0 ? '–' : `${((100 * part) / total).toFixed(2)} %`;
}

function most(share: number): string {
  return `≤ ${(100 * share).toFixed(1)} %`;
}

function ofGroup(documents: readonly JudgedDocument[], group: Group): readonly JudgedGold[] {
  return documents.flatMap(({ gold }) => gold.filter((each) => groupOf(each.gold.kind) === group));
}

export function isFresh({ document }: JudgedDocument): boolean {
  return document.sort === 'fresh';
}

export function headTable(documents: readonly JudgedDocument[], which = ''): Table {
  const stays = tallyStay(documents.flatMap(({ stay }) => stay));
  const unsettled = documents.filter(({ isUnsettled }) => isUnsettled).length;
  return {
    title: `What leaks, and what is hidden that must stay${which}: shares of characters`,
    head: ['what', 'characters', 'leaked or changed', 'share', 'asked', 'values', 'out whole or touched'],
    rows: [
      ...groups.map((group) => {
        const { characters, leaked, values, whole: out } = tally(ofGroup(documents, group));
        return [
          `${GROUP_NAMES[group]}, leaked`,
          whole(characters),
          whole(leaked),
          percent(leaked, characters),
          most(LEAK_TARGETS[group]),
          whole(values),
          whole(out),
        ];
      }),
      [
        'what must stay, changed',
        whole(stays.characters),
        whole(stays.changed),
        percent(stays.changed, stays.characters),
        most(STAY_TARGET),
        whole(stays.values),
        whole(stays.touched),
      ],
      [
        'documents that a second run changes',
        '–',
        '–',
        percent(unsettled, documents.length),
        '0 %',
        whole(documents.length),
        whole(unsettled),
      ],
    ],
  };
}

export function kindTable(documents: readonly JudgedDocument[]): Table {
  const kinds = new Set(documents.flatMap(({ gold }) => gold.map((each) => each.gold.kind)));
  for (const { hiding } of documents) for (const { kind } of hiding) if (kind !== undefined) kinds.add(kind);
  const order = [...kinds].sort((a, b) => groups.indexOf(groupOf(a)) - groups.indexOf(groupOf(b)) || (a < b ? -1 : 1));
  return {
    title: 'By kind: values found from end to end, by their very ends, not at all; findings that hide what is nobody’s',
    head: ['kind', 'values', 'leaked', 'out whole', 'recall', 'exact', 'findings', 'wrong', 'precision'],
    rows: order.map((kind) => {
      const own = tally(documents.flatMap(({ gold }) => gold.filter((each) => each.gold.kind === kind)));
      const findings = documents.flatMap(({ hiding }) => hiding.filter((each) => each.kind === kind)).length;
      const wrong = documents.flatMap((document) => document.wrong.filter((each) => each.kind === kind)).length;
      return [
        kind,
        whole(own.values),
        percent(own.leaked, own.characters),
        whole(own.whole),
        percent(own.found, own.values),
        percent(own.exact, own.values),
        whole(findings),
        whole(wrong),
        percent(findings - wrong, findings),
      ];
    }),
  };
}

export function sortTable(documents: readonly JudgedDocument[]): Table {
  const rows = sorts.map((sort: Sort) => {
    const own = documents.filter(({ document }) => document.sort === sort);
    const leaked = groups.map((group) => {
      const { leaked: characters, characters: all } = tally(ofGroup(own, group));
      return percent(characters, all);
    });
    const stays = tallyStay(own.flatMap(({ stay }) => stay));
    const wrong = own.reduce((sum, document) => sum + document.wrong.length, 0);
    return [sort, whole(own.length), ...leaked, percent(stays.changed, stays.characters), whole(wrong)];
  });
  return {
    title: 'By class of document: shares of characters',
    head: [
      'class',
      'documents',
      ...groups.map((group) => `${GROUP_NAMES[group]} leaked`),
      'must stay, changed',
      'wrong findings',
    ],
    rows,
  };
}

export function nameTable(scores: readonly NameScore[]): Table {
  const two = (share: number): string => share.toFixed(3);
  return {
    title: `Names in prose that others marked, by their very ends (asked: F1 ${NAME_TARGETS.join(', aim ')})`,
    head: ['part', 'marked', 'found', 'right', 'precision', 'recall', 'F1'],
    rows: scores.map((score) => [
      score.part,
      whole(score.marked),
      whole(score.found),
      whole(score.right),
      two(precision(score)),
      two(recall(score)),
      two(f1(score)),
    ]),
  };
}

/** What `--show` lists: a group, a kind, `stay`, `wrong` or `unsettled`; a line each with the number of the document and the place. */
export function shown(documents: readonly JudgedDocument[], what: string): readonly string[] {
  return documents.flatMap((judged) => {
    const { document, gold, stay, wrong } = judged;
    if (isFresh(judged)) return [];
    const line = ({ start, end }: { start: number; end: number }, note: string): string => {
      const around = `${document.text.slice(Math.max(0, start - 12), start)}【${document.text.slice(start, end)}】${document.text.slice(end, end + 8)}`;
      return `${document.number}\t${document.sort}\t${document.pack}\t${start}–${end}\t${note}\t${around.replace(/\s+/g, '␣')}`;
    };
    if (what === 'stay') {
      return stay
        .filter(({ changed }) => changed > 0)
        .map((each) => line(each.stay, `${each.changed}/${each.characters} changed`));
    }
    if (what === 'unsettled')
      return judged.isUnsettled ? [line({ start: 0, end: document.text.length }, 'not settled')] : [];
    if (what === 'wrong') return wrong.map((each) => line(each, `${each.kind ?? '–'} by ${each.trace.by}`));
    return gold
      .filter((each) => each.leaked > 0 && (each.gold.kind === what || groupOf(each.gold.kind) === what))
      .map((each) => line(each.gold, `${each.gold.kind} ${each.leaked}/${each.characters} leaked`));
  });
}
