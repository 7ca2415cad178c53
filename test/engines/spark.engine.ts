/**
 * Spark, in two threads of one machine, by the package pyspark: the recipes of the page on engines with and without Hive's
 * separators, records that are refused, tasks that fail and are tried again. What is asked of it is in spark.py.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { RECORDS } from './million.ts';
import { recipe } from './recipe.ts';

const PYTHON = join(process.env.YINMING_ENGINES ?? '', 'python/bin/python');
const TITLES = ['spark-record.sql', 'spark-columns.sql', 'spark-check.sql', 'spark-pipe.py', 'hive.sql'];

/** Does some lines, then dies; where that has happened before, does all. Each partition has its turn, by the first line's hash. */
const FLAKY = `
read -r line
filter() { node yinming-stream.cjs --rules waybill --wire ndjson; }
if mkdir "$FLAKY_FOLDER/$(printf '%s' "$line" | cksum | cut -d ' ' -f 1)" 2>/dev/null; then
  { printf '%s\\n' "$line"; head -n 100; } | filter
  kill -9 $$
fi
{ printf '%s\\n' "$line"; cat; } | filter
`;

const ROWS = [
  ['YT1000000000001', '张*', '138******01'],
  ['YT1000000000002', null, null],
  ['YT1000000000003', '欧阳**', '138 **** **02'],
  ['YT1000000000004', '*', ''],
];

describe.each(['plain', 'hive'])('with separators of its own: %s', (mode) => {
  const folder = mkdtempSync(join(tmpdir(), 'yinming-spark-'));
  const output = join(folder, 'output');
  let said: Record<string, unknown> = {};
  let log = '';

  beforeAll(async () => {
    copyFileSync('dist/yinming-stream.cjs', join(folder, 'yinming-stream.cjs'));
    writeFileSync(join(folder, 'flaky.sh'), FLAKY);
    writeFileSync(
      join(folder, 'recipes.json'),
      JSON.stringify(Object.fromEntries(TITLES.map((title) => [title, recipe(title)]))),
    );
    const input = mode === 'plain' ? inject('million').input : '-';
    const script = join(process.cwd(), 'test/engines/spark.py');
    const { stdout, stderr } = await promisify(execFile)(PYTHON, [script, mode, 'recipes.json', input, output], {
      cwd: folder,
      env: { ...process.env, FLAKY_FOLDER: folder, SPARK_LOCAL_IP: '127.0.0.1' },
      maxBuffer: 1 << 26,
    });
    said = JSON.parse(stdout.trim().split('\n').pop() ?? '');
    log = stderr;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is a Spark', () => {
    expect(said.version).toMatch(/^4\./);
  });

  it('redacts records as lines of JSON, rows as lines of columns, and lines through a pipe', () => {
    expect(said.record).toStrictEqual(ROWS);
    expect(said.columns).toStrictEqual(ROWS);
    const keys = ['运单号', '收件人', '收件人手机'];
    const records = ROWS.map((row) => row.flatMap((value, index) => (value === null ? [] : [[keys[index], value]])));
    expect(said.pipe).toStrictEqual(records.map((members) => JSON.stringify(Object.fromEntries(members))));
    if (mode === 'hive') expect(said.hive).toStrictEqual(ROWS);
  });

  it('finds by the check that no row was lost, and that one was', () => {
    expect(said.check).toStrictEqual([[true]]);
    expect(said.short).toStrictEqual([[false]]);
  });

  it('fails at a record that is refused, and says where and never what', () => {
    expect(said.broken).toContain('json/syntax');
    expect(said.unnamed).toContain('record/unnamed-field');
    expect(said['broken in a pipe']).toContain('error code 1');
    expect(said['unnamed in a pipe']).toContain('error code 1');
    expect(log).toContain('json/syntax');
    for (const text of [log, JSON.stringify(said)]) expect(text).not.toMatch(/黄金|金雀|0777/);
  });

  it('gives the same after tasks were killed and tried again', () => {
    expect(said.lines).toBe(20_000);
    expect(readdirSync(folder).filter((name) => /^[0-9]+$/.test(name)).length).toBeGreaterThan(0);
    expect(log).toMatch(/Lost task/);
    expect(said['the same after a task was tried again']).toBe(true);
  });

  if (mode === 'hive') return;
  it('gives a million records as the library does, byte for byte', () => {
    process.stdout.write(`Spark: ${Math.round(RECORDS / 1000 / Number(said.seconds))} thousand records a second\n`);
    expect(existsSync(join(output, '_SUCCESS'))).toBe(true);
    const hash = createHash('sha256');
    for (const name of readdirSync(output).sort()) {
      if (name.startsWith('part-')) hash.update(readFileSync(join(output, name)));
    }
    expect(`sha256:${hash.digest('hex')}`).toBe(inject('million').digest);
  });
});
