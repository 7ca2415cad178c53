/**
 * `npm run bench -- quality [--names FILE] [--show KIND] [--record] [--seed N]`: how well people are found in running text.
 *
 * It prints leakage, recall, precision and over-redaction on the documents of this folder. `--show` lists what is wrong: a kind,
 * `numbered`, `address`, `name`, `stay` (changed though it must stay), `wrong` (findings over what is nobody's) or
 * `unsettled` (documents that a second run changes). `--names` scores names in prose on a file that others marked. `--record` writes
 * bench/quality/finding.md. Exit 2: wrong usage.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../../src/index.ts';
import { library } from '../../speed/built.ts';
import { type Machine, thisMachine } from '../../speed/machine.ts';
import { asMarkdown, asText, type Table } from '../../speed/table.ts';
import { readAsked } from './asked.ts';
import { drawDocuments, templates } from './documents.ts';
import { scoreNames } from './names.ts';
import { headTable, isFresh, kindTable, nameTable, shown, sortTable } from './report.ts';
import { judge } from './score.ts';

export const FINDING_FILE: string = fileURLToPath(new URL('../finding.md', import.meta.url));

const USAGE =
  'usage: npm run bench -- quality [--names FILE] [--show KIND | numbered | address | name | stay | wrong | unsettled] [--seed N] [--record]\n';

/** A plan of each pack that documents name. */
export function plansOf({
  compile,
  parsePack,
}: Pick<typeof library, 'compile' | 'parsePack'>): ReadonlyMap<string, Plan> {
  const packs = new Set(templates.map(({ pack }) => pack));
  return new Map(
    [...packs].map((id) => {
      const path = fileURLToPath(new URL(`../../../rules/${id}.json`, import.meta.url));
      return [id, compile(parsePack(JSON.parse(readFileSync(path, 'utf8'))))];
    }),
  );
}

export function quality(args: readonly string[], date: string): number {
  const asked = readAsked(args);
  if (asked === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { seed, show, names, isRecorded } = asked;
  const plans = plansOf(library);
  const planOf = (id: string): Plan => plans.get(id) as Plan;
  const judged = drawDocuments(seed).map((each) => judge(each, planOf(each.pack), library.redactText));
  if (show !== undefined) {
    process.stdout.write(
      shown(judged, show)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  }
  const [fresh, known] = [judged.filter(isFresh), judged.filter((each) => !isFresh(each))];
  const tables: Table[] = [
    headTable(known),
    headTable(fresh, ', in documents that the rules have not met'),
    kindTable(judged),
    sortTable(judged),
  ];
  if (names !== undefined) tables.push(nameTable(scoreNames(names, planOf('base'), library.redactText)));
  process.stdout.write(tables.map(asText).join('\n'));
  if (isRecorded) writeFileSync(FINDING_FILE, findingDocument(tables, thisMachine(), date));
  return 0;
}

function findingDocument(tables: readonly Table[], { cpu, platform, node }: Machine, date: string): string {
  return `# Finding people in running text

Written by \`npm run bench -- quality --record\`: ${date}, ${cpu}, ${platform}, Node ${node}. How it is judged stands in
[bench/README.md](../README.md#how-well-people-are-found).

${tables.map(asMarkdown).join('\n')}`;
}
