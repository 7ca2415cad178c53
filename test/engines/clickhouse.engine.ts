/**
 * ClickHouse, in this process by the package chdb: the functions and queries of the page on engines, what becomes of rows that
 * are refused, of a process that is killed, of one that prints a line too many.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { RECORDS } from './million.ts';
import { recipe } from './recipe.ts';

interface Session {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

interface Chdb {
  readonly Session: new (folder: string, options: { readonly connectionArgs: readonly string[] }) => Session;
}

const require = createRequire(import.meta.url);
const ENGINES = process.env.YINMING_ENGINES ?? '';
const folder = mkdtempSync(join(tmpdir(), 'yinming-clickhouse-'));

/** A child that prints a line too many: what no filter may do. */
const BAD_CHILD = `#!/bin/sh
while read -r line; do
  printf '%s\\n' "$line"
  case "$line" in *:0}) printf '%s\\n' "$line" ;; esac
done
`;

const BAD_FUNCTION = `
<functions>
  <function>
    <type>executable_pool</type>
    <name>bad_line</name>
    <argument><type>String</type><name>line</name></argument>
    <return_type>String</return_type>
    <format>LineAsString</format>
    <command>bad-child.sh</command>
    <pool_size>1</pool_size>
  </function>
</functions>
`;

let session: Session;

beforeAll(() => {
  const scripts = join(folder, 'scripts');
  mkdirSync(scripts);
  copyFileSync('dist/yinming-stream.cjs', join(scripts, 'yinming-stream.cjs'));
  writeFileSync(join(scripts, 'bad-child.sh'), BAD_CHILD);
  for (const name of readdirSync(scripts)) chmodSync(join(scripts, name), 0o755);
  writeFileSync(join(folder, 'yinming_function.xml'), recipe('yinming_function.xml'));
  writeFileSync(join(folder, 'bad_function.xml'), BAD_FUNCTION);
  const { Session: Chdb }: Chdb = require(join(ENGINES, 'node_modules/chdb'));
  session = new Chdb(join(folder, 'data'), {
    connectionArgs: [
      `--user_scripts_path=${scripts}/`,
      `--user_defined_executable_functions_config=${folder}/*_function.xml`,
    ],
  });
  run('CREATE DATABASE office ENGINE = Atomic');
  run('USE office');
  run(
    'CREATE TABLE waybills (`运单号` String, `收件人` Nullable(String), `收件人手机` Nullable(String)) ENGINE = MergeTree ORDER BY `运单号`',
  );
  run(
    "INSERT INTO waybills SELECT concat('SF', toString(1000000000000 + number)), '张三', '13800000001' FROM numbers(100000)",
  );
  run(
    "INSERT INTO waybills VALUES ('YT1000000000002', NULL, NULL), ('YT1000000000003', '欧阳娜娜\\t（代收）', '138 0000\\n0002'), ('YT1000000000004', '\"\\\\N', '')",
  );
});

afterAll(() => {
  session?.cleanup();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a query; gives its lines. */
function run(sql: string, format = 'TSVRaw'): readonly string[] {
  const lines = String(session.query(sql, format)).split('\n');
  return lines.slice(0, -1);
}

/** What the engine says against a query; empty where it runs. */
function refusal(sql: string): string {
  try {
    run(sql);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, error.message.indexOf('Stack trace')) : 'no error';
  }
}

const SPECIAL = [
  'YT1000000000002\t\\N\t\\N',
  'YT1000000000003\t欧阳**\\t（代收）\t138 ****\\n**02',
  'YT1000000000004\t*\\\\*\t',
];

it('is a ClickHouse', () => {
  expect(run('SELECT version()')[0]).toMatch(/^2[6-9]\./);
});

describe('a pool', () => {
  it('redacts a record as a tuple, NULL and all that a text may hold', () => {
    const tuple = "'Tuple(`运单号` String, `收件人` Nullable(String), `收件人手机` Nullable(String))'";
    const sql = `SELECT r.1, r.2, r.3 FROM (SELECT yinming_record(CAST((\`运单号\`, \`收件人\`, \`收件人手机\`), ${tuple})) AS r FROM waybills WHERE \`运单号\` LIKE 'YT%' ORDER BY \`运单号\`)`;
    expect(run(sql, 'TabSeparated')).toStrictEqual(SPECIAL);
  });

  it('redacts a record as a line of JSON, with all digits of its numbers', () => {
    const line = '{"订单号":123456789012345678,"收件人":"张三","运费":12.50}';
    expect(run(`SELECT yinming_line('${line}')`)).toStrictEqual([line.replace('张三', '张*')]);
    expect(
      run(
        "SELECT yinming_line(formatRowNoNewline('JSONEachRow', '欧阳\t娜娜' AS `收件人`, 18446744073709551615 AS `订单号`))",
      ),
    ).toStrictEqual(['{"收件人":"欧阳\\t**","订单号":18446744073709551615}']);
  });

  it('redacts a column, NULL and all that a text may hold', () => {
    const sql = "SELECT yinming_name(`收件人`) FROM waybills WHERE `运单号` LIKE 'YT%' ORDER BY `运单号`";
    expect(run(sql, 'TabSeparated')).toStrictEqual(['\\N', '欧阳**\\t（代收）', '*\\\\*']);
  });

  it('fails the query at a line that is refused, says where and never what, and serves the next', () => {
    for (const [line, code] of [
      ['\'{"收件人":"黄金雀\'', 'json/syntax'],
      ['\'{"13800000777":"黄金雀"}\'', 'record/unnamed-field'],
      ['concat(\'{"收件人":"黄金雀\', char(255), \'"}\')', 'wire/not-utf-8'],
    ] as const) {
      const said = refusal(`SELECT yinming_line(${line})`);
      expect(said).toContain(code);
      expect(said).not.toMatch(/黄金|金雀|0777/);
      expect(run(`SELECT yinming_line('{"收件人":"张三"}')`)).toStrictEqual(['{"收件人":"张*"}']);
    }
  });

  it('serves the next query after one that stopped early', () => {
    const numbered = "yinming_line(formatRowNoNewline('JSONEachRow', number AS `件数`))";
    for (let time = 0; time < 3; time += 1) {
      run(`SELECT ${numbered} FROM numbers(300000) LIMIT 1`);
      const rows = run(`SELECT ${numbered} FROM numbers(10)`);
      expect(rows).toStrictEqual(Array.from({ length: 10 }, (_, number) => `{"件数":${number}}`));
    }
  });
});

describe('the recipe with a staging table', () => {
  it('swaps in a table of the same rows, redacted', () => {
    run('CREATE TABLE redacted AS waybills');
    for (const statement of recipe('clickhouse-staging.sql').split(';')) if (statement.trim() !== '') run(statement);
    expect(run('SELECT count(), countDistinct(`运单号`) FROM redacted')).toStrictEqual(['100003\t100003']);
    expect(run("SELECT DISTINCT `收件人`, `收件人手机` FROM redacted WHERE `运单号` LIKE 'SF%'")).toStrictEqual([
      '张*\t138******01',
    ]);
    expect(run("SELECT * FROM redacted WHERE `运单号` LIKE 'YT%' ORDER BY `运单号`", 'TabSeparated')).toStrictEqual(
      SPECIAL,
    );
  });

  it('fails where a child prints a line too many, which the engine itself does not see', () => {
    const bad = "bad_line(formatRowNoNewline('JSONEachRow', number AS key))";
    expect(run(`SELECT ${bad} FROM numbers(3)`)).toStrictEqual(['{"key":0}', '{"key":0}', '{"key":1}']);
    const guarded = `SELECT count() FROM (SELECT number, ${bad} AS r FROM numbers(10)) WHERE throwIf(JSONExtractUInt(r, 'key') != number, 'row shift') = 0`;
    expect(refusal(guarded)).toContain('row shift');
    expect(
      refusal(guarded.replace('bad_line', 'yinming_line').replaceAll('key', '件数').replace('AS 件数', 'AS `件数`')),
    ).toBe('');
  });
});

it('the table function does a whole query by one process', () => {
  const rows = run(recipe('clickhouse-executable.sql'), 'TabSeparated');
  expect(rows.length).toBe(100_003);
  expect(rows.filter((row) => /^YT/.test(row)).sort()).toStrictEqual(SPECIAL);
  expect(new Set(rows.map((row) => row.split('\t').slice(1).join('\t'))).size).toBe(4);
});

it('a million records come out as the library gives them, byte for byte', () => {
  const { input, digest } = inject('million');
  run('CREATE TABLE million (n UInt64, line String) ENGINE = MergeTree ORDER BY n');
  run(
    `INSERT INTO million SELECT rowNumberInAllBlocks(), line FROM file('${input}', LineAsString) SETTINGS max_threads = 1, input_format_parallel_parsing = 0`,
  );
  const output = join(folder, 'output.ndjson');
  const began = Date.now();
  run(`SELECT yinming_line(line) FROM million ORDER BY n INTO OUTFILE '${output}' FORMAT LineAsString`);
  process.stdout.write(`ClickHouse: ${Math.round(RECORDS / (Date.now() - began))} thousand records a second\n`);
  const bytes = readFileSync(output);
  rmSync(output);
  expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(digest);
});

it('a pool serves the next query after its processes were killed', () => {
  const killed = childrenOf(process.pid).filter(({ command }) => command.includes('yinming-stream.cjs'));
  expect(killed.length).toBeGreaterThan(0);
  for (const { id } of killed) process.kill(id, 'SIGKILL');
  // The engine finds out when it writes: queries fail, until each process that is gone has been replaced.
  const answers = killed.map(() => refusal(`SELECT yinming_line('{"收件人":"张三"}')`));
  expect(answers.every((said) => said === '' || said.includes('Exception'))).toBe(true);
  expect(run(`SELECT yinming_line('{"收件人":"张三"}')`)).toStrictEqual(['{"收件人":"张*"}']);
});

interface Child {
  readonly id: number;
  readonly command: string;
}

function childrenOf(parent: number): readonly Child[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^ *([0-9]+) +([0-9]+) (.*)$/.exec(line) ?? [])
    .filter(([, , of]) => of === String(parent))
    .map(([, id, , command = '']) => ({ id: Number(id), command }));
}
