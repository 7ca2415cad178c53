/** Every link of a document leads somewhere: to a file that is there, a folder with files in it, a heading. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { documents, readDocument } from './documents.ts';
import type { Link } from './markdown.ts';
import { ROOT } from './workspace.ts';

const paths = [...documents.map(({ path }) => path), 'CHANGELOG.md'];

/** Why a link leads nowhere; `undefined` where it leads somewhere. Links to other sites are not followed. */
function problemOf(path: string, { target }: Link): string | undefined {
  if (target.startsWith('https://')) return undefined;
  const [file = '', anchor] = target.split('#');
  const place = file === '' ? path : join(dirname(path), decodeURI(file));
  const absolute = join(ROOT, place);
  if (!existsSync(absolute)) return 'is not there';
  if (statSync(absolute).isDirectory()) return readdirSync(absolute).length === 0 ? 'is an empty folder' : undefined;
  if (anchor === undefined) return undefined;
  return readDocument(place).anchors.includes(decodeURI(anchor)) ? undefined : 'has no such heading';
}

describe.each(paths)('%s', (path) => {
  it('leads nowhere else than where something is', () => {
    const broken = readDocument(path).links.flatMap((link) => {
      const problem = problemOf(path, link);
      return problem === undefined ? [] : [`${path}:${link.line} ${link.target} ${problem}`];
    });
    expect(broken).toEqual([]);
  });
});

describe('the documents', () => {
  it('can be reached from the first one', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      if (!paths.includes(path)) continue;
      for (const { target } of readDocument(path).links) {
        if (!target.startsWith('https://')) reached.add(join(dirname(path), (target.split('#')[0] ?? '') || '.'));
      }
    }
    expect(paths.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('that the package names are among them', () => {
    const named = manifest.files.filter((name) => name.endsWith('.md'));
    expect(named.filter((name) => !paths.includes(name))).toEqual([]);
  });
});
