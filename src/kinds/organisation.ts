/**
 * Organisation, 单位: a name whose last word says that no person bears it (公司, 书店, 委员会 …). Known in order that it
 * stays where it stands in a person's field: a shop as the sender of a parcel. A bracketed note may follow
 * (`鹿鸣书店（总店）`). A single letter such as 店 or 厂 decides only for names that are too long for a person's.
 */
import { organisationEndings, organisationLetters } from '../data/organisation-words.ts';
import { fold } from '../text/fold.ts';
import type { Kind, Reading } from './kind.ts';

const LONGEST = 80;
/** A name with a single-letter ending may be a person's up to this length: 王国店, 欧阳建厂. */
const LONGEST_PERSON = 4;
const SHORTEST = 4;

function parse(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const name = withoutNote(fold(value).trim());
  if (name.length < SHORTEST || !isWritten(name)) return undefined;
  const isOrganisation =
    organisationEndings.some((ending) => name.length > ending.length + 1 && name.endsWith(ending)) ||
    (name.length > LONGEST_PERSON && organisationLetters.includes(name.charAt(name.length - 1)));
  return isOrganisation ? { parts: [{ name: 'name', start: 0, end: value.length }] } : undefined;
}

function withoutNote(name: string): string {
  const open = name.lastIndexOf('(');
  return open > 0 && name.endsWith(')') ? name.slice(0, open) : name;
}

/** Only letters, brackets and joining signs: no digits of a phone, no mask marks, no list of several names. */
function isWritten(name: string): boolean {
  return !/[0-9*、，,;:/|@\s]/.test(name) && !/[○●□■×█]/.test(name);
}

export const organisation: Kind<'organisation'> = {
  id: 'organisation',
  title: { zh: '单位', en: 'organisation' },
  nature: 'kept',
  parts: ['name'],
  siblings: ['person-name'],
  parse,
  sample: (size, which) => (size === undefined ? (['北京鹿鸣书店', '云溪燃气有限公司'][which % 2] ?? '') : undefined),
};
