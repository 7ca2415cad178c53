/** Lines of the demonstration: cells before and after side by side, counts by kind and status. Widths are columns of a terminal. */
import type { Language } from '../../src/cli/language.ts';
import { statusWords } from '../../src/cli/words.ts';
import { kindById } from '../../src/index.ts';
import type { TallyCounts } from '../../src/node.ts';
import { displayWidth, padToWidth } from '../../src/text/width.ts';

/** Colours on a terminal, nothing elsewhere. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly hidden: (text: string) => string;
}

const plain = (text: string): string => text;
export const noPaint: Paint = { strong: plain, faint: plain, hidden: plain };

function code(before: number, after: number): (text: string) => string {
  return (text) => `\u001b[${before}m${text}\u001b[${after}m`;
}
export const colours: Paint = { strong: code(1, 22), faint: code(2, 22), hidden: code(33, 39) };

/** A cell before and after; `after` is `undefined` where its column is gone. */
export interface Change {
  readonly record: number;
  readonly label: string;
  readonly before: string;
  readonly after: string | undefined;
  readonly why: string;
}

const heads = {
  record: { zh: '记录', en: 'record' },
  field: { zh: '字段', en: 'field' },
  before: { zh: '原文', en: 'before' },
  after: { zh: '隐名后', en: 'after' },
  gone: { zh: '（整列去掉）', en: '(column gone)' },
  emptied: { zh: '（清空）', en: '(emptied)' },
  counts: { zh: '值的处理结果', en: 'what became of the values' },
  noKind: { zh: '不论种类', en: 'whatever kind' },
} as const;

const RECORD = 6;
const FIELD = 18;
const CELL = 40;

/** One line a cell: the number of its record, its label, before, a sign, after, why. `=` stays, `→` is masked, `×` goes. */
export function changeLines(changes: readonly Change[], language: Language, paint: Paint): readonly string[] {
  const word = (key: keyof typeof heads): string => heads[key][language];
  const head = line(word('record'), word('field'), word('before'), ' ', word('after'));
  const rows = changes.map(({ record, label, before, after, why }) => {
    const [left, right] = sameWindow(before, after ?? word('gone'));
    const shown = right === '' ? word('emptied') : right;
    const sign = after === undefined || after === '' ? '×' : after === before ? '=' : '→';
    const padded = padToWidth(shown, CELL);
    const painted = sign === '→' ? padded.replace(/[*]+/g, paint.hidden) : paint.faint(padded);
    return line(String(record), label, left, sign, `${painted}  ${why}`);
  });
  return [paint.faint(head.trimEnd()), ...rows];
}

function line(record: string, field: string, before: string, sign: string, rest: string): string {
  return `${padFront(record, RECORD)}  ${padToWidth(field, FIELD)}${padToWidth(before, CELL)} ${sign} ${rest}`;
}

function padFront(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** Two texts cut to the width of a cell: at the front where what was covered is the end of a long text, else at the back. */
function sameWindow(before: string, after: string): readonly [string, string] {
  if (displayWidth(before) <= CELL || after.length !== before.length) return [cutBack(before), cutBack(after)];
  let start = 0;
  while (displayWidth(before.slice(start)) > CELL - 1) start += 1;
  return [`…${before.slice(start)}`, `…${after.slice(start)}`];
}

function cutBack(text: string): string {
  if (displayWidth(text) <= CELL) return text;
  let end = text.length;
  while (displayWidth(text.slice(0, end)) > CELL - 1) end -= 1;
  return `${text.slice(0, end)}…`;
}

/** Columns between two columns. */
const GAP = 3;

/** The counts of a report: kinds down, statuses across, those alone that were met. */
export function countLines(counts: TallyCounts, language: Language, paint: Paint): readonly string[] {
  const statuses = Object.keys(statusWords).filter((status) => (counts.statuses[status] ?? 0) > 0);
  const head = [heads.counts[language], ...statuses.map((status) => statusWords[status]?.[language] ?? status)];
  const rows = Object.entries(counts.kinds).map(([kind, byStatus]) => [
    kindById(kind)?.title[language] ?? heads.noKind[language],
    ...statuses.map((status) => String(byStatus[status] ?? '·')),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))));
  const line = ([first = '', ...cells]: readonly string[]): string =>
    padToWidth(first, widths[0] ?? 0) +
    cells.map((cell, index) => padFront(cell, (widths[index + 1] ?? 0) + GAP)).join('');
  return [paint.faint(line(head)), ...rows.map(line)];
}
