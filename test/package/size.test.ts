/**
 * What a page loads: of one kind imported by itself, its own code and the tables that it needs; of everything, no more than a
 * page can bear. The package is bundled out of dist/, as its users bundle it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type KindId, kinds } from '../../src/kinds/index.ts';
import { ROOT } from './tarball.ts';

const require = createRequire(import.meta.url);
// tsup brings the bundler that built the package.
const esbuild: typeof import('esbuild') = createRequire(require.resolve('tsup'))('esbuild');

type Plugin = import('esbuild').Plugin;

/**
 * Kilobytes, minified and gzipped: of everything with all tables and packages but what finds people in text; of what finds them
 * there without a model; of the name model; of one kind without the tables below.
 */
const LARGEST_WHOLE = 150;
const LARGEST_FINDING = 59;
const LARGEST_MODEL = 600;
const LARGEST_KIND = 15;

/** This one reads language, not numbers: a grammar in two scripts, and the words by which it tells the levels. */
const LARGER: Readonly<Partial<Record<KindId, number>>> = { address: 25 };

/** Packages and tables that are weighed with the whole alone: of folding, of the world's numbers; surnames and regions. */
const PACKAGES = /^(?:chinese-s2t|libphonenumber-js)/;
const TABLES = /src\/(?:data\/(?:number-plans|regions|surnames)|text\/(?:han-variants|signs))\.ts$/;

/** A word of each table that may not be where it is not needed, and the kinds that need it. */
const NEEDED_BY: readonly (readonly [table: string, word: string, kinds: readonly KindId[]])[] = [
  ['regions', '01东城区 西城区', ['address', 'organisation', 'person-name']],
  ['surnames', '王9520', ['address', 'person-name']],
  ['words of addresses', '小区', ['address']],
  ['numbering plans', '[2-689]#{8}', ['international-phone']],
];

/** Kinds that ask another kind whether a value is its own. */
const ASKS: Readonly<Partial<Record<KindId, readonly KindId[]>>> = {
  'person-name': ['organisation'],
};

/** What brings the name model with it, and a line of its lexicon. */
const WITH_MODEL: readonly string[] = ['findIn', 'nameModel', 'redactText'];
const OF_MODEL = '\nde 0 1 的\n';

const exportName = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const DOOR = join(ROOT, 'dist/index.js');
const SOURCE = join(ROOT, 'src/index.ts');

async function bundle(contents: string, ...plugins: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    platform: 'browser',
    target: 'es2020',
    format: 'esm',
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'silent',
    plugins: [...plugins],
  });
  return outputFiles?.[0]?.text ?? '';
}

/** Leaves packages where they are, as what a bundler may drop where nothing of them is used. */
const withoutPackages: Plugin = {
  name: 'without-packages',
  setup(build) {
    build.onResolve({ filter: PACKAGES }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

/** Puts nothing in the place of each table: its names, and no value. */
const withoutTables: Plugin = hollow('without-tables', TABLES);

/** The same of what finds people in running text. */
const withoutFinding: Plugin = hollow('without-finding', /src\/(?:find\/|data\/name-)/);

function hollow(name: string, filter: RegExp): Plugin {
  return {
    name,
    setup(build) {
      build.onLoad({ filter }, ({ path }) => {
        const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(
          ([, each]) => each,
        );
        return { contents: names.map((each) => `export const ${each} = undefined;`).join('\n') };
      });
    },
  };
}

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1024;

beforeAll(() => {
  if (!existsSync(DOOR)) throw new Error('dist/ is not built: npm run build');
});

describe('everything', () => {
  const all = async (): Promise<readonly string[]> => Object.keys(await import(DOOR));
  const exported = (names: readonly string[]): Promise<string> => bundle(`export { ${names.join()} } from '${DOOR}';`);

  it(`weighs at most ${LARGEST_WHOLE} KB, all kinds, tables and packages with it, where nothing is found in text`, async () => {
    expect(kilobytes(await bundle(`export * from '${SOURCE}';`, withoutFinding))).toBeLessThanOrEqual(LARGEST_WHOLE);
  });

  it(`weighs ${LARGEST_FINDING} KB more with finding, ${LARGEST_MODEL} more with the name model`, async () => {
    const names = await all();
    const text = await exported(names.filter((name) => !WITH_MODEL.includes(name)));
    expect(kilobytes(text)).toBeLessThanOrEqual(LARGEST_WHOLE + LARGEST_FINDING);
    expect(text.includes(OF_MODEL)).toBe(false);
    expect(kilobytes(await exported(names))).toBeLessThanOrEqual(LARGEST_WHOLE + LARGEST_FINDING + LARGEST_MODEL);
  });

  it.each(WITH_MODEL)('%s brings the name model', async (name) => {
    expect((await exported([name])).includes(OF_MODEL)).toBe(true);
  });
});

describe.each(kinds)('$id by itself', ({ id }) => {
  const only = (door: string): string => `export { ${exportName(id)} } from '${door}';`;

  const largest = LARGER[id] ?? LARGEST_KIND;

  it(`weighs at most ${largest} KB without the tables`, async () => {
    expect(kilobytes(await bundle(only(SOURCE), withoutPackages, withoutTables))).toBeLessThanOrEqual(largest);
  });

  it('is as light out of the package as out of its source', async () => {
    const built = await bundle(only(DOOR), withoutPackages);
    const source = await bundle(only(SOURCE), withoutPackages);
    expect(built.length).toBeLessThanOrEqual(source.length * 1.05 + 300);
  });

  it('brings no other kind with it, and no table that it does not need', async () => {
    const text = await bundle(only(DOOR), withoutPackages);
    const brought = kinds.filter(({ title }) => text.includes(`"${title.zh}"`)).map((each) => each.id);
    expect(brought.sort()).toStrictEqual([id, ...(ASKS[id] ?? [])].sort());
    const tables = NEEDED_BY.filter(([, word]) => text.includes(word)).map(([table]) => table);
    expect(tables).toStrictEqual(NEEDED_BY.filter(([, , needing]) => needing.includes(id)).map(([table]) => table));
    expect(text.includes('libphonenumber-js')).toBe(id === 'international-phone');
  });
});
