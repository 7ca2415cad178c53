/**
 * A number that stands for a person because its label says so: 准考证号, 学籍号, 社保号, 病历号, 驾驶证号, 不动产权证号 …
 *
 * Many of them carry the holder's identity number: behind letters (学籍号 `G…`), before a few characters of their own
 * (an old tax number), or as they are (社会保障号). Then the parts are `prefix`, those of the identity number, `suffix`, so
 * that a rule masks it as it masks the identity number. Any other is one part, `number`: letters, digits and Han
 * characters, a digit at least among them (辽(2026)沈阳市不动产权第0012345号).
 *
 * @source 学籍管理信息系统: G and the identity number; 社会保险术语 GB/T 31596.1: 社会保障号码 is the identity number
 */
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import { mayBeBirthDay } from './birth-day.ts';
import type { Kind, Part, Reading, Shape } from './kind.ts';
import { eighteenCheck, eighteenParts, isEighteen, residentIdCheck } from './resident-id.ts';
import { consecutiveParts, isDigit, isLetter, LONGEST, type WrittenNumber, writtenNumber } from './written-number.ts';
import { CAPITALS, parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const IDENTITY = 18;
/** Characters that a number may have before an identity number, and behind one. */
const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 6;

function readAny(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const number = writtenNumber(value);
  const carrier = number === undefined ? undefined : carrierOf(number);
  return carrier ?? wholeNumber(value);
}

/** A number that carries an identity number behind its letters. */
function carrierOf(number: WrittenNumber): Reading | undefined {
  const { text } = number;
  let prefix = 0;
  while (prefix <= LONGEST_PREFIX && isLetter(text.charCodeAt(prefix))) prefix += 1;
  const suffix = text.length - prefix - IDENTITY;
  if (prefix > LONGEST_PREFIX || suffix < 0 || suffix > LONGEST_SUFFIX) return undefined;
  if (!isEighteen(text, prefix) || !mayBeBirthDay(text, prefix + 6)) return undefined;
  const parts: readonly Part[] = [
    ...consecutiveParts(number, [['prefix', prefix]]),
    ...eighteenParts(number, prefix),
    ...consecutiveParts(number, [['suffix', suffix]], prefix + IDENTITY),
  ];
  const check = eighteenCheck(text, prefix);
  return check === undefined ? { parts } : { parts, check };
}

function wholeNumber(value: string): Reading | undefined {
  const folded = fold(value);
  let start = -1;
  let end = 0;
  let holdsDigit = false;
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    if (isSeparator(code)) continue;
    if (isDigit(code) || isMark(code)) holdsDigit = true;
    else if (!isLetter(code) && !isHan(code) && code !== UNDERSCORE) return undefined;
    if (start < 0) start = index;
    end = index + 1;
  }
  return holdsDigit ? { parts: [{ name: 'number', start, end }] } : undefined;
}

const UNDERSCORE = 0x5f;

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Counties that are none, days that are. */
const SAMPLES = ['21019920110423008', '34029920120917013'] as const;

/** Digits, behind a letter or two or none; an identity number, behind a letter or none. */
const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ plainTemplates(),
  // Of six zeros, the first of January of 1900 and three zeros the check character is 9.
  { L: CAPITALS, C: '12', Y: '9801234567', M: '01', T: '0123', D: '1234567890', V: '9012345678X', W: '0123456789X' },
  readAny,
  isPlain,
);

function plainTemplates(): readonly string[] {
  const templates = ['#'.repeat(IDENTITY)];
  for (let length = 8; length < 16; length += 1) {
    for (let letters = 0; letters < 3; letters += 1) templates.push('L'.repeat(letters) + '#'.repeat(length - letters));
  }
  for (const letter of ['', 'L']) for (const check of 'VW') templates.push(`${letter}######CY##MDTD###${check}`);
  return templates;
}

function isPlain(value: string, { parts, check }: Shape): boolean {
  const prefix = value.length - IDENTITY;
  const carries = prefix >= 0 && mayBeBirthDay(value, prefix + 6);
  if (parts.length === 1) return !carries;
  return carries && (eighteenCheck(value, prefix) === 'holds') === (check === 'holds');
}

export const personalNumber: Kind<'personal-number'> = {
  id: 'personal-number',
  title: { zh: '个人编号', en: 'personal number' },
  nature: 'identifier',
  family: 'identity',
  parts: ['prefix', 'region', 'birth', 'sequence', 'check', 'suffix', 'number'],
  between: '、,;|\n\t',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    const seventeen = SAMPLES[which % SAMPLES.length] ?? SAMPLES[0];
    if (size === 19) return `G${seventeen}${residentIdCheck(seventeen)}`;
    if (size !== undefined && (size < 6 || size > 16)) return undefined;
    return `20260${String(which + 1).padStart((size ?? 10) - 5, '0')}`;
  },
};
