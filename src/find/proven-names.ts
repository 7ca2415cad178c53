/**
 * The names that a document proves: those that a label or a cue tells, or of three characters and more the model. What is masked in
 * a text already proves nothing. A name that a role keeps stays in later mentions, unless a role masks it elsewhere.
 */
import type { Part, Reading } from '../kinds/kind.ts';
import { personName } from '../kinds/person-name.ts';
import type { FieldRule } from '../rules/plan.ts';
import { unitAt } from '../text/unit-at.ts';
import { CLASSES, HAN, LETTER, MARK } from './cues/characters.ts';
import { forgetTree, GIVEN_LENGTH, type ProvenName, type ProvenNames } from './name-tree.ts';
import type { Found } from './search.ts';
import type { Search } from './search.ts';

/** Units in a name that spreads: more are a sentence, and shown in full they name nobody else. */
const SHORTEST = 2;
const LONGEST = 24;
/** Where the model alone tells a name. */
const SHORTEST_UNPROVEN = 3;
/** In letters: fewer may be a word. */
const SHORTEST_LATIN = 5;

/** Adds the names that hold by themselves in a searched text. */
export function collectNames({ folded }: Search, found: readonly Found[], names: ProvenNames): void {
  for (let index = 0; index < found.length; index += 1) {
    const { kind, by, start, end, field } = found[index] as Found;
    if (kind !== 'person-name' || (by !== 'label' && by !== 'cue' && by !== 'model')) continue;
    proveName(folded.slice(start, end), field, names, by === 'model' ? SHORTEST_UNPROVEN : SHORTEST);
  }
}

/**
 * Adds one name, in folded text.
 * @param field whose label proves it
 * @returns whether no other role keeps it
 */
export function proveName(
  folded: string,
  field: FieldRule | undefined,
  names: ProvenNames,
  shortest: number = SHORTEST,
): boolean {
  if (isMaskedHan(folded)) return true;
  const reading = personName.parse(folded);
  const name = reading === undefined ? undefined : nameIn(folded, reading);
  if (name === undefined || name.length < shortest) return true;
  const known = names.get(name);
  const keeps = field?.rule?.action === 'keep';
  const kept = known?.kept ?? (keeps ? field : undefined);
  const isMasked = known?.isMasked === true || (field !== undefined && !keeps);
  if (known === undefined || known.kept !== kept || known.isMasked !== isMasked) {
    if (known !== undefined) forgetTree(names);
    const hasGiven = known?.hasGiven ?? endsWithGiven(name, name === folded ? reading : personName.parse(name));
    names.set(name, kept === undefined ? unruled(isMasked, hasGiven) : { kept, isMasked, hasGiven });
  }
  return !keeps || kept === field;
}

/** Most names of a document share what is said of them. */
function unruled(isMasked: boolean, hasGiven: boolean): ProvenName {
  if (isMasked) return hasGiven ? MASKED_GIVEN : MASKED;
  return hasGiven ? GIVEN : BARE;
}

const BARE: ProvenName = { kept: undefined, isMasked: false, hasGiven: false };
const GIVEN: ProvenName = { kept: undefined, isMasked: false, hasGiven: true };
const MASKED: ProvenName = { kept: undefined, isMasked: true, hasGiven: false };
const MASKED_GIVEN: ProvenName = { kept: undefined, isMasked: true, hasGiven: true };

/** Nothing but Han and marks among them: 张*, 李某某. */
function isMaskedHan(folded: string): boolean {
  let hasMark = false;
  for (let at = 0; at < folded.length; at += 1) {
    const seen = CLASSES[unitAt(folded, at)] as number;
    if ((seen & MARK) !== 0) hasMark = true;
    else if ((seen & HAN) === 0) return false;
  }
  return hasMark;
}

/** The characters of a name without titles and notes; `undefined` where it is none that can be looked for. */
function nameIn(folded: string, { form, parts }: Reading): string | undefined {
  if (form === 'title-only') return undefined;
  let start = -1;
  let end = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    if (part.name !== 'surname' && part.name !== 'given') continue;
    if (start < 0) start = part.start;
    end = part.end;
  }
  if (start < 0) return undefined;
  const own = start === 0 && end === folded.length ? folded : folded.slice(start, end);
  const name = own.includes(' ') ? own.replace(/ /g, '') : own;
  if (name.length < (form === 'latin' ? SHORTEST_LATIN : SHORTEST) || name.length > LONGEST) return undefined;
  for (let at = 0; at < name.length; at += 1) if (!mayStand(unitAt(name, at))) return undefined;
  return name;
}

/** Whether a name of three or four characters ends with a given name of two. */
function endsWithGiven({ length }: string, reading: Reading | undefined): boolean {
  if (reading?.form !== 'plain') return false;
  const given = reading.parts.find((part) => part.name === 'given');
  return given !== undefined && given.start > 0 && given.end === length && given.end - given.start === GIVEN_LENGTH;
}

/** Han, letters and the dot between them: no mark, no bracket. */
function mayStand(unit: number): boolean {
  const seen = CLASSES[unit] as number;
  return (seen & MARK) === 0 && ((seen & (HAN | LETTER)) !== 0 || unit >= 0xd800 || unit === 0xb7);
}
