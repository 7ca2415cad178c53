/**
 * `yinming stream` as it is built, as a sub-command and as one file by itself: what it says and how it exits, and what an
 * engine may do to it: slow pipes, pipes that do not block, pipes that are gone, a full disk, a signal.
 */
import { type ChildProcess, type ChildProcessByStdio, execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, copyFileSync, createReadStream, existsSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Workplace, workplace } from '../support/command.ts';

const BUILT: string = fileURLToPath(new URL('../../dist/yinming-stream.cjs', import.meta.url));

const LINE = '{"收件人":"司马光","手机":"13800000001","重量":1.50}\n';
const MASKED = '{"收件人":"司马*","手机":"138******01","重量":1.50}\n';
const NDJSON = ['--rules', 'waybill', '--wire', 'ndjson'];

let place: Workplace;
let children: ChildProcess[] = [];
beforeEach(() => {
  place = workplace();
  copyFileSync(BUILT, join(place.folder, 'yinming-stream.cjs'));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  place.remove();
});

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the one file in a folder in which nothing else is. */
function run(args: readonly string[], input: string | Uint8Array, environment: Record<string, string> = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['yinming-stream.cjs', ...args], {
    cwd: place.folder,
    input,
    encoding: 'utf8',
    env: { LANG: 'C', ...environment },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

type Piped = ChildProcessByStdio<Writable, Readable, Readable>;

function start(...args: readonly string[]): Piped {
  const child = spawn(process.execPath, args.length > 0 ? args : ['yinming-stream.cjs', ...NDJSON], {
    cwd: place.folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { LANG: 'C' },
  });
  children.push(child);
  child.stdin.on('error', () => undefined);
  return child;
}

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  return new Promise((done) => {
    child.on('close', (code, signal) => done({ code, signal }));
  });
}

async function textOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** What a stream gives until it has given so many bytes. */
function next(stream: Readable, bytes: number): Promise<string> {
  return new Promise((done) => {
    const pieces: Buffer[] = [];
    const take = (piece: Buffer): void => {
      pieces.push(piece);
      if (Buffer.concat(pieces).length < bytes) return;
      stream.off('data', take);
      done(Buffer.concat(pieces).toString());
    };
    stream.on('data', take);
  });
}

describe('the filter', () => {
  it('is one file that runs by itself, and says nothing where nothing is wrong', () => {
    expect(place.files()).toStrictEqual(['yinming-stream.cjs']);
    expect(run(NDJSON, LINE + LINE)).toStrictEqual({ code: 0, stdout: MASKED + MASKED, stderr: '' });
    expect(place.files()).toStrictEqual(['yinming-stream.cjs']);
  });

  it('is the same as `yinming stream`', () => {
    expect(place.run(['stream', ...NDJSON], LINE)).toStrictEqual({ code: 0, stdout: MASKED, stderr: '' });
  });

  it('takes tables whose columns are named, and a pack from a file', () => {
    const pack = {
      ...{ schema: 1, id: 'own', version: '1.0.0', title: 'own', extends: ['base'], sources: { a: { title: 'a' } } },
      fields: [{ labels: ['余额'], drop: 'column', why: 'a' }],
    };
    place.write('own.json', JSON.stringify(pack));
    const tsv = ['--rules', 'own.json', '--wire', 'tsv', '--columns', '姓名, 余额 ,备忘', '--other', 'keep'];
    expect(run(tsv, '张三\t1\tx\n\\N\t\\N\t\\N\n').stdout).toBe('张*\t\tx\n\\N\t\t\\N\n');
    expect(run([...tsv, '--escape', 'backslash', '--null', 'NULL'], '张三\\t\t1\tNULL\n').stdout).toBe(
      '张*\\t\t\tNULL\n',
    );
    const csv = ['--rules', 'waybill', '--wire', 'csv', '--columns', '收件人,手机'];
    expect(run(csv, '"张三",13800000001\n').stdout).toBe('"张*",138******01\n');
  });

  it('helps in the language of the user', () => {
    expect(run(['--help'], '', { LANG: 'zh_CN.UTF-8' }).stdout).toContain('用法： yinming-stream');
    expect(run(['--help'], '').stdout).toContain('Usage: yinming-stream');
    expect(place.run(['stream', '--help']).stdout).toContain('Usage: yinming stream');
    expect(run(['--version'], '').stdout).toMatch(/^[0-9]+\.[0-9]+\.[0-9]+\n$/);
  });

  it('writes what is ready before it reads on, and ends when its input ends', async () => {
    const child = start();
    const end = ended(child);
    for (const lines of [1, 3, 1]) {
      const answer = next(child.stdout, MASKED.length * lines);
      child.stdin.write(LINE.repeat(lines));
      expect(await answer).toBe(MASKED.repeat(lines));
    }
    child.stdin.write(LINE.slice(0, 20));
    const rest = textOf(child.stdout);
    child.stdin.end(LINE.slice(20));
    expect(await rest).toBe(MASKED);
    expect(await end).toStrictEqual({ code: 0, signal: null });
  });

  it('gives the same through a pipe that brings a byte at a time, and through one of large pieces', async () => {
    const text = `${LINE}null\n\n${LINE}`;
    const child = start();
    const out = textOf(child.stdout);
    for (const byte of Buffer.from(text)) {
      child.stdin.write(Buffer.of(byte));
      if (byte % 8 === 0) await new Promise((done) => setTimeout(done, 1));
    }
    child.stdin.end();
    expect(await out).toBe(`${MASKED}null\n\n${MASKED}`);
    const many = run(NDJSON, text.repeat(5000));
    expect(many.stdout === `${MASKED}null\n\n${MASKED}`.repeat(5000)).toBe(true);
  });
});

describe.runIf(process.platform !== 'win32')('through pipes of 4 KiB', () => {
  it('nothing is lost and nothing waits for ever', () => {
    const text = `${LINE}null\n\n${LINE}`.repeat(3000);
    place.write('in.ndjson', text);
    const piece = 'dd bs=4096 2>/dev/null';
    const filter = `'${process.execPath}' yinming-stream.cjs ${NDJSON.join(' ')}`;
    const { status, stdout } = spawnSync('sh', ['-c', `${piece} < in.ndjson | ${filter} | ${piece}`], {
      cwd: place.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(status).toBe(0);
    expect(stdout === `${MASKED}null\n\n${MASKED}`.repeat(3000)).toBe(true);
  });
});

it('holds no more the longer it runs, where no two lines have a key in common', async () => {
  const child = start('--max-old-space-size=64', 'yinming-stream.cjs', ...NDJSON, '--other', 'keep');
  child.stdout.resume();
  const end = ended(child);
  const long = '键'.repeat(400);
  for (let line = 0; line < 100_000; line += 1) {
    if (!child.stdin.write(`{"${long}${line}":1}\n`)) await new Promise((done) => child.stdin.once('drain', done));
    if (child.exitCode !== null || child.signalCode !== null) break;
  }
  child.stdin.end();
  expect(await end).toStrictEqual({ code: 0, signal: null });
});

describe('exits', () => {
  const tsv = ['--rules', 'waybill', '--wire', 'tsv', '--columns', '收件人,手机'];

  it.each([
    [
      'broken JSON',
      NDJSON,
      `${LINE}{"收件人":"张三"\n${LINE}`,
      MASKED,
      'yinming: line 2, column 12: not JSON (json/syntax)\n',
    ],
    [
      'a key without a rule',
      [...NDJSON, '--other', 'refuse'],
      `${LINE}{"暗号":"张三"}\n`,
      MASKED,
      'yinming: record 2, field 1: no rule names this field; add it to the fields of a pack, or say --other keep (as it is) or --other drop (record/unnamed-field)\n',
    ],
    [
      'a cell too many',
      tsv,
      '张三\t\n张三\t1\t2\n',
      '张*\t\n',
      'yinming: line 2, column 6: the line has not as many columns as --columns names (wire/row-length)\n',
    ],
    [
      'bytes that are no UTF-8',
      NDJSON,
      Buffer.concat([Buffer.from(LINE), Buffer.of(0xff, 0x0a)]),
      MASKED,
      'yinming: line 2, column 1: not valid UTF-8, in which a stream always is (wire/not-utf-8)\n',
    ],
    [
      'a line too long',
      [...NDJSON, '--max-record', '1KiB'],
      `${LINE}${' '.repeat(1025)}`,
      MASKED,
      'yinming: line 2, column 1: one record is longer than the limit (record/too-long)\n',
    ],
    [
      'a column without a rule',
      [...tsv.slice(0, -1), '收件人,暗号', '--other', 'refuse'],
      '张三\t1\n',
      '',
      'yinming: columns 2: no rule names these columns; add them to the fields of a pack, or say --other keep (as they are) or --other drop (table/unnamed-columns)\n',
    ],
  ])('with 1 for data that are refused: %s', (_, args, input, stdout, stderr) => {
    expect(run(args, input)).toStrictEqual({ code: 1, stdout, stderr });
  });

  it.each([
    ['no pack', ['--wire', 'ndjson']],
    ['no wire', ['--rules', 'waybill']],
    ['another wire', ['--rules', 'waybill', '--wire', 'xml']],
    ['tsv without columns', ['--rules', 'waybill', '--wire', 'tsv']],
    ['ndjson with columns', [...NDJSON, '--columns', '收件人']],
    ['ndjson with escapes', [...NDJSON, '--escape', 'backslash']],
    ['other fields in a way that there is not', [...NDJSON, '--other', 'guess']],
    ['no size', [...NDJSON, '--max-record', '8MB']],
    ['a size of nothing', [...NDJSON, '--max-record', '0']],
    ['a size beyond all', [...NDJSON, '--max-record', '9999999999GiB']],
    ['a file', [...NDJSON, 'in.ndjson']],
  ])('with 2 for wrong usage: %s', (_, args) => {
    const { code, stdout, stderr } = run(args, LINE);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^yinming: .+\n$/);
    expect(place.run(['stream', ...args], LINE).code).toBe(2);
  });

  it('with 3 for a pack that cannot be read', () => {
    expect(run(['--rules', 'none', '--wire', 'ndjson'], LINE)).toMatchObject({ code: 3, stdout: '' });
  });

  it('with 3 where the input cannot be read', () => {
    const folder = openSync(place.folder, 'r');
    const child = spawnSync(process.execPath, [BUILT, ...NDJSON], { stdio: [folder, 'pipe', 'pipe'] });
    closeSync(folder);
    expect(child.status).toBe(3);
    expect(String(child.stderr)).toContain('(input/unreadable)');
  });

  it.runIf(existsSync('/dev/full'))('with 3 where the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    for (const input of [LINE, LINE.repeat(10_000)]) {
      const child = spawnSync(process.execPath, [BUILT, ...NDJSON], { input, stdio: ['pipe', full, 'pipe'] });
      expect(child.status).toBe(3);
      expect(String(child.stderr)).toBe('yinming: the output cannot be written (output/unwritable)\n');
    }
    closeSync(full);
  });

  it('with 3 where nobody reads any more', async () => {
    const child = start();
    const said = textOf(child.stderr);
    const end = ended(child);
    child.stdout.destroy();
    child.stdin.end(LINE.repeat(50_000));
    expect(await end).toStrictEqual({ code: 3, signal: null });
    expect(await said).toBe('yinming: the output cannot be written (output/unwritable)\n');
  });
});

describe('what goes wrong', () => {
  it('is said in less than 2 KiB, whatever the number of columns', () => {
    const columns = Array.from({ length: 3000 }, (_, index) => `列${index}`).join(',');
    for (const LANG of ['C', 'zh_CN.UTF-8']) {
      const { stderr } = run(['--rules', 'waybill', '--wire', 'tsv', '--other', 'refuse', '--columns', columns], '', {
        LANG,
      });
      expect(Buffer.byteLength(stderr)).toBeLessThan(2048);
      expect(stderr.endsWith('\n')).toBe(true);
    }
  });

  it.each([
    ['broken JSON', NDJSON, '{"收件人":"黄金雀","手机":13800000777x}'],
    ['an unnamed key', [...NDJSON, '--other', 'refuse'], '{"黄金雀":"13800000777"}'],
    ['a key that is data', NDJSON, '{"13800000777":"黄金雀"}'],
    ['a text', NDJSON, '"黄金雀13800000777"'],
    ['bytes', NDJSON, Buffer.concat([Buffer.from('{"收件人":"黄金雀 13800000777'), Buffer.of(0xff)])],
    ['a cell too many', ['--rules', 'waybill', '--wire', 'tsv', '--columns', '收件人'], '黄金雀\t13800000777'],
    ['a stray quote', ['--rules', 'waybill', '--wire', 'csv', '--columns', '收件人'], '黄金雀"13800000777'],
    ['an open quote', ['--rules', 'waybill', '--wire', 'csv', '--columns', '收件人'], '"黄金雀 13800000777'],
    ['a line too long', [...NDJSON, '--max-record', '20'], '{"收件人":"黄金雀","手机":"13800000777"}'],
    ['usage', ['--rules', '黄金雀13800000777', '--wire', 'ndjson'], '{}'],
  ])('is said without a value: %s', (_, args, input) => {
    for (const LANG of ['C', 'zh_CN.UTF-8']) {
      const { code, stdout, stderr } = run(args, input, { LANG });
      expect(code).toBeGreaterThan(0);
      expect(stdout).toBe('');
      expect(stderr).not.toMatch(/黄|金|雀|1380|0777/);
      expect(stderr).toMatch(/^yinming: .+\n$/);
    }
  });

  it('leaves whole lines and nothing unmasked where it is killed in the middle', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const child = start();
      const end = ended(child);
      const pieces: Buffer[] = [];
      const begun = new Promise((done) => child.stdout.once('data', done));
      child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
      const feed = setInterval(() => child.stdin.write(LINE.repeat(500)), 1);
      await begun;
      await new Promise((done) => setTimeout(done, 50));
      child.kill(signal);
      clearInterval(feed);
      expect(await end).toStrictEqual({ code: null, signal });
      const text = Buffer.concat(pieces).toString();
      expect(MASKED.repeat(text.length / MASKED.length + 1).startsWith(text)).toBe(true);
    }
  });

  it('of `yinming stream` is ended by a signal too, while it waits for its input', async () => {
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const child = spawn(process.execPath, [cli, 'stream', ...NDJSON], { stdio: ['pipe', 'pipe', 'pipe'] });
    children.push(child);
    const end = ended(child);
    const answer = next(child.stdout, MASKED.length);
    child.stdin.write(LINE);
    await answer;
    child.kill('SIGTERM');
    expect(await end).toStrictEqual({ code: null, signal: 'SIGTERM' });
  });
});

describe.runIf(process.platform !== 'win32')('a pipe that does not block', () => {
  const NOT_BLOCKING = constants.O_NONBLOCK;
  let pipe: string;
  beforeEach(() => {
    pipe = join(place.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
  });

  /** Runs the filter on descriptors, which are handed over. */
  function startOn(input: number | 'pipe', output: number | 'pipe'): ChildProcess {
    const child = spawn(process.execPath, [BUILT, ...NDJSON], { stdio: [input, output, 'inherit'] });
    children.push(child);
    for (const descriptor of [input, output]) if (descriptor !== 'pipe') closeSync(descriptor);
    return child;
  }

  it('is read until it has ended', async () => {
    const input = openSync(pipe, constants.O_RDONLY | NOT_BLOCKING);
    const feed = openSync(pipe, constants.O_WRONLY);
    const child = startOn(input, 'pipe');
    const out = textOf(child.stdout as Readable);
    const end = ended(child);
    for (const piece of [LINE, LINE.slice(0, 9), LINE.slice(9)]) {
      await new Promise((done) => setTimeout(done, 200));
      writeSync(feed, piece);
    }
    closeSync(feed);
    expect(await out).toBe(MASKED + MASKED);
    expect(await end).toStrictEqual({ code: 0, signal: null });
  });

  it('is written until all is out', async () => {
    const child = startOn('pipe', openSync(pipe, constants.O_RDWR | NOT_BLOCKING));
    const end = ended(child);
    child.stdin?.end(LINE.repeat(10_000));
    await new Promise((done) => setTimeout(done, 500));
    const out = await textOf(createReadStream(pipe));
    expect(out === MASKED.repeat(10_000)).toBe(true);
    expect(await end).toStrictEqual({ code: 0, signal: null });
  });
});
