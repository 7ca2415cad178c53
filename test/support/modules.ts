/**
 * Modules of this project, loaded anew where one of them is changed: that one and those that lead to it, and none of the tables beside
 * them. Each is turned to CommonJS by itself; packages are those of the platform.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';

const require = createRequire(import.meta.url);
// tsup brings the bundler that builds the package.
const esbuild: typeof import('esbuild') = createRequire(require.resolve('tsup'))('esbuild');

export interface Modules {
  /** What a module exports. @param path of its file */
  load(path: string): Promise<object>;
  /** Puts another source in the place of one module's; `undefined`: each has its own. */
  change(path: string | undefined, source: string): void;
}

interface Exports {
  exports: object;
}

type Run = (exports: object, module: Exports, require: (specifier: string) => unknown) => void;

interface Compiled {
  readonly run: Run;
  /** Paths of the modules that it imports. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

export function openModules(): Modules {
  const own = new Map<string, Compiled>();
  const loaded = new Map<string, object>();
  const packages = new Map<string, unknown>();
  let changed: { readonly path: string; readonly compiled: Compiled } | undefined;

  function compiledOf(path: string): Compiled {
    if (changed?.path === path) return changed.compiled;
    let compiled = own.get(path);
    if (compiled === undefined) {
      compiled = compile(path, readFileSync(path, 'utf8'));
      own.set(path, compiled);
    }
    return compiled;
  }

  /** All that a module needs, itself among them. */
  function needed(path: string, all: Set<string> = new Set()): ReadonlySet<string> {
    if (all.has(path)) return all;
    all.add(path);
    for (const each of compiledOf(path).imports) needed(each, all);
    return all;
  }

  function exportsOf(path: string): object {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const module: Exports = { exports: {} };
    loaded.set(path, module.exports);
    compiledOf(path).run(module.exports, module, (specifier) =>
      specifier.startsWith('.') ? exportsOf(join(dirname(path), specifier)) : packages.get(specifier),
    );
    loaded.set(path, module.exports);
    return module.exports;
  }

  /** Lets go of a module, and of those that lead to it. */
  function forget(path: string): void {
    const leads = [...loaded.keys()].filter((each) => needed(each).has(path));
    for (const each of leads) loaded.delete(each);
  }

  return {
    async load(path) {
      for (const each of needed(path)) {
        for (const specifier of compiledOf(each).packages) {
          if (!packages.has(specifier)) packages.set(specifier, { ...(await import(specifier)), __esModule: true });
        }
      }
      return exportsOf(path);
    },
    change(path, source) {
      if (changed !== undefined) forget(changed.path);
      changed = undefined;
      if (path === undefined) return;
      forget(path);
      changed = { path, compiled: compile(path, source) };
    },
  };
}

const SPECIFIER = /\brequire\("([^"]+)"\)/g;

function compile(path: string, source: string): Compiled {
  const { code } = esbuild.transformSync(source, {
    loader: path.endsWith('.json') ? 'json' : 'ts',
    format: 'cjs',
    target: 'node20',
    tsconfigRaw: {},
  });
  const specifiers = [...code.matchAll(SPECIFIER)].map(([, specifier = '']) => specifier);
  return {
    run: runInThisContext(`(function (exports, module, require) {${code}\n})`, { filename: path }),
    imports: specifiers.filter((each) => each.startsWith('.')).map((each) => join(dirname(path), each)),
    packages: specifiers.filter((each) => !each.startsWith('.')),
  };
}
