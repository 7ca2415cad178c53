/**
 * Counts what is left in a workbook that came out of a program, read by means that are not the library's: in how many cells a planted name or
 * number still stands, and in how many parts of the file, whatever they are.
 */
import { strFromU8, unzipSync } from 'fflate';

export interface Inspection {
  readonly rows: number;
  /** Cells, of all sheets, whose text is a needle. */
  readonly cellsLeft: number;
  /** Parts that hold one of the first needles, as they are written or without their tags. */
  readonly partsLeft: readonly string[];
}

/** Needles that are looked for in every part: those that stand outside of cells are among them. */
const EVERYWHERE = 20;

export function inspect(bytes: Uint8Array, needles: readonly string[]): Inspection {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, text: strFromU8(content) }));
  const strings = textsOf(parts.find(({ name }) => name === 'xl/sharedStrings.xml')?.text ?? '', 'si');
  const wanted = new Set(needles);
  let rows = 0;
  let cellsLeft = 0;
  for (const { name, text } of parts) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    if (name === 'xl/worksheets/sheet1.xml') rows = text.split('<row ').length - 1;
    for (const [, shared] of text.matchAll(/ t="s"[^>]*><v>([0-9]+)</g)) {
      if (wanted.has(strings[Number(shared)] ?? '')) cellsLeft += 1;
    }
    for (const inline of textsOf(text, 'is')) if (wanted.has(inline)) cellsLeft += 1;
  }
  const sought = needles.slice(0, EVERYWHERE);
  const partsLeft = parts.filter(({ text }) => {
    const plain = text.replace(/<[^>]*>/g, '');
    return sought.some((needle) => text.includes(needle) || plain.includes(needle));
  });
  return { rows, cellsLeft, partsLeft: partsLeft.map(({ name }) => name) };
}

/** The texts of the elements of a name, without what tags stand in them. */
function textsOf(text: string, element: string): readonly string[] {
  return text
    .split(`<${element}>`)
    .slice(1)
    .map((piece) => (piece.split(`</${element}>`)[0] ?? '').replace(/<[^>]*>/g, ''));
}
