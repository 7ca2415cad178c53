/**
 * Real engines around the filter: what install.sh brought into the folder that YINMING_ENGINES names. An engine that is not
 * there has no tests; install.sh says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

const folder = process.env.YINMING_ENGINES ?? '';

const engines = [
  { test: 'clickhouse', isThere: existsSync(join(folder, 'node_modules/chdb')) },
  { test: 'spark', isThere: existsSync(join(folder, 'python/bin/python')) },
  { test: 'parallel', isThere: spawnSync('parallel', ['--version']).status === 0 },
];

const config: ViteUserConfig = {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: engines.filter(({ isThere }) => isThere).map(({ test }) => `test/engines/${test}.engine.ts`),
    globalSetup: ['test/engines/million.ts'],
    passWithNoTests: true,
    // Both cores are one engine's.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 400_000,
  },
};

export default config;
