/**
 * The outline of a part, built as its tags come: which paragraph a piece belongs to, which cell a paragraph, which row a cell. Text
 * boxes nest paragraphs inside paragraphs: theirs are a story of their own. Elements are told by their local names, so that
 * tables and paragraphs of drawings are read as those of the text.
 */
import type { XmlScanner } from '../xml/scan.ts';
import type { Piece } from './piece.ts';
import type { Cell, Paragraph, Row, Story, Table } from './story.ts';

export interface Outline {
  readonly stories: readonly Story[];
  /** A tag that opens an element. */
  open(local: string, xml: XmlScanner): void;
  /** A tag that closes one, or an empty one. */
  close(local: string, depth: number): void;
  /** Adds to the paragraph that is open. Gives whether one is. */
  add(piece: Piece): boolean;
  /** Says that the mark of the paragraph that is open is not there after the changes that are tracked, or was not before them. */
  join(when: 'after' | 'before'): void;
}

/** What is open, and how deep its own tags stand. */
interface Open<Thing> {
  readonly thing: Thing;
  readonly depth: number;
}

export function createOutline(): Outline {
  const root: Story = { blocks: [] };
  const stories: Story[] = [root];
  const containers: Open<Story>[] = [{ thing: root, depth: -1 }];
  const paragraphs: Open<Paragraph>[] = [];
  const tables: Open<Table>[] = [];
  const rows: Open<Row>[] = [];
  const cells: Open<Cell>[] = [];

  const story = (): Story => (containers[containers.length - 1] as Open<Story>).thing;

  function openParagraph(depth: number): void {
    const thing: Paragraph = { kind: 'paragraph', pieces: [], isJoined: false, wasJoined: false };
    story().blocks.push(thing);
    paragraphs.push({ thing, depth });
  }

  function openTable(depth: number): void {
    const thing: Table = { kind: 'table', rows: [] };
    story().blocks.push(thing);
    tables.push({ thing, depth });
  }

  function openRow(depth: number): void {
    const table = tables[tables.length - 1]?.thing;
    if (table === undefined) return;
    const thing: Row = { cells: [], before: 0 };
    table.rows.push(thing);
    rows.push({ thing, depth });
  }

  function openCell(depth: number, xml: XmlScanner): void {
    const row = rows[rows.length - 1]?.thing;
    if (row === undefined) return;
    const thing: Cell = { blocks: [], span: wholeNumber(xml.attribute('gridSpan')) ?? 1, isContinued: false };
    thing.isContinued = xml.attribute('vMerge') === '1';
    row.cells.push(thing);
    cells.push({ thing, depth });
    containers.push({ thing, depth });
  }

  function openBox(depth: number): void {
    // A cell of a drawing has its text in a body.
    if (cells[cells.length - 1]?.depth === depth - 1) return;
    const thing: Story = { blocks: [] };
    stories.push(thing);
    containers.push({ thing, depth });
  }

  /** Properties of the cell or row that is open. */
  function readProperty(local: string, xml: XmlScanner): void {
    const value = valOf(xml);
    const cell = cells[cells.length - 1]?.thing;
    const row = rows[rows.length - 1]?.thing;
    if (local === 'gridBefore' && row !== undefined) row.before = wholeNumber(value) ?? 0;
    else if (cell === undefined) return;
    else if (local === 'gridSpan') cell.span = wholeNumber(value) ?? 1;
    else if (local === 'vMerge') cell.isContinued = value !== 'restart';
    else if (value !== 'restart') mergeLeft(cell, row);
  }

  /** A cell that is merged with the one to its left leaves it its columns. */
  function mergeLeft(cell: Cell, row: Row | undefined): void {
    const left = row?.cells[row.cells.length - 2];
    if (left === undefined || row?.cells[row.cells.length - 1] !== cell) return;
    left.span += cell.span;
    cell.span = 0;
  }

  return {
    stories,
    open(local, xml) {
      const { depth } = xml;
      if (local === 'p') openParagraph(depth);
      else if (local === 'tbl') openTable(depth);
      else if (local === 'tr') openRow(depth);
      else if (local === 'tc') openCell(depth, xml);
      else if (local === 'gridSpan' || local === 'vMerge' || local === 'hMerge' || local === 'gridBefore') {
        readProperty(local, xml);
      } else if (BOXES.has(local)) openBox(depth);
    },
    close(local, depth) {
      if (local === 'p') pop(paragraphs, depth);
      else if (local === 'tbl') pop(tables, depth);
      else if (local === 'tr') pop(rows, depth);
      else if (local === 'tc') pop(cells, depth);
      if (local === 'tc' || BOXES.has(local)) pop(containers, depth);
    },
    add(piece) {
      const paragraph = paragraphs[paragraphs.length - 1]?.thing;
      paragraph?.pieces.push(piece);
      return paragraph !== undefined;
    },
    join(when) {
      const paragraph = paragraphs[paragraphs.length - 1]?.thing;
      if (paragraph === undefined) return;
      if (when === 'after') paragraph.isJoined = true;
      else paragraph.wasJoined = true;
    },
  };
}

/** Elements whose paragraphs belong to no text around them. */
const BOXES: ReadonlySet<string> = new Set('txbxContent txBody rich comment footnote endnote docPart'.split(' '));

function pop(stack: Open<unknown>[], depth: number): void {
  if (stack[stack.length - 1]?.depth === depth) stack.pop();
}

/** The attribute `val`, whatever its prefix. */
export function valOf(xml: XmlScanner): string | undefined {
  return attributeOf(xml, 'val');
}

/** The value of an attribute by its local name. */
export function attributeOf(xml: XmlScanner, local: string): string | undefined {
  for (let index = 0; index < xml.attributes; index += 1) {
    const name = xml.attributeName(index);
    if (name === local || (name.endsWith(local) && name[name.length - local.length - 1] === ':'))
      return xml.value(index);
  }
  return undefined;
}

/** Columns that a cell may take: more than any table has. */
const WIDEST = 1000;

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,4}$/.test(text) ? Math.min(Number(text), WIDEST) : undefined;
}
