/**
 * Scripts: strings, templates and comments are read, strings joined by `+` as one; what is valid JSON in them is read as such; a number of
 * seven digits and more is handed over as text, and so is code with other characters than ASCII. A string behind a key or a name
 * that is a label is a field: `{ phone: '…' }`, `var name = "…"`. This is no parser: where it takes code for a string or a string for
 * code, the text is searched all the same. Linear in time. Nothing is thrown.
 *
 * @source ECMA-262, 12 Lexical Grammar
 */
import { addString } from './code-string.ts';
import { isJson } from './json-text.ts';
import type { Reading } from './reading.ts';
import { addCoded, addPlain, newStretches, type Source, sourceOf, type Stretches, textOf } from './stretches.ts';
import { isTelling, LONG_NUMBER } from './telling.ts';
import { asIs, asString, inCode, inCodeComment, inString } from './writing.ts';

const LF = 0x0a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const STAR = 0x2a;
const BACKSLASH = 0x5c;
const TEMPLATE = 0x60;
const OPEN = 0x7b;
const CLOSE = 0x7d;

export function readScript(source: Source, reading: Reading): void {
  const { text } = source;
  const end = text.length;
  /** For each template that is open: the braces that are open in its expression. */
  const templates: number[] = [];
  /** The string that is being put together, and the name that it belongs to. */
  let joined: Stretches | undefined;
  let label = '';
  /** The last name, and whether a value follows it. */
  let name = '';
  /** What stood before: a value, after which a slash divides and a plus joins. */
  let isBehindValue = false;
  let isPlus = false;
  /** Where what was tried as JSON ends. */
  let tried = 0;
  let at = 0;

  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20) {
      at += 1;
    } else if (unit === QUOTE || unit === APOSTROPHE) {
      const close = stringEnd(text, at, unit);
      addStringPart(at + 1, close);
      at = Math.min(close + (text.charCodeAt(close) === unit ? 1 : 0), end);
    } else if (unit === TEMPLATE) {
      at = readTemplate(at + 1);
    } else if (unit === SLASH && (text.charCodeAt(at + 1) === SLASH || text.charCodeAt(at + 1) === STAR)) {
      at = readComment(at);
    } else if (text.startsWith('<!--', at) || text.startsWith('-->', at)) {
      const line = text.indexOf('\n', at);
      const stop = line < 0 ? end : line;
      reading.addAside(source, at, stop, inCodeComment);
      at = stop;
    } else if (unit === SLASH && !isBehindValue) {
      const close = expressionEnd(text, at);
      addCode(at, close);
      at = close;
      isBehindValue = true;
    } else if (isNameUnit(unit)) {
      at = readName(at);
    } else {
      at = readSign(at, unit);
    }
  }
  finish();

  /** Takes more of a string, or begins one. */
  function addStringPart(from: number, to: number): void {
    if (joined === undefined || !isPlus) {
      finish();
      joined = newStretches();
      label = name;
    }
    addString(joined, source, from, to, inString);
    name = '';
    isPlus = false;
    isBehindValue = true;
  }

  /** Hands over the string that was put together. */
  function finish(): void {
    if (joined === undefined) return;
    const { parts } = joined;
    if (parts.length > 0) {
      if (label !== '' && reading.isLabel(label)) addField(label, joined);
      else reading.read('value', sourceOf(joined));
    }
    joined = undefined;
  }

  function addField(key: string, stretches: Stretches): void {
    const last = stretches.parts.length;
    const field = { labels: [key], text: textOf(stretches, 0, last), place: [1] };
    const at = stretches.froms[0] as number;
    reading.record([field], [{ stretches, first: 0, last, at, writer: asIs }]);
  }

  function readTemplate(from: number): number {
    let stop = from;
    while (stop < end) {
      const unit = text.charCodeAt(stop);
      if (unit === TEMPLATE) break;
      if (unit === 0x24 && text.charCodeAt(stop + 1) === OPEN) break;
      stop += unit === BACKSLASH ? 2 : 1;
    }
    stop = Math.min(stop, end);
    addStringPart(from, stop);
    if (text.charCodeAt(stop) !== 0x24) return Math.min(stop + 1, end);
    templates.push(0);
    isBehindValue = false;
    return stop + 2;
  }

  function readComment(from: number): number {
    const isLine = text.charCodeAt(from + 1) === SLASH;
    const close = text.indexOf(isLine ? '\n' : '*/', from + 2);
    const stop = close < 0 ? end : close;
    addValue(from + 2, stop);
    return isLine ? stop : Math.min(stop + 2, end);
  }

  /** What a comment says; code that was put in one is read for its strings no further. */
  function addValue(from: number, to: number): void {
    reading.addAside(source, from, to, inCodeComment);
  }

  function readName(from: number): number {
    let stop = from;
    while (stop < end && (isNameUnit(text.charCodeAt(stop)) || text.charCodeAt(stop) === BACKSLASH)) stop += 1;
    const word = text.slice(from, stop);
    const isNumber = word.charCodeAt(0) <= 0x39;
    if (isNumber && /^[0-9]/.test(word)) readNumber(from, stop, word);
    else addCode(from, stop);
    isPlus = false;
    isBehindValue = !/^(?:return|typeof|case|in|of|delete|void|throw|new|else)$/.test(word);
    if (!isNumber) {
      finish();
      name = word;
    }
    return stop;
  }

  function readNumber(from: number, to: number, word: string): void {
    finish();
    if (word.length >= LONG_NUMBER && /^[0-9]+n?$/.test(word)) {
      const digits = newStretches();
      addCoded(digits, source, from, to, word, asString);
      if (name !== '' && reading.isLabel(name)) addField(name, digits);
      else reading.addAside(sourceOf(digits), 0, word.length, asIs);
    } else {
      addCode(from, to);
    }
    name = '';
  }

  function readSign(from: number, unit: number): number {
    const isValue = unit === OPEN || unit === 0x5b;
    if (isValue && from >= tried) {
      const stop = bracketEnd(text, from);
      tried = Math.abs(stop);
      if (stop > from + 2 && isJson(text.slice(from, stop))) {
        finish();
        const json = newStretches();
        addPlain(json, source, from, stop, asIs);
        reading.read('json', sourceOf(json));
        name = '';
        isBehindValue = true;
        return stop;
      }
    }
    if (unit === CLOSE && templates.length > 0) {
      const open = templates[templates.length - 1] as number;
      if (open === 0) {
        templates.pop();
        isPlus = true;
        return readTemplate(from + 1);
      }
      templates[templates.length - 1] = open - 1;
    }
    if (unit === OPEN && templates.length > 0)
      templates[templates.length - 1] = (templates[templates.length - 1] as number) + 1;
    // A key in quotes: the string before is no value.
    const isNaming = unit === 0x3a || unit === 0x3d;
    if (isNaming && joined !== undefined) {
      const key = textOf(joined, 0, joined.parts.length);
      finish();
      name = key;
    }
    isPlus = unit === 0x2b && joined !== undefined;
    if (!isPlus) finish();
    if (!isNaming && unit !== 0x28 && !isPlus) name = '';
    isBehindValue = unit === 0x29 || unit === 0x5d || unit === CLOSE;
    return from + 1;
  }

  /** Names and expressions: searched where they are not plain. */
  function addCode(from: number, to: number): void {
    if (!isTelling(text, from, to)) return;
    finish();
    const code = newStretches();
    addPlain(code, source, from, to, inCode);
    reading.addAside(sourceOf(code), 0, to - from, asIs);
  }
}

function isNameUnit(unit: number): boolean {
  const lower = unit | 0x20;
  if ((lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return true;
  return unit === 0x5f || unit === 0x24 || unit > 0x7f;
}

/** The offset of the quote that ends the string; of the line's end where there is none. */
function stringEnd(text: string, from: number, quote: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === quote || unit === LF) return at;
    at += unit === BACKSLASH ? (text.startsWith('\r\n', at + 1) ? 3 : 2) : 1;
  }
  return text.length;
}

/** Where a regular expression ends: a slash outside of brackets, or the line's end. */
function expressionEnd(text: string, from: number): number {
  let isInBrackets = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LF) return at;
    if (unit === BACKSLASH) at += 1;
    else if (unit === 0x5b) isInBrackets = true;
    else if (unit === 0x5d) isInBrackets = false;
    else if (unit === SLASH && !isInBrackets) return at + 1;
  }
  return text.length;
}

/**
 * Where the brackets close that open at `from`, with nothing between them that JSON does not have; else the offset, negative, up to
 * which they are none.
 */
function bracketEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(text, at, QUOTE);
    else if (unit === OPEN || unit === 0x5b) depth += 1;
    else if (unit === CLOSE || unit === 0x5d) depth -= 1;
    else if (unit === APOSTROPHE || unit === TEMPLATE || unit === 0x3b || unit === 0x28) return -at;
    if (depth === 0) return at + 1;
  }
  return -text.length;
}
