/** The documents of the evaluation: what is in them, that the gold is where it says, and that nobody in them exists. */
import { describe, expect, it } from 'vitest';
import { drawDocuments, sorts, templates } from '../../../bench/quality/finding/documents.ts';
import { draw } from '../../../bench/quality/finding/markup.ts';
import { seeded } from '../../../bench/corpus/random.ts';
import { kinds } from '../../../src/index.ts';
import { hasCardCheck, hasIdCheck, hasRealBirth, idsIn, mobilesIn } from '../fictional.ts';

const documents = drawDocuments(1);
const golds = documents.flatMap(({ text, gold }) =>
  gold.map((each) => ({ ...each, value: text.slice(each.start, each.end) })),
);

describe('the documents', () => {
  it('are many, of many templates in every class, and a good part of them about nobody', () => {
    expect(documents.length).toBeGreaterThan(1_000);
    expect(sorts.filter((sort) => templates.filter((each) => each.sort === sort).length < 40)).toStrictEqual([]);
    expect(new Set(documents.map(({ text }) => text)).size).toBeGreaterThan(documents.length * 0.8);
    expect(templates.filter((_, at) => drawDocuments(1, 1)[at]?.gold.length === 0).length).toBeGreaterThan(60);
  });

  it('are the same from the same seed, others from another', () => {
    expect(drawDocuments(1)).toStrictEqual(documents);
    expect(drawDocuments(2).map(({ text }) => text)).not.toStrictEqual(documents.map(({ text }) => text));
  });

  it('hold every sort of number, and names and addresses in hundreds', () => {
    const ids = new Set(golds.map(({ kind }) => kind));
    const kept = ['organisation', 'hotline', 'case-number', 'amount', 'deadline', 'waybill-number'];
    expect(kinds.map(({ id }) => id).filter((id) => !kept.includes(id) && !ids.has(id))).toStrictEqual([]);
    expect(golds.filter(({ kind }) => kind === 'person-name').length).toBeGreaterThan(1_000);
    expect(golds.filter(({ kind }) => kind === 'address').length).toBeGreaterThan(300);
  });

  it('say where each value is: in order, apart from each other and from what must stay', () => {
    for (const { number, text, gold, stay } of documents) {
      const all = [...gold, ...stay].sort((a, b) => a.start - b.start);
      const lies = all.filter(
        ({ start, end }, at) => start < (all[at - 1]?.end ?? 0) || end > text.length || start >= end,
      );
      expect([number, lies]).toStrictEqual([number, []]);
      expect([number, text.match(/[{}]/g)]).toStrictEqual([number, null]);
    }
  });

  it('begin the tail of an address inside it, and that of anything else at its start', () => {
    expect(golds.filter(({ kind, start, tail }) => kind !== 'address' && tail !== start)).toStrictEqual([]);
    expect(golds.filter(({ start, end, tail }) => tail < start || tail >= end)).toStrictEqual([]);
  });

  it('are about nobody: mobile numbers, IDs and cards are fictional, with right check digits', () => {
    const texts = documents.map(({ text }) => text);
    expect(texts.flatMap(mobilesIn).filter((mobile) => !/^1\d\d0000\d{4}$/.test(mobile))).toStrictEqual([]);
    const ids = texts.flatMap(idsIn);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !/^(?:210199|340299|659999|8[123]0000)/.test(id))).toStrictEqual([]);
    expect(ids.filter((id) => !hasIdCheck(id) || !hasRealBirth(id))).toStrictEqual([]);
    const cards = golds.filter(({ kind, value }) => kind === 'bank-card' && /^\d+$/.test(value));
    expect(cards.length).toBeGreaterThan(20);
    expect(cards.filter(({ value }) => !hasCardCheck(value))).toStrictEqual([]);
  });
});

describe('the markup', () => {
  it('tells what is personal, what must stay and what may go', () => {
    const { text, gold, stay, free } = draw('收{name:a}，{={sur:a}先生}，{=20}{~{mobile}}，{given:a}', seeded(3));
    const [name, given] = gold.map(({ start, end }) => text.slice(start, end));
    expect(gold.map(({ kind }) => kind)).toStrictEqual(['person-name', 'person-name']);
    expect(name?.endsWith(given ?? '-')).toBe(true);
    expect(stay.map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      `${name?.slice(0, name.length - (given?.length ?? 0))}先生`,
      '20',
    ]);
    expect(free.map(({ start, end }) => end - start)).toStrictEqual([11]);
  });

  it.each(['{nobody}', '{mobile|nothow}', '收{name', '{=收'])('refuses %s', (template) => {
    expect(() => draw(template, seeded(1))).toThrow(RangeError);
  });
});
