/**
 * Lists of many fictional people, redacted by packs that ship: what masks leave of one person is nobody else's original, and one
 * original among them that is left is seen.
 */
import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { redactRecord } from '../../src/redact/record.ts';
import { newNeedles } from '../../src/verify/needles.ts';
import { type SweepOptions, sweep } from '../../src/verify/sweep.ts';
import { planOf } from '../support/plans.ts';

const options: SweepOptions = { inflate: (packed, most) => inflateRawSync(packed, { maxOutputLength: most }) };

/** Numbers that look random, the same in every run. */
function numbers(): (below: number) => number {
  let state = 20_260_101;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文玉红春梅海燕雪峰志国庆福生金凤';
const ROADS = ['滂江街', '和睦路', '东站街', '小河沿路', '长安路', '劳动路', '新光街', '工农路'];

interface List {
  readonly source: readonly string[][];
  readonly output: readonly string[][];
  readonly needles: ReturnType<typeof newNeedles>;
}

function listOf(pack: string, people: number): List {
  const plan = planOf(pack);
  const below = numbers();
  const one = (of: string): string => of.charAt(below(of.length));
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('');
  const needles = newNeedles();
  const source: string[][] = [];
  const output: string[][] = [];
  for (let number = 1; number <= people; number += 1) {
    const day = `${1940 + below(70)}${String(1 + below(12)).padStart(2, '0')}${String(1 + below(28)).padStart(2, '0')}`;
    const person = {
      序号: String(number),
      姓名: one(SURNAMES) + one(GIVEN) + (below(4) === 0 ? '' : one(GIVEN)),
      身份证号: `210199${day}${digits(3)}X`,
      手机号码: `1${3 + below(7)}${below(10)}0000${digits(4)}`,
      住址: `沈阳市大东区${ROADS[below(8)]}${1 + below(300)}号${1 + below(20)}-${1 + below(6)}-${100 + below(900)}`,
      出生日期: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`,
      户号: digits(7),
      金额: `${below(9000)}.${digits(2)}`,
      登记日期: `2026-0${1 + below(9)}-1${below(9)}`,
    };
    const { record } = redactRecord(person, plan, { other: 'keep' });
    const cells: string[] = [];
    for (const [label, value] of Object.entries(person)) {
      const changed = (record as Readonly<Record<string, string>>)[label] ?? '';
      needles.add(value, changed === value);
      cells.push(changed);
    }
    source.push(Object.values(person));
    output.push(cells);
  }
  return { source, output, needles };
}

const encoder = new TextEncoder();
const csv = (rows: readonly string[][]): Uint8Array => encoder.encode(rows.map((row) => row.join(',')).join('\r\n'));

/** As a spreadsheet has it: numbers of rows and cells in its tags, and nothing between the tags of two cells. */
const xlsx = (rows: readonly string[][]): Uint8Array => {
  const cell = (text: string, row: number, column: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row}" s="3" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows.map(
    (row, at) =>
      `<row r="${at + 1}" spans="1:9">${row.map((text, column) => cell(text, at + 1, column)).join('')}</row>`,
  );
  return zipSync({ 'xl/worksheets/sheet1.xml': encoder.encode(sheet.join('')) }, { level: 1 });
};

it.each([
  ['base', 'a spreadsheet', xlsx],
  ['housing-lottery', 'a table of text', csv],
])('a list of many people by %s, as %s, has no hit', async (pack, _, write) => {
  const { source, output, needles } = listOf(pack, 20_000);
  expect(await sweep(write(source), write(output), needles, options)).toEqual([]);
});

it.each(['base', 'waybill', 'housing-lottery'])('a list by %s has a hit for one person that is left', async (pack) => {
  const { source, output, needles } = listOf(pack, 500);
  expect(await sweep(xlsx(source), xlsx(output), needles, options)).toEqual([]);

  const edited = output.findIndex((row, at) => row[1] !== source[at]?.[1] && row[1]?.length === 3);
  const left = output.map((row, at) => (at === edited ? (source[at] as string[]) : row));
  const [hit, ...more] = await sweep(xlsx(source), xlsx(left), needles, options);
  expect(more).toEqual([]);
  expect(hit).toMatchObject({ part: 1, form: 'utf-8' });
  expect(hit?.count).toBeGreaterThan(1);
});
