/**
 * The import law: which room of `src/` may import which, and through which door an outside package comes in.
 * A finding names the file and line, the room that it reaches into, and why that is forbidden.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { filesIn, nodesOf, PURE_ROOMS, placeOf, readSources, readText, type Source, sourceOf } from './sources.ts';

/**
 * Rooms, or single files of a room; `types of` a room: nothing of it at run time. A room always imports itself.
 * Outside `src/` there are two: `packs`, the JSON files of `rules/`, and `manifest`, package.json.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  data: [],
  text: [],
  kinds: ['data', 'text'],
  masks: ['text', 'kinds/kind.ts'],
  rules: ['text', 'kinds', 'masks', 'packs'],
  find: ['data', 'text', 'kinds', 'types of rules'],
  redact: ['rules', 'find', 'masks', 'kinds', 'text'],
  formats: ['text'],
  verify: ['text'],
  run: ['text', 'redact', 'formats', 'verify', 'rules', 'packs'],
  cli: ['data', 'text', 'kinds', 'masks', 'rules', 'find', 'redact', 'formats', 'run', 'serve', 'manifest'],
  serve: ['data', 'text', 'kinds', 'masks', 'rules', 'find', 'redact', 'formats', 'run'],
  // The public doors: named exports of rooms, nothing of their own.
  'index.ts': ['text', 'kinds', 'masks', 'rules', 'find', 'redact'],
  'formats.ts': ['formats'],
  'node.ts': ['run', 'types of formats', 'types of redact', 'types of rules'],
  'serve.ts': ['serve'],
};

/** Outside packages and the one place in `src/` that each may be imported in. */
const DOOR: Readonly<Record<string, string>> = {
  'chinese-s2t': 'text/',
  'libphonenumber-js': 'kinds/international-phone.ts',
  commander: 'cli/',
  'cli-progress': 'cli/',
};

const MAY_USE_NODE: readonly string[] = ['run', 'cli', 'serve'];

interface Import {
  readonly node: ts.Node;
  readonly specifier: string;
  readonly types: boolean;
}

function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function isLoader(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

/** Static and dynamic imports, re-exports, `require` and `import('…')` types. */
function importsOf(source: Source): readonly Import[] {
  return [...nodesOf(source)].flatMap((node) => {
    let specifier: ts.Node | undefined;
    let types = false;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      specifier = node.moduleSpecifier;
      types = isOfTypes(node);
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) {
      specifier = node.arguments[0] ?? node;
    } else if (ts.isImportTypeNode(node)) {
      specifier = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
      types = true;
    } else if (ts.isExternalModuleReference(node)) {
      specifier = node.expression;
    }
    if (specifier === undefined) return [];
    return [{ node, specifier: ts.isStringLiteralLike(specifier) ? specifier.text : '(computed)', types }];
  });
}

/** Where a relative import leads: a room, and the file, from `src/` where it is there. */
function targetOf(source: Source, specifier: string): { readonly room: string; readonly file: string } {
  const path = posix.join(posix.dirname(source.path), specifier);
  if (path.startsWith('rules/') && path.endsWith('.json')) return { room: 'packs', file: path };
  if (path === 'package.json') return { room: 'manifest', file: path };
  if (!path.startsWith('src/')) return { room: path, file: path };
  return { room: path.split('/')[1] ?? '', file: path.slice('src/'.length) };
}

/** Why a source may not import what it imports; `undefined` where it may. */
function reasonAgainst(source: Source, { specifier, types }: Import): string | undefined {
  if (specifier === '(computed)') return 'imports what cannot be read from the source';
  if (specifier.startsWith('.')) {
    const { room, file } = targetOf(source, specifier);
    const allowed = MAY_IMPORT[source.room] ?? [];
    if (room === source.room || allowed.includes(room) || allowed.includes(file)) return undefined;
    if (types && allowed.includes(`types of ${room}`)) return undefined;
    return `room ${source.room} may not import room ${room} (${file})`;
  }
  if (specifier.startsWith('node:')) {
    return MAY_USE_NODE.includes(source.room) ? undefined : `room ${source.room} may not import ${specifier}`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const door = DOOR[name];
  if (door === undefined) return `no room may import the package ${name}`;
  return source.path.startsWith(`src/${door}`) ? undefined : `the package ${name} comes in through src/${door} alone`;
}

function broken(source: Source): readonly string[] {
  return importsOf(source).flatMap((each) => {
    const reason = reasonAgainst(source, each);
    return reason === undefined ? [] : [`${placeOf(source, each.node)} ${reason}`];
  });
}

const sources = readSources();

describe('the import law', () => {
  it('holds in every file of src', () => {
    expect(sources.flatMap(broken)).toStrictEqual([]);
  });

  it('has a line for every room and door', () => {
    const rooms = new Set(sources.map((source) => source.room));
    expect([...rooms].filter((room) => MAY_IMPORT[room] === undefined)).toStrictEqual([]);
  });

  it('has a door for every dependency, and none besides', () => {
    expect(Object.keys(DOOR).sort()).toStrictEqual(Object.keys(manifest.dependencies).sort());
  });

  it('lets every dependency come in', () => {
    const used = new Set(sources.flatMap(importsOf).map(({ specifier }) => specifier));
    const idle = Object.keys(DOOR).filter(
      (name) => ![...used].some((specifier) => `${specifier}/`.startsWith(`${name}/`)),
    );
    expect(idle).toStrictEqual([]);
  });

  it('lets no pure room lead to one that is not', () => {
    const leads = PURE_ROOMS.flatMap((room) =>
      (MAY_IMPORT[room] ?? []).map((target) => target.split(/ of |\//).at(-1)),
    );
    expect(leads.filter((room) => room === 'run' || room === 'cli' || room === 'serve')).toStrictEqual([]);
  });

  it.each([
    ['a room that it may not see', 'kinds/a.ts', "import { x } from '../redact/value.ts';", 'redact'],
    ['a type of such a room', 'text/a.ts', "import type { X } from '../kinds/kind.ts';", 'kinds'],
    ['more of a room than its contract', 'masks/a.ts', "import { kinds } from '../kinds/index.ts';", 'kinds/index.ts'],
    [
      'values where only types are open',
      'find/a.ts',
      "import { compile, type Plan } from '../rules/plan.ts';",
      'rules',
    ],
    ['a re-export', 'formats/a.ts', "export { redactText } from '../redact/text.ts';", 'redact'],
    ['an import type', 'data/a.ts', "export type A = import('../text/fold.ts').Fold;", 'text'],
    ['a dynamic import', 'redact/a.ts', "export const a = () => import('../run/files.ts');", 'run'],
    ['a computed import', 'run/a.ts', 'export const a = (name: string) => import(name);', 'cannot be read'],
    ['a require', 'run/a.ts', "const a = require('../cli/main.ts');", 'cli'],
    ['an import-equals', 'run/a.ts', "import a = require('../cli/main.ts');", 'cli'],
    ['a public door from within', 'redact/a.ts', "import { compile } from '../index.ts';", 'index.ts'],
    ['a Node module in a pure room', 'rules/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['a Node module without its prefix', 'run/a.ts', "import { readFileSync } from 'fs';", 'fs'],
    ['a package beside its door', 'kinds/a.ts', "import s2t from 'chinese-s2t';", 'src/text/'],
    [
      'a package by a sub-path beside its door',
      'kinds/a.ts',
      "import x from 'libphonenumber-js/min';",
      'international',
    ],
    ['a package without a door', 'run/a.ts', "import _ from '@scope/lodash/fp';", '@scope/lodash'],
    ['a pack outside rules', 'redact/a.ts', "import base from '../../rules/base.json' with { type: 'json' };", 'packs'],
    ['a test', 'run/a.ts', "import { x } from '../../test/golden/x.ts';", 'test/golden'],
  ])('sees %s', (_, path, text, named) => {
    const findings = broken(sourceOf(`src/${path}`, text));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(named);
    expect(findings[0]).toContain(`src/${path}:1`);
  });

  it.each([
    ['its own room', 'kinds/a.ts', "import { b } from './b.ts';"],
    ['a room below it', 'kinds/a.ts', "import { fold } from '../text/fold.ts';"],
    ['types where only types are open', 'find/a.ts', "import type { Plan } from '../rules/plan.ts';"],
    ['types by inline marks', 'find/a.ts', "import { type Plan, type Rule } from '../rules/plan.ts';"],
    ['its package', 'kinds/international-phone.ts', "import { parse } from 'libphonenumber-js/min';"],
    ['a pack in rules', 'rules/a.ts', "import base from '../../rules/base.json' with { type: 'json' };"],
    ['the manifest in cli', 'cli/a.ts', "import manifest from '../../package.json' with { type: 'json' };"],
    ['a Node module in run', 'run/a.ts', "import { readFileSync } from 'node:fs';"],
  ])('allows %s', (_, path, text) => {
    expect(broken(sourceOf(`src/${path}`, text))).toStrictEqual([]);
  });
});

describe('packages for development', () => {
  /** Programs that scripts call; types are for the compiler. */
  const programs = Object.values(manifest.scripts)
    .join(' ')
    .split(/[ ;&]+/);
  const called: Readonly<Record<string, string>> = { '@biomejs/biome': 'biome', typescript: 'tsc' };
  const files = ['src', 'test', 'bench'].flatMap(filesIn).filter((path) => /\.(?:ts|mts|mjs|js)$/.test(path));
  const texts = [...files, 'tsup.config.ts'].map(readText);

  it.each(Object.keys(manifest.devDependencies).filter((name) => !name.startsWith('@types/')))('use %s', (name) => {
    const isImported = texts.some((text) => new RegExp(`['"/]${name}['"/]`).test(text));
    expect(isImported || programs.includes(called[name] ?? name)).toBe(true);
  });
});

describe('the pure rooms', () => {
  it('are those of src/tsconfig.pure.json', () => {
    const { config } = ts.parseConfigFileTextToJson('tsconfig.pure.json', readText('src/tsconfig.pure.json'));
    expect([...config.include].sort()).toStrictEqual([...PURE_ROOMS].sort());
  });

  it('hold TypeScript and prose alone', () => {
    const strays = filesIn('src').filter((path) => !/\.(ts|md)$/.test(path) && path !== 'src/tsconfig.pure.json');
    expect(strays).toStrictEqual([]);
  });
});
