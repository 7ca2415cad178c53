/**
 * Pairs of a name and a value in a code: `k=v` and `k:v` between separators, and the cards of contacts, whose properties are named
 * here as people name them.
 *
 * @source RFC 6350, section 6 (vCard); MECARD as QR readers take it
 */
import { wholeChange } from '../change.ts';
import type { Change, Field, Splice } from '../format.ts';
import type { Payload } from './payload.ts';

/** Properties of cards. */
const PROPERTIES: Readonly<Record<string, string>> = {
  N: '姓名',
  FN: '姓名',
  NICKNAME: '昵称',
  SOUND: '姓名拼音',
  TEL: '电话',
  ADR: '地址',
  LABEL: '地址',
  EMAIL: '邮箱',
  BDAY: '出生日期',
  BIRTHDAY: '出生日期',
  ORG: '单位',
  NOTE: '备注',
  MEMO: '备注',
};

const LONGEST_NAME = 20;

export function readPairs(text: string): Payload | undefined {
  if (/^BEGIN:VCARD/i.test(text)) return ofPairs(text, pairsOf(text, 0, '\n', PROPERTIES));
  const card = /^(?:MECARD|BIZCARD):/i.exec(text);
  if (card !== null) return ofPairs(text, pairsOf(text, card[0].length, ';', PROPERTIES));
  for (const separator of ['\n', '|', '&', ';', ',']) {
    const pairs = text.includes(separator) ? pairsOf(text, 0, separator, {}) : [];
    if (pairs.length > 1 && pairs.every(({ name }) => name !== undefined)) return ofPairs(text, pairs);
  }
  return undefined;
}

/** `[start, end)` of a value. */
interface Pair {
  /** `undefined`: a stretch without a name. */
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
}

function pairsOf(
  text: string,
  from: number,
  separator: string,
  properties: Readonly<Record<string, string>>,
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let start = from; start < text.length; ) {
    const end = endOf(text, start, separator);
    const value = text.charAt(end - 1) === '\r' ? end - 1 : end;
    if (text.slice(start, value).trim() !== '') pairs.push(pairOf(text, start, value, properties));
    start = end + 1;
  }
  return pairs;
}

/** Where the separator stands next that no backslash escapes. */
function endOf(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === separator) return at;
  }
  return text.length;
}

function pairOf(text: string, from: number, to: number, properties: Readonly<Record<string, string>>): Pair {
  for (let at = from; at < to && at <= from + LONGEST_NAME; at += 1) {
    const character = text.charAt(at);
    // Parameters of a property stand between its name and the colon.
    if (character === ';' && properties === PROPERTIES) return pairBehind(text, from, at, to);
    if (character !== '=' && character !== ':' && character !== '：') continue;
    const name = text.slice(from, at).trim();
    if (name === '' || /^[\d.,+-]+$/.test(name)) break;
    return { name: properties[name.toUpperCase()] ?? name, start: at + 1, end: to };
  }
  return { name: undefined, start: from, end: to };
}

function pairBehind(text: string, from: number, nameEnd: number, to: number): Pair {
  const colon = text.indexOf(':', nameEnd);
  if (colon < 0 || colon >= to) return { name: undefined, start: from, end: to };
  const name = text.slice(from, nameEnd).toUpperCase();
  return { name: PROPERTIES[name] ?? name, start: colon + 1, end: to };
}

function ofPairs(text: string, pairs: readonly Pair[]): Payload {
  const fields: readonly Field[] = pairs.map(({ name, start, end }, index) => ({
    labels: name === undefined ? [] : [name],
    text: text.slice(start, end),
    place: [index + 1],
  }));
  return {
    fields,
    write: (changes) =>
      pairs.flatMap(({ start, end }, index) => splicesAt(start, text.slice(start, end), changes[index])),
  };
}

function splicesAt(start: number, text: string, change: Change): readonly Splice[] {
  const whole = change === null ? '' : wholeChange(text, change);
  if (whole === undefined || whole === null) return [];
  const splices =
    typeof change === 'object' && change !== null ? change : [{ start: 0, end: text.length, text: whole }];
  return splices.map((splice) => ({ start: start + splice.start, end: start + splice.end, text: splice.text }));
}
