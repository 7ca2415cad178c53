import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/**
 * What is built into dist/: the four public doors as ESM and CJS with their types; as ESM alone the command line and the
 * program of worker threads, which either module system starts by its file; and the filter for engines as one CJS file
 * that needs no other: packs and packages are in it, with the packages' licences.
 *
 * One build per module system, split into chunks: rooms that several doors share are there once, so that an error
 * caught behind one door is an `instanceof` the class of another, and the tables are held once. All of it is ES2020,
 * for the sake of the pure doors (`yinming`, `yinming/formats`) in old web views; no chunk of theirs imports a
 * `node:` module, because nothing that they reach does (test/package holds them to it).
 * Packages named in `dependencies` stay outside; JSON packs that the code itself needs are bundled.
 * No source maps: the output is not minified and names its sources in comments.
 */

const doors = { index: 'src/index.ts', formats: 'src/formats.ts', node: 'src/node.ts', serve: 'src/serve.ts' };

/**
 * The bundler makes a `var` of every constant of a file, which an engine has to fetch and check wherever it is used; of a `const`
 * it knows the value. So those whose names say that they are constants become such again.
 */
const constants: NonNullable<Options['plugins']>[number] = {
  name: 'constants',
  renderChunk: (code) => ({ code: code.replace(/^var ([A-Z]\w*) = /gm, 'const $1 = ') }),
};

const shared: Options = {
  plugins: [constants],
  target: 'es2020',
  platform: 'node',
  removeNodeProtocol: false,
  splitting: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // The command line alone awaits at top level; Node ≥ 20 runs it as ESM.
    options.supported = { 'top-level-await': true };
  },
};

/** A comment with the names of the packages that are in a file, and their licences as they ask for it. */
function notices(names: readonly string[]): string {
  const texts = names.map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license }: typeof manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const terms = existsSync(`${folder}/LICENSE`) ? readFileSync(`${folder}/LICENSE`, 'utf8') : '';
    return `${name} ${version}, ${license}\n\n${terms}`.trim();
  });
  return `/*! ${[`yinming ${manifest.version}, ${manifest.license}. In this file:`, ...texts].join('\n\n')}\n */`;
}

// Not tsup's `clean`: the builds below run side by side, and each would clean away what another wrote.
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });

const builds: readonly Options[] = [
  { ...shared, format: 'esm', entry: { ...doors, cli: 'src/cli/main.ts', worker: 'src/run/workers/worker.ts' } },
  // `treeshake` hands the CJS chunks to Rollup: without it tsup takes Sucrase, which turns every `?.` into calls.
  // `shims` gives CJS its `import.meta.url`, should a file of the package be looked for beside the code.
  { ...shared, format: 'cjs', entry: doors, treeshake: true, shims: true },
  {
    ...shared,
    format: 'cjs',
    entry: { 'yinming-stream': 'src/cli/stream-main.ts' },
    splitting: false,
    noExternal: [/./],
    banner: { js: notices(['chinese-s2t', 'commander', 'libphonenumber-js']) },
  },
  { ...shared, format: ['esm', 'cjs'], entry: doors, dts: { only: true } },
];

export default builds;
