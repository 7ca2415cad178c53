/** Whether the text in a place of a document of Word is left, by a reading that shares no code with the one under test. */
import { leftIn } from '../../verify/independent.ts';
import type { PlacesLeft } from '../handlings.ts';
import { docxOf } from './document.ts';
import { LETTERS, NEEDLE, type PlacedText } from './placed.ts';
import { places } from './places.ts';
import { hiding, readings, through } from './through.ts';

export const needlesOf = ({ needles = [NEEDLE, LETTERS] }: PlacedText): readonly string[] => needles;

/** The document, without the text as far as the place has it go. */
export const without = (source: Uint8Array, { editor = hiding }: PlacedText, needle: string): Promise<Uint8Array> =>
  through(source, editor(needle));

/** Whether the needle is in a document, in any form; of one in Han, whether any of its characters is. */
export function isIn(document: Uint8Array, needle: string): boolean {
  const text = readings(document);
  const wanted = needle === NEEDLE ? [...needle] : [needle];
  return wanted.some((each) => text.includes(each)) || leftIn(document, needle).length > 0;
}

async function isLeft(placed: PlacedText): Promise<boolean> {
  for (const needle of needlesOf(placed)) {
    const out = await without(docxOf(placed.draft(needle)), placed, needle).catch(() => undefined);
    if (out !== undefined && isIn(out, needle)) return true;
  }
  return false;
}

export const placesLeft: PlacesLeft = async (wanted) => {
  const left: string[] = [];
  for (const name of wanted) {
    const placed = places.find(({ place }) => place === name);
    if (placed !== undefined && (await isLeft(placed))) left.push(name);
  }
  return left;
};
