/** What the documents say of the code in tables is what the code says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { exitCode } from '../../src/cli/exit-code.ts';
import { kinds } from '../../src/kinds/index.ts';
import { ruleErrorSentences } from '../../src/rules/rule-error.ts';
import { ruleMessages } from '../../src/cli/messages.ts';
import { statuses } from '../../src/rules/status.ts';
import { shippedPacks } from '../../src/run/packs.ts';
import { documents, readDocument } from './documents.ts';
import { codesIn, type Table } from './markdown.ts';
import { ROOT } from './workspace.ts';

/** The texts in backticks of each row, cell by cell. */
function codesOf({ rows }: Table): readonly (readonly (readonly string[])[])[] {
  return rows.map(({ cells }) => cells.map(codesIn));
}

function firstCodes(table: Table): readonly string[] {
  return codesOf(table).map(([first]) => first?.[0] ?? '');
}

/** A table of the import law, read from its test: each value is a text or a list of texts. */
function lawTable(table: 'MAY_IMPORT' | 'DOOR'): readonly (readonly [name: string, texts: readonly string[]])[] {
  const text = readFileSync(join(ROOT, 'test/house/import-law.test.ts'), 'utf8');
  const tree = ts.createSourceFile('import-law.ts', text, ts.ScriptTarget.Latest, true);
  const declarations = tree.statements.flatMap((each) =>
    ts.isVariableStatement(each) ? each.declarationList.declarations : [],
  );
  const law = declarations.find(({ name }) => name.getText(tree) === table)?.initializer;
  if (law === undefined || !ts.isObjectLiteralExpression(law)) throw new Error(`the import law has no ${table}`);
  return law.properties.map((each) => {
    if (!ts.isPropertyAssignment(each)) throw new Error(`${table} is no plain table`);
    const { name, initializer } = each;
    const values = ts.isArrayLiteralExpression(initializer) ? initializer.elements : [initializer];
    return [textOf(name), values.map(textOf)];
  });

  function textOf(node: ts.Node): string {
    return ts.isStringLiteral(node) ? node.text : node.getText(tree);
  }
}

/** Tables of facts, by name. */
const FACTS: Readonly<Record<string, (table: Table) => void>> = {
  /** The packs that ship. */
  packs: (table) => expect(firstCodes(table)).toEqual(shippedPacks().map(({ id }) => id)),

  /** The exit codes. */
  exits: (table) => expect(firstCodes(table)).toEqual(Object.values(exitCode).map(String)),

  /** Every status has its example; what comes out is held by snippets.test.ts. */
  statuses: (table) => expect([...firstCodes(table)].sort()).toEqual([...statuses].sort()),

  /** kind | … | parts | forms. */
  kinds: (table) =>
    expect(codesOf(table).map(([id, , parts, forms]) => [id?.[0], parts, forms])).toEqual(
      kinds.map((kind) => [kind.id, kind.parts, kind.forms ?? []]),
    ),

  /** code | what the command says in Chinese. */
  errors: (table) =>
    expect(table.rows.map(({ cells }) => [codesIn(cells[0] ?? '')[0], cells[1]])).toEqual(
      Object.keys(ruleErrorSentences).map((code) => [code, ruleMessages[code as keyof typeof ruleMessages].zh]),
    ),

  /** room | … | what it may import. */
  rooms: (table) =>
    expect(
      codesOf(table).map(([room, , imports]) => [room?.[0]?.replace(/\/$/, ''), [...(imports ?? [])].sort()]),
    ).toEqual(lawTable('MAY_IMPORT').map(([room, names]) => [room, [...names].sort()])),

  /** package | … | where it may be imported. */
  dependencies: (table) =>
    expect(codesOf(table).map(([name, , door]) => [name?.[0], door])).toEqual(
      lawTable('DOOR').filter(([name]) => name in manifest.dependencies),
    ),
};

/** Tables that snippets.test.ts holds against the code. */
const EXAMPLES: readonly string[] = ['record', 'statuses', 'masks'];

describe.each(documents)('$path', ({ path }) => {
  const { tables } = readDocument(path);

  it('names no table that nobody reads', () => {
    const names = tables.map(({ name }) => name).filter((name) => name !== '');
    expect(names.filter((name) => FACTS[name] === undefined && !EXAMPLES.includes(name))).toEqual([]);
  });

  const facts = tables.filter(({ name }) => FACTS[name] !== undefined);
  if (facts.length > 0) it.each(facts)('line $line: the table $name', (table) => FACTS[table.name]?.(table));
});
