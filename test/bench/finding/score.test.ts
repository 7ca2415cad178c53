/** How findings are judged: by hand-made documents and finders that hide everything, nothing, or half. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAsked } from '../../../bench/quality/finding/asked.ts';
import { changedUnits } from '../../../bench/quality/finding/changed.ts';
import { drawDocuments, type Document } from '../../../bench/quality/finding/documents.ts';
import { f1, precision, recall, scoreNames } from '../../../bench/quality/finding/names.ts';
import { headTable, isFresh, kindTable, shown, sortTable } from '../../../bench/quality/finding/report.ts';
import { judge, type RedactText, tally, tallyStay } from '../../../bench/quality/finding/score.ts';
import baseJson from '../../../rules/base.json' with { type: 'json' };
import { compile, type KindId, parsePack, type Status, type TextFinding } from '../../../src/index.ts';

const plan = compile(parsePack(baseJson));

function finding(kind: KindId, start: number, end: number, status: Status = 'masked'): TextFinding {
  const reason = status === 'kept' ? 'nothing-to-hide' : 'rule';
  return { kind, start, end, status, reason, rule: undefined, trace: { by: 'label', label: undefined, beat: [] } };
}

/** Finds what it is told, and hides each finding whole where it is masked. */
function finder(...findings: readonly TextFinding[]): RedactText {
  return (text) => {
    let out = text;
    for (const { start, end, status } of findings) {
      if (status === 'masked') out = out.slice(0, start) + '*'.repeat(end - start) + out.slice(end);
    }
    return { text: out, findings };
  };
}

const text = '业主乌有光住海城市子虚路9号，热线12345';
const document: Document = {
  number: '1.1',
  sort: 'letters',
  pack: 'base',
  text,
  gold: [
    { kind: 'person-name', start: 2, end: 5, tail: 2 },
    { kind: 'address', start: 6, end: 14, tail: 9 },
  ],
  stay: [{ start: 17, end: 22 }],
  free: [{ start: 0, end: 2 }],
};

describe('the judge', () => {
  it('says what leaks where nothing is found', () => {
    const { gold, stay, hiding } = judge(document, plan, finder());
    expect(gold.map(({ leaked, isWhole }) => [leaked, isWhole])).toStrictEqual([
      [3, true],
      [5, true],
    ]);
    expect([stay[0]?.changed, hiding.length]).toStrictEqual([0, 0]);
  });

  it('counts the characters over which no finding stands, of an address those below the county', () => {
    const { gold } = judge(document, plan, finder(finding('person-name', 2, 4), finding('address', 6, 12)));
    expect(gold.map(({ leaked, isWhole, isExact }) => [leaked, isWhole, isExact])).toStrictEqual([
      [1, false, false],
      [2, false, false],
    ]);
  });

  it('asks for the kind and the very ends', () => {
    const { gold } = judge(document, plan, finder(finding('person-name', 2, 5), finding('plate', 6, 14)));
    expect(gold.map(({ isExact }) => isExact)).toStrictEqual([true, false]);
  });

  it('takes a value that holds nothing to hide as found, one that is kept for another reason as not', () => {
    const read = judge(document, plan, finder(finding('address', 6, 14, 'kept'))).gold[1];
    expect([read?.leaked, read?.isWhole]).toStrictEqual([0, false]);
    const office = { ...finding('address', 6, 14, 'kept'), reason: 'kept-by-rule' } as const;
    const kept = judge(document, plan, finder(office)).gold[1];
    expect([kept?.leaked, kept?.isWhole]).toStrictEqual([5, true]);
  });

  it('counts what changed though it must stay, and findings that are nobody’s', () => {
    const { stay, wrong, hiding } = judge(document, plan, finder(finding('mobile-phone', 17, 22)));
    expect([stay[0]?.changed, wrong.length, hiding.length]).toStrictEqual([5, 1, 1]);
  });

  it('lets go of what may change or not', () => {
    expect(judge(document, plan, finder(finding('person-name', 0, 2))).wrong).toStrictEqual([]);
  });

  it('sees that a second run changes something', () => {
    const eager: RedactText = (given) => ({
      text: given.replace(/.$/, ''),
      findings: [finding('qq', given.length - 1, given.length)],
    });
    expect(judge(document, plan, eager).isUnsettled).toBe(true);
    expect(judge(document, plan, finder()).isUnsettled).toBe(false);
  });
});

describe('what came out otherwise', () => {
  it.each<[string, string, string, readonly [number, number][], string]>([
    ['a mask as long as its value', '收王芳，', '收王*，', [[1, 3]], '0010'],
    ['a value that goes', '备注：放门口。完', '备注：〔略〕。完', [[3, 6]], '00011100'],
    ['a shorter mask', '甲马某乙', '甲某乙', [[1, 3]], '0100'],
    ['a longer mask', '甲马乙', '甲马某1乙', [[1, 2]], '000'],
    [
      'two that touch',
      '王芳李娜',
      '王*李*',
      [
        [0, 2],
        [2, 4],
      ],
      '0101',
    ],
    [
      'a mask that repeats what is behind it',
      'a12b12c',
      'a**b**c',
      [
        [1, 3],
        [4, 6],
      ],
      '0110110',
    ],
    ['nothing', '甲乙', '甲乙', [], '00'],
    ['a text that does not fit', '甲乙丙', '丁', [[0, 1]], '111'],
  ])('%s', (_, before, after, stretches, expected) => {
    const findings = stretches.map(([start, end]) => ({ start, end }));
    expect(changedUnits(before, after, findings).join('')).toBe(expected);
  });
});

describe('the tables', () => {
  const documents = drawDocuments(1, 1);
  const perfect: RedactText = (given) => {
    const own = documents.find((each) => each.text === given);
    return finder(...(own?.gold ?? []).map(({ kind, start, end }) => finding(kind, start, end)))(given, plan);
  };
  const blind = documents.map((each) => judge(each, plan, finder()));
  const seeing = documents.map((each) => judge(each, plan, perfect));

  it('say that all leaks, and that nothing does', () => {
    const shares = (judged: typeof blind): readonly (string | undefined)[] =>
      headTable(judged).rows.map((row) => row[3]);
    expect(shares(blind)).toStrictEqual(['100.00 %', '100.00 %', '100.00 %', '0.00 %', '0.00 %']);
    expect(shares(seeing)).toStrictEqual(['0.00 %', '0.00 %', '0.00 %', '0.00 %', '0.00 %']);
  });

  it('say it of every kind and class', () => {
    expect(
      kindTable(seeing).rows.filter(
        ([, , leaked, out, found, exact]) =>
          leaked !== '0.00 %' || out !== '0' || found !== '100.00 %' || exact !== '100.00 %',
      ),
    ).toStrictEqual([]);
    expect(
      sortTable(blind)
        .rows.flatMap(([, , ...shares]) => shares.slice(0, 3))
        .filter((share) => share !== '100.00 %' && share !== '–'),
    ).toStrictEqual([]);
  });

  it('list what is missed by the number of its document', () => {
    expect([...shown(seeing, 'name'), ...shown(seeing, 'wrong'), ...shown(seeing, 'unsettled')]).toStrictEqual([]);
    const known = blind.filter((each) => !isFresh(each));
    expect(shown(blind, 'address')).toHaveLength(
      tally(known.flatMap(({ gold }) => gold.filter(({ gold: { kind } }) => kind === 'address'))).values,
    );
    expect(shown(blind, 'stay')).toHaveLength(tallyStay(blind.flatMap(({ stay }) => stay)).touched);
    const line = shown([judge(document, plan, finder(finding('mobile-phone', 17, 22)))], 'stay')[0];
    expect(line).toBe('1.1\tletters\tbase\t17–22\t5/5 changed\t住海城市子虚路9号，热线【12345】');
  });
});

describe('names that others marked', () => {
  it('are scored by their very ends, the halves and the forms apart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yinming-names-'));
    try {
      const path = join(folder, 'names.ndjson');
      const lines = [
        { text: '陶陶去找乌有光', names: [[4, 7]] },
        { text: '哈维尔·莫拉来了', names: [[0, 6]] },
      ];
      writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const known: RedactText = (given, given2) =>
        (given.startsWith('陶')
          ? finder(finding('person-name', 4, 7), finding('person-name', 0, 2))
          : finder(finding('person-name', 0, 3), finding('person-name', 6, 8, 'already-masked')))(given, given2);
      const scores = scoreNames(path, plan, known);
      const of = (part: string) => scores.find((score) => score.part === part) ?? scores[0]!;
      expect([of('all').marked, of('all').found, of('all').right]).toStrictEqual([2, 3, 1]);
      expect([precision(of('all')), recall(of('all'))]).toStrictEqual([1 / 3, 1 / 2]);
      expect(f1(of('all'))).toBeCloseTo(0.4);
      expect([of('odd lines').right, of('even lines').right]).toStrictEqual([1, 0]);
      expect([of('of three Han').right, of('with a dot or letters').marked]).toStrictEqual([1, 1]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the command line', () => {
  it('takes a seed, a file of names, what is listed, and whether it is recorded', () => {
    expect(readAsked([])).toStrictEqual({ seed: 1, show: undefined, names: undefined, isRecorded: false });
    const all = readAsked(['--seed', '7', '--names', 'names.ndjson', '--record']);
    expect(all).toStrictEqual({ seed: 7, show: undefined, names: 'names.ndjson', isRecorded: true });
    expect(readAsked(['--show', 'stay'])?.show).toBe('stay');
  });

  it.each([['all'], ['--seed', 'x'], ['--seed=-1'], ['--names'], ['--quick'], ['--show', 'name', '--record']])(
    'refuses %s %s',
    (...args) => {
      expect(readAsked(args.filter((each) => each !== undefined))).toBeUndefined();
    },
  );
});
