/**
 * Canaries: a name, an ID, a phone, an address and a file's name go in; things break in every way there is; none of
 * them may come out by another door than the output: errors with all that hangs on them, standard error, reports,
 * temporary files.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Editor } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import { compile } from '../../src/redact/compile.ts';
import { redactRecord } from '../../src/redact/record.ts';
import { redactText } from '../../src/redact/text.ts';
import { parsePack } from '../../src/rules/parse.ts';
import { inEncoding } from '../formats/encoded.ts';
import { type Workplace, workplace } from '../support/command.ts';
import { planOf } from '../support/plans.ts';

const CANARIES = ['黄金雀', '210199197803120048', '13800000777', '金丝雀路7号7单元', 'canary-file'] as const;
const [NAME, ID, PHONE, ADDRESS] = CANARIES;
const CUT = ['黄金', '金雀', '19780312', '00000777', '丝雀'] as const;

function silent(said: string): void {
  for (const canary of [...CANARIES, ...CUT])
    expect(said.includes(canary), `a canary came out: ${CANARIES.indexOf(canary as typeof NAME)}`).toBe(false);
}

function thrownBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (
      inspect(error, { depth: Infinity, showHidden: true }) + String((error as Error).stack) + JSON.stringify(error)
    );
  }
  return '';
}

const throwing: Editor = {
  isLabel: () => true,
  columns: (labels) => labels.map(() => 'edit'),
  outside: () => undefined,
  record: (fields) => fields.map(() => undefined),
};

describe('errors of the core hold no value', () => {
  const plan = planOf('waybill');

  it.each([
    ['an unnamed field', { [NAME]: PHONE }],
    ['an unnamed field deep down', { 收件人: { [NAME]: { x: ADDRESS } } }],
    ['a date', { 收件人: new Date(`1978-03-12`) }],
    ['a map', { 收件人: new Map([[NAME, PHONE]]) }],
    ['something else than a record', [NAME, PHONE]],
    ['a text', NAME],
  ])('redactRecord of %s', (_, input) => {
    const said = thrownBy(() => redactRecord(input as Record<string, unknown>, plan, { other: 'refuse' }));
    expect(said).not.toBe('');
    silent(said);
  });

  it('parsePack and compile, with a canary wherever a pack can be wrong', () => {
    const pack = { schema: 1, id: 'own', version: '1.0.0', title: NAME, sources: { a: { title: NAME } } };
    const wrong: readonly unknown[] = [
      NAME,
      `{"id": "${NAME}`,
      { ...pack, id: PHONE },
      { ...pack, kinds: { 'person-name': { cover: NAME, why: 'a' } } },
      { ...pack, kinds: { 'person-name': { keep: 'all', why: NAME } } },
      { ...pack, fields: [{ labels: [NAME, NAME], kind: 'person-name' }] },
      { ...pack, examples: [{ kind: 'person-name', value: NAME, expect: PHONE }] },
      { ...pack, extends: [NAME] },
    ];
    for (const input of wrong) {
      const said = thrownBy(() => compile(parsePack(input)));
      expect(said).not.toBe('');
      silent(said);
    }
  });

  it('findings hold numbers and ids only', () => {
    const { findings } = redactRecord({ 收件人: NAME, 身份证号: ID, 手机: PHONE, 地址: ADDRESS, [NAME]: NAME }, plan, {
      other: 'keep',
    });
    expect(findings).toHaveLength(5);
    silent(inspect(findings, { depth: Infinity, showHidden: true }));
  });

  it('findings in running text too', () => {
    const { findings } = redactText(`户名：${NAME}，身份证${ID}，电${PHONE}，住${ADDRESS}`, plan);
    expect(findings.length).toBeGreaterThan(2);
    silent(inspect(findings, { depth: Infinity, showHidden: true }));
  });

  it.each(kinds.map((kind) => ({ id: kind.id, kind })))('a kind throws nothing at all: $id', ({ kind }) => {
    for (const canary of CANARIES) expect(thrownBy(() => kind.parse(canary))).toBe('');
  });
});

describe('errors of the formats hold no byte of the document', () => {
  const encoder = new TextEncoder();
  const broken = [
    `姓名,电话\n"${NAME},${PHONE}\n`,
    `姓名,电话\n${NAME}"x,${PHONE}\n`,
    `姓名,电话\n${NAME},${PHONE},${ADDRESS}\n`,
    `姓名,电话\n"${NAME}"x,${PHONE}\n`,
    `{"姓名": "${NAME}", "电话": ${PHONE}x}\n`,
    `{"${NAME}": "${PHONE}"`,
    `[{"姓名": "${NAME}\u0001"}]`,
    `"${NAME}"`,
    `${NAME}`,
  ];

  it.each(formats.map((format) => ({ id: format.id, format })))('$id', ({ format }) => {
    let refused = 0;
    for (const text of broken) {
      for (const bytes of [encoder.encode(text), new Uint8Array([...encoder.encode(text), 0xff, 0xfe])]) {
        const said = thrownBy(() => {
          const session = format.open(throwing);
          session.push(bytes);
          session.end();
        });
        if (said !== '') refused += 1;
        silent(said);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});

describe('the command says nothing of its input', () => {
  let place: Workplace;
  beforeEach(() => {
    place = workplace();
  });
  afterEach(() => place.remove());

  const header = '收件人,身份证号,手机,地址';
  const row = `${NAME},${ID},${PHONE},${ADDRESS}`;

  it.each([
    ['work done', `${header}\n${row}\n`, []],
    ['an unnamed column', `${header},${NAME}\n${row},${NAME}\n`, ['--other', 'refuse']],
    ['a column whose name is data', `${header},${PHONE}\n${row},${NAME}\n`, []],
    ['a stray quote', `${header}\n${row}"\n`, []],
    ['an open quote', `${header}\n"${row}\n`, []],
    ['a row too long', `${header}\n${row},${NAME}\n`, []],
    ['text above the header', `联系人：${NAME} ${PHONE},,,\n${header}\n${row}\n`, []],
    ['no header', `${row}\n`, []],
    ['broken JSON', `[{"收件人": "${NAME}", }]`, ['-f', 'json']],
    ['JSON that is no record', `["${NAME}"]`, ['-f', 'json']],
    ['an unnamed key', `{"${NAME}": "${PHONE}"}`, ['-f', 'ndjson', '--other', 'refuse']],
    ['a key that is data', `{"${PHONE}": "${NAME}"}`, ['-f', 'ndjson']],
    ['free text in a column', `${header},其他\n${row},"找${NAME}，${PHONE}，住${ADDRESS}"\n`, []],
    ['running text', `户名：${NAME}，身份证${ID}\n电${PHONE}，住${ADDRESS}\n`, ['-f', 'text']],
    [
      'running text that breaks off',
      Buffer.concat([Buffer.from(`户名：${NAME}\n${PHONE}`), Buffer.of(0xe9)]),
      ['-f', 'text'],
    ],
    ['bytes that fit no encoding', Buffer.concat([Buffer.from(`${header}\n${row}`), Buffer.of(0xff, 0x0a)]), []],
    [
      'a byte that is no character',
      Buffer.concat([inEncoding.gbk(`${header}\n${row}\n`), Buffer.of(0x81)]),
      ['-e', 'gbk'],
    ],
    ['another encoding than declared', inEncoding.gbk(`${header}\n${row}\n`), ['-e', 'big5']],
    ['an encoding that there is not', `${header}\n${row}\n`, ['-e', NAME]],
    ['an output that cannot be', `${header}\n${row}\n`, ['-o', 'canary-file/none/out.csv']],
  ])('%s', (_, content, args) => {
    for (const LANG of ['C', 'zh_CN.UTF-8']) {
      place.write('canary-file.csv', content);
      const result = place.run(
        ['redact', 'canary-file.csv', '-r', 'waybill', '-o', 'out.csv', '--report', 'report.json', ...args],
        '',
        { LANG },
      );
      silent(result.stderr);
      silent(result.stdout);
      for (const file of place.files()) {
        if (file === 'canary-file.csv' || file === 'out.csv') continue;
        silent(file);
        silent(place.read(file));
      }
    }
  });

  it.each([
    ['a table', `${header},其他\n${row},找${NAME}\n`, []],
    ['running text', `户名：${NAME}，身份证${ID}\n电${PHONE}，住${ADDRESS}\n`, ['-f', 'text']],
    ['running text that breaks off', Buffer.concat([Buffer.from(`户名：${NAME}\n`), Buffer.of(0xe9)]), ['-f', 'text']],
    ['a row that cannot be read', `${header}\n${row}\n${NAME}\n`, []],
  ])('not even where it says what it finds: %s', (_, content, args) => {
    place.write('canary-file.csv', content);
    const { stdout, stderr } = place.run(['find', 'canary-file.csv', '-r', 'waybill', ...args]);
    silent(stdout);
    silent(stderr);
  });

  it('not even of a file that cannot be read, or a folder', () => {
    mkdirSync(join(place.folder, 'canary-file'));
    for (const name of ['canary-file', 'canary-file-none.csv'])
      silent(place.run(['redact', name, '-r', 'waybill', '-f', 'csv']).stderr);
    silent(place.run(['redact', 'x.csv', '-r', 'canary-file.json']).stderr);
  });
});
