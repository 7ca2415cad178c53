/**
 * HTML from tag to tag: the text of each line of the page is gathered over all its inline tags, and lines that follow each other are
 * handed over together, so that a label opens the line below it. No tree is built; what belongs to which cell or definition is told by
 * the tags that end them, their own or those of what is around them. Text in a table and in none of its cells stands before
 * the table. Linear in time, however deep the tags are.
 *
 * @source HTML Living Standard, 13.1.2.4 Optional tags, 13.2.6 Tree construction
 */
import { readAttributes, type Told, textIn, valueText } from './attributes.ts';
import { AUTHORS, BLOCKS, KEEP_SPACE } from './elements.ts';
import type { Reading } from './reading.ts';
import { isTelling } from './telling.ts';
import {
  addAll,
  addPlain,
  endIn,
  firstOf,
  newStretches,
  placeIn,
  setEdge,
  setGap,
  type Source,
  sourceOf,
  type Stretches,
  textOf,
} from './stretches.ts';
import { endRow, endTable, newTable, type Table } from './table.ts';
import type { Cell } from './table-row.ts';
import { addText } from './text-reading.ts';
import { scanTokens, type Tag, type TextKind } from './tokens.ts';
import { asIs, inCdata, inComment, inRawText, inText } from './writing.ts';

/** UTF-16 units of a line that may be a label. */
const LONGEST_LABEL = 20;

/** Types of scripts that are code. */
const CODE = /^$|(?:java|ecma|j|live|vb|type)script|^module$|^text\/babel$/;

/** Columns that a cell may span at most. */
const MOST_SPANNED = 256;

/** A table that is open, and its cell. */
interface OpenTable {
  readonly table: Table;
  cell: Cell | undefined;
}

/** A term or a definition: its stretches. */
interface Term {
  readonly into: Stretches;
  first: number;
  last: number;
  readonly isValue: boolean;
  /** Of a term: what it says. */
  label: string;
}

/** @param isXml whether tags may close themselves */
export function readHtml(source: Source, reading: Reading, isXml = false): void {
  const page = newStretches();
  const tables: OpenTable[] = [];
  /** The element that began last, whose text may be none of the page. */
  let only = '';
  let isCode = true;
  /** The element in which white space is text. */
  let kept = '';
  let isAuthor = false;
  let isRuby = false;
  /** The term or definition that is being read, and the term whose definition is awaited. */
  let open: Term | undefined;
  let term: Term | undefined;
  /** Labels of fields of a form, by the id of the field; and the one that is being read. */
  const labels = new Map<string, string>();
  let labelled: { readonly id: string; readonly into: Stretches; readonly first: number } | undefined;

  const told: Told = {
    labelFor: (id) => labels.get(id),
    show(attribute) {
      const into = current();
      setGap(into, '\t');
      addAll(into, valueText(source, attribute));
      setGap(into, '\t');
    },
  };

  scanTokens(source.text, { text, tag, comment }, isXml);
  while (tables.length > 0) closeTable(source.text.length);
  endTerm();
  if (source.stretches === undefined) {
    reading.pass(page);
  } else if (page.parts.length > 0) {
    reading.passIfEnough(reading.aside);
    setGap(reading.aside, '\n\n');
    addAll(reading.aside, page);
  }

  /** Where text goes: into the innermost cell, or the page. */
  function current(): Stretches {
    const last = tables[tables.length - 1];
    if (last === undefined) return page;
    // A table begins in a cell of the one around it, or in none.
    const around = last.cell === undefined ? tables[tables.length - 2] : last;
    return around?.cell === undefined ? page : around.table.stretches;
  }

  function text(from: number, to: number, kind: TextKind): void {
    if (kind === 'raw') {
      readRaw(from, to);
      return;
    }
    if (isAuthor && reading.takesAuthor(source, from, to, source.text.slice(from, to), inText)) return;
    const into = isRuby ? newStretches() : current();
    if (kind === 'cdata') addPlain(into, source, from, to, inCdata);
    else addText(into, source, from, to, inText, kept === '');
    if (isRuby) reading.addAside(sourceOf(into), 0, into.length, asIs);
  }

  /** The text of an element that is not read for tags. */
  function readRaw(from: number, to: number): void {
    if (only === 'xmp' || only === 'plaintext') {
      addPlain(current(), source, from, to, inRawText);
      return;
    }
    const isMarkup = only !== 'script' && only !== 'style';
    const raw = newStretches();
    addPlain(raw, source, from, to, isMarkup ? asIs : inRawText);
    reading.read(only === 'style' ? 'style' : isMarkup ? 'html' : isCode ? 'script' : 'value', sourceOf(raw));
  }

  function comment(from: number, to: number): void {
    if (/^(?:doctype|\?xml)\s/i.test(source.text.slice(from, from + 8)) && !isTelling(source.text, from, to)) return;
    if (reading.isDeep) {
      reading.addAside(source, from, to, inComment);
      return;
    }
    const stretches = newStretches();
    addPlain(stretches, source, from, to, inComment);
    reading.read('value', sourceOf(stretches));
  }

  function tag(each: Tag): void {
    const { name, isEnd } = each;
    if (!name.startsWith('rdf:')) isAuthor = !isEnd && AUTHORS.has(name);
    only = isEnd ? '' : name;
    if (name === 'script' && !isEnd) isCode = CODE.test(textIn(source, each, 'type').trim().toLowerCase());
    readAttributes(source, each, told, reading);
    if (BLOCKS.has(name)) passBlock(each);
    else passInline(each);
  }

  function passInline({ name, isEnd, attributes }: Tag): void {
    const into = current();
    if (name === 'br') {
      setGap(into, '\n');
    } else if (name === 'rt' || name === 'rp' || name === 'rtc' || name === 'ruby') {
      isRuby = !isEnd && name !== 'ruby';
    } else {
      if (name === 'label') passLabel(isEnd, attributes.length > 0 ? textIn(source, { attributes }, 'for') : '', into);
      // A line that is a label ends with its element: what follows is its value.
      const length = into.length - into.lineStart;
      if (length === 0 || length > LONGEST_LABEL || into.gap !== undefined) return;
      if (reading.isLabel(textOf(into, into.lineFirst, into.parts.length))) setGap(into, '\t');
    }
  }

  function passLabel(isEnd: boolean, id: string, into: Stretches): void {
    if (labelled !== undefined && labelled.into === into && labelled.first <= into.parts.length) {
      labels.set(labelled.id, textOf(into, labelled.first, into.parts.length).trim());
    }
    labelled = isEnd || id === '' ? undefined : { id, into, first: into.parts.length };
  }

  function passBlock(each: Tag): void {
    const { name, isEnd } = each;
    if (KEEP_SPACE.has(name)) kept = isEnd ? '' : name;
    switch (name) {
      case 'table':
        if (isEnd || tables[tables.length - 1]?.cell === undefined) closeTable(each.from);
        setGap(current(), '\n');
        if (!isEnd) tables.push({ table: newTable(), cell: undefined });
        return;
      case 'thead':
      case 'tbody':
      case 'tfoot':
      case 'tr':
        passRow(each);
        return;
      case 'td':
      case 'th':
        passCell(each);
        return;
      case 'dt':
      case 'dd':
      case 'dl':
        endTerm();
        setGap(current(), '\n');
        if (isEnd || name === 'dl') return;
        if (name === 'dt') term = undefined;
        open = { into: current(), first: current().parts.length, last: 0, isValue: name === 'dd', label: '' };
        return;
      default:
        setGap(current(), '\n');
        if (open === undefined && labelled === undefined) reading.passIfEnough(page);
    }
  }

  function passRow({ name, isEnd, from }: Tag): void {
    const last = tables[tables.length - 1];
    if (last === undefined) {
      setGap(page, '\n');
      return;
    }
    endCell(from);
    endRow(last.table, reading);
    if (name !== 'tr') last.table.isInHead = name === 'thead' && !isEnd;
  }

  function passCell(each: Tag): void {
    const last = tables[tables.length - 1];
    if (last === undefined) {
      setGap(page, '\t');
      return;
    }
    endCell(each.from);
    if (each.isEnd) return;
    const { stretches, cells } = last.table;
    setEdge(stretches);
    last.cell = {
      first: stretches.parts.length,
      last: stretches.parts.length,
      isHeading: each.name === 'th',
      columns: spanIn(source, each, 'colspan'),
      rows: spanIn(source, each, 'rowspan'),
      from: placeIn(source, each.to),
      to: placeIn(source, each.to),
    };
    cells.push(last.cell);
  }

  function endCell(at: number): void {
    const last = tables[tables.length - 1];
    if (last?.cell === undefined) return;
    endTerm();
    const { cell, table } = last;
    const { stretches } = table;
    cell.first = firstOf(stretches, cell.first);
    cell.last = stretches.parts.length;
    cell.to = Math.max(cell.from, endIn(source, at));
    setEdge(stretches);
    last.cell = undefined;
  }

  function closeTable(at: number): void {
    const last = tables[tables.length - 1];
    if (last === undefined) return;
    endCell(at);
    endTable(last.table, reading);
    tables.pop();
  }

  /** Ends a term or a definition: with the term before it, if that is a label, it is a field. */
  function endTerm(): void {
    if (open === undefined) return;
    const ended = open;
    open = undefined;
    ended.first = firstOf(ended.into, ended.first);
    ended.last = ended.into.parts.length;
    if (!ended.isValue) {
      ended.label = textOf(ended.into, ended.first, ended.last);
      term = ended;
      return;
    }
    if (term === undefined || term.into !== ended.into || ended.first >= ended.last) return;
    const { label } = term;
    if (!reading.isLabel(label)) return;
    const { into, first, last } = ended;
    const field = { labels: [label], text: textOf(into, first, last), place: [1] };
    reading.record([field], [{ stretches: into, first, last, at: 0, writer: inText }]);
    for (let index = first; index < last; index += 1) into.parts[index] = '';
    for (let index = term.first; index < term.last; index += 1) into.parts[index] = '';
  }
}

/** Rows or columns that a cell says it takes. */
function spanIn(source: Source, tag: Tag, name: string): number {
  if (tag.attributes.length === 0) return 1;
  const count = Number.parseInt(textIn(source, tag, name), 10);
  return count > 1 ? Math.min(count, MOST_SPANNED) : 1;
}
