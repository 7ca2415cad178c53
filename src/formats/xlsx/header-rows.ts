/**
 * Which rows of a sheet are headers. A candidate holds a label word at least; what stands below it decides:
 *
 *     序号 | 姓名 | 身份证号        a header: values stand below its labels
 *     姓名 | 张三 | 电话 | 138…     a row of a form: a value of five digits or more is in it, or the row below has a label in the
 *     住址 | …                      same place
 *     姓名 | 联系方式               a header of two rows: the row below has labels alone, and none below the first label
 *          | 电话     | 住址
 *     姓名 | 张三 | 性别 | 男       a form as well, where the next row is a header's or there is none
 *     序号 | 姓名 | 楼栋            one label among others: a header, where values stand below and it does not look like a form
 *
 * Mistaken for a header, a form would hide nothing in itself; mistaken for a form, a header would leave its table without labels.
 */
import type { TableRow } from './table-row.ts';

/** Longer texts are no labels. */
const LONGEST_LABEL = 40;
/** So many digits in a row stand in a value. */
const VALUE_DIGITS = 5;
/** Cells that are no labels, at the beginning of a row below a header, after which no header is expected. */
const PATIENCE = 3;

type IsLabel = (text: string) => boolean;

/** A row that may be a header, and which of its cells are label words. */
export interface Candidate<Row extends TableRow> {
  readonly row: Row;
  readonly labels: readonly boolean[];
}

/**
 * What a row may be by itself: a header, a row of a form, or neither.
 * @param isInTable whether it stands below another header, where it must look more like one
 */
export function candidate<Row extends TableRow>(
  row: Row,
  isLabel: IsLabel,
  isInTable: boolean,
): Candidate<Row> | 'form' | undefined {
  const labels: boolean[] = [];
  let found = 0;
  let filled = 0;
  let hasValue = false;
  for (let index = 0; index < row.count; index += 1) {
    const text = row.text(index);
    const isNumber = row.isNumber(index);
    if (isInTable && found === 0 && (isNumber || (filled >= PATIENCE && text !== ''))) return undefined;
    const isOne = text !== '' && text.length <= LONGEST_LABEL && !isNumber && isLabel(text);
    if (text !== '') filled += 1;
    if (isOne) found += 1;
    else if (hasLongNumber(text)) hasValue = true;
    labels.push(isOne);
  }
  if (found >= 2) return hasValue ? 'form' : { row, labels };
  return found === 1 && !hasValue && !isInTable ? { row, labels } : undefined;
}

function hasLongNumber(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    run = (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19) ? run + 1 : 0;
    if (run === VALUE_DIGITS) return true;
  }
  return false;
}

/** What a candidate turns out to be: no header, a header, or the first row of one of two. */
export type Verdict = 'none' | 'header' | 'two rows';

/** @param next the next row that is not blank; `undefined` where there is none */
export function judge(header: Candidate<TableRow>, next: TableRow | undefined, isLabel: IsLabel): Verdict {
  const { row, labels } = header;
  const first = labels.indexOf(true);
  const isOne = labels.indexOf(true, first + 1) < 0;
  if (next === undefined) return isOne || isAlternating(header) ? 'none' : 'header';
  const below = textAt(next, row.column(first));
  if (below !== '' && isLabel(below)) return 'none';
  const filled = filledCells(row);
  if (filled > 1 && below === '' && holdsLabelsAlone(next, isLabel)) return 'two rows';
  const isBelowHeader = typeof candidate(next, isLabel, false) === 'object' && labelsIn(next, isLabel) > 1;
  if (!isOne) return isAlternating(header) && isBelowHeader ? 'none' : 'header';
  if (below === '' || isBelowHeader) return 'none';
  // `姓名 | 张三` may be a form; `序号 | 姓名` is none, and three cells in a row are a table's.
  const leads = textAt(row, row.column(first)) === firstText(row);
  if (filled === 1) return filledCells(next) === 1 ? 'header' : 'none';
  return filledCells(next) > 1 && (!leads || filled > 2) ? 'header' : 'none';
}

function labelsIn(row: TableRow, isLabel: IsLabel): number {
  let found = 0;
  for (let index = 0; index < row.count; index += 1) if (row.text(index) !== '' && isLabel(row.text(index))) found += 1;
  return found;
}

function firstText(row: TableRow): string {
  for (let index = 0; index < row.count; index += 1) if (row.text(index) !== '') return row.text(index);
  return '';
}

/** Label, value, label, value: as many values as labels, and none of two neighbours alike. */
function isAlternating({ row, labels }: Candidate<TableRow>): boolean {
  const filled = labels.filter((_, index) => row.text(index) !== '');
  return filled.length > 1 && filled.every((isOne, index) => isOne === (index % 2 === 0));
}

function holdsLabelsAlone(row: TableRow, isLabel: IsLabel): boolean {
  for (let index = 0; index < row.count; index += 1) {
    const text = row.text(index);
    if (text === '' ? row.isFilled(index) : row.isNumber(index) || !isLabel(text)) return false;
  }
  return true;
}

function filledCells(row: TableRow): number {
  let filled = 0;
  for (let index = 0; index < row.count; index += 1) if (row.isFilled(index)) filled += 1;
  return filled;
}

/** The text in a column; '' where there is none. */
export function textAt(row: TableRow, column: number): string {
  for (let index = 0; index < row.count; index += 1) if (row.column(index) === column) return row.text(index);
  return '';
}
