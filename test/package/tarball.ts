/**
 * The package as npm would publish it: packed by `npm pack`, unpacked into a folder of its own, with only the packages
 * that it declares beside it. Nothing is fetched: dependencies are links into the project's own node_modules.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export interface Installed {
  /** The packed file. */
  readonly tarball: string;
  /** Its files by their path in the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** A folder with `node_modules/yinming` in it, outside the project. */
  readonly folder: string;
}

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const BLOCK = 512;

/** Packs the project as it is built, and installs it with the given further packages beside its own dependencies. */
export function install(besides: readonly string[]): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yinming-package-')));
  const tarball = join(folder, pack(folder));
  const files = unpack(gunzipSync(readFileSync(tarball)));
  const modules = join(folder, 'node_modules');
  for (const [path, bytes] of files) {
    const file = join(modules, 'yinming', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const manifest: { readonly dependencies: object } = JSON.parse(
    readFileSync(join(modules, 'yinming/package.json'), 'utf8'),
  );
  for (const name of [...Object.keys(manifest.dependencies), ...besides]) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link, 'junction');
  }
  return { tarball, files, folder };
}

/** The name of the packed file. */
function pack(folder: string): string {
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [packed]: readonly { readonly filename: string }[] = JSON.parse(said);
  if (packed === undefined) throw new Error('npm pack made no file');
  return packed.filename;
}

/** Reads the plain files of a ustar archive; npm writes nothing else for paths as short as ours. */
function unpack(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (let at = 0; archive[at] !== 0; ) {
    const type = textAt(archive, at + 156, 1);
    if (type !== '0') throw new Error(`an entry of type ${type} in the archive`);
    const size = Number.parseInt(textAt(archive, at + 124, 12), 8);
    const path = [textAt(archive, at + 345, 155), textAt(archive, at, 100)].filter((step) => step !== '').join('/');
    files.set(path.slice('package/'.length), archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** A field of a header: up to its first NUL. */
function textAt(archive: Uint8Array, start: number, length: number): string {
  return (
    Buffer.from(archive.subarray(start, start + length))
      .toString('latin1')
      .split('\0')[0] ?? ''
  ).trim();
}
