/**
 * The package as its users get it: what is in the tarball, how it resolves, and that the words of the public API do in
 * an ESM, a CJS, two TypeScript projects, a web page and on the command line what the README promises.
 *
 * It needs dist/ as `npm test` has just built it, and no network.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Installed, install, ROOT } from './tarball.ts';

const require = createRequire(import.meta.url);
// tsup brings the bundler that built the package.
const esbuild: typeof import('esbuild') = createRequire(require.resolve('tsup'))('esbuild');

/** What every consumer does with `parsePack`, `compile`, `maskValue`, `redactRecord` and the pack `waybill`. */
const SNIPPET = `
const plan = compile(parsePack(waybill));
const masked = maskValue('欧阳娜娜', 'person-name', plan);
const { record, findings } = redactRecord({ 收件人: '张三', 手机: '13800000001' }, plan);
const said = JSON.stringify([masked.text, masked.status, record, findings.length]);
`;
const EXPECTED = JSON.stringify(['欧阳**', 'masked', { 收件人: '张*', 手机: '138******01' }, 2]);

const DOORS = ['yinming', 'yinming/formats', 'yinming/node', 'yinming/serve'] as const;

/** The filter for engines: one file that needs no other. */
const ALONE = 'dist/yinming-stream.cjs';

// Compilers and other programs run here; on a busy machine they take their time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let installed: Installed;

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('dist/ is not built: npm run build');
  installed = install(['@types/node', 'undici-types']);
});

afterAll(() => {
  if (installed !== undefined) rmSync(installed.folder, { recursive: true, force: true });
});

/** Writes a project beside the installed package and gives its folder. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(installed.folder, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

/** Runs Node and gives what it said; where it fails, the failure says it. */
function node(folder: string, args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', input, stdio: 'pipe' });
}

describe('the tarball', () => {
  it('holds the built code, the packs and what is to be read, and nothing else', () => {
    const top = [...new Set([...installed.files.keys()].map((path) => path.split('/')[0]))].sort();
    expect(top).toStrictEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md', 'dist', 'package.json', 'rules'].sort(),
    );
  });

  it('holds every door in both module systems with its types', () => {
    const doors = ['index', 'formats', 'node', 'serve'].flatMap((door) =>
      ['.js', '.cjs', '.d.ts', '.d.cts'].map((ending) => `dist/${door}${ending}`),
    );
    const chunk = /^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/;
    const paths = [...installed.files.keys()].filter((path) => path.startsWith('dist/'));
    expect(paths).toEqual(expect.arrayContaining([...doors, 'dist/cli.js', ALONE]));
    expect(paths.filter((path) => !chunk.test(path))).toStrictEqual([]);
  });

  it('holds every pack of the project', () => {
    const packs = readdirSync(join(ROOT, 'rules')).filter((name) => name.endsWith('.json'));
    expect(packs).toContain('waybill.json');
    expect([...installed.files.keys()]).toEqual(expect.arrayContaining(packs.map((name) => `rules/${name}`)));
  });

  it.each(['.js', '.cjs'])(
    'holds each source once in its %s files but the one that stands alone, so that an error has one class behind every door',
    (ending) => {
      const built = [...installed.files].filter(([path]) => path.endsWith(ending) && path !== ALONE);
      const sources = built.flatMap(([, bytes]) => [
        ...new Set(
          Buffer.from(bytes)
            .toString('utf8')
            .match(/^\/\/ src\/.*$/gm),
        ),
      ]);
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source, index) => sources.indexOf(source) !== index)).toStrictEqual([]);
    },
  );

  it('points at no source map, which it does not hold', () => {
    const pointing = [...installed.files].filter(([, bytes]) => Buffer.from(bytes).includes('sourceMappingURL='));
    expect(pointing.map(([path]) => path)).toStrictEqual([]);
  });

  it.each(['dist/cli.js', ALONE])('has a command that starts as a program: %s', (path) => {
    expect(Buffer.from(installed.files.get(path) ?? []).toString('utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('has a filter in one file, which names the packages that are in it and needs none of them beside it', () => {
    const text = Buffer.from(installed.files.get(ALONE) ?? []).toString('utf8');
    for (const name of ['chinese-s2t', 'commander', 'libphonenumber-js']) {
      const { version }: { readonly version: string } = require(`${ROOT}/node_modules/${name}/package.json`);
      expect(text).toContain(`${name} ${version}`);
    }
    const needed = [...text.matchAll(/\brequire\d*\("([^"]*)"\)/g)].map(([, name]) => name ?? '');
    expect(needed).toContain('node:fs');
    expect(needed.filter((name) => !name.startsWith('node:'))).toStrictEqual([]);
  });

  it('is clean for publint', async () => {
    const pkgDir = join(installed.folder, 'node_modules/yinming');
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toStrictEqual([]);
  });

  it('gives its types to every way of resolving them', () => {
    expect(typeProblems(installed.tarball)).toStrictEqual([]);
  });
});

interface TypeProblem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
}

/** What attw finds. TypeScript's `node10` resolution knows no `exports`, so that it sees the main door alone. */
function typeProblems(tarball: string): readonly TypeProblem[] {
  const { bin }: { readonly bin: { readonly attw: string } } = require('@arethetypeswrong/cli/package.json');
  const program = join(ROOT, 'node_modules/@arethetypeswrong/cli', bin.attw);
  const said = attw(program, tarball);
  const { analysis }: { readonly analysis: { readonly problems: readonly TypeProblem[] } } = JSON.parse(said);
  return analysis.problems.filter(({ kind, entrypoint, resolutionKind }) => {
    return !(kind === 'NoResolution' && resolutionKind === 'node10' && entrypoint !== '.');
  });
}

/** attw ends with 1 where it has anything to say; what it says is wanted either way. */
function attw(program: string, tarball: string): string {
  try {
    return node(ROOT, [program, tarball, '--format', 'json']);
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && String(error.stdout).startsWith('{'))
      return String(error.stdout);
    throw error;
  }
}

describe('a program', () => {
  it('in ESM reads, compiles and masks', () => {
    const folder = project('esm', {
      'main.mjs': `
        import { compile, maskValue, parsePack, redactRecord } from 'yinming';
        import * as formats from 'yinming/formats';
        import * as files from 'yinming/node';
        import * as server from 'yinming/serve';
        import waybill from 'yinming/rules/waybill.json' with { type: 'json' };
        ${SNIPPET}
        if ([formats, files, server].some((door) => Object.keys(door).length === 0)) throw new Error('an empty door');
        process.stdout.write(said);
      `,
    });
    expect(node(folder, ['main.mjs'])).toBe(EXPECTED);
  });

  it('in CJS reads, compiles and masks', () => {
    const folder = project('cjs', {
      'main.cjs': `
        const { compile, maskValue, parsePack, redactRecord } = require('yinming');
        const doors = ${JSON.stringify(DOORS)}.map((door) => require(door));
        const waybill = require('yinming/rules/waybill.json');
        ${SNIPPET}
        if (doors.some((door) => Object.keys(door).length === 0)) throw new Error('an empty door');
        process.stdout.write(said);
      `,
    });
    expect(node(folder, ['main.cjs'])).toBe(EXPECTED);
  });

  it('gets threads in both module systems', () => {
    const work = `
      const { plan } = await loadPack('waybill');
      const source = (async function* () {
        yield Buffer.from('收件人,手机\\n');
        for (let index = 0; index < 2000; index += 1) yield Buffer.from('张三,13800000001\\n');
      })();
      let text = '';
      const sink = { write: async (bytes) => void (text += Buffer.from(bytes)) };
      await transfer(source, sink, plan, { format: csv, other: 'refuse', workers: 2, blockSize: 1000 });
      process.stdout.write(String(text === '收件人,手机\\n' + '张*,138******01\\n'.repeat(2000)));
    `;
    const folder = project('threads', {
      'main.mjs': `
        import { loadPack, transfer } from 'yinming/node';
        import { csv } from 'yinming/formats';
        ${work}
      `,
      'main.cjs': `
        const { loadPack, transfer } = require('yinming/node');
        const { csv } = require('yinming/formats');
        (async () => { ${work} })();
      `,
    });
    expect(node(folder, ['main.mjs'])).toBe('true');
    expect(node(folder, ['main.cjs'])).toBe('true');
  });

  it('has the same names behind every door in both module systems', () => {
    const folder = project('names', {
      'main.mjs': `
        import { createRequire } from 'node:module';
        const require = createRequire(import.meta.url);
        const names = (door) => Object.keys(door).filter((name) => name !== 'module.exports').sort().join(' ');
        for (const door of ${JSON.stringify(DOORS)}) {
          const [esm, cjs] = [names(await import(door)), names(require(door))];
          if (esm !== cjs) process.stdout.write(door + ': ' + esm + ' / ' + cjs + '\\n');
        }
      `,
    });
    expect(node(folder, ['main.mjs'])).toBe('');
  });
});

/** A TypeScript program over the public types. Its misuses are compiled, not run, and must not compile. */
function typed(packImport: string): string {
  return `
import { compile, maskValue, parsePack, redactRecord } from 'yinming';
import * as formats from 'yinming/formats';
${packImport}
${SNIPPET}
process.stdout.write(said);
export const text: string = masked.text;
export const status: 'masked' | 'kept' | 'dropped' | 'already-masked' | 'covered-whole' | 'empty' = masked.status;
export const doors: readonly object[] = [formats];
export function misused(): void {
  // @ts-expect-error: a result is not to be written to
  masked.text = text;
  // @ts-expect-error: a pack is read before it is compiled
  compile(waybill);
  // @ts-expect-error: a value is a string
  maskValue(13800000001, 'mobile-phone', plan);
}
`;
}

const TYPED_IN_NODE = `
import * as files from 'yinming/node';
import * as server from 'yinming/serve';
export const doors: readonly object[] = [files, server];
`;

function tsconfig(options: object): string {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  return JSON.stringify({ compilerOptions: { ...strict, resolveJsonModule: true, target: 'ES2022', ...options } });
}

/** What the compiler says against a project; empty where it compiles. */
function tsc(folder: string): string {
  try {
    return node(folder, [require.resolve('typescript/bin/tsc'), '-p', '.']);
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && error.stdout !== '') return String(error.stdout);
    throw error;
  }
}

describe('a TypeScript project', () => {
  const esm = typed("import waybill from 'yinming/rules/waybill.json' with { type: 'json' };");
  const cjs = typed("import waybill = require('yinming/rules/waybill.json');");

  it('compiles and runs with module resolution nodenext, as ESM and as CJS', () => {
    const folder = project('nodenext', {
      'package.json': '{ "type": "module" }',
      'esm.ts': esm,
      'cjs.cts': cjs,
      'doors.ts': TYPED_IN_NODE,
      'tsconfig.json': tsconfig({ module: 'nodenext', types: ['node'], outDir: 'out' }),
    });
    expect(tsc(folder)).toBe('');
    expect(node(folder, ['out/esm.js'])).toBe(EXPECTED);
    expect(node(folder, ['out/cjs.cjs'])).toBe(EXPECTED);
  });

  it('compiles with module resolution bundler, the pure doors without the types of Node and of the DOM', () => {
    const bare = { module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2020'], types: [], noEmit: true };
    const folder = project('bundler', {
      'main.ts': `declare const process: { readonly stdout: { write(text: string): void } };\n${esm}`,
      'tsconfig.json': tsconfig(bare),
    });
    expect(tsc(folder)).toBe('');
  });
});

describe('a web page', () => {
  function bundle(door: string): string {
    const { outputFiles } = esbuild.buildSync({
      stdin: { contents: `export * from '${door}';`, resolveDir: installed.folder },
      bundle: true,
      platform: 'browser',
      target: 'es2020',
      format: 'iife',
      globalName: 'yinming',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    return outputFiles?.[0]?.text ?? '';
  }

  it('masks without Node', () => {
    const page = createContext({});
    runInContext(bundle('yinming'), page);
    page.pack = readFileSync(join(installed.folder, 'node_modules/yinming/rules/waybill.json'), 'utf8');
    const absent = ['process', 'require', 'module', 'Buffer', 'window', 'document', 'TextDecoder', 'URL'];
    expect(absent.filter((name) => runInContext(`typeof ${name}`, page) !== 'undefined')).toStrictEqual([]);
    const program = `(() => {
      const { compile, maskValue, parsePack, redactRecord } = yinming;
      const waybill = JSON.parse(pack);
      ${SNIPPET}
      return said;
    })()`;
    expect(runInContext(program, page)).toBe(EXPECTED);
  });

  it('has the formats without anything but the language', () => {
    const page = createContext({});
    runInContext(bundle('yinming/formats'), page);
    expect(Number(runInContext('Object.keys(yinming).length', page))).toBeGreaterThan(0);
  });
});

describe('the command', () => {
  const program = 'node_modules/yinming/dist/cli.js';

  it('lists the packs that came with it', () => {
    expect(node(installed.folder, [program, 'rules', 'list'])).toContain('waybill');
  });

  it('redacts a table from standard input', () => {
    const table = '收件人,手机,件数\n张三,13800000001,2\n';
    const said = node(installed.folder, [program, 'redact', '--rules', 'waybill', '--format', 'csv'], table);
    expect(said).toBe('收件人,手机,件数\n张*,138******01,2\n');
  });
});
