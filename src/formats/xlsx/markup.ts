/**
 * Any XML of a workbook as running text: every text in it and every value of an attribute goes to the editor, and what changes is
 * spliced into the markup. Texts that a reader sees as one (the runs of a paragraph, of a comment) go as one. Nothing is passed over
 * because nobody expected it; what can hold no text of a person's is: numbers, names of relations and namespaces. References to what
 * has a new name follow it; headers and footers are read without their codes. Linear time; throws FormatError.
 */
import { NO_SPLICES, type Splice, spliced } from '../../text/splice.ts';
import { FormatError, type Place } from '../format.ts';
import { splicesOfPieces } from '../pieces.ts';
import { escapeXml } from '../xml/entities.ts';
import { scanXml, type XmlScanner } from '../xml/scan.ts';
import { spliceAttribute, spliceToken } from '../xml/splice.ts';
import { spotIn } from '../xml/spot.ts';
import { escaped, unescaped } from './cell-text.ts';
import { changedFormula, type Renames, renamed } from './formula.ts';
import { rewriteHeaderFooter } from './header-footer.ts';

/** What becomes of texts. */
export interface TextEditor {
  /** @throws RangeError where the editor reads no text */
  passage(text: string, place: Place): readonly Splice[];
  readonly names: Renames;
}

export interface MarkupOptions extends TextEditor {
  readonly part: number;
  /** The markup is a stretch of a part, with these elements open around it; it ends with the part where `isLast`. */
  readonly around?: readonly string[];
  readonly isLast?: boolean;
  /** Names of elements whose texts belong together. */
  readonly grouped?: ReadonlySet<string>;
  /**
   * Asked for each tag before its attributes are read as text: what stands instead of it, or takes it out with all that is in it
   * (`null`); `undefined`: it is read.
   */
  readonly tag?: (xml: XmlScanner) => string | null | undefined;
  /** Asked for each attribute: what its value becomes; `undefined`: it is read as text. */
  readonly attribute?: (element: string, name: string, value: string) => string | undefined;
  /** Asked for each attribute that `attribute` does not know: what stands instead of a person's name. */
  readonly person?: (element: string, name: string, value: string) => string | undefined;
  /** Asked for each formula: the same with other values in it, before it is read. */
  readonly formula?: (formula: string) => string;
  /** Asked for each text, with the element that it stands in: what it becomes; `undefined`: it is read as text. */
  readonly text?: (element: string, text: string) => string | undefined;
}

/** Paragraphs of drawings, strings of comments and cells, comments in threads. */
const GROUPED: ReadonlySet<string> = new Set(['p', 'si', 'is', 'text', 'div']);

/** Elements and attributes that hold formulas. */
const FORMULAS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

const HEADERS_AND_FOOTERS = /^(?:odd|even|first)(?:Header|Footer)$/;

/** The markup as it comes out. */
export function rewriteMarkup(source: string, options: MarkupOptions): string {
  const { part, around, isLast = around === undefined, grouped = GROUPED, passage, names } = options;
  const splices: Splice[] = [];
  const xml = scanXml(source, around === undefined ? { part } : { part, around });
  const spotOf = spots(source);
  /** Names of the elements that are open, as far as they were opened here. */
  const open: string[] = (around ?? []).map(localOf);
  /** Depth of the group that is open. */
  let group = -1;
  let pieces: Piece[] = [];

  function placeAt(at: number): Place {
    return { ...spotOf(at), part };
  }

  function change(text: string, at: number): readonly Splice[] {
    if (isTechnical(text)) return NO_SPLICES;
    const after = renamed(text, names);
    const edits = passage(after, placeAt(at));
    return after === text ? edits : whole(text, spliced(after, edits));
  }

  function changeFormula(text: string, at: number): readonly Splice[] {
    if (isTechnical(text)) return NO_SPLICES;
    const before = renamed(options.formula?.(text) ?? text, names);
    return whole(text, changedFormula(before, passage(before, placeAt(at))));
  }

  function changeHeaderFooter(text: string, at: number): readonly Splice[] {
    return whole(
      text,
      rewriteHeaderFooter(text, (own) => passage(own, placeAt(at))),
    );
  }

  function readAttributes(): void {
    const element = xml.local;
    for (let index = 0; index < xml.attributes; index += 1) {
      const name = xml.attributeName(index);
      const value = xml.value(index);
      if (isNamespace(name) || isTypeface(name, value)) continue;
      const known = options.attribute?.(element, name, value) ?? options.person?.(element, name, value);
      const edits = known === undefined ? inEscapes(value, xml.valueStart(index), change) : whole(value, known);
      splices.push(...spliceAttribute(source, xml, index, edits));
    }
  }

  function readText(): void {
    const text = xml.text();
    const element = open[open.length - 1] ?? '';
    if (text.trim() === '') return;
    const known = options.text?.(element, text);
    if (known !== undefined) {
      splices.push(...spliceToken(source, xml, whole(text, known)));
    } else if (FORMULAS.has(element)) {
      splices.push(...spliceToken(source, xml, inEscapes(text, xml.start, changeFormula)));
    } else if (HEADERS_AND_FOOTERS.test(element)) {
      splices.push(...spliceToken(source, xml, inEscapes(text, xml.start, changeHeaderFooter)));
    } else if (group >= 0 && (xml.kind === 'text' || xml.kind === 'cdata')) {
      const { start, end, innerStart, innerEnd, kind } = xml;
      pieces.push({ start, end, innerStart, innerEnd, kind, text: unescaped(text) });
    } else {
      splices.push(...spliceToken(source, xml, inEscapes(text, xml.start, change)));
    }
  }

  function closeGroup(): void {
    const texts = pieces.map(({ text }) => text);
    const laid = splicesOfPieces(texts, pieces.length === 0 ? [] : change(texts.join(''), pieces[0]?.start ?? 0));
    pieces.forEach((piece, index) => {
      const edits = laid[index] ?? NO_SPLICES;
      if (edits.length > 0) splices.push(written(piece, edits));
    });
    pieces = [];
    group = -1;
  }

  while (xml.next()) {
    const { kind } = xml;
    if (kind === 'open' || kind === 'empty') {
      const { start } = xml;
      const instead = options.tag?.(xml);
      if (instead !== undefined) {
        xml.skip();
        splices.push({ start, end: xml.end, text: instead ?? '' });
        continue;
      }
      readAttributes();
      if (kind === 'empty') continue;
      if (group < 0 && grouped.has(xml.local)) group = open.length;
      open.push(xml.local);
    } else if (kind === 'close') {
      open.pop();
      if (open.length === group) closeGroup();
    } else if (kind !== 'instruction' || xml.name !== 'xml') {
      readText();
    }
  }
  if (isLast && xml.open().length > 0) throw new FormatError('xml/syntax', placeAt(source.length));
  return spliced(
    source,
    splices.sort((left, right) => left.start - right.start),
  );
}

/** The markup with other attributes of its outermost element: without those that go, and with what is said instead. */
export function withRootAttributes(
  source: string,
  part: number,
  isGone: (name: string) => boolean,
  said: string,
): string {
  const xml = scanXml(source, { part });
  while (xml.next() && xml.kind !== 'open' && xml.kind !== 'empty');
  const behind = xml.start + 1 + xml.name.length;
  const splices: Splice[] = [{ start: behind, end: behind, text: ` ${said}` }];
  for (let index = 0; index < xml.attributes; index += 1) {
    if (!isGone(xml.attributeName(index))) continue;
    // With the blank before it.
    splices.push({ start: xml.attributeStart(index) - 1, end: xml.valueEnd(index) + 1, text: '' });
  }
  return spliced(source, splices);
}

/** A text of a group, as it stands in the markup. */
interface Piece extends Pick<XmlScanner, 'start' | 'end' | 'innerStart' | 'innerEnd' | 'kind'> {
  readonly text: string;
}

function written({ innerStart, innerEnd, kind, start, end, text }: Piece, edits: readonly Splice[]): Splice {
  const after = escaped(spliced(text, edits));
  // What stands in a CDATA section is written as text: no mask brings the brackets together that would end it.
  return kind === 'cdata'
    ? { start, end, text: escapeXml(after, 'text') }
    : { start: innerStart, end: innerEnd, text: escapeXml(after, 'text') };
}

/** Splices of what a text says, whose characters may be written as escapes, over the text. */
function inEscapes(
  text: string,
  at: number,
  change: (said: string, at: number) => readonly Splice[],
): readonly Splice[] {
  const said = unescaped(text);
  const edits = change(said, at);
  return said === text || edits.length === 0 ? edits : whole(text, escaped(spliced(said, edits)));
}

function whole(before: string, after: string): readonly Splice[] {
  return before === after ? NO_SPLICES : [{ start: 0, end: before.length, text: after }];
}

/** Lines and columns of places that are asked for in order. */
function spots(source: string): (at: number) => { readonly line: number; readonly column: number } {
  let done = 0;
  let spot = { line: 1, column: 1 };
  return (at) => {
    if (at > done) {
      spot = spotIn(source.slice(done, at), at - done, spot);
      done = at;
    }
    return spot;
  };
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes that name what only the markup knows: namespaces and relations. */
function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:') || RELATIONS.has(name);
}

/** @source ECMA-376-1:2016, 22.8.2.1 (ST_RelationshipId) */
const RELATIONS: ReadonlySet<string> = new Set(
  ['id', 'embed', 'link', 'pict', 'href', 'blip', 'dm', 'lo', 'qs', 'cs'].map((name) => `r:${name}`),
);

/** The shape of a typeface, in twenty digits. */
function isTypeface(name: string, value: string): boolean {
  return name === 'panose' && /^[0-9A-Fa-f]{20}$/.test(value);
}

/** So many digits may be anything but a person's. */
const FEW_DIGITS = 6;

/**
 * Whether a text can hold nothing of a person's: a number of few digits before the point, one letter or word of the
 * markup's own, a colour, a number that is unlike any other in the world.
 */
export function isTechnical(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > 0x7f) return false;
  const number = /^-?([0-9]+)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.exec(text);
  if (number !== null) return (number[1] as string).length <= FEW_DIGITS;
  if (first === 0x7b) return /^\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/.test(text);
  return /^(?:true|false|[0-9A-Fa-f]{6}|FF[0-9A-Fa-f]{6}|\$?[A-Z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Z]{1,3}\$?[0-9]{1,7})?)$/.test(
    text,
  );
}
