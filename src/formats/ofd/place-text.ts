/**
 * The texts of one part's drawings through the editor, as splices of the part; and what no text can be read of: characters that
 * stand for a glyph of one font and no letter. Those are told as one thing, and where they go, marks stand in their place.
 *
 * @source GB/T 33190-2016, 11.3 (¤ as a place for glyphs)
 */
import { NO_SPLICES, type Splice } from '../../text/splice.ts';
import { type DrawingContext, editDrawing } from './drawing.ts';
import { type Run, runsOf } from './layout.ts';
import { readOutlines } from './outlines.ts';
import { readTextObjects, type TextObject, writeTextObject } from './text-object.ts';

export interface PlacedEdits {
  readonly splices: readonly Splice[];
  /** The fonts of texts that change. */
  readonly fonts: readonly string[];
}

/** The first drawing of a part that is a page. */
const PAGE = 1;

/** What stands for a character that no text can be read of. */
const MARK = '＊';

/**
 * @param below the texts of the templates that the part is shown with
 * @param isPage whether the part is a page, which without text is a picture
 */
export function editPlacedText(
  source: string,
  below: readonly Run[],
  isPage: boolean,
  context: DrawingContext,
): PlacedEdits {
  const objects = readTextObjects(source, context.part);
  const edits = objects.map(({ codes }) => codes.map((): Splice[] => []));
  const laid = (run: Run, splices: readonly Splice[]): void => {
    if (run.isBelow) return;
    const own = edits[run.object]?.[run.code] ?? [];
    for (const { start, end, text } of splices) own.push({ start: start + run.start, end: end + run.start, text });
  };
  const drawings = new Map<number, Run[]>([[PAGE, [...below]]]);
  const runs = runsOf(objects, false);
  for (const run of runs) {
    const drawing = objects[run.object]?.drawing ?? PAGE;
    const own = drawings.get(drawing);
    if (own === undefined) drawings.set(drawing, [run]);
    else own.push(run);
  }
  for (const own of drawings.values()) editDrawing(own, context, laid);
  if (isAnswered(objects, context)) hide(objects, edits);
  if (isPage && ![...below, ...runs].some(({ text }) => text.trim() !== '')) {
    return { splices: withoutOutlines(source, context), fonts: [] };
  }
  return writeEdits(source, objects, edits);
}

/** @param edits of each TextCode of each object */
export function writeEdits(
  source: string,
  objects: readonly TextObject[],
  edits: readonly (readonly (readonly Splice[])[])[],
): PlacedEdits {
  const fonts: string[] = [];
  const splices = objects.flatMap((object, index) => {
    const own = (edits[index] ?? []).map((each) => [...each].sort((left, right) => left.start - right.start));
    if (own.every(({ length }) => length === 0)) return NO_SPLICES;
    fonts.push(object.font);
    return writeTextObject(source, object, own);
  });
  return { splices: splices.sort((left, right) => left.start - right.start), fonts };
}

function withoutOutlines(source: string, { editor, part }: DrawingContext): readonly Splice[] {
  const outlines = readOutlines(source, part);
  if (outlines === undefined) return NO_SPLICES;
  const answer = editor.opaque?.({ kind: 'image', bytes: outlines.size, place: { part, line: 1, column: 1 } });
  return answer === 'drop' ? outlines.removal : NO_SPLICES;
}

/** Asks for the characters that cannot be read. Gives whether they go. */
function isAnswered(objects: readonly TextObject[], { editor, part }: DrawingContext): boolean {
  let units = 0;
  for (const { codes } of objects) for (const { text } of codes) units += unreadable(text).length;
  if (units === 0) return false;
  return editor.opaque?.({ kind: 'binary', bytes: units, place: { part, line: 1, column: 1 } }) === 'drop';
}

function hide(objects: readonly TextObject[], edits: readonly (readonly Splice[][])[]): void {
  objects.forEach(({ codes }, index) => {
    codes.forEach(({ text }, order) => {
      const own = edits[index]?.[order] ?? [];
      const gone = new Set(own.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
      for (const at of unreadable(text)) if (!gone.has(at)) own.push({ start: at, end: at + 1, text: MARK });
    });
  });
}

/** The offsets of characters for private use, of U+FFFD and of the place for a glyph. */
function unreadable(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd || unit === 0xa4) found.push(at);
  }
  return found;
}
