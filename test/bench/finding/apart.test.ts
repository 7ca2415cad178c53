/**
 * The evaluation is made apart from what it judges: no sentence, name, road or compound of it stands in the library, in its tests
 * or in the corpora of bench/. Whoever meets this test with a new word of theirs takes another word.
 */
import { describe, expect, it } from 'vitest';
import { drawDocuments, templates } from '../../../bench/quality/finding/documents.ts';
import { proseOf } from '../../../bench/quality/finding/markup.ts';
import * as words from '../../../bench/quality/finding/words.ts';
import { filesIn, readText } from '../../house/sources.ts';

const OWN = /^(?:bench\/quality\/finding|bench\/record)/;
const WRITTEN = /\.(?:ts|js|json|ndjson|csv|tsv|txt|py|java)$/;

const others = ['src', 'test', 'bench']
  .flatMap(filesIn)
  .filter((path) => WRITTEN.test(path) && !OWN.test(path))
  .map((path) => readText(path));

/** Words that forms print beside a value: both sides have them from the packs. */
const labels = filesIn('rules')
  .filter((path) => /^rules\/[\w-]+\.json$/.test(path))
  .flatMap((path) => {
    const { fields } = JSON.parse(readText(path)) as { fields: readonly { labels: readonly string[] }[] };
    return fields.flatMap((field) => field.labels);
  });

const LENGTH = 8;

function grams(text: string): readonly string[] {
  return (text.match(/\p{Script=Han}{8,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - LENGTH + 1 }, (_, at) => run.slice(at, at + LENGTH)),
  );
}

describe('the evaluation', () => {
  it('shares no eight Han in a row with the library, the tests or the corpora', () => {
    const theirs = new Set(others.flatMap(grams));
    expect(theirs.size).toBeGreaterThan(1_000);
    const shared = templates
      .flatMap(({ text }) => proseOf(text).flatMap(grams))
      .filter((gram) => theirs.has(gram) && !labels.some((label) => label.includes(gram)));
    expect([...new Set(shared)]).toStrictEqual([]);
  });

  it.each([
    ['road', words.road],
    ['compound', words.compound],
    ['town', words.town],
    ['subdistrict', words.subdistrict],
    ['village', words.village],
    ['community', words.community],
    ['company', words.company],
    ['shop', words.shop],
  ])('has every %s for itself', (_, own) => {
    expect(own.filter((word) => others.some((text) => text.includes(word)))).toStrictEqual([]);
  });

  it('has names of three characters and more for itself, but for a few that two lists of common characters make by chance', () => {
    const names = drawDocuments(1).flatMap(({ text, gold }) =>
      gold.filter(({ kind }) => kind === 'person-name').map(({ start, end }) => text.slice(start, end)),
    );
    const long = [...new Set(names)].filter((name) => /^\p{Script=Han}{3,}$/u.test(name) && !name.includes('某'));
    expect(long.length).toBeGreaterThan(1_000);
    const theirs = others.join('\n');
    expect(long.filter((name) => theirs.includes(name)).length).toBeLessThan(5);
  });
});
