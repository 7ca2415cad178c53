/** Which forms of text the sweep does not see. */
import type { PlacesLeft } from '../formats/handlings.ts';
import { needlesOf, swept, writtenForms } from './forms.ts';

export const placesLeft: PlacesLeft = async (wanted) => {
  const unseen: string[] = [];
  for (const { title, output, form, needles } of writtenForms) {
    if (!wanted.includes(title)) continue;
    const hits = await swept(output, needlesOf(needles));
    if (!hits.some((hit) => hit.form === form)) unseen.push(title);
  }
  return unseen;
};
