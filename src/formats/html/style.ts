/**
 * Style sheets: comments, strings and addresses are read; a selector or a name is handed over where it is not plain. Nothing is thrown.
 *
 * @source CSS Syntax Module Level 3, 4 Tokenization
 */
import { addStyleString } from './code-string.ts';
import type { Reading } from './reading.ts';
import { isTelling } from './telling.ts';
import { addPlain, newStretches, type Source, sourceOf } from './stretches.ts';
import { asIs, inCode, inCodeComment, inStyleString } from './writing.ts';

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;

export function readStyle(source: Source, reading: Reading): void {
  const { text } = source;
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      addCode(plain, at);
      const close = text.indexOf('*/', at + 2);
      const stop = close < 0 ? text.length : close;
      reading.addAside(source, at + 2, stop, inCodeComment);
      at = Math.min(stop + 2, text.length);
      plain = at;
    } else if (unit === QUOTE || unit === APOSTROPHE) {
      addCode(plain, at);
      const close = stringEnd(text, at + 1, unit);
      addString(at + 1, close, 'value');
      at = Math.min(close + 1, text.length);
      plain = at;
    } else if (isAddress(text, at)) {
      addCode(plain, at);
      const close = stringEnd(text, at + 4, 0x29);
      addString(at + 4, close, 'url');
      at = Math.min(close + 1, text.length);
      plain = at;
    } else {
      at += unit === BACKSLASH ? 2 : 1;
    }
  }
  addCode(plain, text.length);

  function addString(from: number, to: number, sort: 'value' | 'url'): void {
    const string = newStretches();
    addStyleString(string, source, from, to, inStyleString);
    if (string.parts.length > 0) reading.read(sort, sourceOf(string));
  }

  function addCode(from: number, to: number): void {
    if (!isTelling(text, from, to)) return;
    const code = newStretches();
    addPlain(code, source, from, to, inCode);
    reading.addAside(sourceOf(code), 0, to - from, asIs);
  }
}

/** Whether `url(` stands there, with an address without quotes. */
function isAddress(text: string, at: number): boolean {
  if ((text.charCodeAt(at) | 0x20) !== 0x75 || !/^url\($/i.test(text.slice(at, at + 4))) return false;
  return !/^\s*["']/.test(text.slice(at + 4, at + 24));
}

function stringEnd(text: string, from: number, quote: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === quote || (unit === 0x0a && quote !== 0x29)) return at;
    at += unit === BACKSLASH ? 2 : 1;
  }
  return text.length;
}
