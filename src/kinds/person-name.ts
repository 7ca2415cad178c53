/**
 * Person name, 姓名: Han names (surname and given name), names with a dot (买买提·艾合买提), names in letters.
 *
 * Parts: `lead` (a bullet, a number, a word such as 户主： before the name), `surname`, `given`, `title` (先生 …), `note` (words
 * such as （户主） or 之妻 that say who somebody is). Form: `plain` (Han, a surname told apart), `dotted`, `latin`, `long` (Han or
 * mixed letters without a surname that could be told), `title-only` (陈先生: the given name is not there). Positions and
 * lengths in rules pass over lead, title and note. How long a surname is says surname.ts. A bracket that holds anything but
 * such a word belongs to the name: 徐（莹加王旁）. Digits, `@`, several names and an organisation's name are no person's.
 *
 * @source surnames: src/data/surnames.ts; what stands beside names: src/data/honorifics.ts
 */
import { organisationEndings } from '../data/organisation-words.ts';
import { fold } from '../text/fold.ts';
import type { Kind, Part, Reading } from './kind.ts';
import { organisation } from './organisation.ts';
import { CLOSES, classAt, HAN, NAME_MARKS, sortIn } from './person-name/characters.ts';
import { type Core, readCore } from './person-name/core.ts';
import { showsAnother } from './person-name/half-hidden.ts';
import { leadEnd } from './person-name/lead.ts';
import { readPlain } from './person-name/plain.ts';
import { SHAPES } from './person-name/readings.ts';
import { severalNames } from './person-name/several.ts';
import { isSurname, LONGEST_TOLD, surnameLength } from './person-name/surname.ts';
import { tailOf } from './person-name/tail.ts';

/** In UTF-16 units; longer text in a name field is no name. */
const LONGEST = 96;

function shapeAt(value: string): number {
  return readPlain(value)?.shape ?? -1;
}

function parse(value: string): Reading | undefined {
  return readPlain(value) ?? readAny(value);
}

function readAny(value: string): Reading | undefined {
  if (value.length === 0 || value.length > LONGEST) return undefined;
  const folded = fold(value);
  if (mayBeOrganisation(value) && organisation.parse(value) !== undefined && !hasLongSurname(folded)) return undefined;
  const lead = leadEnd(folded);
  const tail = tailOf(folded, lead);
  const core = readCore(folded, lead, tail.end);
  if (core === undefined || severalNames(folded, core) !== undefined) return undefined;
  if (core.form === 'long' && core.marks > 0 && showsAnother(folded, lead, core)) return undefined;
  const before: readonly Part[] = lead > 0 ? [{ name: 'lead', start: 0, end: lead }] : [];
  if (tail.parts.some(({ name }) => name === 'title') && isSurname(textOf(folded, core))) {
    const bare: Part = { name: 'surname', start: core.start, end: core.end };
    return { form: 'title-only', bare: true, parts: [...before, bare, ...tail.parts] };
  }
  return { form: core.form, parts: [...before, ...core.parts, ...tail.parts] };
}

/** By its last character: a Han that ends no word of an organisation says that it is none. */
function mayBeOrganisation(value: string): boolean {
  const last = classAt(value, value.length - 1);
  return sortIn(last) !== HAN || (last & CLOSES) !== 0;
}

/** An organisation's name is no person's, but for one that ends like it. */
function leaves(value: string): boolean {
  return !hasLongSurname(value);
}

/** `王欧阳知行` ends like an organisation (行) and is none; `王欧阳诊所` is one. */
function hasLongSurname(folded: string): boolean {
  return folded.length === LONGEST_TOLD && surnameLength(folded) > 2 && !organisationEndings.includes(folded.slice(3));
}

function textOf(folded: string, { start, end }: Core): string {
  return folded.slice(start, end);
}

/** Names in a cell that no sign sets off; what stands before the first and behind the last goes with them. */
function several(value: string): readonly (readonly [start: number, end: number])[] | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  const lead = leadEnd(folded);
  const core = readCore(folded, lead, tailOf(folded, lead).end);
  const names = core === undefined ? undefined : severalNames(folded, core);
  return names?.map(([start, end], index) => [
    index === 0 ? 0 : start,
    index + 1 === names.length ? value.length : end,
  ]);
}

const SAMPLES: readonly (readonly string[])[] = [
  ['王', '李', '赵'],
  ['张三', '李四', '王磊'],
  ['张小雨', '李建国', '王美玲', '司马光'],
  ['欧阳娜娜', '诸葛明远', '上官云飞'],
];

export const personName: Kind<'person-name'> = {
  id: 'person-name',
  title: { zh: '姓名', en: 'person name' },
  nature: 'identifier',
  parts: ['lead', 'surname', 'given', 'title', 'note'],
  forms: ['plain', 'dotted', 'latin', 'long', 'title-only'],
  aside: ['lead', 'title', 'note'],
  siblings: ['organisation'],
  between: '、,;/|&+\n\t ',
  shortestItem: 2,
  several,
  marks: NAME_MARKS,
  shapes: SHAPES,
  shapeAt,
  leaves,
  parse,
  sample(size, which) {
    const list = SAMPLES[(size ?? 3) - 1];
    return list?.[which % list.length];
  },
};
