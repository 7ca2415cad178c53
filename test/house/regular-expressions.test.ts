/**
 * Every regular expression of `src/`, and every `pattern` of the schemas in `rules/`, takes linear time on any input,
 * keeps no state between calls and runs in web views of 2020 (no lookbehind, no flag younger than ES2020).
 *
 * Time is judged by recheck in its pure JavaScript form, which needs no other program, and by its automata alone, which
 * prove what they say. What they cannot read (back-references into repeats, lookaheads) or not within 30 s fails too.
 */
import { checkSync } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { filesIn, isInFunction, nodesOf, placeOf, readSources, readText, type Source, sourceOf } from './sources.ts';

interface Expression {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
  /** Made once for the module, so that `lastIndex` outlives a call. */
  readonly lasting: boolean;
}

const UNREADABLE = '(computed)';

/** Literals, `new RegExp(…)` and `RegExp(…)`; what is not written out has the pattern `(computed)`. */
function expressionsIn(source: Source): readonly Expression[] {
  return [...nodesOf(source)].flatMap((node) => {
    const where = { place: placeOf(source, node), lasting: !isInFunction(node) };
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      return [{ ...where, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) }];
    }
    if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return [];
    if (!ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp') return [];
    const [pattern, flags] = node.arguments ?? [];
    return [{ ...where, pattern: textOf(pattern), flags: flags === undefined ? '' : textOf(flags) }];
  });
}

function textOf(node: ts.Expression | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : UNREADABLE;
}

/** The patterns of a JSON schema, which its validator makes into expressions with the flag `u`. */
function patternsIn(path: string, value: unknown, pointer = ''): readonly Expression[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${path}#${pointer}/${key}`;
    const at = (pattern: string): Expression => ({ place, pattern, flags: 'u', lasting: false });
    const own = key === 'pattern' && typeof inner === 'string' ? [at(inner)] : [];
    const keys = key === 'patternProperties' ? Object.keys(inner).map(at) : [];
    return [...own, ...keys, ...patternsIn(path, inner, `${pointer}/${key}`)];
  });
}

/** Whether a pattern looks behind: `(?<=` or `(?<!` outside classes and escapes. */
function looksBehind(pattern: string): boolean {
  let inClass = false;
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i];
    if (character === '\\') i += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (!inClass && /^\(\?<[=!]/.test(pattern.slice(i, i + 4))) return true;
  }
  return false;
}

/** What recheck says against the time that an expression takes; `undefined` where that is linear. */
function slowness({ pattern, flags }: Expression): string | undefined {
  const answer = checkSync(pattern, flags, { checker: 'automaton', timeout: 30_000 });
  if (answer.status === 'safe') return undefined;
  if (answer.status === 'vulnerable') return `takes ${answer.complexity.summary} time`;
  const { error } = answer;
  return `cannot be judged: ${'message' in error ? error.message : error.kind}`;
}

/** What speaks first against an expression; empty where nothing does. */
function faults(expression: Expression): readonly string[] {
  const { place, pattern, flags, lasting } = expression;
  let fault: string | undefined;
  if (pattern === UNREADABLE || flags === UNREADABLE) fault = 'is put together at run time';
  else if (lasting && /[gy]/.test(flags)) fault = 'keeps its lastIndex between calls';
  else if (/[dv]/.test(flags)) fault = 'has a flag younger than ES2020';
  else if (looksBehind(pattern)) fault = 'looks behind';
  else fault = slowness(expression);
  return fault === undefined ? [] : [`${place} /${pattern}/${flags} ${fault}`];
}

// One expression that is hard to judge must be able to say so before the test is over.
vi.setConfig({ testTimeout: 300_000 });

beforeAll(() => {
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
});

describe('regular expressions', () => {
  const ofSource = readSources().flatMap(expressionsIn);
  const schemas = filesIn('rules').filter((path) => path.startsWith('rules/schema/') && path.endsWith('.json'));
  const ofSchemas = schemas.flatMap((path) => patternsIn(path, JSON.parse(readText(path))));

  it('of src are linear, stateless and not too young', () => {
    expect(ofSource.flatMap(faults)).toStrictEqual([]);
  });

  it('of the schemas are linear and not too young', () => {
    expect(ofSchemas.flatMap(faults)).toStrictEqual([]);
  });

  it.each([
    ['exponential time', 'const A = /(a+)+$/;', 'takes exponential time'],
    ['quadratic time', 'const A = /\\s+$/;', 'takes 2nd degree polynomial time'],
    ['a search that starts anew at every character', "const a = new RegExp('a+b', 'u');", '2nd degree polynomial'],
    ['what cannot be judged', 'const A = /^(.+)\\1$/;', 'cannot be judged: back-reference'],
    ['an expression put together at run time', 'export const a = (x: string) => new RegExp(x);', 'at run time'],
    ['flags put together at run time', "export const a = (x: string) => RegExp('a', x);", 'at run time'],
    ['a module constant with g', 'const A = /a/g;', 'lastIndex'],
    ['a module constant with y, in a table', 'const A = [{ shape: /a/uy }];', 'lastIndex'],
    ['a lookbehind', 'export const a = () => /(?<=a)b/;', 'looks behind'],
    ['a negative lookbehind', 'export const a = () => /[(?<=](?<!a)b/;', 'looks behind'],
    ['a young flag', 'export const a = () => /a/d;', 'younger'],
  ])('are held to it: %s', (_, text, fault) => {
    const findings = expressionsIn(sourceOf('src/kinds/a.ts', text)).flatMap(faults);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(fault);
    expect(findings[0]).toContain('src/kinds/a.ts:1');
  });

  it.each([
    ['a g of one call', 'export const a = (x: string) => x.replace(/a/g, "b");'],
    ['a named group', 'const A = /^(?<year>[0-9]{4})$/u;'],
    ['a bracket that only looks like a lookbehind', 'const A = /[(?<=]\\(?<=/;'],
    ['a repeat with a bound', 'const A = /[0-9]{1,200}x/;'],
    ['a slash in a class', 'const A = /[/]/u;'],
  ])('may have %s', (_, text) => {
    const found = expressionsIn(sourceOf('src/kinds/a.ts', text));
    expect(found).toHaveLength(1);
    expect(found.flatMap(faults)).toStrictEqual([]);
  });

  it('are found in schemas', () => {
    const schema = { properties: { id: { pattern: '(a+)+$' } }, patternProperties: { '^[a-z]+$': {}, '\\s+$': {} } };
    const findings = patternsIn('rules/schema/a.json', schema).flatMap(faults);
    expect(findings.map((finding) => finding.split(' ')[0])).toStrictEqual([
      'rules/schema/a.json#/properties/id/pattern',
      'rules/schema/a.json#/patternProperties',
    ]);
  });
});
