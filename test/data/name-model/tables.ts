/** Makes the tables of the name model, but for its weights: the lexicon, and which characters names are made of. */
import { compoundSurnames, singleSurnames } from '../../../src/data/surnames.ts';
import { modelCompounds } from '../../../src/find/model/compounds.ts';
import { type Class, classes, classNumber } from '../../../src/find/model/classes.ts';
import {
  AT_FOREIGN,
  AT_FORM,
  AT_GIVEN,
  AT_PAIR,
  AT_SURNAME,
  AT_WORDS,
  CLASSES,
  LEVELS,
} from '../../../src/find/model/features.ts';
import type { WrittenTables } from '../../../src/find/model/model.ts';
import { regionsByName } from '../../../src/data/regions.ts';
import { fold } from '../../../src/text/fold.ts';
import { foreignNames } from './foreign-names.ts';
import { foreignPlaces } from './foreign-places.ts';
import { famous, NOT_LAST, notNames, PEOPLE_END } from './known-names.ts';
import { officeWords } from './office-words.ts';
import { type Entry, readDictionary, readTransitions } from './sources.ts';

/** How often the dictionary counts a word of the lexicon at least. */
const LEAST_COUNT = 10;
/** The same for one that begins like a name. */
const LEAST_LIKE_NAME = 3;

function leastCount(word: string): number {
  return (singleSurnames.get(word.charAt(0)) ?? 0) >= 20 && word.length < 5 ? LEAST_LIKE_NAME : LEAST_COUNT;
}

/** What a place or make abroad counts at least, that the dictionary lacks or takes for a person. */
const PLACE_COUNT = 40;

/** Parts of speech of the dictionary that are one class here. */
const CLASS_OF: Readonly<Record<string, Class>> = {
  ...{
    n: 'n',
    ng: 'g',
    nz: 'nz',
    ns: 'ns',
    nsf: 'ns',
    nt: 'nt',
    nrt: 'nz',
    nr: 'n',
    nrfg: 'n',
    v: 'v',
    vn: 'vn',
    vd: 'd',
  },
  ...{
    vi: 'v',
    vq: 'v',
    vg: 'g',
    a: 'a',
    ad: 'd',
    an: 'a',
    ag: 'g',
    d: 'd',
    df: 'd',
    dg: 'g',
    m: 'm',
    mg: 'm',
    mq: 'q',
  },
  ...{ q: 'q', t: 't', tg: 'g', r: 'r', rz: 'r', rr: 'r', rg: 'r', p: 'p', c: 'c', u: 'u', ud: 'u', uv: 'u', uj: 'de' },
  ...{ ul: 'le', uz: 'le', ug: 'le', f: 'f', s: 's', b: 'b', z: 'z', zg: 'g', i: 'i', l: 'i', j: 'j', k: 'k', y: 'y' },
  ...{ e: 'y', o: 'y', g: 'g', h: 'k', x: 'n', xc: 'u' },
};

const PLACE_END = new Set('省市县区镇乡村路街河江湖海山岛寺庙宫殿府庄湾港桥沟岭洲站门园城国坡塘陵泉峡潭桂寨屯堡坪坝');

const isHan = (word: string): boolean => /^[\u3400-\u9fff]+$/.test(word);

/** Of three characters and a common surname: a person's name, whatever the dictionary says of how common it is. */
function isPerson({ word, count, tag }: Entry): boolean {
  if (tag !== 'nr' && tag !== 'nrfg' && tag !== 'nrt') return false;
  const surname = compoundSurnames.has(word.slice(0, 2)) ? 2 : (singleSurnames.get(word.charAt(0)) ?? 0) >= 20 ? 1 : 0;
  if (surname === 0 || word.length - surname > 2 || notNames.has(word)) return false;
  if (word.length - surname === 2) return count >= 150 || !NOT_LAST.has(word.charAt(word.length - 1));
  return famous.has(word) || (count < 25 && word.length === 2 && tag === 'nr');
}

function classOf({ word, tag }: Entry): Class {
  const found = CLASS_OF[tag] ?? 'n';
  if (found === 'n' && word.length > 1 && PEOPLE_END.has(word.charAt(word.length - 1))) return 'nh';
  if (tag === 'nr' && word.length > 1 && PLACE_END.has(word.charAt(word.length - 1))) return 'ns';
  return found;
}

/** Provinces, prefectures and counties without the word for what they are: 贺州, 洗马. */
const regionWords: readonly string[] = [...regionsByName.keys()]
  .map((name) => (name.length > 2 ? name.replace(/(?:市|县|区|地区|省|林区|新区)$/, '') : name))
  .filter((name, at, all) => name.length >= 2 && name.length <= 4 && isHan(name) && all.indexOf(name) === at);

export interface Made {
  readonly tables: WrittenTables;
  /** Weights to begin with, for a lexicon of so many words. */
  readonly weights: (words: number) => Float64Array;
  readonly dictionary: readonly Entry[];
  readonly people: readonly string[];
  readonly foreign: readonly string[];
}

export function makeTables(folder: string): Made {
  const dictionary = dictionaryOf(folder);
  const others = [...new Set([...foreignPlaces, ...officeWords, ...regionWords])];
  const places = new Set(others);
  const people = dictionary.filter(isPerson);
  const foreign = foreignOf(dictionary).filter((word) => !places.has(word) || foreignNames.includes(word));
  const bySound = new Set(foreign);
  const names = new Set([...people.map(({ word }) => word), ...foreign.filter((word) => word.length > 2)]);
  const words = dictionary.filter(
    ({ word, count, tag }) =>
      word.length <= 6 &&
      (word.length === 1 || count >= leastCount(word)) &&
      (places.has(word) || !(names.has(word) || (tag.startsWith('nr') && bySound.has(word)))),
  );
  return {
    tables: {
      lexicon: lexiconOf(words),
      surnames: singleSurnames,
      compounds: modelCompounds(),
      given: givenOf(people, dictionary),
      ...foreignTables(foreign),
    },
    weights: (count) => firstWeights(folder, dictionary, count),
    dictionary,
    people: people.map(({ word }) => word),
    foreign,
  };
}

/** The dictionary, with the places and makes abroad and the words of notices that it lacks or takes for persons. */
function dictionaryOf(folder: string): readonly Entry[] {
  const others = [...new Set([...foreignPlaces, ...officeWords, ...regionWords])];
  const places = new Set(others);
  const jieba = readDictionary(folder).filter(({ word }) => isHan(word) && fold(word) === word);
  const known = new Set(jieba.map(({ word }) => word));
  const corrected = jieba.map((entry) => {
    if (!places.has(entry.word) || !entry.tag.startsWith('n')) return entry;
    const tag = entry.tag.startsWith('nr') ? 'nz' : entry.tag;
    return { ...entry, tag, count: Math.max(entry.count, PLACE_COUNT) };
  });
  const added = others.filter((word) => !known.has(word));
  return [...corrected, ...added.map((word) => ({ word, count: PLACE_COUNT, tag: 'nz' }))];
}

function lexiconOf(words: readonly Entry[]): string {
  const sums = new Map<Class, number>();
  for (const entry of words) sums.set(classOf(entry), (sums.get(classOf(entry)) ?? 0) + entry.count);
  const lines = new Map<string, Map<string, string>>();
  for (const entry of [...words].sort((one, other) => (one.word < other.word ? -1 : 1))) {
    const kind = classOf(entry);
    const steps = Math.round(-2 * Math.log(entry.count / (sums.get(kind) ?? 1)));
    const line = `${kind} ${Math.min(steps, 40)} ${entry.word.length}`;
    const groups = lines.get(line) ?? new Map<string, string>();
    lines.set(line, groups);
    const head = entry.word.slice(0, -1);
    groups.set(head, (groups.get(head) ?? '') + entry.word.slice(-1));
  }
  return [...lines]
    .map(([line, groups]) => `${line} ${[...groups].map(([head, tails]) => head + tails).join(' ')}`)
    .sort()
    .join('\n');
}

type Counts = ReadonlyMap<string, number>;

/** Characters by how rare they are, a line for each step of half a natural logarithm. */
function levels(counts: Counts, least: number): string {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  const lines: string[] = Array.from({ length: LEVELS - 2 }, () => '');
  for (const [letter, count] of [...counts].sort()) {
    if (count < least) continue;
    lines[Math.min(lines.length - 1, Math.round(-2 * Math.log(count / sum)))] += letter;
  }
  return lines.join('\n');
}

function countsOf(letters: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function mixed(main: Counts, other: Counts, share: number): Counts {
  const sums = new Map(main);
  for (const [letter, count] of other) sums.set(letter, (sums.get(letter) ?? 0) + count * share);
  return sums;
}

function totalOf(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** How often running text shows each character, names left out. */
function lettersOfText(dictionary: readonly Entry[]): Counts {
  const counts = new Map<string, number>();
  for (const { word, count, tag } of dictionary) {
    if (!tag.startsWith('nr')) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + count);
  }
  return counts;
}

/** What running text shows less often is likelier in a name than in a word, though no name of the dictionary holds it. */
const RARE = 1500;

function givenOf(people: readonly Entry[], dictionary: readonly Entry[]): [string, string, string] {
  const given = people.map(({ word }) => word.slice(compoundSurnames.has(word.slice(0, 2)) && word.length > 2 ? 2 : 1));
  const twos = given.filter((name) => name.length === 2);
  const one = countsOf(given.filter((name) => name.length === 1));
  const first = countsOf(twos.map((name) => name.charAt(0)));
  const second = countsOf(twos.map((name) => name.charAt(1)));
  for (const [letter, count] of lettersOfText(dictionary)) {
    if (count < RARE) for (const counts of [one, first, second]) counts.set(letter, counts.get(letter) ?? 0.5);
  }
  return [
    levels(mixed(one, second, (0.5 * totalOf(one)) / totalOf(second)), 0.05),
    levels(mixed(first, second, 0.05), 0.5),
    levels(mixed(second, first, 0.05), 0.5),
  ];
}

/** Names written by their sound: those of the list, and what the dictionary takes for such and is made of their characters. */
function foreignOf(dictionary: readonly Entry[]): readonly string[] {
  const text = lettersOfText(dictionary);
  const all = totalOf(text);
  const candidates = dictionary
    .filter(({ word, tag }) => tag === 'nrt' && word.length >= 2 && word.length <= 6)
    .map(({ word }) => word);
  let names: readonly string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const counts = mixed(countsOf(foreignNames.join('')), countsOf(foreignNames.join('')), 2);
    const seen = mixed(counts, countsOf(names.join('')), 1);
    const sum = totalOf(seen);
    const odds = (letter: string): number =>
      Math.log(((seen.get(letter) ?? 0) + 0.2) / sum) - Math.log(((text.get(letter) ?? 0) + 50) / all);
    names = candidates.filter((word) => {
      const each = [...word].map(odds);
      const mean = each.reduce((total, odd) => total + odd, 0) / each.length;
      return mean > (word.length === 2 ? 2 : 1.4) && Math.min(...each) > -1;
    });
  }
  return [...new Set([...foreignNames, ...names])];
}

function pairsOf(name: string): readonly string[] {
  return [...name].slice(1).map((_, at) => name.slice(at, at + 2));
}

function foreignTables(names: readonly string[]): Pick<WrittenTables, 'foreign' | 'pairs'> {
  const counted = [...names, ...foreignNames];
  const first = countsOf(counted.map((name) => name.charAt(0)));
  const last = countsOf(counted.map((name) => name.charAt(name.length - 1)));
  const inside = countsOf(counted.flatMap((name) => [...name.slice(1, -1)]));
  const own = new Set(foreignNames.flatMap(pairsOf));
  const groups = new Map<string, string>();
  for (const [pair, count] of [...countsOf(counted.flatMap(pairsOf))].sort()) {
    if (count > 1 || own.has(pair)) groups.set(pair.charAt(0), (groups.get(pair.charAt(0)) ?? '') + pair.charAt(1));
  }
  return {
    foreign: [
      levels(mixed(first, inside, 0.1), 1),
      levels(mixed(mixed(inside, first, 0.1), last, 0.1), 1),
      levels(mixed(last, inside, 0.1), 1),
    ],
    pairs: [...groups].map(([head, tails]) => head + tails).join(' '),
  };
}

/** A weight: eighths of a natural logarithm, no less than that of one in ten thousand. */
function weightOf(share: number): number {
  return Math.round(8 * Math.log(Math.max(share, 1e-4)));
}

/** What half a natural logarithm weighs, which is a step of rarity. */
const STEP = 4;
/** What cannot be. */
const NEVER = -100;

/** How likely each form of a name is (features.ts). */
const FORM_SHARES = [0.25, 0.7, 0.01, 0.02, 0, 0, 0.2, 0.35, 0.25, 0.12, 0.06, 0.03, 0.15];

/** How likely classes follow each other, and how likely characters are in names. */
function firstWeights(folder: string, dictionary: readonly Entry[], words: number): Float64Array {
  const weights = new Float64Array(AT_WORDS + 2 * words);
  setTransitions(weights, readTransitions(folder), countsByTag(dictionary));
  FORM_SHARES.forEach((share, form) => {
    weights[AT_FORM + form] = share === 0 ? NEVER : weightOf(share);
  });
  for (let level = 0; level < LEVELS; level += 1) {
    weights[AT_SURNAME + level] = -STEP * (level - 1);
    for (let place = 0; place < 3; place += 1) {
      weights[AT_GIVEN + place * LEVELS + level] = level === 0 ? NEVER : -STEP * (level - 1);
      weights[AT_FOREIGN + place * LEVELS + level] = level === 0 ? NEVER : -0.75 * STEP * (level - 1);
    }
  }
  weights[AT_PAIR] = NEVER / 4;
  return weights;
}

/** Shares of what follows anything: a sign; where a word does, nouns of people among nouns, letters, names by sound. */
const SIGN_SHARE = 0.12;
const SHARE_OF: Readonly<Partial<Record<Class, number>>> = { nh: 0.3, x: 0.05, nf: 0.3 };
/** The class whose share it is. */
const PART_OF: Readonly<Partial<Record<Class, Class>>> = { nh: 'n', x: 'n', nf: 'nr' };

function setTransitions(
  weights: Float64Array,
  transitions: ReadonlyMap<string, ReadonlyMap<string, number>>,
  counts: ReadonlyMap<string, number>,
): void {
  const kindOf = (tag: string): Class => (tag === 'nr' || tag === 'nrfg' ? 'nr' : (CLASS_OF[tag] ?? 'n'));
  let all = 0;
  for (const count of counts.values()) all += count;
  const shares = new Float64Array(CLASSES);
  const rows = classes.map(() => new Float64Array(CLASSES));
  for (const [tag, count] of counts) {
    const own = classNumber(kindOf(tag));
    shares[own] = (shares[own] as number) + count / all;
    const row = rows[own] as Float64Array;
    for (const [to, share] of transitions.get(tag) ?? []) {
      const next = classNumber(kindOf(to));
      row[next] = (row[next] as number) + share * count;
    }
  }
  const firstWord = classNumber('n');
  const firstName = classNumber('nr');
  classes.forEach((from, own) => {
    // Behind a name and behind letters as behind a noun.
    const row = rows[own >= firstName || from === 'nh' || from === 'x' ? firstWord : own] as Float64Array;
    const sum = row.reduce((total, share) => total + share, 0);
    classes.forEach((to, next) => {
      const source = classNumber(PART_OF[to] ?? to);
      const mean = shares[source] as number;
      const share = own < firstWord ? mean : 0.8 * ((row[source] as number) / sum) + 0.2 * mean;
      weights[own * CLASSES + next] =
        next < firstWord ? weightOf(SIGN_SHARE) : weightOf(0.85 * (SHARE_OF[to] ?? 1) * share);
    });
  });
}

function countsByTag(dictionary: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tag, count } of dictionary) counts.set(tag, (counts.get(tag) ?? 0) + count);
  return counts;
}
