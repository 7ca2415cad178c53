/**
 * The TextObjects of a part: what their TextCodes say and where each character stands on the page, and how they are written once
 * some of it changes. A CGTransform draws characters by their glyphs in the font, whatever the TextCode says: for characters that
 * change it goes, so that the new ones are drawn by their codes. Offsets in sources are UTF-16 units; lengths are millimetres.
 *
 * @source GB/T 33190-2016, 8.5 (graphic units), 11.1 to 11.4 (CT_Text, TextCode, CT_CGTransform), 7.3 (ST_Array)
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { escapeXml } from '../xml/entities.ts';
import { scanXml, type XmlScanner } from '../xml/scan.ts';
import { spliceXml } from '../xml/splice.ts';
import { readEscapes, writeEscapes } from './text-code.ts';

/** One TextCode. */
export interface TextCode {
  readonly text: string;
  /** Where what it says stands in the source. */
  readonly from: number;
  readonly to: number;
  /** Whether that is one stretch of text, in which each character stands as itself or as an entity. */
  readonly isPlain: boolean;
  /** Where the drawing of each code point begins, in the object's own space, and how far the next is away. */
  readonly x: number;
  readonly y: number;
  readonly deltaX: Deltas;
  readonly deltaY: Deltas;
}

/** An attribute of distances, one between two characters. */
export interface Deltas {
  /** As written, one for each distance; no more than there are characters. */
  readonly values: readonly string[];
  /** The attribute's value in the source; -1 where there is none. */
  readonly from: number;
  readonly to: number;
}

interface GlyphMap {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly position: number;
  readonly codes: number;
  readonly glyphs: readonly string[];
}

export interface TextObject {
  readonly id: string;
  readonly font: string;
  readonly size: number;
  /** Where it stands on the page. */
  readonly left: number;
  readonly top: number;
  /** `a b c d e f`, by which its own space is laid on the page. */
  readonly matrix: readonly number[];
  readonly codes: readonly TextCode[];
  readonly maps: readonly GlyphMap[];
  /** The number of the drawing that it is a part of, from 0: a page, an annotation, a pattern. */
  readonly drawing: number;
}

/** Elements whose content has a space of its own. */
const DRAWINGS: ReadonlySet<string> = new Set(['Page', 'Appearance', 'CellContent', 'CompositeGraphicUnit']);

const IDENTITY: readonly number[] = [1, 0, 0, 1, 0, 0];

/** A TextObject while it is read. */
interface OpenObject extends TextObject {
  readonly depth: number;
  readonly codes: TextCode[];
  readonly maps: GlyphMap[];
}

/** Every TextObject of a part, in order; one in a pattern of another is by itself. @param part the part's number, for errors */
export function readTextObjects(source: string, part: number): readonly TextObject[] {
  const objects: TextObject[] = [];
  const open: OpenObject[] = [];
  const drawings = [0];
  let last = 0;
  const xml = scanXml(source, { part });
  while (xml.next()) {
    const object = open[open.length - 1];
    if (xml.kind === 'close') {
      if (DRAWINGS.has(xml.local)) drawings.pop();
      if (object?.depth === xml.depth) open.pop();
    }
    if (xml.kind !== 'open') continue;
    if (DRAWINGS.has(xml.local)) {
      last += 1;
      drawings.push(last);
    } else if (xml.local === 'TextObject' || (xml.local === 'Text' && xml.find('Font') >= 0)) {
      const fresh = openObject(xml, drawings[drawings.length - 1] as number);
      objects.push(fresh);
      open.push(fresh);
    } else if (object !== undefined && xml.local === 'TextCode') {
      object.codes.push(readCode(xml, object.codes[object.codes.length - 1]));
    } else if (object !== undefined && xml.local === 'CGTransform') {
      object.maps.push(readMap(xml));
    }
  }
  return objects;
}

function openObject(xml: XmlScanner, drawing: number): OpenObject {
  const box = numbers(xml.attribute('Boundary'));
  const matrix = numbers(xml.attribute('CTM'));
  return {
    id: xml.attribute('ID') ?? '',
    font: xml.attribute('Font') ?? '',
    size: number(xml.attribute('Size')),
    left: box[0] ?? 0,
    top: box[1] ?? 0,
    matrix: matrix.length === 6 ? matrix : IDENTITY,
    drawing,
    depth: xml.depth,
    codes: [],
    maps: [],
  };
}

function readCode(xml: XmlScanner, before: TextCode | undefined): TextCode {
  const from = xml.end;
  const x = xml.attribute('X');
  const y = xml.attribute('Y');
  const deltas = [deltasOf(xml, 'DeltaX'), deltasOf(xml, 'DeltaY')] as const;
  const { depth } = xml;
  let raw = '';
  let tokens = 0;
  let isText = true;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === depth)) {
    tokens += 1;
    if (xml.kind === 'text' || xml.kind === 'cdata') raw += xml.text();
    if (xml.kind !== 'text') isText = false;
  }
  const text = readEscapes(raw);
  const most = text.length;
  return {
    text,
    from,
    to: xml.start,
    isPlain: isText && tokens <= 1 && text === raw,
    x: x === undefined ? (before?.x ?? 0) : number(x),
    y: y === undefined ? (before?.y ?? 0) : number(y),
    deltaX: { ...deltas[0], values: expand(deltas[0].value, most) },
    deltaY: { ...deltas[1], values: expand(deltas[1].value, most) },
  };
}

function deltasOf(
  xml: XmlScanner,
  name: string,
): { readonly value: string; readonly from: number; readonly to: number } {
  const index = xml.find(name);
  if (index < 0) return { value: '', from: -1, to: -1 };
  return { value: xml.value(index), from: xml.valueStart(index), to: xml.valueEnd(index) };
}

/** The distances of an array, in which `g 3 2.5` stands for three of 2.5. */
function expand(value: string, most: number): readonly string[] {
  const written = words(value);
  const values: string[] = [];
  for (let at = 0; at < written.length && values.length < most; at += 1) {
    if (written[at] !== 'g') {
      values.push(written[at] as string);
      continue;
    }
    const count = Math.min(number(written[at + 1]), most - values.length);
    for (let each = 0; each < count; each += 1) values.push(written[at + 2] ?? '0');
    at += 2;
  }
  return values;
}

/** What blanks part. */
function words(text: string): readonly string[] {
  return text.split(/[ \t\r\n]+/).filter((word) => word !== '');
}

function readMap(xml: XmlScanner): GlyphMap {
  const { start, depth } = xml;
  const prefix = xml.name.slice(0, xml.name.length - xml.local.length);
  const position = number(xml.attribute('CodePosition'));
  const codes = number(xml.attribute('CodeCount') ?? '1');
  let glyphs = '';
  while (xml.next() && !(xml.kind === 'close' && xml.depth === depth))
    if (xml.kind === 'text') glyphs += ` ${xml.text()}`;
  return { start, end: xml.end, prefix, position, codes, glyphs: words(glyphs) };
}

export function number(text: string | undefined): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) ? value : 0;
}

function numbers(text: string | undefined): readonly number[] {
  return words(text ?? '').map(number);
}

/** The splices of what a TextObject says, as splices of its source. @param edits for each of its TextCodes, in order */
export function writeTextObject(
  source: string,
  object: TextObject,
  edits: readonly (readonly Splice[])[],
): readonly Splice[] {
  const out: Splice[] = [];
  let isMoved = false;
  let isEdited = false;
  object.codes.forEach((code, index) => {
    const splices = edits[index] as readonly Splice[];
    if (splices.length === 0) return;
    isEdited = true;
    const after = spliced(code.text, splices);
    const [count, countBefore] = [[...after].length, [...code.text].length];
    if (count !== countBefore) isMoved = true;
    for (const deltas of count === countBefore ? [] : [code.deltaX, code.deltaY]) out.push(...fitted(deltas, count));
    if (code.isPlain) out.push(...spliceXml(source, code.from, code.to, splices, 'text'));
    else out.push({ start: code.from, end: code.to, text: escapeXml(writeEscapes(after), 'text') });
  });
  if (!isEdited) return out;
  const [only] = object.codes;
  const isSimple =
    object.codes.length === 1 && !isMoved && only?.isPlain === true && [...only.text].length === only.text.length;
  const before = isSimple ? changesBefore(only.text.length, edits[0] as readonly Splice[]) : undefined;
  for (const map of object.maps) {
    const { start, end } = map;
    const text = before === undefined ? '' : mapOfRest(source, map, before);
    if (text !== undefined) out.push({ start, end, text });
  }
  return out.sort((left, right) => left.start - right.start);
}

/** One distance fewer than there are characters: the last one goes on. */
function fitted({ values, from, to }: Deltas, count: number): readonly Splice[] {
  if (from < 0 || values.length === 0) return [];
  const wanted = Math.max(count - 1, 0);
  const last = values[values.length - 1] as string;
  const text = Array.from({ length: wanted }, (_, at) => values[at] ?? last).join(' ');
  return [{ start: from, end: to, text: escapeXml(text, 'attribute') }];
}

/** The map without the characters that change; `undefined` where none of them does. @param before of `changesBefore` */
function mapOfRest(source: string, map: GlyphMap, before: Uint32Array): string | undefined {
  const { position, codes, glyphs, prefix, start, end } = map;
  const length = before.length - 1;
  const last = Math.min(position + codes, length);
  if (position >= length || before[last] === before[position]) return undefined;
  if (glyphs.length !== codes || source.slice(start, end).includes('<!--')) return '';
  let out = '';
  for (let at = position; at < last; at += 1) {
    const from = at;
    while (at < last && before[at + 1] === before[at]) at += 1;
    if (at === from) continue;
    const kept = glyphs.slice(from - position, at - position);
    const counts = `CodePosition="${from}" CodeCount="${kept.length}" GlyphCount="${kept.length}"`;
    const inner = `<${prefix}Glyphs>${escapeXml(kept.join(' '), 'text')}</${prefix}Glyphs>`;
    out += `<${prefix}CGTransform ${counts}>${inner}</${prefix}CGTransform>`;
  }
  return out;
}

/** How many of a text's characters change before each, and in all. */
function changesBefore(length: number, splices: readonly Splice[]): Uint32Array {
  const before = new Uint32Array(length + 1);
  for (const { start, end } of splices) for (let at = start; at < end; at += 1) before[at + 1] = 1;
  for (let at = 0; at < length; at += 1) before[at + 1] = (before[at + 1] as number) + (before[at] as number);
  return before;
}
