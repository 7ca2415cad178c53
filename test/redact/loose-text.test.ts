/** Text outside of any field: its cells are read as one line, and come out one by one. */
import { describe, expect, it } from 'vitest';
import { addSpan, type Layer } from '../../src/find/search.ts';
import { redactLoose } from '../../src/redact/loose-text.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('housing-lottery');

/** Finds a name behind 制表人, in this cell or the next. */
const drawnUpBy: Layer = (search) => {
  const found = /制表人[：\t]*([^：\t]{2,3})/.exec(search.text);
  if (found === null) return;
  const start = found.index + found[0].length - (found[1]?.length ?? 0);
  addSpan(search, { kind: 'person-name', start, end: start + (found[1]?.length ?? 0), by: 'label' });
};

const texts = (...cells: readonly string[]): readonly string[] => redactLoose(cells, plan, [drawnUpBy], 3).texts;

describe('the cells of a row that is no record', () => {
  it('stay where nothing is found in them', () => {
    expect(texts('2026年第二批公示', '共72户')).toStrictEqual(['2026年第二批公示', '共72户']);
    expect(texts()).toStrictEqual([]);
  });

  it('are redacted each in its place', () => {
    expect(texts('制表人：王小芳', '共72户')).toStrictEqual(['制表人：王*芳', '共72户']);
  });

  it('are one line: a label in one opens the value in the next', () => {
    expect(texts('共72户', '制表人：', '王小芳', '')).toStrictEqual(['共72户', '制表人：', '王*芳', '']);
  });

  it('are refused where a value goes over two of them, by their line', () => {
    const acrossCells: Layer = (search) => addSpan(search, { kind: 'person-name', start: 1, end: 4, by: 'label' });
    expect(() => redactLoose(['王小', '芳'], plan, [acrossCells], 3)).toThrow(
      expect.objectContaining({ code: 'table/text-outside', place: [3] }),
    );
  });
});
