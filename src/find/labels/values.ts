/**
 * What the value behind a label is, where that is no number and no address: names, an organisation, an account in letters,
 * or whatever a rule drops, keeps or replaces without asking for a kind. A value that must be there and cannot be read is
 * one span as a whole, so that it is covered; a sentence is none.
 */
import { organisation } from '../../kinds/organisation.ts';
import { addSpan, type Search } from '../search.ts';
import type { LabelIndex } from './label-index.ts';
import type { Labelled } from './labelled.ts';
import { addNames } from './names.ts';
import { isEmptyWord, isSentence } from './name-words.ts';
import { DIGIT, HAN, isAny, LETTER } from './units.ts';

/** Units of a value that is kept or replaced; a longer one is running text. */
const LONGEST_KEPT = 80;
const LONGEST_ORGANISATION = 48;
/** What stands for a value that was dropped before. */
const DROPPED = '〔略〕';

export function addValue(search: Search, index: LabelIndex, labelled: Labelled): void {
  const { start, end, rule, word, isFirm } = labelled;
  switch (word.use) {
    case 'name':
      addNames(search, index, labelled);
      break;
    case 'organisation':
      if (isOrganisation(search, labelled))
        addSpan(search, { kind: 'organisation', start, end, by: 'label', field: rule });
      break;
    case 'account':
      addAccount(search, labelled);
      break;
    case 'drop':
      if (isFirm && search.text.slice(start, end) !== DROPPED) {
        addSpan(search, { kind: undefined, start, end, by: 'label', field: rule });
      }
      break;
    case 'keep':
    case 'replace':
      if (end - start <= LONGEST_KEPT && !isListOfWords(search, start, end)) {
        addSpan(search, { kind: undefined, start, end, by: 'label', field: rule });
      }
      break;
    default:
  }
}

/** An organisation, or a short value that may be a person's name as well. */
function isOrganisation(search: Search, { start, end, isFirm }: Labelled): boolean {
  if (end - start > LONGEST_ORGANISATION) return false;
  const value = search.text.slice(start, end);
  return organisation.parse(value) !== undefined || (isFirm && !isEmptyWord(value) && !isSentence(search, start, end));
}

/** Several values, no digit in them, may be people whatever their label says: 正取：… of a lottery. They are judged by themselves. */
function isListOfWords({ units }: Search, start: number, end: number): boolean {
  let isList = false;
  for (let at = start; at < end; at += 1) {
    if (isAny(units, at, DIGIT)) return false;
    if (units[at] === ENUMERATION) isList = true;
  }
  return isList;
}

const ENUMERATION = 0x3001;
const SHORTEST_ACCOUNT = 4;

/** Letters, digits and signs up to a Han or a blank; where there are none, a short nickname as a whole. */
function addAccount(search: Search, { start, end, rule, isFirm }: Labelled): void {
  const { units, folded } = search;
  let last = start;
  let letters = 0;
  let digits = 0;
  for (; last < end && isOfAccount(units, last); last += 1) {
    if (isAny(units, last, LETTER) || units[last] === AT) letters += 1;
    else if (isAny(units, last, DIGIT)) digits += 1;
  }
  const { kind } = rule;
  if (kind === undefined) return;
  if (last > start) {
    // A number is read by itself, with the label as a hint.
    if (letters === 0 || (!isFirm && letters + digits < SHORTEST_ACCOUNT)) return;
    const isEmail = kind.id === 'wechat-id' && folded.slice(start, last).includes('@');
    addSpan(search, { kind: isEmail ? 'email' : kind.id, start, end: last, by: 'label', field: rule });
  } else if (
    isFirm &&
    !isEmptyWord(folded.slice(start, end)) &&
    !isSentence(search, start, end) &&
    end - start <= LONGEST_NICKNAME
  ) {
    addSpan(search, { kind: kind.id, start, end, by: 'label', field: rule });
  }
}

const AT = 0x40;
const LONGEST_NICKNAME = 16;

function isOfAccount(units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  return (
    unit > 0x20 &&
    unit !== 0x2c &&
    unit !== 0x28 &&
    unit !== 0x29 &&
    unit !== 0x7c &&
    !isAny(units, at, HAN) &&
    unit < 0x2e80
  );
}
