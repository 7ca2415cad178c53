/**
 * The documents of the evaluation as they are written: plain text with words in braces, which are drawn anew for every copy.
 *
 *     {name}        a person's name: personal         {name:b}     the person b, the same wherever b stands
 *     {given:b}     what the given name is            {sur:b}      the surname of b, before a title: nothing personal
 *     {mobile|wide} a value in one of the forms of forms.ts
 *     {=text}       must come out as it is; values inside it are drawn and are nobody's
 *     {~text}       may change or not (a field that the pack drops)
 *     {=name:b}     a name, a number or an address that must stay
 *
 * A document without any brace is possible. What is not in braces is not judged, unless something changes it that finds nothing
 * personal there.
 */
import type { KindId } from '../../../src/index.ts';
import type { Random } from '../../corpus/random.ts';
import { drawAddress, isAddressSort } from './addresses.ts';
import { forms } from './forms.ts';
import { drawPerson, hiddenName, isPersonSort, type Person } from './people.ts';
import { impersonal, personal } from './values.ts';

/** `[start, end)` in UTF-16 units of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is personal. */
export interface Gold extends Stretch {
  readonly kind: KindId;
  /** Where what must be hidden begins: of an address below the county, of anything else its start. */
  readonly tail: number;
}

export interface Drawn {
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly stay: readonly Stretch[];
  /** What may change or not. */
  readonly free: readonly Stretch[];
}

interface Value {
  readonly text: string;
  readonly kind?: KindId | undefined;
  readonly tail?: number;
}

/** @throws RangeError where a word in braces means nothing */
export function draw(template: string, random: Random): Drawn {
  const people = new Map<string, Person>();
  const values = new Map<string, Value>();
  const gold: Gold[] = [];
  const stay: Stretch[] = [];
  const free: Stretch[] = [];
  let text = '';

  const personOf = (sort: string, key: string): Person => {
    const known = people.get(key);
    if (known !== undefined && key !== '') return known;
    const person = drawPerson(isPersonSort(sort) ? sort : 'name3', random);
    people.set(key, person);
    return person;
  };

  const drawn = (word: string, key: string): Value => {
    if (word === 'given') return { text: personOf('name3', key).given, kind: 'person-name' };
    if (word === 'sur') return { text: personOf('name3', key).surname };
    if (word === 'hidden') return { text: hiddenName(random), kind: 'person-name' };
    if (isPersonSort(word)) return { text: personOf(word, key).name, kind: 'person-name' };
    const known = values.get(`${word}:${key}`);
    if (known !== undefined && key !== '') return known;
    const value = drawValue(word, random);
    values.set(`${word}:${key}`, value);
    return value;
  };

  const place = (word: string, judged: boolean): void => {
    const [, name = '', key = '', form = ''] = /^(\w+)(?::(\w+))?(?:\|(\w+))?$/.exec(word) ?? [];
    const value = drawn(name, key);
    const start = text.length;
    const write = forms[form];
    if (form !== '' && write === undefined) throw new RangeError(`no form ${form}`);
    text += write === undefined ? value.text : write(value.text, random);
    if (judged && value.kind !== undefined) {
      gold.push({ kind: value.kind, start, end: text.length, tail: start + (value.tail ?? 0) });
    }
  };

  /** From behind an opening brace to behind its closing one. */
  const group = (at: number, judged: boolean): number => {
    const sign = template.charAt(at);
    if (sign !== '=' && sign !== '~') {
      const end = template.indexOf('}', at);
      place(template.slice(at, end), judged);
      return end + 1;
    }
    const start = text.length;
    let next = at + 1;
    const word = /^(\w+)[:|}]/.exec(template.slice(next, next + 20))?.[1];
    if (word !== undefined && isWord(word)) {
      const end = template.indexOf('}', next);
      place(template.slice(next, end), false);
      next = end + 1;
    } else {
      while (template.charAt(next) !== '}') next = step(next, false);
      next += 1;
    }
    (sign === '=' ? stay : free).push({ start, end: text.length });
    return next;
  };

  const step = (at: number, judged: boolean): number => {
    const unit = template.charAt(at);
    if (unit === '') throw new RangeError('a brace that is not closed');
    if (unit === '{') return group(at + 1, judged);
    text += unit;
    return at + 1;
  };

  for (let at = 0; at < template.length; ) at = step(at, true);
  return { text, gold, stay, free };
}

/** `{=20}` is a text, `{=day}` a word. */
function isWord(word: string): boolean {
  const own = isPersonSort(word) || isAddressSort(word) || ['given', 'sur', 'hidden'].includes(word);
  return own || Object.hasOwn(personal, word) || Object.hasOwn(impersonal, word);
}

function drawValue(word: string, random: Random): Value {
  if (isAddressSort(word)) {
    const { text, tail } = drawAddress(word, random);
    return { text, kind: 'address', tail };
  }
  const own = personal[word];
  if (own !== undefined) return { kind: own[0], text: own[1](random) };
  const other = impersonal[word];
  if (other === undefined) throw new RangeError(`no word ${word}`);
  return { text: other(random) };
}

/** The text that stands outside braces, piece by piece: what somebody wrote, and nothing that is drawn. */
export function proseOf(template: string): readonly string[] {
  return template.split(/\{[=~]?\w+(?::\w+)?(?:\|\w+)?\}|[{}=~]/).filter((piece) => piece !== '');
}
