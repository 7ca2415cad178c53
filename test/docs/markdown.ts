/**
 * What the tests of the documents see in a Markdown text: its fenced blocks, tables, links and anchors. It reads the
 * Markdown that this project writes, which is stricter than CommonMark: a fence is three backticks at the beginning of a
 * line, a table row begins with `|`, nothing is indented by four blanks or a tab. Whatever else could hide code from the
 * tests is refused by an error that says the line (1-based).
 *
 * @source CommonMark 0.31.2, fenced code blocks; GitHub Flavored Markdown, tables; GitHub's anchors of headings
 */

/** A fenced block: three backticks, a language, then flags (`pack`) and settings (`title=a.csv`), blanks between them. */
export interface Block {
  readonly language: string;
  readonly flags: readonly string[];
  /** The file that the block is, relative to the folder in which a document's blocks are run. */
  readonly title: string | undefined;
  readonly text: string;
  /** Of the block's first line of text. */
  readonly line: number;
}

/** A table behind a comment `<!-- table: name setting=value -->`; other tables have the name `''`. */
export interface Table {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
  readonly line: number;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

export interface Markdown {
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
  /** Names that a link's `#…` may give. */
  readonly anchors: readonly string[];
}

const FENCE = '```';

export function readMarkdown(text: string): Markdown {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const links: Link[] = [];
  const anchors: string[] = [];
  let index = 0;

  const refuse = (reason: string): never => {
    throw new Error(`line ${index + 1}: ${reason}`);
  };

  const readBlock = (): void => {
    const [language = '', ...words] = (lines[index] ?? '').slice(FENCE.length).trim().split(/ +/);
    const first = index + 1;
    const end = lines.indexOf(FENCE, first);
    if (end < 0) refuse('a fence that is never closed');
    index = end;
    blocks.push({
      language,
      flags: words.filter((word) => !word.includes('=')),
      title: words.find((word) => word.startsWith('title='))?.slice('title='.length),
      text: lines
        .slice(first, index)
        .map((line) => `${line}\n`)
        .join(''),
      line: first + 1,
    });
  };

  const readTable = (): void => {
    const line = index + 1;
    const [name = '', ...words] = (/^<!-- table: (.*) -->$/.exec(lines[index - 1] ?? '')?.[1] ?? '').split(/ +/);
    const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
    for (; lines[index]?.startsWith('|') === true; index += 1) {
      readLinks();
      rows.push({ cells: cellsOf(lines[index] ?? ''), line: index + 1 });
    }
    index -= 1;
    const [header, rule, ...body] = rows;
    if (header === undefined || rule?.cells.every((cell) => /^:?-+:?$/.test(cell)) !== true)
      refuse('a table without a header');
    const odd = body.find(({ cells }) => cells.length !== header?.cells.length);
    if (odd !== undefined) refuse(`a table with a row of ${odd.cells.length} cells`);
    const settings = new Map(words.map((word) => [word.split('=')[0] ?? '', word.split('=')[1] ?? '']));
    tables.push({ name, settings, header: header?.cells ?? [], rows: body, line });
  };

  const readLinks = (): void => {
    const prose = (lines[index] ?? '').replace(/`[^`]*`/g, '');
    for (const match of prose.matchAll(/\]\(([^)\s]*)\)/g)) links.push({ target: match[1] ?? '', line: index + 1 });
    if (/^\[[^\]]+\]: /.test(prose)) refuse('a link defined apart from its place');
  };

  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.startsWith(FENCE)) readBlock();
    else if (/^\s*(```|~~~)/.test(line)) refuse('a fence that is not three backticks at the beginning of its line');
    else if (/^( {4}|\t)/.test(line)) refuse('a line indented like code');
    else if (line.startsWith('|')) readTable();
    else {
      readLinks();
      const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
      if (heading !== undefined) anchors.push(anchorOf(heading, anchors));
    }
  }
  return { blocks, tables, links, anchors };
}

/** Cells without the blanks around them; `\|` is a bar inside a cell. */
function cellsOf(row: string): readonly string[] {
  const cells = row
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replace(/\\\|/g, '|'));
}

/** Lower case, blanks as hyphens, no signs but `-` and `_`; a number where the name is taken. */
function anchorOf(heading: string, taken: readonly string[]): string {
  const plain = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replace(/ /g, '-');
  let anchor = plain;
  for (let count = 1; taken.includes(anchor); count += 1) anchor = `${plain}-${count}`;
  return anchor;
}

/** The texts in backticks in a cell, in order. */
export function codesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? '');
}
