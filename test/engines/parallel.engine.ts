/** GNU parallel: a file cut into blocks at line ends, a process a block, what comes out in order. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { recipe } from './recipe.ts';

const folder = mkdtempSync(join(tmpdir(), 'yinming-parallel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a million records come out as the library gives them, byte for byte', () => {
  const { input, digest } = inject('million');
  symlinkSync(input, join(folder, 'waybills.ndjson'));
  copyFileSync('dist/yinming-stream.cjs', join(folder, 'yinming-stream.cjs'));
  execFileSync('sh', ['-c', recipe('parallel.sh')], { cwd: folder, stdio: 'pipe' });
  const bytes = readFileSync(join(folder, 'redacted.ndjson'));
  expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(digest);
});
