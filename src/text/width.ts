/**
 * Display width (显示宽度): how many columns a text takes in fixed-width print and on a terminal, character by character.
 * Wide and full-width characters, emoji and flags take two, what is invisible takes none, the rest one; a character with
 * marks is as wide as its base. Ambiguous characters (○, ×, ■, Greek, Cyrillic) take one, or two where asked, as in
 * Chinese print. Line ends and tabs take none: lay out one line at a time.
 *
 * @source UAX #11 East Asian Width, Unicode 15.1
 */
import { ambiguous, wide } from './east-asian-width.ts';
import { characterEnd, isAlone, isExtending, isSkinTone } from './characters.ts';
import { inRanges, unpackRanges } from './ranges.ts';

const WIDE: Uint32Array = /* @__PURE__ */ unpackRanges(wide);
const AMBIGUOUS: Uint32Array = /* @__PURE__ */ unpackRanges(ambiguous);

/** Asks for a picture in colour, which is two columns wide whatever it stands on. */
const EMOJI_PRESENTATION = 0xfe0f;

export interface WidthOptions {
  readonly ambiguous?: 1 | 2;
}

function baseWidth(code: number, ofAmbiguous: 1 | 2): 0 | 1 | 2 {
  if (code >= 0x20 && code <= 0x7e) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (isAlone(code)) return code >= 0xd800 && code <= 0xdfff ? 1 : 0;
  // A skin tone that lies on nothing is shown as a patch of colour.
  if (isExtending(code)) return isSkinTone(code) ? 2 : 0;
  if (inRanges(code, WIDE)) return 2;
  return inRanges(code, AMBIGUOUS) ? ofAmbiguous : 1;
}

export function displayWidth(text: string, options: WidthOptions = {}): number {
  const ofAmbiguous = options.ambiguous ?? 1;
  let columns = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = characterEnd(text, start);
    const base = text.codePointAt(start) ?? 0;
    const width = baseWidth(base, ofAmbiguous);
    columns += width === 1 && (isFlag(base, end - start) || isColoured(text, start, end)) ? 2 : width;
  }
  return columns;
}

function isFlag(base: number, units: number): boolean {
  return base >= 0x1f1e6 && base <= 0x1f1ff && units >= 4;
}

function isColoured(text: string, start: number, end: number): boolean {
  const second = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  return second < end && text.charCodeAt(second) === EMOJI_PRESENTATION;
}

/** The text with as many spaces behind it as it takes to fill the columns; a wider text as it is. */
export function padToWidth(text: string, columns: number, options: WidthOptions = {}): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text, options)));
}
