/**
 * The program that people write with exceljs, as a process: it reads the workbook, masks each cell of a personal column with this
 * library's `maskValue`, empties those that go, and writes the workbook: `IN OUT EXCELJS LIBRARY`.
 */
import { createRequire } from 'node:module';
import lottery from '../../rules/housing-lottery.json' with { type: 'json' };

interface Cell {
  value: unknown;
}
interface Row {
  getCell(column: number): Cell;
}
interface Workbook {
  readonly xlsx: { readFile(path: string): Promise<unknown>; writeFile(path: string): Promise<unknown> };
  eachSheet(visit: (sheet: { eachRow(visit: (row: Row, number: number) => void): void }) => void): void;
}

/** What each column holds; `undefined`: it goes. */
const COLUMNS = {
  姓名: 'person-name',
  身份证号: 'resident-id',
  户籍地址: 'address',
  联系电话: 'mobile-phone',
  电话: 'mobile-phone',
  家庭人口: undefined,
  人均可支配月收入: undefined,
} as const;

const MOST_COLUMNS = 20;

const [input = '', output = '', folder = '', path = ''] = process.argv.slice(2);
const { compile, maskValue, parsePack } = (await import(path)) as typeof import('../../src/index.ts');
const plan = compile(parsePack(lottery));
const exceljs = createRequire(`${folder}/package.json`)('exceljs') as { Workbook: new () => Workbook };
const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(input);
workbook.eachSheet((sheet) => {
  let labels: string[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1) {
      labels = Array.from({ length: MOST_COLUMNS }, (_, at) => String(row.getCell(at + 1).value ?? ''));
      return;
    }
    labels.forEach((label, at) => {
      if (!(label in COLUMNS)) return;
      const cell = row.getCell(at + 1);
      const kind = COLUMNS[label as keyof typeof COLUMNS];
      cell.value = kind === undefined ? null : maskValue(String(cell.value ?? ''), kind, plan).text;
    });
  });
});
await workbook.xlsx.writeFile(output);
