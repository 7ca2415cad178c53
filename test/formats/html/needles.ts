/** Pages through the real rules, and which needles are left in them by a reading that shares no code with ours. */
import { html } from '../../../src/formats/html/html.ts';
import { nobody } from '../../../src/redact/passage.ts';
import { planEditor } from '../../../src/run/editor.ts';
import { newTally } from '../../../src/run/tally.ts';
import { planOf } from '../../support/plans.ts';
import { leftIn } from '../../verify/independent.ts';
import type { PlacesLeft } from '../handlings.ts';
import { through } from '../through.ts';
import { LIKELY, NAME, OTHER, PHONE, pageAt } from './places.ts';

export const NEEDLES: readonly string[] = [NAME, OTHER, LIKELY, PHONE, '王金功', 'zhangwm0000'];

export function redacted(page: Uint8Array, pack: string): Uint8Array {
  const people = nobody();
  const editor = (isFirst: boolean) =>
    planEditor(planOf(pack), newTally(), { other: 'scan', people, isFirst, opaque: 'keep' });
  through(html, page.slice(), editor(true));
  return through(html, page.slice(), editor(false));
}

export const leftOf = (page: Uint8Array, needles: readonly string[] = NEEDLES): readonly string[] =>
  needles.flatMap((needle) => leftIn(page, needle));

export const placesLeft: PlacesLeft = async (wanted) => wanted.filter((place) => isLeft(place));

/** What throws leaves nothing. */
function isLeft(place: string): boolean {
  try {
    return leftOf(redacted(pageAt(place), 'base')).length > 0;
  } catch {
    return false;
  }
}
