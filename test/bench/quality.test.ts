/** The judge of the table of pairs, the pairs themselves, and that the table is what the command makes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leaks, leftOf } from '../../bench/quality/judge.ts';
import { LEFT_OUT, LEFT_OUT_IN_PART, PEERS, pairs } from '../../bench/quality/pairs.ts';
import { compare, PEERS_FILE, peersDocument } from '../../bench/quality/peers.ts';
import * as library from '../../src/index.ts';
import { hasIdCheck, idsIn, mobilesIn } from './fictional.ts';

describe('the judge', () => {
  it.each<[string, Parameters<typeof leftOf>, left: number, of: number, isLeak: boolean]>([
    ['what shows, place by place', ['person-name', '张三丰', '三丰', '张*丰'], 1, 2, false],
    ['a name that came out whole', ['person-name', '张', '张', '张'], 1, 1, true],
    ['a star that was put in', ['person-name', '张三', '三', '张*三'], 1, 1, true],
    ['stars of another number', ['person-name', '张三', '三', '张***'], 0, 1, false],
    [
      'a phone of which six digits are hidden',
      ['mobile-phone', '13800000001', '13800000001', '138******01'],
      5,
      11,
      false,
    ],
    ['a phone of which four are', ['mobile-phone', '13800000001', '13800000001', '138****0001'], 7, 11, true],
    [
      'digits that are grouped anew',
      ['bank-card', '11011111222233333256', '1122223333', '1101 **** **** 3256'],
      0,
      10,
      false,
    ],
    ['a run that stands in the middle', ['bank-card', '62220200005678', '0000', '*00005678'], 4, 4, true],
    ['a value that was made longer', ['mobile-phone', '54321', '54321', '5432321'], 5, 5, true],
    ['full width as half width', ['mobile-phone', '１３８００００', '１３８００００', '138****'], 3, 7, true],
    ['what is no letter or digit of a secret', ['email', 'a-b@example.com', 'a-b', '*-*@example.com'], 0, 2, false],
    ['marks of any sort', ['person-name', '张三丰', '三丰', '张○×'], 0, 2, false],
    ['half a character', ['person-name', '𠮷野家', '野家', '\ud842***'], 0, 2, false],
    ['an output that is nothing', ['person-name', '张三', '三', ''], 0, 1, false],
    ['a third of anything else', ['plate', '京A12345', '京A12345', '京A***45'], 4, 7, false],
    ['less than a third', ['plate', '京A12345', '京A12345', '京A1**45'], 5, 7, true],
  ])('counts %s', (_, [kind, input, secret, output], left, of, isLeak) => {
    const counted = leftOf(kind, input, secret, output);
    expect([counted.left, counted.of, leaks(counted)]).toStrictEqual([left, of, isLeak]);
  });
});

describe('the pairs', () => {
  const texts = pairs.flatMap(({ input, output }) => [input, ...(typeof output === 'string' ? [output] : [])]);

  it('hold a secret of every input', () => {
    expect(pairs.filter(({ input, secret }) => secret === '' || !input.includes(secret))).toStrictEqual([]);
  });

  it('show nothing in an output that their input has not, place by place where both are of one length', () => {
    const invented = pairs.filter(({ input, output }) => {
      if (typeof output !== 'string' || output.length !== input.length) return false;
      return [...output].some((unit, at) => /[\p{L}\p{N}]/u.test(unit) && unit !== input[at]);
    });
    expect(invented).toStrictEqual([]);
  });

  it('are made up: mobile numbers, IDs and mailboxes are no one’s', () => {
    expect(texts.flatMap(mobilesIn).filter((mobile) => !/^1\d\d0000\d{4}$/.test(mobile))).toStrictEqual([]);
    const ids = texts.flatMap(idsIn);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !/^(?:210199|340299|659999|8[123]0000)/.test(id))).toStrictEqual([]);
    const misprint = '210199197803120049';
    expect(ids.filter((id) => !hasIdCheck(id) && id !== misprint)).toStrictEqual([]);
    expect(texts.filter((text) => /@(?!example\.|[*xy]$|\*|y@)/.test(text))).toStrictEqual([]);
  });

  it('are all hundred of the survey, or say why not', () => {
    const inTable = new Set(pairs.map(({ number }) => number));
    const out = LEFT_OUT.flatMap(([, numbers]) => numbers);
    const every = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(every.filter((number) => inTable.has(number) === out.includes(number))).toStrictEqual([]);
    expect(LEFT_OUT_IN_PART.flatMap(([, numbers]) => numbers).filter((number) => !inTable.has(number))).toStrictEqual(
      [],
    );
    const peers = new Set<string>(pairs.map(({ peer }) => peer));
    expect(Object.keys(PEERS).filter((peer) => !peers.has(peer))).toStrictEqual([]);
  });
});

describe('beside other libraries', () => {
  const rows = compare(library);

  it('ours leaks nowhere, theirs in many places', () => {
    expect(rows.filter(({ ourLeft }) => leaks(ourLeft)).map(({ pair, ours }) => [pair.input, ours])).toStrictEqual([]);
    expect(rows.filter(({ theirLeft }) => leaks(theirLeft)).length).toBeGreaterThan(40);
  });

  it('stands in the file as the command makes it: `npm run bench -- peers` writes it anew', () => {
    expect(readFileSync(PEERS_FILE, 'utf8')).toBe(peersDocument(rows));
  });
});
