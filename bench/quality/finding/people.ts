/** Made-up people of the evaluation: their names in every form that documents have. */
import type { Random } from '../../corpus/random.ts';
import * as words from './words.ts';

export interface Person {
  readonly name: string;
  /** The head of the name that stands before a title. */
  readonly surname: string;
  /** The rest, by which others call the person. */
  readonly given: string;
}

export type PersonSort =
  | 'name'
  | 'name2'
  | 'name3'
  | 'compound'
  | 'dotted'
  | 'foreign'
  | 'undotted'
  | 'latin'
  | 'twname'
  | 'hklatin';

function person(surname: string, given: string): Person {
  return { name: surname + given, surname, given };
}

/** A name without a surname of the Han form. */
function whole(name: string): Person {
  const at = name.search(/[· ]/);
  return at < 0
    ? person(name.slice(0, 1), name.slice(1))
    : { name, surname: name.slice(0, at), given: name.slice(0, at) };
}

/** 2020 counts: 6 % of two characters, 90 % of three, the rest of other lengths. */
function common(random: Random): Person {
  const turn = random.below(100);
  if (turn < 12) return person(words.surname(random), random.pick(words.givenSingle));
  if (turn < 94) return person(words.surname(random), random.pick(words.givenPair));
  if (turn < 96) return person(random.pick(words.compoundSurname), random.pick(words.givenSingle));
  if (turn < 98) return person(random.pick(words.compoundSurname), random.pick(words.givenPair));
  return person(words.surname(random) + words.surname(random), random.pick(words.givenPair));
}

const sorts: Readonly<Record<PersonSort, (random: Random) => Person>> = {
  name: common,
  name2: (random) => person(words.surname(random), random.pick(words.givenSingle)),
  name3: (random) => person(words.surname(random), random.pick(words.givenPair)),
  compound: (random) =>
    person(random.pick(words.compoundSurname), random.pick(random.chance(0.5) ? words.givenSingle : words.givenPair)),
  dotted: (random) => whole(random.pick(words.dotted)),
  foreign: (random) => whole(random.pick(words.foreign)),
  undotted: (random) => whole(random.pick(words.undotted)),
  latin: (random) => whole(random.pick(words.latin)),
  twname: (random) => {
    const surname = random.chance(0.08) ? random.pick(words.traditionalCompound) : words.traditionalSurname(random);
    return person(surname, random.pick(words.traditionalGiven));
  },
  hklatin: (random) => whole(random.pick(words.romanised)),
};

export function isPersonSort(sort: string): sort is PersonSort {
  return Object.hasOwn(sorts, sort);
}

export function drawPerson(sort: PersonSort, random: Random): Person {
  return sorts[sort](random);
}

/** A name as somebody before us has hidden it. */
export function hiddenName(random: Random): string {
  const surname = words.surname(random);
  const last = random.pick(words.givenSingle);
  return random.pick([
    `${surname}某某`,
    `${surname}某`,
    `${surname}**`,
    `${surname}*`,
    `${surname}*${last}`,
    `${surname}××`,
    `${surname}○${last}`,
  ]);
}
