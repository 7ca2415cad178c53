/**
 * The table of pairs, ours beside theirs, as a document: what of each secret is left, counted by one judge. `npm run bench --
 * peers` writes it to peers.md; a test holds the file to what this makes.
 */
import { fileURLToPath } from 'node:url';
import baseJson from '../../rules/base.json' with { type: 'json' };
import housingJson from '../../rules/housing-applicants.json' with { type: 'json' };
import waybillJson from '../../rules/waybill.json' with { type: 'json' };
import type { KindId } from '../../src/index.ts';
import { allowances, type Left, leaks, leftOf } from './judge.ts';
import { LEFT_OUT, LEFT_OUT_IN_PART, type Pair, PEERS, pairs } from './pairs.ts';

export const PEERS_FILE: string = fileURLToPath(new URL('peers.md', import.meta.url));

type Library = Pick<typeof import('../../src/index.ts'), 'compile' | 'maskValue' | 'parsePack'>;

/** The pack by whose rule a kind is masked: the one whose source the judge goes by, else the defaults. */
const PACKS: Readonly<Partial<Record<KindId, { readonly id: string }>>> = {
  'person-name': waybillJson,
  'mobile-phone': waybillJson,
  landline: waybillJson,
  'resident-id': housingJson,
  address: housingJson,
};

function packOf(kind: KindId): { readonly id: string } {
  return PACKS[kind] ?? baseJson;
}

export interface Compared {
  readonly pair: Pair;
  /** `undefined`: it throws. */
  readonly theirs: string | undefined;
  readonly ours: string;
  readonly theirLeft: Left;
  readonly ourLeft: Left;
}

/** @param library from source or as it is built */
export function compare({ compile, maskValue, parsePack }: Library): readonly Compared[] {
  const plans = new Map([baseJson, waybillJson, housingJson].map((json) => [json.id, compile(parsePack(json))]));
  return pairs.map((pair) => {
    const { kind, input, secret, output } = pair;
    const plan = plans.get(packOf(kind).id);
    if (plan === undefined) throw new RangeError('a kind without a plan');
    const theirs = typeof output === 'string' ? output : output(input);
    const ours = maskValue(input, kind, plan).text;
    const left = (text: string): Left => leftOf(kind, input, secret, text);
    return { pair, theirs, ours, theirLeft: left(theirs ?? ''), ourLeft: left(ours) };
  });
}

export function peersDocument(rows: readonly Compared[]): string {
  const theirs = rows.filter(({ theirLeft }) => leaks(theirLeft)).length;
  const ours = rows.filter(({ ourLeft }) => leaks(ourLeft)).length;
  const kinds = [...new Set(rows.map(({ pair }) => pair.kind))];
  return `# Beside other libraries

Written by \`npm run bench -- peers\`. What other masking libraries make of a value, by their own tests and documents, and what this
one makes of it. All inputs are made up: where a peer tests with a number that may be somebody's, it is varied, and its output with
it ([pairs.ts](pairs.ts) says how). Of ${rows.length} rows **theirs leak in ${theirs}, ours in ${ours}**.

A row leaks where more of the secret can be read than may be; 3/11 is three of its eleven letters and digits. The secret is the piece
that the rule of the kind must hide, and what may be left of it is counted by [one judge](judge.ts) for all:

${list(allowances.map(({ rule }) => rule))}

How an output of theirs is known: T it is asserted in their tests, D it is printed in their documents, R their code was run, S it was
computed from their published algorithm, live it was run by the command. Rows without a number are odd inputs.

${kinds.map((kind) => section(kind, rows)).join('\n')}
## What is not in the tables

Of the hundred pairs of the survey, these are left out: ${outside(LEFT_OUT)}. Of these a part: ${outside(LEFT_OUT_IN_PART)}.

## The libraries

${list(Object.entries(PEERS).map(([short, name]) => `${short}: ${name}`))}
`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function outside(left: readonly (readonly [why: string, numbers: readonly number[]])[]): string {
  return left.map(([why, numbers]) => `${numbers.join(', ')} (${why})`).join('; ');
}

function section(kind: KindId, rows: readonly Compared[]): string {
  const own = rows.filter(({ pair }) => pair.kind === kind);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = ['no.', 'peer', 'input', 'theirs', 'left', 'ours', 'left', 'leaks'];
  return [
    `## ${kind}, ours by ${packOf(kind).id}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...own.map(row).map(line),
    '',
  ].join('\n');
}

function row({ pair, theirs, ours, theirLeft, ourLeft }: Compared): readonly string[] {
  return [
    pair.number === undefined ? '' : String(pair.number),
    `${pair.peer}, ${pair.basis}`,
    code(pair.input),
    theirs === undefined ? 'throws' : code(theirs),
    fraction(theirLeft),
    code(ours),
    fraction(ourLeft),
    leakers(theirLeft, ourLeft),
  ];
}

function fraction({ left, of }: Left): string {
  return `${left}/${of}`;
}

function leakers(theirs: Left, ours: Left): string {
  return [leaks(theirs) ? 'theirs' : '', leaks(ours) ? '**ours**' : ''].filter((each) => each !== '').join(', ');
}

/** A value in a cell of a table; a lone surrogate, which no file can hold, by its number. */
function code(text: string): string {
  if (text === '') return 'empty';
  return `\`${text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)}\``;
}
