/**
 * Names of organisations in running text: whether a stretch that reads like a person's name is the beginning of one, 康瑞 of
 * 康瑞热力有限公司. What stands between may be no word that parts two things: 王芳到康瑞公司 is a person and a firm.
 */
import { organisationEndings, organisationLetters } from '../data/organisation-words.ts';
import { organisation } from '../kinds/organisation.ts';
import type { Search } from './search.ts';

/** UTF-16 units of a name that are looked through. */
const LONGEST = 24;
const SHORTEST = 4;

/** Folded. No name of an organisation goes on over one of these. */
const PARTING =
  '是为个里来也曾只跟叫请的了着过吗呢吧啊你我您他她它们这那就都很还又被把说称诉已未因收不没且者每让使给再该此其到在和与及向从去往由对于至';

const ENDS = 1;
const PARTS = 2;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const word of [...organisationEndings, ...organisationLetters]) classes[word.charCodeAt(word.length - 1)] = ENDS;
  for (let at = 0; at < PARTING.length; at += 1) classes[PARTING.charCodeAt(at)] = PARTS;
  return classes;
}

/** Which units may end the name of an organisation, and which never stand inside one. */
const CLASSES: Uint8Array = /* @__PURE__ */ buildClasses();

/** Whether what begins at `start` and goes on behind `end` is the name of an organisation. */
export function beginsOrganisation({ units, folded, taken }: Search, start: number, end: number): boolean {
  for (let at = end; at - start < LONGEST; at += 1) {
    const unit = units[at] as number;
    const isName = (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39);
    const place = CLASSES[unit] as number;
    if (!isName || place === PARTS || taken[at] !== 0) return false;
    if (place !== ENDS || at + 1 - start < SHORTEST) continue;
    if (organisation.parse(folded.slice(start, at + 1)) !== undefined) return true;
  }
  return false;
}
