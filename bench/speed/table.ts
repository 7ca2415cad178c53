/** A table of texts, for a terminal (columns by display width) or for Markdown. Columns but the first are set to the right. */
import { displayWidth, padToWidth } from '../../src/text/width.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const GAP = '  ';

export function asText({ title, head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => displayWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => place(cell, widths[column] ?? 0, column > 0))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return `${[title, '', line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

function place(cell: string, width: number, right: boolean): string {
  return right ? ' '.repeat(Math.max(0, width - displayWidth(cell))) + cell : padToWidth(cell, width);
}

export function asMarkdown({ title, head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rule = head.map((_, column) => (column > 0 ? '---:' : '---'));
  return `${[`**${title}**`, '', line(head), line(rule), ...rows.map(line)].join('\n')}\n`;
}
