/**
 * The project's own sources as syntax trees, for the laws in this folder. Paths are relative to the project's root,
 * with `/`; a room is the first folder under `src/`, or the file itself for a public door (`index.ts`, `node.ts` …).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Source {
  /** From the root: `src/kinds/mobile-phone.ts`. */
  readonly path: string;
  readonly room: string;
  readonly tree: ts.SourceFile;
}

/** The project's root folder on this machine. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** Rooms and doors that run anywhere: no I/O, no clock, no randomness. The same as `include` in src/tsconfig.pure.json. */
export const PURE_ROOMS: readonly string[] = [
  ...['data', 'text', 'kinds', 'masks', 'rules', 'find', 'redact', 'formats', 'verify'],
  ...['index.ts', 'formats.ts'],
];

/** A file as a source, whether it is on the disk or a sample in a test. */
export function sourceOf(path: string, text: string): Source {
  const room = path.split('/')[1] ?? '';
  return { path, room, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Every file below a folder, in the order of the names. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every TypeScript file of `src/`. */
export function readSources(): readonly Source[] {
  return filesIn('src')
    .filter((path) => path.endsWith('.ts'))
    .map((path) => sourceOf(path, readText(path)));
}

/** Every node of a source, outermost first. */
export function* nodesOf(source: Source): Generator<ts.Node> {
  const waiting: ts.Node[] = [source.tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    waiting.push(...children.reverse());
  }
}

/** `src/kinds/email.ts:12`, 1-based. */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`;
}

/** Whether a node stands in a function, so that it is made anew for each call. */
export function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node.parent, (outer) => ts.isFunctionLike(outer)) !== undefined;
}
