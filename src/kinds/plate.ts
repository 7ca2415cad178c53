/**
 * Vehicle plate, 机动车号牌. Blanks, dots and hyphens are stepped over; small letters are read.
 *
 * ```text
 * civil         辽 A 12345          region, authority, serial of 5
 * new-energy    辽 A D12345         serial of 6: D A B C E (electric) or F G H J K (other) first, or last behind 5 digits
 * 学 警 挂 试 超 领  辽 A 1234 学      serial of 4, suffix
 * 港 澳          粤 Z 1234 港
 * 应急           辽 X 1234 应急       X fire and rescue, S forest fire
 * embassy       123456 使           serial of 6, suffix
 * armed-police  WJ 辽 12345         authority, region (none: headquarters), serial of 5
 * military      VA 12345, 军A 12345
 * ```
 *
 * Serials have digits and letters but for I and O; the authority may be O, which no longer is given out.
 *
 * @source GA 36-2018 中华人民共和国机动车号牌, and its amendment of 2019 for 应急救援 vehicles
 */
import { fold } from '../text/fold.ts';
import type { Kind, Part, Reading } from './kind.ts';
import { isDigitsOrMarks, type WrittenNumber, writtenNumber } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
/** First characters of military plates up to 2012: services and regions. */
const SERVICES = '军空海北沈兰济南广成';
const NEW_ENERGY = '*DABCEFGHJK';
const LETTERS = '*ABCDEFGHJKLMNOPQRSTUVWXYZ';
const SERIAL = '*0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LONGEST = 24;

/** Suffixes (folded) and the form that each makes. */
const SUFFIXES: Readonly<Record<string, string>> = {
  学: 'learner',
  警: 'police',
  挂: 'trailer',
  试: 'test',
  超: 'oversize',
  领: 'consulate',
  港: 'hong-kong',
  澳: 'macau',
  使: 'embassy',
  急: 'emergency',
};

function readAny(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  if (/^[Ww][Jj]/.test(folded)) return readArmedPolice(value, folded);
  const form = SUFFIXES[folded.charAt(folded.length - 1)];
  const suffix = form === undefined ? 0 : form === 'emergency' ? 2 : 1;
  const end = value.length - suffix;
  if (form === 'emergency' && folded.charAt(end) !== '应') return undefined;
  const first = folded.charAt(0);
  const isProvince = PROVINCES.includes(first);
  const region = isProvince || SERVICES.includes(first) ? 1 : 0;
  const number = writtenNumber(value, region, end);
  if (number === undefined) return undefined;
  const tail = suffix === 0 ? [] : [{ name: 'suffix', start: end, end: value.length }];
  if (form === 'embassy') return readEmbassy(number, region, tail);
  return region === 0 ? readWithoutRegion(number, form, tail) : readRegional(number, first, isProvince, form, tail);
}

/** `text[0]` is the authority. */
function readRegional(
  number: WrittenNumber,
  region: string,
  isProvince: boolean,
  suffix: string | undefined,
  tail: readonly Part[],
): Reading | undefined {
  const { text } = number;
  const form = isProvince
    ? formOf(text, 0, suffix)
    : text.length === 6 && suffix === undefined
      ? 'military'
      : undefined;
  if (form === undefined || !LETTERS.includes(text.charAt(0)) || !isSerial(text, 1)) return undefined;
  if ((form === 'hong-kong' || form === 'macau') && (region !== '粤' || !/^[Z*]/.test(text))) return undefined;
  if (form === 'emergency' && !/^[XS*]/.test(text)) return undefined;
  return { form, parts: [{ name: 'region', start: 0, end: 1 }, ...authorityAndSerial(number, 0), ...tail] };
}

/** The region is a mark, or the plate is a military one of two letters. */
function readWithoutRegion(
  number: WrittenNumber,
  suffix: string | undefined,
  tail: readonly Part[],
): Reading | undefined {
  const { text } = number;
  const isMilitary = suffix === undefined && text.length === 7 && !text.startsWith('*') && isDigitsOrMarks(text, 2);
  const form = isMilitary ? 'military' : text.startsWith('*') ? formOf(text, 1, suffix) : undefined;
  const areLetters = LETTERS.includes(text.charAt(0)) && LETTERS.includes(text.charAt(1));
  if (form === undefined || !areLetters || !isSerial(text, 2)) return undefined;
  return { form, parts: [part(number, 'region', 0, 1), ...authorityAndSerial(number, 1), ...tail] };
}

/** The form of authority and serial in `text[at …]`, by length and suffix; `undefined` where they are of none. */
function formOf(text: string, at: number, suffix: string | undefined): string | undefined {
  const length = text.length - at;
  if (suffix !== undefined) return length === 5 ? suffix : undefined;
  if (length === 6) return 'civil';
  if (length !== 7) return undefined;
  const isSmall = NEW_ENERGY.includes(text.charAt(at + 1)) && isDigitsOrMarks(text, at + 3);
  const isLarge = NEW_ENERGY.includes(text.charAt(at + 6)) && isDigitsOrMarks(text, at + 1, at + 6);
  return isSmall || isLarge ? 'new-energy' : undefined;
}

function isSerial(text: string, from: number): boolean {
  for (let index = from; index < text.length; index += 1) if (!SERIAL.includes(text.charAt(index))) return false;
  return text.length > from;
}

function authorityAndSerial(number: WrittenNumber, at: number): readonly Part[] {
  return [part(number, 'authority', at, at + 1), part(number, 'serial', at + 1, number.text.length)];
}

function part(number: WrittenNumber, name: string, from: number, to: number): Part {
  return { name, start: number.offset(from), end: number.offset(to - 1) + 1 };
}

function readEmbassy(number: WrittenNumber, region: number, tail: readonly Part[]): Reading | undefined {
  const { text } = number;
  if (region !== 0 || text.length !== 6 || !isDigitsOrMarks(text)) return undefined;
  return { form: 'embassy', parts: [part(number, 'serial', 0, 6), ...tail] };
}

function readArmedPolice(value: string, folded: string): Reading | undefined {
  const authority = { name: 'authority', start: 0, end: 2 };
  let at = 2;
  while (/[-· .]/.test(folded.charAt(at))) at += 1;
  const hasRegion = PROVINCES.includes(folded.charAt(at)) && at < folded.length;
  const number = writtenNumber(value, hasRegion ? at + 1 : at);
  if (number === undefined || number.text.length !== 5) return undefined;
  if (!isDigitsOrMarks(number.text, 0, 4) || !isSerial(number.text, 4)) return undefined;
  const serial = part(number, 'serial', 0, 5);
  const region = { name: 'region', start: at, end: at + 1 };
  return { form: 'armed-police', parts: hasRegion ? [authority, region, serial] : [authority, serial] };
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ ['PA', 'PA·'].flatMap((front) => [`${front}sssss`, `${front}Ns####`, `${front}#####N`]),
  {
    P: PROVINCES,
    A: /* @__PURE__ */ LETTERS.slice(1),
    N: /* @__PURE__ */ NEW_ENERGY.slice(1),
    s: /* @__PURE__ */ SERIAL.slice(1),
  },
  readAny,
);

export const plate: Kind<'plate'> = {
  id: 'plate',
  title: { zh: '机动车号牌', en: 'vehicle plate' },
  nature: 'identifier',
  parts: ['region', 'authority', 'serial', 'suffix'],
  forms: [
    'civil',
    'new-energy',
    'learner',
    'police',
    'trailer',
    'test',
    'oversize',
    'consulate',
    'hong-kong',
    'macau',
    'embassy',
    'emergency',
    'armed-police',
    'military',
  ],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    if (size !== undefined) return undefined;
    const serial = String(which + 1)
      .padStart(5, '0')
      .slice(-5);
    return which % 2 === 0 ? `辽T${serial}` : `辽TD${serial}`;
  },
};
