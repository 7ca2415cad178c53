/** Which places of labels hold their needle, in any encoding. */
import type { Format } from '../../../src/formats/format.ts';
import { cpcl, epl, escpos, tspl, zpl } from '../../../src/formats/labels/index.ts';
import type { PlacesLeft } from '../handlings.ts';
import { hidden } from './needles.ts';
import { type LabelLanguage, placeOf } from './places.ts';

const formats: Readonly<Record<LabelLanguage, Format>> = { zpl, tspl, cpcl, epl, escpos };

/** Where a needle is left, and in which form. */
export const leftAt = (place: string): readonly string[] => {
  const { language, documents } = placeOf(place);
  return documents.flatMap(([encoding, document]) => hidden(formats[language], encoding, document).left);
};

export const placesLeft: PlacesLeft = async (wanted) => wanted.filter((place) => leftWithout(place));

/** What throws leaves nothing. */
function leftWithout(place: string): boolean {
  try {
    return leftAt(place).length > 0;
  } catch {
    return false;
  }
}
