/** Files: whole or not at all, never over an input, in memory that does not grow, the same however they are cut. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { json, ndjson } from '../../src/formats/json.ts';
import { openDocument } from '../../src/run/document.ts';
import { redactFile } from '../../src/run/files.ts';
import { RunError } from '../../src/run/run-error.ts';
import { writeWhole } from '../../src/run/whole-file.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('waybill');
const options = { format: csv, other: 'refuse' } as const;
const TABLE = '\ufeff收件人,手机,备注\r\n"司马光",13800000001,\r\n王小明,"139 0000 0002","放\n门口"\r\n';
const REDACTED = '\ufeff收件人,手机,备注\r\n"司马*",138******01,\r\n王**,"139 **** **02","放\n门口"\r\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinming-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('redactFile', () => {
  it('writes the whole file and says what it came to', async () => {
    writeFileSync(join(folder, 'in.csv'), TABLE);
    const summary = await redactFile(join(folder, 'in.csv'), join(folder, 'out.csv'), plan, options);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(REDACTED);
    expect(summary).toMatchObject({
      format: 'csv',
      records: 2,
      bytesIn: Buffer.byteLength(TABLE),
      bytesOut: Buffer.byteLength(REDACTED),
      digest: `sha256:${createHash('sha256').update(REDACTED).digest('hex')}`,
    });
  });

  it('keeps the mode of the file that it replaces', async () => {
    writeFileSync(join(folder, 'in.csv'), TABLE);
    writeFileSync(join(folder, 'out.csv'), 'before', { mode: 0o640 });
    await redactFile(join(folder, 'in.csv'), join(folder, 'out.csv'), plan, options);
    expect(statSync(join(folder, 'out.csv')).mode & 0o777).toBe(0o640);
  });

  it.each([
    ['its own name', 'in.csv'],
    ['a link to it', 'link.csv'],
    ['another way to write it', './x/../in.csv'],
  ])('never writes over its input by %s', async (_, name) => {
    writeFileSync(join(folder, 'in.csv'), TABLE);
    symlinkSync('in.csv', join(folder, 'link.csv'));
    await expect(redactFile(join(folder, 'in.csv'), join(folder, name), plan, options)).rejects.toMatchObject({
      code: 'output/is-input',
    });
    expect(readFileSync(join(folder, 'in.csv'), 'utf8')).toBe(TABLE);
  });

  it('leaves nothing where a late record is broken, and what was there before stays', async () => {
    writeFileSync(join(folder, 'in.csv'), `${TABLE}张三\r\n`);
    writeFileSync(join(folder, 'out.csv'), 'before');
    await expect(redactFile(join(folder, 'in.csv'), join(folder, 'out.csv'), plan, options)).rejects.toMatchObject({
      code: 'csv/row-length',
    });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toStrictEqual(['in.csv', 'out.csv']);
  });

  it('takes rows that cannot be read to a file of their own, whatever the number of workers', async () => {
    const bad = '李四,13800000002,,\r\n';
    const rows = '王小明,13800000003,\r\n'.repeat(200);
    writeFileSync(join(folder, 'in.csv'), TABLE + rows + bad + rows);
    const way = { ...options, badRows: join(folder, 'bad.csv'), workers: 2, blockSize: 256 };
    const summary = await redactFile(join(folder, 'in.csv'), join(folder, 'out.csv'), plan, way);
    expect(summary).toMatchObject({
      records: 402,
      skipped: { records: 1, bytes: Buffer.byteLength(bad), lines: [205], codes: { 'csv/row-length': 1 } },
    });
    expect(readFileSync(join(folder, 'bad.csv'), 'utf8')).toBe(bad);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(REDACTED + '王**,138******03,\r\n'.repeat(400));
    await expect(
      redactFile(join(folder, 'in.csv'), join(folder, 'o.csv'), plan, { ...way, badRows: join(folder, 'in.csv') }),
    ).rejects.toMatchObject({ code: 'output/is-input' });
    expect(readdirSync(folder).sort()).toStrictEqual(['bad.csv', 'in.csv', 'out.csv']);
  });

  it('leaves nothing where writing breaks off', async () => {
    await expect(
      writeWhole(join(folder, 'out.csv'), async (sink) => {
        await sink.write(new Uint8Array(10));
        throw new RunError('input/unreadable');
      }),
    ).rejects.toMatchObject({ code: 'input/unreadable' });
    expect(readdirSync(folder)).toStrictEqual([]);
  });
});

describe('a document', () => {
  const encoder = new TextEncoder();

  function run(text: string, cuts: readonly number[], format: typeof csv): string {
    const bytes = encoder.encode(text);
    const edges = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
    const document = openDocument(plan, { format, other: 'refuse' });
    const pieces: string[] = [];
    let from = 0;
    for (const to of [...edges, bytes.length]) {
      pieces.push(Buffer.from(document.push(bytes.slice(from, to))).toString('latin1'));
      from = to;
    }
    pieces.push(Buffer.from(document.end()).toString('latin1'));
    return Buffer.from(pieces.join(''), 'latin1').toString('utf8') + JSON.stringify(document.summary());
  }

  it.each([
    ['CSV', csv, TABLE],
    ['NDJSON', ndjson, '{"收件人":"司马光","手机":13800000001}\n\n{"收件人":{"姓名":"王"},"备注":"x"}'],
    ['JSON', json, '[ {"收件人": "欧阳娜娜", "托寄物": ["a", "b"]}, {"手机": "13800000001"} ]\n'],
  ])('7: %s comes out the same however it is cut', (_, format, text) => {
    const whole = run(text, [], format);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (cuts) => {
        expect(run(text, cuts, format)).toBe(whole);
      }),
    );
    expect(
      run(
        text,
        Array.from({ length: 200 }, (_each, index) => index),
        format,
      ),
    ).toBe(whole);
  });

  it('4: redacting the redacted file changes nothing', () => {
    const once = run(TABLE, [], csv).split('{')[0] ?? '';
    expect(run(once, [], csv).split('{')[0]).toBe(once);
  });
});
