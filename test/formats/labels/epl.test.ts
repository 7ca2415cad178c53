/** EPL2: where text stands in it, how it is written, and what is stepped over. */
import { describe, expect, it } from 'vitest';
import { epl } from '../../../src/formats/labels/epl.ts';
import { faultOf, idle, through } from '../through.ts';
import {
  documentIn,
  ENCODINGS,
  HIDDEN_NAME,
  HIDDEN_PHONE,
  heardIn,
  hidden,
  NAME,
  PHONE,
  withoutOpaque,
} from './needles.ts';
import { eplPlaces } from './places.ts';

const job = (...lines: readonly string[]): string => `N\r\n${lines.join('\r\n')}\r\nP1\r\n`;

describe.each(ENCODINGS)('a needle in %s', (encoding) => {
  it.each(eplPlaces)('%s', (_, document) => {
    const { text, left } = hidden(epl, encoding, document);
    expect(left).toStrictEqual([]);
    expect(text).toBe(document.replaceAll(NAME, HIDDEN_NAME).replaceAll(PHONE, HIDDEN_PHONE));
  });

  it('in JSON, whose quotation marks are escaped', () => {
    const json = (name: string, phone: string): string =>
      job(`b1,1,Q,"{\\"收件人\\":\\"${name}\\",\\"手机\\":${phone}}"`);
    const { text, left } = hidden(epl, encoding, json(NAME, PHONE));
    expect(left).toStrictEqual([]);
    expect(text).toBe(json(HIDDEN_NAME, `\\"${HIDDEN_PHONE}\\"`));
  });
});

describe('bars', () => {
  it.each([
    ['1C', `0${PHONE}`, '013800000034'],
    ['2', `0${PHONE}`, '013800000034'],
    ['E30', `0${PHONE}`, '013800000034'],
    ['3', PHONE, '138------34'],
    ['1A', PHONE, HIDDEN_PHONE],
  ])('%s', (kind, before, after) => {
    const line = (data: string): string => job(`B1,1,0,${kind},2,2,50,B,"${data}"`);
    expect(hidden(epl, 'utf-8', line(before)).text).toBe(line(after));
  });
});

describe('the passage of a job', () => {
  it('has a line a text, those of one row on one, and the data of codes at its end', () => {
    const document = job(
      'b9,9,Q,"1|2"',
      'A1,1,0,8,1,1,N,"收件人"',
      'A9,1,0,8,1,1,N,"张三"',
      'A1,5,0,8,1,1,N,"甲"V00"乙"',
    );
    expect(heardIn(epl, 'utf-8', `${document};丁\r\n`).passages).toStrictEqual(['收件人 张三\n甲乙\n1|2', ';丁']);
  });
});

describe('what is opaque', () => {
  const raw = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, 'latin1'));
  const BINARY = '\nP1\r\n"\x1b@^FD\xff\x81';

  it.each([
    ['an image', raw(`GW0,0,${BINARY.length},1,${BINARY}`)],
    ['an image that is stored', raw(`GM"A"${BINARY.length}\r\n${BINARY}`)],
  ])('%s', (_, image) => {
    const pieces = [image, '\r\nP1\r\n'];
    expect(heardIn(epl, 'utf-8', pieces).things).toMatchObject([
      { kind: 'image', place: { line: 1, column: 1, record: 1 } },
    ]);
    expect(withoutOpaque(epl, 'utf-8', pieces)).toBe('\r\nP1\r\n');
    expect(through(epl, documentIn('utf-8', pieces), idle)).toStrictEqual(documentIn('utf-8', pieces));
  });

  it('is cut off where there is less of it than it says', () => {
    const fault = (document: string) => faultOf(() => through(epl, document));
    expect(fault('N\nGW0,0,9,9,12345678')).toStrictEqual({ code: 'label/cut-off', line: 2, column: 1, record: 1 });
    expect(fault('GM"A"9\n1')).toStrictEqual({ code: 'label/cut-off', line: 1, column: 1, record: 1 });
  });
});
