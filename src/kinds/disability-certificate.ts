/**
 * Number of a disabled person's certificate, 残疾人证号: the holder's identity number of 18 characters, one digit for the
 * type of disability, one for its grade; a certificate issued anew carries a letter and a digit behind them (`B1`).
 *
 * Parts: those of the identity number, `type` (1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several),
 * `grade` (1 to 4), `reissue`. Type and grade are health data.
 *
 * @source 中华人民共和国残疾人证管理办法 (残联发〔2017〕34号): numbering of certificates
 */
import type { Kind, Part, Reading } from './kind.ts';
import { eighteenCheck, eighteenParts, isEighteen, residentIdCheck } from './resident-id.ts';
import { consecutiveParts, isDigitsOrMarks, isLetter, writtenNumber } from './written-number.ts';
import { CAPITALS, parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

/** Characters of the number itself, and at most with what a new issue adds. */
const LENGTH = 20;
const LONGEST = 23;

const TAIL = [
  ['type', 1],
  ['grade', 1],
  ['reissue', 3],
] as const;

function readAny(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (!isEighteen(text) || !isOneOf(text, 18, '1234567') || !isOneOf(text, 19, '1234')) return undefined;
  if (text.length !== LENGTH && !isReissue(text)) return undefined;
  const parts: readonly Part[] = [...eighteenParts(number), ...consecutiveParts(number, TAIL, 18)];
  const check = eighteenCheck(text);
  return check === undefined ? { parts } : { parts, check };
}

function isOneOf(text: string, at: number, digits: string): boolean {
  const character = text.charAt(at);
  return character !== '' && (character === '*' || digits.includes(character));
}

/** A letter and one or two digits. */
function isReissue(text: string): boolean {
  if (text.length < LENGTH + 2 || text.length > LONGEST) return false;
  return (isLetter(text.charCodeAt(LENGTH)) || text.charAt(LENGTH) === '*') && isDigitsOrMarks(text, LENGTH + 1);
}

/** Counties that are none, days that are. */
const SAMPLES = ['21019919780312004', '34029919881219523', '65999919960605009'] as const;

/** Of seventeen zeros the check character is 1. */
const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ ['', 'L#', 'L##'].flatMap((reissue) => [
    `#################HTG${reissue}`,
    `#################FTG${reissue}`,
  ]),
  { H: '1023456789X', F: '0123456789X', T: '1234567', G: '1234', L: CAPITALS },
  readAny,
  (value, { check }) => (residentIdCheck(value) === value.charAt(17)) === (check === 'holds'),
);

export const disabilityCertificate: Kind<'disability-certificate'> = {
  id: 'disability-certificate',
  title: { zh: '残疾人证号', en: 'disability certificate number' },
  nature: 'identifier',
  family: 'identity',
  parts: ['region', 'birth', 'sequence', 'check', 'type', 'grade', 'reissue'],
  siblings: ['resident-id'],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    if (size !== undefined && size !== 20 && size !== 22) return undefined;
    const seventeen = SAMPLES[which % SAMPLES.length] ?? SAMPLES[0];
    const tail = `${(which % 7) + 1}${(which % 4) + 1}`;
    return `${seventeen}${residentIdCheck(seventeen)}${tail}${size === 22 ? `B${(which % 9) + 1}` : ''}`;
  },
};
