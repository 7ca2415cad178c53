/**
 * What is written for a character that a document's encoding lacks: a mask's glyph that Big5 does not have, or the
 * text that a rule puts in a value's place. What a document held can always be written back and never comes here.
 */
import { displayWidth } from '../../text/width.ts';

/** What stands in for a character, in characters that the encoding has. */
export type StandIn = (character: string, has: (character: string) => boolean) => string;

/** Characters that stand in for each other: of a row, the first that the encoding has. */
const ALIKE: readonly string[] = [
  '○〇◯●⚪⚫',
  '×✕✖╳❌',
  '＊※★∗⁎',
  '■█▇▮⬛',
  '□▢▯⬜',
  '〔［【（(',
  '〕］】）)',
  '…‥',
  '—–―-',
];

/**
 * The first of its row that the encoding has; else `＊` for what is two columns wide, so that fixed-width print does
 * not move; else `*`. Nothing for what is invisible.
 */
export const standInGlyph: StandIn = (character, has) => {
  const width = displayWidth(character);
  if (width === 0) return '';
  const row = ALIKE.find((glyphs) => glyphs.includes(character)) ?? '';
  for (const glyph of row) if (has(glyph)) return glyph;
  return width === 2 && has('＊') ? '＊' : '*';
};
