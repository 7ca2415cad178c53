/** Surnames of two characters as the name model knows them: those of the table, and those of Japan. */
import { japaneseSurnames } from '../../data/japanese-surnames.ts';
import { compoundSurnames } from '../../data/surnames.ts';

/** About as many in Chinese texts as bear a rare compound surname. */
const JAPANESE_WEIGHT = 5;

export function modelCompounds(): ReadonlyMap<string, number> {
  const compounds = new Map(japaneseSurnames.map((name) => [name, JAPANESE_WEIGHT]));
  for (const [name, weight] of compoundSurnames) compounds.set(name, weight);
  return compounds;
}
