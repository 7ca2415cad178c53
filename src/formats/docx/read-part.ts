/**
 * Reads a part of a document: all text in it, where it belongs, as pieces. A paragraph's runs are one text, whatever stands between
 * them; what is in no paragraph is text that stands alone, so that nothing which the markup holds is passed over. Here is the
 * walk over tags and texts, with the fields, bookmarks and phonetic guides that are open; attributes are read in
 * read-attributes.ts, and all is gathered in gathering.ts. Elements go by their local names, whatever the prefix. Linear in
 * time. Throws FormatError `xml/…`.
 *
 * @source ECMA-376-1:2016, 17 (WordprocessingML), 20.1 and 21.1 (DrawingML), 22.1 (math)
 */
import { scanXml, type XmlScanner } from '../xml/scan.ts';
import { looksLikeText } from './attributes.ts';
import { fieldLabels } from './field-code.ts';
import { createGathering, MOST_PIECES } from './gathering.ts';
import { attributeOf, createOutline, valOf } from './outline.ts';
import { type Piece, type Reading, textOf } from './piece.ts';
import { attributeReader, type OpenNamed } from './read-attributes.ts';
import type { PartText } from './story.ts';
import { isEscaped, readUrl } from '../package/url.ts';

export interface ReadOptions {
  readonly part: number;
  /** The part is data and no markup: the name of an element or attribute names what is in it. */
  readonly isData?: boolean;
  /** By the name of an element of data: what the document calls it. */
  readonly names?: ReadonlyMap<string, readonly string[]>;
  /** What a relation to a part of another name says instead. */
  readonly targetOf?: (target: string) => string | undefined;
  /** Whether an element goes with all that is in it. */
  readonly drops?: (local: string, xml: XmlScanner) => boolean;
}

/** Elements in which text is a number or a word of the schema. */
const MEASURES: ReadonlySet<string> = new Set(
  'posOffset align pctWidth pctHeight pctPosHOffset pctPosVOffset formatCode Anchor'.split(' '),
);

/** Elements in whose points a value has to be a number. */
const NUMBERS: ReadonlySet<string> = new Set(['numCache', 'numLit']);

/** Elements of a document's properties that name people. */
const PEOPLE: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'Manager']);

/** Elements of a run that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
  ['softHyphen', '\u00ad'],
]);

/** Elements that hold characters one after the other: their text belongs to the paragraph. */
const RUN_TEXTS: ReadonlySet<string> = new Set(['t', 'delText', 'instrText', 'delInstrText']);

/** A field: its code, and where among the pieces its result begins, once it has. */
interface Field {
  readonly code: Piece[];
  labels: readonly string[];
  result: number | undefined;
}

/** An element whose text has names, and where among the pieces it begins. */
interface Named extends OpenNamed {
  readonly depth: number;
  readonly labels: string[];
  readonly from: number;
}

export function readPart(source: string, { part, isData = false, names, targetOf, drops }: ReadOptions): PartText {
  const xml = scanXml(source, { part });
  const outline = createOutline();
  /** The pieces between tags, in order. */
  const pieces: Piece[] = [];
  /** The local names of the open elements. */
  const path: string[] = [];
  const fields: Field[] = [];
  const named: Named[] = [];
  const openRubies: { readonly of: Piece[]; readonly pieces: Piece[] }[] = [];
  const openBookmarks = new Map<string, { readonly name: string; readonly from: number }>();
  const depths = { deleted: 0, inserted: 0, guide: 0, base: 0 };

  const gathering = createGathering({ reading, mustStay });
  const { gathered, pieceOf, label, tellOwners } = gathering;
  const { loose, echoes, authors, codes, caches, splices, bindings } = gathered;
  const readAttributes = attributeReader(xml, gathering, { source, isData, targetOf, named });

  function reading(): Reading {
    return depths.deleted > 0 ? 'before' : depths.inserted > 0 ? 'after' : 'both';
  }

  /** In the values and references of a chart. */
  function mustStay(): Piece['must'] {
    if (NUMBERS.has(path[path.length - 3] ?? '')) return 'number';
    return !isData && path[path.length - 1] === 'f' ? 'reference' : undefined;
  }

  /** Counts how deep the tag stands in elements of certain names. */
  function count(local: string, by: 1 | -1): void {
    if (local === 'del' || local === 'moveFrom') depths.deleted += by;
    else if (local === 'ins' || local === 'moveTo') depths.inserted += by;
    else if (local === 'rt') depths.guide += by;
    else if (local === 'rubyBase') depths.base += by;
  }

  function readTag(): void {
    const { local } = xml;
    const person = local === 'person' && !isData ? attributeOf(xml, 'author') : undefined;
    if (person !== undefined || drops?.(local, xml) === true) {
      const { start } = xml;
      if (person !== undefined) authors.push({ text: person, at: start });
      xml.skip();
      splices.push({ start, end: xml.end, text: '' });
      return;
    }
    readAttributes(local);
    const isOpen = xml.kind === 'open';
    outline.open(local, xml);
    enter(local, isOpen);
    if (isOpen) {
      count(local, 1);
      path.push(local);
    } else {
      outline.close(local, xml.depth);
      leave(local, xml.depth);
    }
  }

  function enter(local: string, isOpen: boolean): void {
    const parent = path[path.length - 1];
    switch (local) {
      case 'fldChar':
        readFieldChar();
        break;
      case 'fldSimple':
      case 'sdt':
      case 'customXml':
      case 'smartTag':
      case 'ffData':
      case 'property':
        if (isOpen) named.push({ depth: xml.depth, labels: ownNames(local), from: pieces.length, dates: [] });
        break;
      case 'alias':
      case 'tag':
        if (parent === 'sdtPr') addName(valOf(xml));
        break;
      case 'dataBinding':
        bind();
        break;
      case 'name':
        if (parent === 'ffData') nameField(valOf(xml));
        break;
      case 'ruby':
        openRubies.push({ of: [], pieces: [] });
        break;
      case 'bookmarkStart':
        openBookmarks.set(attributeOf(xml, 'id') ?? '', { name: attributeOf(xml, 'name') ?? '', from: pieces.length });
        break;
      case 'bookmarkEnd':
        endBookmark(attributeOf(xml, 'id') ?? '');
        break;
      case 'sym':
        addElement(symbolOf(xml));
        break;
      case 'del':
      case 'moveFrom':
        if (parent === 'rPr' && path[path.length - 2] === 'pPr') outline.join('after');
        break;
      case 'ins':
      case 'moveTo':
        if (parent === 'rPr' && path[path.length - 2] === 'pPr') outline.join('before');
        break;
      default:
        if (parent === 'r' || parent === 'p') addElement(CHARACTERS.get(local));
    }
  }

  function leave(local: string, depth: number): void {
    const last = named[named.length - 1];
    if (last !== undefined && last.depth === depth) {
      named.pop();
      const value = pieces.slice(last.from, last.from + MOST_PIECES + 1);
      label(last.labels, value);
      for (const date of last.dates) {
        label(last.labels, [date]);
        echoes.push({ of: value, pieces: [date] });
      }
    }
    if (local === 'ruby') {
      const ended = openRubies.pop();
      if (ended !== undefined) echoes.push(ended);
    }
  }

  /** Names that an element gives to what is in it. */
  function ownNames(local: string): string[] {
    if (local === 'fldSimple') return [...fieldLabels(attributeOf(xml, 'instr') ?? '')];
    const name = attributeOf(xml, local === 'property' ? 'name' : 'element');
    return name === undefined || local === 'sdt' || local === 'ffData' ? [] : [name];
  }

  function addName(name: string | undefined): void {
    if (name !== undefined && name !== '') named[named.length - 1]?.labels.push(name);
  }

  /** A content control shows an element of data: it names it too, and the other way round. */
  function bind(): void {
    const steps = (attributeOf(xml, 'xpath') ?? '').split('/');
    const last = (steps[steps.length - 1] ?? '').split('[')[0] as string;
    const step = last.slice(Math.max(last.indexOf(':'), last.indexOf('@')) + 1);
    if (step === '') return;
    const labels = named[named.length - 1]?.labels;
    if (labels === undefined) return;
    bindings.set(step, [...(bindings.get(step) ?? []), ...labels]);
    labels.push(step);
  }

  function readFieldChar(): void {
    const type = attributeOf(xml, 'fldCharType');
    const field = fields[fields.length - 1];
    if (type === 'begin') fields.push({ code: [], labels: [], result: undefined });
    else if (field === undefined) return;
    else if (type === 'separate') field.result = pieces.length;
    else if (type === 'end') {
      fields.pop();
      endField(field);
    }
  }

  function endField({ code, labels, result }: Field): void {
    for (const piece of code) tellOwners(piece);
    if (code.length > 0) codes.push(code);
    if (result !== undefined)
      label([...labels, ...fieldLabels(textOf(code))], pieces.slice(result, result + MOST_PIECES + 1));
  }

  function nameField(name: string | undefined): void {
    const field = fields[fields.length - 1];
    addName(name);
    if (field !== undefined && name !== undefined && name !== '') field.labels = [...field.labels, name];
  }

  function endBookmark(id: string): void {
    const bookmark = openBookmarks.get(id);
    if (bookmark === undefined) return;
    openBookmarks.delete(id);
    label([bookmark.name], pieces.slice(bookmark.from, bookmark.from + MOST_PIECES + 1));
  }

  function addElement(text: string | undefined): void {
    if (text !== undefined && xml.kind === 'empty') addText(pieceOf(text, 'element', xml.start, xml.end));
  }

  /** Code belongs to the innermost field that has no result yet. */
  function addCode(piece: Piece): void {
    const field = fields[fields.length - 1];
    if (field !== undefined && field.result === undefined) field.code.push(piece);
    else {
      tellOwners(piece);
      codes.push([piece]);
    }
  }

  /** Text of a run. What a field shows inside the code of another belongs to the paragraph too. */
  function addText(piece: Piece): void {
    const ruby = openRubies[openRubies.length - 1];
    if (ruby !== undefined && depths.guide > 0) {
      ruby.pieces.push(piece);
      return;
    }
    if (depths.base > 0) ruby?.of.push(piece);
    pieces.push(piece);
    if (!outline.add(piece)) loose.push([piece]);
  }

  /** Text between tags. */
  function readText(): void {
    const text = xml.text();
    const parent = path[path.length - 1] ?? '';
    const isPlain = xml.kind === 'text';
    if (!isPlain || !RUN_TEXTS.has(parent)) {
      if (text.trim() === '' || (MEASURES.has(parent) && !looksLikeText(source, xml.innerStart, xml.innerEnd))) return;
    }
    if (xml.kind === 'instruction' && xml.name === 'xml') return;
    if (parent === 'fldData' && !isData) {
      caches.push({ start: xml.innerStart, end: xml.innerEnd });
      return;
    }
    const isCode = parent === 'instrText' || parent === 'delInstrText';
    const isLink = isPlain && isCode && isEscaped(text);
    const read = isLink ? readUrl(text) : text;
    const own = parent === 'delText' ? 'before' : reading();
    const piece = pieceOf(read, isLink ? 'link' : isPlain ? 'text' : 'raw', xml.innerStart, xml.innerEnd, own);
    if (isCode) addCode(piece);
    else if (RUN_TEXTS.has(parent)) addText(piece);
    else addLoose(piece, parent);
  }

  function addLoose(piece: Piece, parent: string): void {
    if (PEOPLE.has(parent) && !isData) {
      authors.push({ text: piece.text, at: piece.start });
      splices.push({ start: piece.start, end: piece.end, text: '' });
      return;
    }
    tellOwners(piece);
    pieces.push(piece);
    loose.push([piece]);
    if (isData && path.length > 1) label([...(names?.get(parent) ?? []), parent], [piece], path.length);
  }

  while (xml.next()) {
    if (xml.kind === 'open' || xml.kind === 'empty') readTag();
    else if (xml.kind === 'close') {
      const local = path.pop() ?? '';
      count(local, -1);
      outline.close(local, xml.depth);
      leave(local, xml.depth);
    } else readText();
  }
  for (const field of fields) endField(field);
  return { ...gathered, stories: outline.stories };
}

/** The character of a symbol, whose font keeps its own from U+F000 on. */
function symbolOf(xml: XmlScanner): string | undefined {
  const digits = attributeOf(xml, 'char') ?? '';
  if (!/^[0-9A-Fa-f]{4}$/.test(digits)) return undefined;
  const point = Number.parseInt(digits, 16);
  return String.fromCharCode(point >= 0xf020 && point <= 0xf07e ? point - 0xf000 : point);
}
