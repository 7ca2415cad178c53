/**
 * A folder outside the project in which a document's blocks are run in their order: the built package is linked into its
 * node_modules, so that `import 'yinming'` finds what a user finds, and `yinming` is a command on the PATH. Whoever opens
 * a workspace closes it. Needs dist/, as `npm test` builds it.
 */
import { fork, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';

const require = createRequire(import.meta.url);
// tsup brings the bundler that built the package.
const esbuild: typeof import('esbuild') = createRequire(require.resolve('tsup'))('esbuild');

/** The project's root folder on this machine. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** A value that a snippet says: the 1-based line in the snippet, what came out, what it says. */
export type Check = readonly [line: number, actual: unknown, expected: unknown];

export interface Workspace {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Runs a module of Node in a process of its own. Rejects with what it said on standard error where it fails. */
  runModule(code: string): Promise<readonly Check[]>;
  /** Bundles a module for a page and runs it where there is nothing but the language. */
  runInPage(code: string): Promise<readonly Check[]>;
  /** Runs a command by the shell; what it prints comes on one stream, as on a terminal. */
  runCommand(command: string, lastExit: number): { readonly printed: string; readonly exit: number };
  /** What the compiler says against TypeScript snippets, by their titles. */
  typeProblems(snippets: ReadonlyMap<string, string>): readonly string[];
  close(): void;
}

/** @param language `LANG` for commands */
export function openWorkspace(language: 'zh_CN.UTF-8' | 'en_US.UTF-8'): Workspace {
  const program = join(ROOT, 'dist/cli.js');
  if (!existsSync(program)) throw new Error('dist/ is not built: npm run build');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yinming-docs-')));
  const commands = join(folder, 'node_modules/.bin');
  mkdirSync(commands, { recursive: true });
  symlinkSync(ROOT, join(folder, 'node_modules/yinming'), 'junction');
  writeFileSync(join(commands, 'yinming'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(commands, 'yinming'), 0o755);
  const environment = { ...process.env, LC_ALL: language, PATH: commands + delimiter + process.env.PATH };
  let count = 0;

  return {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    runModule(code) {
      count += 1;
      const file = join(folder, `snippet-${count}.mjs`);
      writeFileSync(
        file,
        `const __checks = [];\nconst __check = (...each) => void __checks.push(each);\n${code}\nprocess.send(__checks);\n`,
      );
      return runProcess(file, folder, environment);
    },
    async runInPage(code) {
      const { outputFiles } = await esbuild.build({
        stdin: { contents: code, resolveDir: folder },
        ...{ bundle: true, platform: 'browser', target: 'es2020', format: 'iife', write: false, logLevel: 'silent' },
      });
      const checks: Check[] = [];
      const page = createContext({ __check: (...each: Check) => void checks.push(each) });
      runInContext(outputFiles[0]?.text ?? '', page);
      // Objects of the page have its own prototypes.
      return structuredClone(checks);
    },
    runCommand(command, lastExit) {
      const { stdout, status } = spawnSync('sh', ['-c', `exec 2>&1; (exit ${lastExit}); ${command}`], {
        cwd: folder,
        env: environment,
        encoding: 'utf8',
      });
      return { printed: stdout, exit: status ?? -1 };
    },
    typeProblems: (snippets) => typeProblems(snippets, folder),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runProcess(file: string, folder: string, env: NodeJS.ProcessEnv): Promise<readonly Check[]> {
  return new Promise((done, fail) => {
    const child = fork(file, {
      cwd: folder,
      env,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [],
    });
    let said = '';
    let checks: readonly Check[] | undefined;
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    child.on('message', (message) => {
      checks = message as readonly Check[];
    });
    child.on('error', fail);
    child.on('close', (exit) => {
      if (exit === 0 && checks !== undefined) done(checks);
      else fail(new Error(`the snippet ended with ${exit}: ${said}`));
    });
  });
}

/** Strict options, as a careful user has them. */
const OPTIONS: ts.CompilerOptions = {
  ...{
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  },
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, resolveJsonModule: true },
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  typeRoots: [join(ROOT, 'node_modules/@types')],
  types: ['node'],
};

function typeProblems(snippets: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const files = [...snippets].map(([title, text]) => {
    const file = join(folder, `${title}.mts`);
    writeFileSync(file, text);
    return file;
  });
  const program = ts.createProgram(files, OPTIONS);
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${file?.fileName.slice(folder.length + 1) ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  for (const file of files) rmSync(file);
  return problems;
}
