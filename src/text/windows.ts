/**
 * Windows: a long text is worked through piece by piece, so that memory does not grow with it. Where a window ends depends on the
 * text behind its beginning alone, never on how the text arrives: at the last blank line in its second half, else the last
 * line end there, else the last end of a sentence, else between two characters that belong to no number, else where it is full.
 */

/** UTF-16 units of a window at most, and how many must stand behind its beginning before its end is known. */
export const WINDOW = 65_536;

const HALF = 32_768;
const LINE_END = 0x0a;
const SENTENCE_ENDS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Array.from('。！？!?；;', (sign) => sign.charCodeAt(0)),
);

/** Where the window that begins at `from` ends. The text is known up to a unit behind `from + WINDOW`, or to its end. */
export function windowEnd(text: string, from: number): number {
  const full = from + WINDOW;
  if (full >= text.length) return text.length;
  const least = from + HALF;
  return (
    lastEnd(text, least, full, isParagraphEnd) ??
    lastEnd(text, least, full, isLineEnd) ??
    lastEnd(text, least, full, isSentenceEnd) ??
    lastEnd(text, least, full, isBetweenWords) ??
    wholeCharacter(text, full)
  );
}

function lastEnd(
  text: string,
  least: number,
  full: number,
  isEnd: (text: string, before: number) => boolean,
): number | undefined {
  for (let end = full; end > least; end -= 1) if (isEnd(text, end - 1)) return end;
  return undefined;
}

function isParagraphEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== LINE_END) return false;
  const before = text.charCodeAt(at - 1) === 0x0d ? at - 2 : at - 1;
  return text.charCodeAt(before) === LINE_END;
}

/** A line end that cannot stand inside a number: no digit before it or behind it. */
function isLineEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== LINE_END) return false;
  const before = text.charCodeAt(at - 1) === 0x0d ? at - 2 : at - 1;
  return !isNumberUnit(text.charCodeAt(before)) && !isNumberUnit(text.charCodeAt(at + 1));
}

function isSentenceEnd(text: string, at: number): boolean {
  return SENTENCE_ENDS.has(text.charCodeAt(at));
}

function isBetweenWords(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0x3000 || unit === 0xff0c || unit === 0x2c || unit === 0x3001;
}

function isNumberUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0xff10 && unit <= 0xff19) ||
    unit === 0x2d ||
    unit === 0x58 ||
    unit === 0x78
  );
}

/** No pair of surrogates is cut. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
