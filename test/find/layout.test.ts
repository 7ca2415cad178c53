/** What the layers share of a text agrees with the tables that it is made of, at every unit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOME, kindOf, NUMERIC } from '../../src/find/addresses/unit-kinds.ts';
import { CLASSES as CUES, LEADS, TRAILS } from '../../src/find/cues/characters.ts';
import { CUE, HAN, layOutChanged, layOutText, OF_NUMBER, PLACE, SIGN } from '../../src/find/layout.ts';
import { CLASSES as SIGNS, isHan, NUMERAL } from '../../src/find/numbers/classes.ts';
import { fold } from '../../src/text/fold.ts';
import { type Splice, spliced } from '../../src/text/splice.ts';

const EVERY_UNIT = String.fromCharCode(...Array.from({ length: 0x8000 }, (_, unit) => unit));
const REST = String.fromCharCode(...Array.from({ length: 0x8000 }, (_, unit) => 0x8000 + unit));

describe.each([
  ['no text', ''],
  ['a page', '收件人：張三，電話１３８　0000-0001\r\n一二三＊＊ab'],
  ['a number at both ends', '1号2'],
  ['every unit', EVERY_UNIT + REST],
])('the layout of %s', (_, text) => {
  const { folded, units, classes, runs } = layOutText(text);

  it('is folded unit for unit', () => {
    expect(folded).toBe(fold(text));
    expect([...units]).toEqual([...Array.from({ length: text.length }, (_each, at) => folded.charCodeAt(at)), 0]);
  });

  it('says of each unit what the layers say of it', () => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = units[at] as number;
      const sign = SIGNS[unit] as number;
      const each = classes[at] as number;
      expect(each & SIGN, `${at}`).toBe(sign);
      expect((each & HAN) !== 0, `${at}`).toBe(isHan(unit));
      expect((each & CUE) !== 0, `${at}`).toBe(((CUES[unit] as number) & (LEADS | TRAILS)) !== 0);
      expect((each & PLACE) !== 0, `${at}`).toBe((kindOf(unit) & (NUMERIC | HOME)) !== 0);
      expect((each & OF_NUMBER) !== 0, `${at}`).toBe(sign > 0 && sign <= NUMERAL);
    }
    expect(classes[text.length]).toBe(0);
  });

  it('has every run of a number, and nothing between', () => {
    const isInRun = new Uint8Array(text.length + 1);
    for (let at = 0; at < runs.length; at += 2) {
      const [start, end] = [runs[at] as number, runs[at + 1] as number];
      expect(end).toBeGreaterThan(start);
      if (at > 0) expect(start).toBeGreaterThan(runs[at - 1] as number);
      isInRun.fill(1, start, end);
    }
    expect(runs.length % 2).toBe(0);
    expect([...isInRun]).toEqual([...classes].map((each) => each >>> 7));
  });
});

it('what changed in a text changes in its layout, and nothing else', () => {
  const word = fc.string({ unit: fc.constantFrom('王', '張', '１', '2', '-', '*', '、', '\n', ' '), maxLength: 5 });
  const piece = fc.record({ stays: word, goes: word, comes: word });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), word, (pieces, tail) => {
      const changes: Splice[] = [];
      let text = '';
      for (const { stays, goes, comes } of pieces) {
        text += stays;
        changes.push({ start: text.length, end: text.length + goes.length, text: comes });
        text += goes;
      }
      text += tail;
      const out = spliced(text, changes);
      expect(layOutChanged({ ...layOutText(text), text }, changes, out)).toStrictEqual(layOutText(out));
    }),
  );
});
