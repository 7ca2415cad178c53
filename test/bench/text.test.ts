/** The speed of finding in text: what is counted and how it is timed, by finders and clocks made for it. No times. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../bench/quality/finding/documents.ts';
import { fetchPeers, type Finder } from '../../bench/text/finders.ts';
import { aboutNobody, baseDocuments, hardInputs, pagesOf, phones } from '../../bench/text/inputs.ts';
import { lostUnits } from '../../bench/text/lost-units.ts';
import { countFinder, timeFinders, timeHard } from '../../bench/text/measure.ts';

/** Takes every digit out; each call takes `took` microseconds a UTF-16 unit by the clock beside it, the first `cold` more. */
function digitsOut(took = 1, cold = 0): { readonly finder: Finder; readonly clock: () => number } {
  let now = 0;
  let calls = 0;
  const finder: Finder = {
    name: 'digits out',
    about: '',
    isSlow: false,
    run(text) {
      now += text.length * took + (calls === 0 ? cold : 0);
      calls += 1;
      return text.replace(/\d/g, '').split('');
    },
    hidden: (text, result) => lostUnits(text, (result as readonly string[]).join('')),
  };
  return { finder, clock: () => now };
}

describe('what a library took out', () => {
  it.each([
    ['电话13800000001。', '电话PHONE_NUMBER。', '00111111111110'],
    ['甲乙丙', '甲乙丙', '000'],
    ['甲乙丙', '', '111'],
    ['王芳和李娜', '王*和李*', '01001'],
    ['ab', 'xxabxx', '00'],
  ])('of %s, which it made %s', (text, out, expected) => {
    expect(lostUnits(text, out).join('')).toBe(expected);
  });
});

describe('what is counted', () => {
  const document: Document = {
    number: '1.1',
    sort: 'prose',
    pack: 'base',
    text: '乌有光电话13800000001，住址子虚路9号，热线12345',
    gold: [
      { kind: 'person-name', start: 0, end: 3, tail: 0 },
      { kind: 'mobile-phone', start: 5, end: 16, tail: 5 },
      { kind: 'address', start: 19, end: 24, tail: 22 },
    ],
    stay: [{ start: 27, end: 32 }],
    free: [],
  };

  it('is found by group, and taken out that must stay', async () => {
    const { found, stay, threw } = await countFinder(digitsOut().finder, [document]);
    expect([found, stay, threw]).toStrictEqual([{ numbered: [11, 11], address: [1, 2], name: [0, 3] }, [5, 5], 0]);
  });

  it('goes by what came out otherwise, where that is told apart', async () => {
    const careful: Finder = { ...digitsOut().finder, changed: (text) => new Uint8Array(text.length) };
    const { found, stay } = await countFinder(careful, [document]);
    expect([found.numbered, stay]).toStrictEqual([
      [11, 11],
      [0, 5],
    ]);
  });

  it('says on how many documents it threw', async () => {
    const broken: Finder = {
      ...digitsOut().finder,
      run: () => {
        throw new TypeError('unreachable');
      },
    };
    const { found, threw } = await countFinder(broken, [document, document]);
    expect([found.numbered, threw]).toStrictEqual([[0, 22], 2]);
  });
});

describe('what is timed', () => {
  it('is bytes of UTF-8 in a second, once it is warm', async () => {
    const { finder, clock } = digitsOut(3, 1_000);
    const [time] = await timeFinders([finder], ['王芳', 'ab'], 3, clock);
    expect(time).toStrictEqual({
      name: 'digits out',
      bytes: 8,
      rate: { median: 8 / 12, low: 8 / 12, high: 8 / 12 },
      rounds: 3,
    });
  });

  it('is a sixteenth of a hard text where the whole would take more than a minute', async () => {
    const { finder, clock } = digitsOut(1_000);
    const inputs = hardInputs.filter(({ name }) => name === 'a@');
    const [slow] = await timeHard([finder], inputs, 160_000, clock);
    expect(slow).toStrictEqual({
      input: 'a@',
      bytes: 160_000,
      rates: [0.001],
      note: 'a sixteenth of it for digits out',
    });
    const [fast, many] = await timeHard([finder], inputs, 16_000, clock);
    expect(fast?.note).toBe('');
    expect(many?.note).toBe('19999 found');
  });
});

describe('the texts', () => {
  it('are pages of so many bytes, all different', () => {
    const pages = pagesOf(300_000);
    expect(Buffer.byteLength(pages.join(''))).toBeGreaterThanOrEqual(300_000);
    expect(Buffer.byteLength(pages.join(''))).toBeLessThan(320_000);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('are pages without a person, if asked', () => {
    const [page = ''] = pagesOf(10_000, aboutNobody);
    expect(baseDocuments(1).filter(({ text, gold }) => gold.length > 0 && page.includes(text))).toStrictEqual([]);
  });

  it('are hard ones of so many bytes each', () => {
    for (const { make } of hardInputs) expect(Buffer.byteLength(make(100_000))).toBeGreaterThanOrEqual(100_000);
    expect(hardInputs.find(({ name }) => name === 'Han without a blank')?.make(1_000)).toMatch(/^\p{Script=Han}+$/u);
    expect(phones(3)).toMatch(/^1\d{10}，1\d{10}，1\d{10}$/);
  });
});

describe('libraries of others', () => {
  it('are named where they cannot be had, or do not run here', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yinming-peers-'));
    try {
      const fetched: string[] = [];
      const { finders, missing } = await fetchPeers(folder, (into) => {
        fetched.push(into);
        mkdirSync(join(into, 'node_modules', 'redact-pii'), { recursive: true });
      });
      expect(fetched).toStrictEqual([folder]);
      expect(finders).toStrictEqual([]);
      expect(missing).toStrictEqual([
        ['redact-pii', 'it does not run here'],
        ['openredaction', 'npm could not fetch it'],
        ['@arcjet/redact', 'npm could not fetch it'],
        ['@node-rs/jieba', 'npm could not fetch it'],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
