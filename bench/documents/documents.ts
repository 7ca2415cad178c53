/**
 * `npm run bench -- documents [--quick] [--record] [--seed N]`: a workbook of real size, redacted by this library and by the program that people
 * write with exceljs. What is left in what comes out is counted first; where the library left anything there is no time, and the exit
 * is 1. `--record` writes bench/documents/speed.md; `--quick` takes a small workbook and the library alone. Exit 2: wrong usage.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spreadOf } from '../speed/alternate.ts';
import { type Machine, thisMachine } from '../speed/machine.ts';
import { asMarkdown, asText, type Table } from '../speed/table.ts';
import { type Inspection, inspect } from './inspect.ts';
import { bundledPrograms, EXCELJS, fetchExceljs, type Program, type Used } from './programs.ts';
import { type MadeWorkbook, makeWorkbook } from './workbook.ts';

const SPEED_FILE = fileURLToPath(new URL('speed.md', import.meta.url));

const USAGE = 'usage: npm run bench -- documents [--quick | --record] [--seed N]\n';

const ROWS = 87_000;
const QUICK_ROWS = 5_000;

/** What is asked of the library, beside exceljs: on the wall, as of all work from file to file; the processor's time stands beside it. */
const ASKED_TIME = 1 / 5;
const ASKED_MEMORY = 1 / 8;

/** The readings and exceljs are run so often, by turns: the share is the median of the rounds' shares. */
const ROUNDS = 5;

export interface ProgramResult {
  readonly program: Program;
  /** By round. */
  readonly used: readonly Used[];
  /** Of what came out last. */
  readonly inspection: Inspection;
}

interface Given {
  readonly rows: number;
  readonly seed: number;
  readonly isQuick: boolean;
  readonly isRecorded: boolean;
}

/** @returns the exit code */
export async function documents(args: readonly string[], date: string): Promise<number> {
  const given = readArguments(args);
  if (given === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const made = makeWorkbook(given.seed, given.rows);
  const { results, missing } = await measure(made, given.isQuick);
  const counts = countTable(made, results);
  process.stdout.write(`${asText(counts)}\n`);
  if (results.some((result) => isWrong(result, made.rows))) {
    process.stdout.write('WRONG ANSWERS: there are no times, and nothing was recorded.\n');
    return 1;
  }
  const tables = [counts, timeTable(results), ...askedTable(results)];
  process.stdout.write(tables.slice(1).map(asText).join('\n'));
  for (const sentence of missing) process.stdout.write(`\nnot shown: ${sentence}\n`);
  if (given.isRecorded) writeFileSync(SPEED_FILE, speedDocument(tables, missing, thisMachine(), date, given.seed));
  return 0;
}

function readArguments(args: readonly string[]): Given | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        quick: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
      },
    });
    if (!/^[0-9]{1,15}$/.test(values.seed) || (values.quick && values.record)) return undefined;
    const rows = values.quick ? QUICK_ROWS : ROWS;
    return { rows, seed: Number(values.seed), isQuick: values.quick, isRecorded: values.record };
  } catch {
    return undefined;
  }
}

async function measure(
  made: MadeWorkbook,
  isQuick: boolean,
): Promise<{ readonly results: readonly ProgramResult[]; readonly missing: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'yinming-documents-'));
  try {
    const run = await bundledPrograms(folder);
    const input = join(folder, 'list.xlsx');
    writeFileSync(input, made.bytes);
    const hasPeer = !isQuick && fetchExceljs(folder);
    const asked: readonly Program[] = ['yinming', 'yinming, readings', ...(hasPeer ? (['exceljs'] as const) : [])];
    const used = new Map<Program, Used[]>(asked.map((program) => [program, []]));
    const outputOf = (program: Program): string => join(folder, `output-${asked.indexOf(program)}.xlsx`);
    for (let round = 0; round < (hasPeer ? ROUNDS : 1); round += 1) {
      for (const [program, rounds] of used) {
        if (program !== 'yinming' || round === 0) rounds.push(run(program, input, outputOf(program)));
      }
    }
    const results = [...used].map(([program, rounds]): ProgramResult => {
      return { program, used: rounds, inspection: inspect(readFileSync(outputOf(program)), made.needles) };
    });
    return { results, missing: isQuick || hasPeer ? [] : [`exceljs (${EXCELJS} could not be fetched)`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the library left anything, or lost a row. */
export function isWrong({ program, inspection }: ProgramResult, rows: number): boolean {
  if (program === 'exceljs') return false;
  return inspection.cellsLeft > 0 || inspection.partsLeft.length > 0 || inspection.rows !== rows + 1;
}

function countTable(
  { rows, columns, bytes, sheetBytes, sharedStrings }: MadeWorkbook,
  results: readonly ProgramResult[],
): Table {
  const size = `${(bytes.length / 1e6).toFixed(1)} MB, ${(sheetBytes / 1e6).toFixed(1)} MB of one sheet, ${sharedStrings.toLocaleString('en-US')} shared strings`;
  return {
    title: `A housing list of ${rows.toLocaleString('en-US')} rows and ${columns} columns (${size}): what is left`,
    head: ['by', 'rows', 'cells left', 'parts left', 'which'],
    rows: results.map(({ program, inspection }) => [
      program,
      inspection.rows.toLocaleString('en-US'),
      inspection.cellsLeft.toLocaleString('en-US'),
      String(inspection.partsLeft.length),
      inspection.partsLeft.join(', '),
    ]),
  };
}

function timeTable(results: readonly ProgramResult[]): Table {
  return {
    title: 'From file to file, medians of the rounds',
    head: ['by', 'rounds', 'seconds', 'of the processor', 'memory at most'],
    rows: results.map(({ program, used }) => [
      program,
      String(used.length),
      spreadOf(used.map(({ seconds }) => seconds)).median.toFixed(1),
      spreadOf(used.map(({ processor }) => processor)).median.toFixed(1),
      `${Math.round(spreadOf(used.map(({ peak }) => peak)).median / 1e6)} MB`,
    ]),
  };
}

function askedTable(results: readonly ProgramResult[]): readonly Table[] {
  const of = (wanted: Program): ProgramResult | undefined => results.find(({ program }) => program === wanted);
  const [own, peer] = [of('yinming, readings'), of('exceljs')];
  if (own === undefined || peer === undefined) return [];
  const row = (what: string, of: (used: Used) => number, asked?: number): readonly string[] => {
    const { median, low, high } = spreadOf(own.used.map((used, round) => of(used) / of(peer.used[round] as Used)));
    const quartiles = `${low.toFixed(3)}–${high.toFixed(3)}`;
    const verdict = asked === undefined ? ['–', ''] : [`≤ ${asked}`, median <= asked ? 'kept' : 'NOT KEPT'];
    return [what, verdict[0] as string, median.toFixed(3), quartiles, verdict[1] as string];
  };
  return [
    {
      title: 'What is asked, of the readings beside exceljs',
      head: ['share', 'asked', 'median', 'quartiles of the rounds', ''],
      rows: [
        row('of its time, on the wall', ({ seconds }) => seconds, ASKED_TIME),
        row('of its time, by the processor, all threads', ({ processor }) => processor),
        row('of its memory', ({ peak }) => peak, ASKED_MEMORY),
      ],
    },
  ];
}

function speedDocument(
  tables: readonly Table[],
  missing: readonly string[],
  { cpu, processors, node }: Machine,
  date: string,
  seed: number,
): string {
  const lines = [
    '# Documents beside exceljs',
    `Written by \`npm run bench -- documents --record\`: ${date}, ${cpu}, ${processors} processors, Node ${node}, seed ${seed}.`,
    '`yinming` is the whole command with all that it checks of what it writes; `yinming, readings` what it reads and writes, without that. exceljs reads the workbook, masks each cell of a personal column with `maskValue`, and writes it.',
    ...tables.map(asMarkdown),
    ...missing.map((sentence) => `Not shown: ${sentence}.`),
  ];
  return `${lines.join('\n\n').trimEnd()}\n`;
}
