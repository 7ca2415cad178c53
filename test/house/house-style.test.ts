/**
 * What the style of this code base asks of every file of `src/` and no linter knows: a head comment, names that say
 * something, no class but errors, and errors that carry nothing from elsewhere.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, nodesOf, placeOf, readSources, type Source, sourceOf } from './sources.ts';

/** Names that say where code was put, not what it is. */
const EMPTY_NAMES: readonly string[] = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'misc', 'shared'];

/**
 * Files that may give a caught error a name, with the reason. Foreign errors quote what they choked on (`JSON.parse` its
 * input, `fs` the file's name), so that everywhere else they stop at a nameless `catch {}`.
 */
const MAY_NAME_CAUGHT: Readonly<Record<string, string>> = {
  'src/cli/main.ts':
    'the last way out: an error becomes a sentence of ours by its class and code, in src/cli/explain.ts',
  'src/cli/find-command.ts': 'as in redact-command.ts',
  'src/cli/redact-command.ts': 'as in main.ts, with the number of the input',
  'src/cli/rules-command.ts': 'as in main.ts, pack by pack',
  'src/cli/stream-command.ts': 'as in main.ts',
  'src/cli/usage.ts': 'commander says what is wrong with argv by an error of its own class',
  'src/run/stream/descriptors.ts':
    'whether to try a read or a write again, by the code of its error; nothing else of it is looked at',
  'src/serve/handler.ts': 'the code and place of our own errors are the answer; any other is a bare 500',
};

function emptyNames(path: string): readonly string[] {
  const words = path.split('/').flatMap((step) => step.replace(/\..*$/, '').split('-'));
  return words.some((word) => EMPTY_NAMES.includes(word)) ? [path] : [];
}

function withoutHeadComment(source: Source): readonly string[] {
  const { text } = source.tree;
  const [head] = ts.getLeadingCommentRanges(text, 0) ?? [];
  if (head === undefined) return [`${source.path} begins without a comment`];
  return head.end - head.pos < 20 ? [`${source.path} begins with a comment that says nothing`] : [];
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return node.isExportEquals !== true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return hasModifier(node, ts.SyntaxKind.DefaultKeyword);
}

function isErrorClass(node: ts.ClassLikeDeclaration): boolean {
  const [parent] = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
  return parent !== undefined && ts.isIdentifier(parent.expression) && parent.expression.text.endsWith('Error');
}

function isCause(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAccessExpression(node)) {
    return ts.isIdentifier(node.name) && node.name.text === 'cause';
  }
  return ts.isShorthandPropertyAssignment(node) && node.name.text === 'cause';
}

/** `catch (error)`, and `.catch((error) => …)` or `.then(…, (error) => …)` of a promise. */
function isNamedCatch(node: ts.Node): boolean {
  if (ts.isCatchClause(node)) return node.variableDeclaration !== undefined;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name } = node.expression;
  const handler = name.text === 'catch' ? node.arguments[0] : name.text === 'then' ? node.arguments[1] : undefined;
  if (handler === undefined) return false;
  return !(ts.isArrowFunction(handler) || ts.isFunctionExpression(handler)) || handler.parameters.length > 0;
}

function constructs(source: Source): readonly string[] {
  return [...nodesOf(source)].flatMap((node) => {
    const place = placeOf(source, node);
    if (isDefaultExport(node) && !source.path.endsWith('.d.ts')) return [`${place} a default export`];
    if (ts.isEnumDeclaration(node)) return [`${place} an enum`];
    if (ts.isClassLike(node) && !isErrorClass(node)) return [`${place} a class that is no error`];
    if (isCause(node)) return [`${place} a cause`];
    if (isNamedCatch(node) && MAY_NAME_CAUGHT[source.path] === undefined)
      return [`${place} a caught error with a name`];
    return [];
  });
}

const sources = readSources();

describe('every file of src', () => {
  it('begins with a comment that says what it is', () => {
    expect(sources.flatMap(withoutHeadComment)).toStrictEqual([]);
  });

  it('uses none of the constructs that this code base does without', () => {
    expect(sources.flatMap(constructs)).toStrictEqual([]);
  });

  it.each([
    ['a file without a comment', 'export const a = 1;'],
    ['a comment that comes late', 'export const a = 1;\n/** What this file is and does. */'],
    ['a comment that says nothing', '/** Fold. */\nexport const a = 1;'],
  ])('is held to it: %s', (_, text) => {
    expect(withoutHeadComment(sourceOf('src/text/a.ts', text))).toHaveLength(1);
  });

  it('may have a shebang above its comment', () => {
    const text = '#!/usr/bin/env node\n/** The command line: reads its arguments. */\nexport const a = 1;';
    expect(withoutHeadComment(sourceOf('src/cli/main.ts', text))).toStrictEqual([]);
  });

  it.each([
    ['a default export', 'export default function a() {}'],
    ['a default export', 'const a = 1;\nexport default a;'],
    ['a default export', "export { a as default } from './a.ts';"],
    ['an enum', 'const enum A { B }'],
    ['a class that is no error', 'class A {}'],
    ['a class that is no error', 'export const A = class extends Map {};'],
    ['a cause', "export const a = new Error('a', { cause: 1 });"],
    ['a cause', "export const a = (cause: unknown) => new Error('a', { cause });"],
    ['a cause', 'export const a = (b: Error) => b.cause;'],
    ['a caught error with a name', 'try { a(); } catch (error) { throw error; }'],
    ['a caught error with a name', 'export const a = b().catch((error) => error);'],
    ['a caught error with a name', 'export const a = b().then(c, (error) => error);'],
    ['a caught error with a name', 'export const a = b().catch(c);'],
  ])('is held to it: %s', (name, text) => {
    const findings = constructs(sourceOf('src/run/a.ts', text));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(name);
  });

  it.each([
    ['an error class', 'export class PackError extends Error {}'],
    ['a nameless catch', 'try { a(); } catch { b(); }'],
    ['a nameless catch of a promise', 'export const a = b().catch(() => 1).then((c) => c, () => 2);'],
    ['the word cause in a text', "export const a = 'cause';"],
  ])('may have %s', (_, text) => {
    expect(constructs(sourceOf('src/run/a.ts', text))).toStrictEqual([]);
  });
});

describe('names', () => {
  it('of files and folders say what is in them', () => {
    expect(['src', 'test', 'bench'].flatMap(filesIn).flatMap(emptyNames)).toStrictEqual([]);
  });

  it.each(['src/text/utils.ts', 'test/helpers/strings.ts', 'src/run/file-manager.ts', 'bench/common.mjs'])(
    'are held to it: %s',
    (path) => {
      expect(emptyNames(path)).toStrictEqual([path]);
    },
  );
});

describe('the list of files that name a caught error', () => {
  const naming = sources.filter((source) => [...nodesOf(source)].some(isNamedCatch)).map(({ path }) => path);

  it('holds only files that do', () => {
    expect(Object.keys(MAY_NAME_CAUGHT).filter((path) => !naming.includes(path))).toStrictEqual([]);
  });

  it('holds no file of a pure room', () => {
    const rooms = Object.keys(MAY_NAME_CAUGHT).map((path) => path.split('/')[1]);
    expect(rooms.filter((room) => room !== 'run' && room !== 'cli' && room !== 'serve')).toStrictEqual([]);
  });
});
