/**
 * Every block and every table of examples in the documents does what it says. What a block must be, by its language:
 *
 *   sh                 set-up lines: not run, but the scripts and programs that they name are there
 *   console            commands and what they print, run in the document's own folder; after a command that fails,
 *                      `$ echo $?` shows its exit
 *   ts, js             modules for Node; `js page` a module for a web page. Each says what comes out: checked-code.ts
 *   json pack          a pack that is accepted; `json refused` one that is not
 *   json, ndjson, csv, text  with `title=`: a file that other blocks use
 *   … recipe           what an engine runs: its filters run here on no input; with `title=`, all of it by test/engines
 *   … recipe unverified  the same, with nothing to run it by
 *   text picture       a drawing, in which every `room/` is a folder of src
 *
 * Any other block is an error, so that none goes unchecked.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, kindById, maskValue, type Pack, parsePack, redactRecord, RuleError } from '../../src/index.ts';
import { shippedPacks } from '../../src/run/packs.ts';
import { instrument } from './checked-code.ts';
import { documents, readDocument } from './documents.ts';
import { type Block, codesIn, type Table } from './markdown.ts';
import { recipeProblems } from './recipe.ts';
import { isPrinted, readSession } from './session.ts';
import { setUpProblems } from './set-up.ts';
import { type Check, openWorkspace, ROOT, type Workspace } from './workspace.ts';

const DATA_LANGUAGES: readonly string[] = ['json', 'ndjson', 'csv', 'text'];

/** Runs a block; gives what is wrong with it. */
async function problemsOf(block: Block, blocks: readonly Block[], workspace: Workspace): Promise<readonly string[]> {
  const { language, flags, text } = block;
  switch ([language, ...flags].join(' ')) {
    case 'sh':
      return setUpProblems(text);
    case 'console':
      return sessionProblems(text, workspace);
    case 'ts':
    case 'js':
      return codeProblems(text, workspace.runModule);
    case 'js page':
      return codeProblems(text, workspace.runInPage);
    case 'json pack':
      return packProblem(text) === undefined ? [] : [`refused: ${packProblem(text)}`];
    case 'json refused':
      return packProblem(text) === undefined ? ['it is accepted'] : [];
    case 'sh recipe':
    case 'sql recipe':
    case 'sql recipe unverified':
    case 'python recipe':
    case 'xml recipe':
      return recipeProblems(block, workspace);
    case 'text picture':
      return [...text.matchAll(/([a-z-]+)\//g)].flatMap(([, room = '']) =>
        existsSync(join(ROOT, 'src', room)) ? [] : [`no room ${room}`],
      );
  }
  if (!DATA_LANGUAGES.includes(language) || flags.length > 0) return [`no such block: ${language} ${flags.join(' ')}`];
  const isUsed = blocks.some((each) => each !== block && each.text.includes(block.title ?? '\n'));
  return isUsed ? [] : ['a file that no block uses'];
}

function sessionProblems(text: string, workspace: Workspace): readonly string[] {
  const problems: string[] = [];
  const commands = readSession(text);
  let exit = 0;
  for (const [index, { command, printed, line }] of commands.entries()) {
    const result = workspace.runCommand(command, exit);
    exit = result.exit;
    if (!isPrinted(printed, result.printed)) problems.push(`${line}: ${command} prints\n${result.printed}`);
    if (exit !== 0 && commands[index + 1]?.command !== 'echo $?')
      problems.push(`${line}: ${command} ends with ${exit}`);
  }
  return problems;
}

async function codeProblems(
  text: string,
  run: (code: string) => Promise<readonly Check[]>,
): Promise<readonly string[]> {
  const { code, checks } = instrument(text);
  const results = await run(code);
  const problems = checks === 0 ? ['it says nothing of what comes out'] : [];
  if (results.length < checks) problems.push(`${checks} values are said and ${results.length} came out`);
  for (const [line, actual, expected] of results) expect(actual, `line ${line} of the snippet`).toEqual(expected);
  return problems;
}

function packProblem(text: string): string | undefined {
  try {
    compile(parsePack(text), { extends: shippedPacks() });
    return undefined;
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
}

function shippedPack(id: string | undefined): Pack {
  const pack = shippedPacks().find((each) => each.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

/** In words where no text can stand: `''`, and a field that is gone. */
const EMPTY = ['empty', '空'];
const GONE = ['goes', '整列去掉'];

/** What a cell says that comes out: a text in backticks, or a word. */
function said(cell: string): string | undefined {
  if (GONE.includes(cell)) return undefined;
  return EMPTY.includes(cell) ? '' : codesIn(cell).join('');
}

/** Tables of examples, by name: each row is held against the code. */
const TABLES: Readonly<Record<string, (table: Table) => void>> = {
  /** field | before | after, by a pack: the rows are one record. */
  record({ rows, settings }) {
    const plan = compile(shippedPack(settings.get('pack')));
    const before: Record<string, unknown> = {};
    const after: Record<string, unknown> = {};
    for (const { cells } of rows) {
      const [field = '', source = '', result = ''] = cells;
      const label = codesIn(field).join('');
      before[label] = said(source);
      if (said(result) !== undefined) after[label] = said(result);
    }
    expect(redactRecord(before, plan).record).toEqual(after);
  },

  /** status | … | field, before and after, by a pack. */
  statuses({ rows, settings }) {
    const plan = compile(shippedPack(settings.get('pack')));
    for (const { cells } of rows) {
      const [label = '', before = '', after = ''] = codesIn(cells[2] ?? '');
      const { record, findings } = redactRecord({ [label]: before }, plan);
      expect({ status: findings[0]?.status, text: record[label] }, label).toEqual({
        status: codesIn(cells[0] ?? '')[0],
        text: after,
      });
    }
  },

  /** rule | … | kind | value | what comes out; the rule alone, with nothing below it. */
  masks({ rows }) {
    for (const { cells } of rows) {
      const [rule = '', , id = '', value = '', result = ''] = cells;
      const kind = kindById(codesIn(id).join(''));
      if (kind === undefined) throw new Error(`no kind ${id}`);
      const mask: object = JSON.parse(codesIn(rule).join(''));
      const pack = { schema: 1, id: 'a', version: '1.0.0', title: 'a', sources: { a: { title: 'a' } } };
      const plan = compile(parsePack({ ...pack, kinds: { [kind.id]: { ...mask, why: 'a' } } }));
      expect(maskValue(said(value) ?? '', kind.id, plan).text, codesIn(rule).join('')).toBe(said(result));
    }
  },
};

describe.each(documents)('$path', ({ path, language }) => {
  const { blocks, tables } = readDocument(path);
  let workspace: Workspace;

  beforeAll(() => {
    workspace = openWorkspace(language);
    for (const { title, text } of blocks) if (title !== undefined) workspace.write(title, text);
  });

  afterAll(() => workspace?.close());

  it.each(blocks)('line $line: $language', async (block) => {
    expect(await problemsOf(block, blocks, workspace)).toEqual([]);
  });

  const examples = tables.filter(({ name }) => TABLES[name] !== undefined);
  if (examples.length > 0) {
    it.each(examples)('line $line: the examples of the table $name', (table) => {
      expect(table.rows.length).toBeGreaterThan(0);
      TABLES[table.name]?.(table);
    });
  }
});

it('snippets compile in a strict project', () => {
  const workspace = openWorkspace('en_US.UTF-8');
  const snippets = documents.flatMap(({ path }) =>
    readDocument(path)
      .blocks.filter(({ language }) => language === 'ts')
      .map(({ line, text }) => [`${path.replace(/\W/g, '-')}-${line}`, text] as const),
  );
  try {
    expect(workspace.typeProblems(new Map(snippets))).toEqual([]);
  } finally {
    workspace.close();
  }
});
