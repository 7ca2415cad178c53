/**
 * `npm run bench -- text [--quick] [--record]`: how fast people are found in running text, beside the libraries that look for
 * personal data in text. `--record` writes bench/text/speed.md; `--quick` takes a tenth of everything. Exit 2: wrong usage.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { groups } from '../quality/finding/score.ts';
import { library } from '../speed/built.ts';
import { type Machine, thisMachine } from '../speed/machine.ts';
import { asMarkdown, asText, type Table } from '../speed/table.ts';
import { fetchPeers, type Finder, ownFinders } from './finders.ts';
import { aboutNobody, baseDocuments, hardInputs, pagesOf } from './inputs.ts';
import { countFinder, type FinderCount, type FinderTime, type HardTime, timeFinders, timeHard } from './measure.ts';

const SPEED_FILE = fileURLToPath(new URL('speed.md', import.meta.url));

const USAGE = 'usage: npm run bench -- text [--quick] [--record]\n';

interface Scale {
  readonly bytes: number;
  readonly slowBytes: number;
  readonly hardBytes: number;
  readonly rounds: number;
}

const usual: Scale = { bytes: 5e6, slowBytes: 200_000, hardBytes: 10e6, rounds: 7 };
const quick: Scale = { bytes: 5e5, slowBytes: 50_000, hardBytes: 1e6, rounds: 3 };

/** What is asked of this library: megabytes a second, with the name model and without. */
const ASKED = [8, 25] as const;
/** And how many times as fast as redact-pii. */
const ASKED_OF_REDACT_PII = [0.75, 2.3] as const;
/** And of the ordinary rate on a hard input. */
const ASKED_OF_ORDINARY = 0.5;

export async function text(args: readonly string[], date: string): Promise<number> {
  let given: { readonly quick: boolean; readonly record: boolean };
  try {
    given = parseArgs({
      args: [...args],
      options: { quick: { type: 'boolean', default: false }, record: { type: 'boolean', default: false } },
    }).values;
  } catch {
    process.stderr.write(USAGE);
    return 2;
  }
  const { tables, abouts, missing } = await measure(given.quick ? quick : usual);
  process.stdout.write(tables.map(asText).join('\n'));
  for (const [name, why] of missing) process.stdout.write(`\nnot shown: ${name} (${why})\n`);
  if (given.record) writeFileSync(SPEED_FILE, speedDocument(tables, abouts, missing, thisMachine(), date));
  return 0;
}

interface Measured {
  readonly tables: readonly Table[];
  readonly abouts: readonly string[];
  readonly missing: readonly (readonly [name: string, why: string])[];
}

async function measure({ bytes, slowBytes, hardBytes, rounds }: Scale): Promise<Measured> {
  const base = fileURLToPath(new URL('../../rules/base.json', import.meta.url));
  const own = ownFinders(library, library.compile(library.parsePack(JSON.parse(readFileSync(base, 'utf8')))));
  const { finders: peers, missing } = await fetchPeers();
  const all = [...own, ...peers];

  const documents = baseDocuments(1);
  const counts: FinderCount[] = [];
  for (const finder of all) counts.push(await countFinder(finder, documents));

  const isFast = ({ isSlow }: Finder): boolean => !isSlow;
  const fast = await timeFinders(all.filter(isFast), pagesOf(bytes), rounds);
  const nobody = await timeFinders(all.filter(isFast), pagesOf(bytes / 5, aboutNobody), rounds);
  const slow = await timeFinders([...own, ...all.filter(({ isSlow }) => isSlow)], pagesOf(slowBytes), 1);
  const inOne = await timeFinders(own, [Buffer.from(pagesOf(hardBytes).join('')).toString()], 3);
  const hard = await timeHard(own, hardInputs, hardBytes);
  return {
    tables: [
      countTable(counts, documents.length),
      timeTable('Pages of some thousand characters', fast),
      timeTable('Pages of documents without a person', nobody),
      timeTable('The first of them, for those who are slow', slow),
      hardTable(inOne, hard),
      askedTable(fast, inOne, hard),
    ],
    abouts: all.map(({ about }) => about),
    missing,
  };
}

function share(part: number, total: number): string {
  return `${((100 * part) / total).toFixed(1)} %`;
}

function countTable(counts: readonly FinderCount[], documents: number): Table {
  return {
    title: `What each found in ${documents} documents: shares of characters`,
    head: ['by', 'numbered kinds', 'address tails', 'names', 'changed that must stay', 'threw'],
    rows: counts.map(({ name, found, stay, threw }) => [
      name,
      ...groups.map((group) => share(...found[group])),
      share(...stay),
      String(threw),
    ]),
  };
}

function megabytes(rate: number): string {
  return rate >= 10 ? rate.toFixed(0) : rate.toFixed(2);
}

function timeTable(title: string, times: readonly FinderTime[]): Table {
  const size = ((times[0]?.bytes ?? 0) / 1e6).toFixed(1);
  return {
    title: `${title}, ${size} MB: MB/s (quartiles of the rounds)`,
    head: ['by', 'rounds', 'MB/s'],
    rows: times.map(({ name, rounds, rate }) => [
      name,
      String(rounds),
      `${megabytes(rate.median)} (${megabytes(rate.low)}–${megabytes(rate.high)})`,
    ]),
  };
}

function hardTable(inOne: readonly FinderTime[], hard: readonly HardTime[]): Table {
  const ordinary = inOne.map(({ rate }) => rate.median);
  return {
    title: 'Texts on which a careless finder never ends, each as one string: MB/s, and the share of the ordinary rate',
    head: ['text', 'MB', ...inOne.flatMap(({ name }) => [name, 'share']), ''],
    rows: [
      [
        'documents',
        ((inOne[0]?.bytes ?? 0) / 1e6).toFixed(1),
        ...ordinary.flatMap((rate) => [megabytes(rate), '×1']),
        '',
      ],
      ...hard.map(({ input, bytes, rates, note }) => [
        input,
        (bytes / 1e6).toFixed(1),
        ...rates.flatMap((rate, at) => [megabytes(rate), `×${(rate / (ordinary[at] ?? rate)).toFixed(2)}`]),
        note,
      ]),
    ],
  };
}

function askedTable(fast: readonly FinderTime[], inOne: readonly FinderTime[], hard: readonly HardTime[]): Table {
  const redactPii = fast.find(({ name }) => name === 'redact-pii')?.rate.median;
  const rows = inOne.flatMap(({ name, rate: ordinary }, at) => {
    const rate = fast[at]?.rate.median ?? 0;
    const least = Math.min(...hard.map(({ rates }) => (rates[at] ?? 0) / ordinary.median));
    const line = (what: string, asked: number, measured: number | undefined, sign: string): readonly string[] => [
      `${name}: ${what}`,
      `≥ ${sign}${asked}`,
      measured === undefined ? '–' : `${sign}${measured.toFixed(2)}`,
      measured === undefined ? '–' : measured >= asked ? 'yes' : 'no',
    ];
    return [
      line('MB/s on pages', ASKED[at] ?? 0, rate, ''),
      line(
        'speed to redact-pii',
        ASKED_OF_REDACT_PII[at] ?? 0,
        redactPii === undefined ? undefined : rate / redactPii,
        '×',
      ),
      line('the slowest hard text to the ordinary', ASKED_OF_ORDINARY, least, '×'),
    ];
  });
  return { title: 'Asked for, beside measured', head: ['what', 'asked', 'measured', 'kept'], rows };
}

function speedDocument(
  tables: readonly Table[],
  abouts: readonly string[],
  missing: Measured['missing'],
  { cpu, processors, platform, node }: Machine,
  date: string,
): string {
  return `# The speed of finding in text

Written by \`npm run bench -- text --record\`: ${date}, ${cpu}, ${processors} processors, ${platform}, Node ${node}. One thread, all in
one process, by turns, by the clock of the processor; MB are 10⁶ bytes of UTF-8. The text is made of the documents of the evaluation
([quality/finding](../quality/finding/documents)). What each found stands first: a finder that finds nothing is fast.

${abouts.map((about) => `- ${about}`).join('\n')}
${missing.map(([name, why]) => `\nNot shown: ${name} (${why}).\n`).join('')}
${tables.map(asMarkdown).join('\n')}`;
}
