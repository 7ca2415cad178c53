/**
 * The pure rooms know no clock, no randomness, no machine and no state that outlives a call, so that the same input
 * gives the same output in a browser, a mini-program, a worker. Names are judged by their syntax: one that the file itself
 * declares is its own.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isInFunction, nodesOf, PURE_ROOMS, placeOf, readSources, type Source, sourceOf } from './sources.ts';

/** Names of the world outside, and why a pure room has no use for them. */
const OUTSIDE: Readonly<Record<string, string>> = {
  ...named('the clock', 'Date performance setTimeout setInterval setImmediate requestAnimationFrame'),
  ...named('randomness', 'crypto'),
  ...named('the machine', 'process Buffer require module __dirname __filename navigator'),
  ...named('the global object', 'globalThis window self global document'),
  ...named('I/O', 'console fetch XMLHttpRequest WebSocket localStorage sessionStorage indexedDB'),
  ...named('the locale data of the platform', 'Intl'),
  // src/formats/encoding/platform.ts declares its own: tables are read from it, and the rest goes without.
  ...named("the platform's decoders", 'TextDecoder TextEncoder'),
  ...named('memory shared between threads', 'SharedArrayBuffer Atomics'),
};

/** Members that give another answer on another platform or in another run. */
const MEMBERS: Readonly<Record<string, string>> = {
  ...named('randomness', 'random'),
  ...named(
    'the locale data of the platform',
    'localeCompare toLocaleString toLocaleUpperCase toLocaleLowerCase toLocaleDateString toLocaleTimeString',
  ),
};

const CODE_FROM_TEXT: Readonly<Record<string, string>> = named('code made from text', 'eval Function');

function named(what: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, what]));
}

function lookUp(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The names that a file declares: its variables, parameters, functions, types and imports. */
function declaredIn(source: Source): ReadonlySet<string> {
  const names = [...nodesOf(source)].flatMap((node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node);
    return declares && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
  });
  return new Set(names);
}

/** Whether an identifier only names a member: `record.process`, `{ process: 1 }`, `process(): void` in an interface. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) return parent.name === node;
  if (ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent)) return parent.name === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) {
    return parent.propertyName === node;
  }
  return ts.isQualifiedName(parent) && parent.right === node;
}

/** The member that a node reaches for: `Math.random`, `Math['random']`, `const { random } = Math`. */
function memberOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) {
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
  }
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** A variable of the module that may be set again: state that outlives a call. */
function isModuleState(node: ts.Node): boolean {
  return (
    ts.isVariableDeclarationList(node) &&
    (node.flags & ts.NodeFlags.Const) === 0 &&
    !isInFunction(node) &&
    !isLoop(node)
  );
}

function isLoop(node: ts.Node): boolean {
  return ts.isForStatement(node.parent) || ts.isForOfStatement(node.parent) || ts.isForInStatement(node.parent);
}

function codeFromText(source: Source): readonly string[] {
  return [...nodesOf(source)].flatMap((node) => {
    if (!ts.isIdentifier(node) || isMemberName(node)) return [];
    const what = lookUp(CODE_FROM_TEXT, node.text);
    return what === undefined ? [] : [`${placeOf(source, node)} ${node.text}: ${what}`];
  });
}

function impure(source: Source): readonly string[] {
  const own = declaredIn(source);
  return [...nodesOf(source)].flatMap((node) => {
    if (isModuleState(node)) return [`${placeOf(source, node)} state of the module: ${node.getText().split('\n')[0]}`];
    if (ts.isIdentifier(node) && !isMemberName(node) && !own.has(node.text)) {
      const what = lookUp(OUTSIDE, node.text);
      if (what !== undefined) return [`${placeOf(source, node)} ${node.text}: ${what}`];
    }
    const member = memberOf(node);
    const what = member === undefined ? undefined : lookUp(MEMBERS, member);
    return what === undefined ? [] : [`${placeOf(source, node)} ${member}: ${what}`];
  });
}

const sources = readSources();

describe('the pure rooms', () => {
  it('reach for nothing outside', () => {
    expect(sources.filter(({ room }) => PURE_ROOMS.includes(room)).flatMap(impure)).toStrictEqual([]);
  });

  it.each([
    ['the date', 'export const now = new Date();', 'Date: the clock'],
    ['the date as a type', 'export interface A { readonly at: Date }', 'Date: the clock'],
    ['randomness', 'export const a = () => Math.random();', 'random: randomness'],
    ['randomness by its name in a string', "export const a = () => Math['random']();", 'random: randomness'],
    ['randomness taken out of Math', 'const { random: chance } = Math;', 'random: randomness'],
    ['the process', 'export const a = process.env.HOME;', 'process: the machine'],
    ['the process under another name', 'export const a = { process };', 'process: the machine'],
    ['the global object', 'export const a = globalThis;', 'globalThis: the global object'],
    ['a console', 'export function a() { console.log(1); }', 'console: I/O'],
    ['a segmenter', 'export const a = new Intl.Segmenter();', 'Intl: the locale data'],
    ['a decoder', "export const a = new TextDecoder('gbk');", "the platform's decoders"],
    ['an order by locale', 'export const a = (x: string) => x.localeCompare(x);', 'localeCompare: the locale data'],
    ['a variable of the module', 'let seen = 0;', 'state of the module: let seen = 0'],
    ['a var of the module', 'var seen = 0;', 'state of the module'],
  ])('are held to it: %s', (_, text, finding) => {
    const findings = impure(sourceOf('src/text/a.ts', text));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(finding);
    expect(findings[0]).toContain('src/text/a.ts:1');
  });

  it.each([
    ['a member of that name', "export const a = { Date: 1, process: 2 }.process + 'console'.length;"],
    ['a member of an interface', 'export interface A { readonly window: number; process(): void }'],
    [
      'a variable of its own by that name',
      'export const a = (window: number) => { const document = window; return document; };',
    ],
    ['a variable of a function', 'export function a() { let sum = 0; sum += 1; return sum; }'],
    ['the variable of a loop', 'for (let i = 0; i < 3; i += 1) TABLE[i] = i;'],
    ['a word in a comment', '// process.env, Math.random, new Date()\nexport const a = 1;'],
  ])('may have %s', (_, text) => {
    expect(impure(sourceOf('src/text/a.ts', text))).toStrictEqual([]);
  });
});

describe('every room', () => {
  it('makes no code from text', () => {
    expect(sources.flatMap(codeFromText)).toStrictEqual([]);
  });

  it.each([
    ['eval', "export const a = eval('1');"],
    ['a function from text', "export const a = new Function('return 1');"],
  ])('is held to it: %s', (_, text) => {
    expect(codeFromText(sourceOf('src/run/a.ts', text))).toHaveLength(1);
  });
});
