/**
 * Reads XML token by token, over a decoded text; offsets are its UTF-16 units, half-open. It gives the tokens as they stand and
 * makes nothing of them: no tree, nothing decoded that is not asked for. What is not well-formed is refused: tags that do not
 * match, an attribute given twice, characters and entities that XML does not know. There is no document type, so that
 * nothing is ever fetched or grows.
 *
 *     const xml = scanXml(source, { part: 3 });
 *     while (xml.next()) {
 *       if (xml.kind === 'open' && xml.local === 'p') …
 *       else if (xml.kind === 'text') … xml.text() …      // and xml/splice.ts to change it
 *     }
 *
 * A document that comes in stretches, such as the rows of a sheet, is read stretch by stretch: each is cut between two tokens and
 * told in `around` which elements are open before it. A scanner is no small thing to make: a stretch should be many rows.
 *
 * Namespaces are not resolved: a name stands as it is written, with its prefix, and `local` is what follows that.
 *
 * Here are the contract and the reading of tokens; what is asked of the attributes of a tag is in attributes.ts.
 *
 * @source XML 1.0 (Fifth Edition), 2.1 to 2.8, 3.1, 4.1
 */
import { unitAt } from '../../text/unit-at.ts';
import { FormatError, type FormatErrorCode } from '../format.ts';
import type { Spot } from '../place.ts';
import {
  type Attributes,
  addAttribute,
  attributeName,
  attributeValue,
  findAttribute,
  givenTwice,
} from './attributes.ts';
import { decodeXml, entityEnd } from './entities.ts';
import { isBlank, legalLength, nameEnd } from './names.ts';
import { spotIn } from './spot.ts';

export type XmlKind = 'open' | 'empty' | 'close' | 'text' | 'cdata' | 'comment' | 'instruction';

export interface XmlOptions {
  /** The part's number, for errors. */
  readonly part?: number;
  /** Where the stretch to read begins and ends. Default: all of the source. */
  readonly from?: number;
  readonly to?: number;
  /**
   * The source is a stretch of a document, in which these elements are open before it, outermost first. Others may be open
   * behind it: `open()` names them. Without this the source is a whole document.
   */
  readonly around?: readonly string[];
  /** Where the source's first character stands in its document, for errors. */
  readonly spot?: Spot;
}

/** A token, and the way to the next. What it says holds until `next` is called. */
export interface XmlScanner {
  /** Goes to the next token. Gives whether there is one. @throws FormatError `xml/…` */
  next(): boolean;
  readonly kind: XmlKind;
  /** The whole token, with its brackets. */
  readonly start: number;
  readonly end: number;
  /** Of a tag: its name as it is written. Of an instruction: its target. Else empty. */
  readonly name: string;
  /** The name behind its prefix. */
  readonly local: string;
  /** What stands inside text, a CDATA section, a comment, an instruction: their text without brackets. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** What stands inside, decoded. */
  text(): string;
  /** Elements open around the token; an element's own tags stand at one depth. */
  readonly depth: number;
  /** The names of the elements that are open behind the token, outermost first. */
  open(): readonly string[];
  /** Attributes of a tag, by their order, from 0. */
  readonly attributes: number;
  attributeName(index: number): string;
  /** Where the attribute begins, with its name; it ends behind its quote, at `valueEnd(index) + 1`. */
  attributeStart(index: number): number;
  /** Where its value stands, without the quotes. */
  valueStart(index: number): number;
  valueEnd(index: number): number;
  /** Its value, decoded. */
  value(index: number): string;
  /** The order of the attribute of this name, as it is written; -1 where there is none. */
  find(name: string): number;
  /** The value of the attribute of this name, decoded. */
  attribute(name: string): string | undefined;
  /** From a tag that opens an element: goes to the tag that closes it. Its own end is then the token. */
  skip(): void;
}

/** Elements that may stand inside each other. */
const DEEPEST = 512;

const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET_CLOSE = 0x5d;

export function scanXml(source: string, options: XmlOptions = {}): XmlScanner {
  const { part, from = 0, to = source.length, around, spot } = options;
  const isDocument = around === undefined;
  const open: string[] = around === undefined ? [] : [...around];
  let hasRoot = false;
  let kind: XmlKind = 'text';
  let start = from;
  let end = from;
  let name = '';
  let innerStart = from;
  let innerEnd = from;
  let depth = open.length;
  const spans: number[] = [];
  const list: Attributes = { count: 0, spans };

  function fail(code: FormatErrorCode, at: number): never {
    const { line, column } = spotIn(source, at, spot);
    throw new FormatError(code, part === undefined ? { line, column } : { line, column, part });
  }

  function next(): boolean {
    start = end;
    list.count = 0;
    if (start >= to) {
      if (isDocument && (open.length > 0 || !hasRoot)) fail('xml/syntax', to);
      return false;
    }
    depth = open.length;
    if (unitAt(source, start) !== LESS) readText();
    else if (start + 1 >= to) fail('xml/syntax', to);
    else {
      const unit = unitAt(source, start + 1);
      if (unit === SLASH) readClose();
      else if (unit === EXCLAMATION) readDeclaration();
      else if (unit === QUESTION) readInstruction();
      else readOpen();
    }
    return true;
  }

  function readText(): void {
    kind = 'text';
    name = '';
    const isOutside = isDocument && depth === 0;
    let at = start;
    while (at < to) {
      const unit = unitAt(source, at);
      if (unit === LESS) break;
      if (isOutside && !isBlank(unit)) fail('xml/syntax', at);
      if (unit === AMPERSAND) at = afterEntity(at, to);
      else if (unit === GREATER && at - start >= 2 && isBracketPair(at - 2)) fail('xml/syntax', at);
      else at = afterUnit(unit, at, to);
    }
    innerStart = start;
    innerEnd = at;
    end = at;
  }

  function afterUnit(unit: number, at: number, limit: number): number {
    if (unit >= 0x20 && unit < 0xd800) return at + 1;
    const length = legalLength(source, at, limit);
    return length > 0 ? at + length : fail('xml/syntax', at);
  }

  function afterEntity(at: number, limit: number): number {
    const after = entityEnd(source, at, limit);
    return after > 0 ? after : fail('xml/syntax', at);
  }

  function isBracketPair(at: number): boolean {
    return unitAt(source, at) === BRACKET_CLOSE && unitAt(source, at + 1) === BRACKET_CLOSE;
  }

  function readOpen(): void {
    if (isDocument && depth === 0 && hasRoot) fail('xml/syntax', start);
    hasRoot = true;
    innerStart = start;
    innerEnd = start;
    const named = nameEnd(source, start + 1, to);
    if (named === start + 1) fail('xml/syntax', named);
    name = source.slice(start + 1, named);
    let at = named;
    for (;;) {
      const blank = at;
      at = skipBlank(at);
      if (at >= to) fail('xml/syntax', to);
      const unit = unitAt(source, at);
      if (unit === GREATER) {
        kind = 'open';
        if (depth === DEEPEST) fail('xml/too-deep', start);
        open.push(name);
        end = at + 1;
        break;
      }
      if (unit === SLASH) {
        if (at + 1 >= to || unitAt(source, at + 1) !== GREATER) fail('xml/syntax', at);
        kind = 'empty';
        end = at + 2;
        break;
      }
      if (at === blank) fail('xml/syntax', at);
      at = readAttribute(at);
    }
    if (list.count > 1) {
      const twice = givenTwice(source, list);
      if (twice >= 0) fail('xml/syntax', spans[twice * 4] as number);
    }
  }

  function readAttribute(at: number): number {
    const named = nameEnd(source, at, to);
    if (named === at) fail('xml/syntax', at);
    const equals = skipBlank(named);
    if (equals >= to || unitAt(source, equals) !== EQUALS) fail('xml/syntax', equals);
    const opening = skipBlank(equals + 1);
    const quote = opening < to ? unitAt(source, opening) : 0;
    if (quote !== QUOTE && quote !== APOSTROPHE) fail('xml/syntax', opening);
    let value = opening + 1;
    for (;;) {
      if (value >= to) fail('xml/syntax', to);
      const unit = unitAt(source, value);
      if (unit === quote) break;
      if (unit === LESS) fail('xml/syntax', value);
      value = unit === AMPERSAND ? afterEntity(value, to) : afterUnit(unit, value, to);
    }
    addAttribute(list, at, named, opening + 1, value);
    return value + 1;
  }

  function readClose(): void {
    kind = 'close';
    const expected = open.pop();
    if (expected === undefined || !source.startsWith(expected, start + 2)) fail('xml/syntax', start);
    const at = skipBlank(start + 2 + expected.length);
    if (at >= to || unitAt(source, at) !== GREATER) fail('xml/syntax', at);
    name = expected;
    depth = open.length;
    innerStart = start;
    innerEnd = start;
    end = at + 1;
  }

  function readDeclaration(): void {
    name = '';
    if (source.startsWith('<!--', start)) {
      kind = 'comment';
      innerStart = start + 4;
      innerEnd = innerUntil('--', start);
      end = innerEnd + 3;
      if (end > to || unitAt(source, end - 1) !== GREATER) fail('xml/syntax', innerEnd);
    } else if (source.startsWith('<![CDATA[', start)) {
      if (isDocument && depth === 0) fail('xml/syntax', start);
      kind = 'cdata';
      innerStart = start + 9;
      innerEnd = innerUntil(']]>', start);
      end = innerEnd + 3;
    } else {
      fail(source.startsWith('<!DOCTYPE', start) ? 'xml/doctype' : 'xml/syntax', start);
    }
  }

  function readInstruction(): void {
    kind = 'instruction';
    const named = nameEnd(source, start + 2, to);
    name = source.slice(start + 2, named);
    if (name === '') fail('xml/syntax', named);
    // The declaration of the document itself may stand at its very beginning only.
    if (name.toLowerCase() === 'xml' && (start !== from || depth > 0 || name !== 'xml')) fail('xml/syntax', start);
    innerStart = skipBlank(named);
    if (innerStart === named && !source.startsWith('?>', named)) fail('xml/syntax', named);
    innerEnd = innerUntil('?>', start);
    end = innerEnd + 2;
  }

  /** Where what ends the token stands, with nothing illegal before it. */
  function innerUntil(mark: string, at: number): number {
    const found = source.indexOf(mark, innerStart);
    if (found < 0 || found + mark.length > to) fail('xml/syntax', at);
    for (let each = innerStart; each < found; ) each = afterUnit(unitAt(source, each), each, found);
    return found;
  }

  function skipBlank(at: number): number {
    let after = at;
    while (after < to && isBlank(unitAt(source, after))) after += 1;
    return after;
  }

  return {
    next,
    get kind() {
      return kind;
    },
    get start() {
      return start;
    },
    get end() {
      return end;
    },
    get name() {
      return name;
    },
    get local() {
      return localName(name);
    },
    get innerStart() {
      return innerStart;
    },
    get innerEnd() {
      return innerEnd;
    },
    get depth() {
      return depth;
    },
    get attributes() {
      return list.count;
    },
    text: () => (kind === 'text' ? decodeXml(source, innerStart, innerEnd) : source.slice(innerStart, innerEnd)),
    open: () => [...open],
    attributeName: (index) => attributeName(source, list, index),
    attributeStart: (index) => spans[index * 4] as number,
    valueStart: (index) => spans[index * 4 + 2] as number,
    valueEnd: (index) => spans[index * 4 + 3] as number,
    value: (index) => attributeValue(source, list, index),
    find: (wanted) => findAttribute(source, list, wanted),
    attribute(wanted) {
      const index = findAttribute(source, list, wanted);
      return index < 0 ? undefined : attributeValue(source, list, index);
    },
    skip() {
      if (kind !== 'open') return;
      const outside = depth;
      while (next()) if (open.length === outside) return;
    },
  };
}

export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
