/**
 * How new text is written at a place of an HTML document, so that it reads as that text and ends nothing around it. A place inside a
 * place (a string of a script in an attribute) is written the inner way first.
 */
import { referenceAt } from './character-references.ts';

export interface Writer {
  write(text: string): string;
  /** Where something of a stretch changes, all of it is written anew. */
  readonly isWhole?: true;
  /** A value that may not be written as nothing, and what is written for nothing. */
  readonly least?: { readonly from: number; readonly to: number; readonly text: string };
  /**
   * What has to be written again in front of new text: with it, what stands there would read as something else. Gives the offset in
   * the document from which on, `at` where nothing has to.
   */
  before?(document: string, at: number, after: string): number;
}

/** Writes one way inside the other. */
export function inside(inner: Writer, outer: Writer | undefined): Writer {
  if (outer === undefined) return inner;
  const write = (text: string): string => outer.write(inner.write(text));
  const { least } = outer;
  return {
    write,
    ...(inner.isWhole || outer.isWhole ? { isWhole: true } : {}),
    ...(least === undefined ? {} : { least }),
  };
}

export const asIs: Writer = { write: (text) => text };

const AMPERSAND = 0x26;
const LESS = 0x3c;

/** References are told from text by 32 characters at most. */
const LONGEST_REFERENCE = 40;

/** An ampersand or `<` that is text, in front of what changes, may begin something with what comes. */
function beforeText(document: string, at: number, after: string): number {
  if (after !== '' && !/^[\w#/!?;=-]/.test(after)) return at;
  if (document.charCodeAt(at - 1) === LESS) return at - 1;
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_REFERENCE); from -= 1) {
    const unit = document.charCodeAt(from);
    if (unit === AMPERSAND) return from;
    if (!/[0-9A-Za-z#]/.test(document.charAt(from))) return at;
  }
  return at;
}

/** What stands before new text, written so that it stays what it is. */
export function rewritten(writer: Writer, before: string): string {
  const reference = referenceAt(before, 0, before.length, false);
  if (reference === undefined) return writer.write(before);
  return reference.end === before.length ? `${before};` : before;
}

function escaper(needs: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => {
    let out = '';
    let done = 0;
    for (let at = 0; at < text.length; at += 1) {
      const written = needs.get(text.charAt(at));
      if (written === undefined) continue;
      out += text.slice(done, at) + written;
      done = at + 1;
    }
    return done === 0 ? text : out + text.slice(done);
  };
}

const REFERENCES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['\r', '&#13;'],
];

/** Text between tags, and of elements like `title`. */
export const inText: Writer = { write: escaper(new Map([...REFERENCES, ['<', '&lt;']])), before: beforeText };

export const inDoubleQuotes: Writer = { write: escaper(new Map([...REFERENCES, ['"', '&quot;']])), before: beforeText };

export const inSingleQuotes: Writer = { write: escaper(new Map([...REFERENCES, ["'", '&#39;']])), before: beforeText };

/** A value without quotes, in `[from, to)` of the document: it gets some when it is empty. */
export function withoutQuotes(from: number, to: number): Writer {
  return { write: escapeBare, before: beforeText, least: { from, to, text: '""' } };
}

function escapeBare(text: string): string {
  return text.replace(/[\s"'<=>`&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Names of tags and attributes, which know no escape. */
export const inName: Writer = { write: (text) => text.replace(/[\s"'<>/=]/g, '_') };

/** Text that knows no escape. */
export const inRawText: Writer = { write: (text) => text.replace(/</g, '＜') };

/** CDATA, which ends at `]]>`. */
export const inCdata: Writer = { write: (text) => text.replace(/[\]>]/g, (sign) => (sign === ']' ? '］' : '＞')) };

/** A comment: nothing in it may make `-->` or `--!>` with what stands around it. */
export const inComment: Writer = {
  write: (text) => (text === '' ? '＊' : text.replace(/[->]/g, (sign) => (sign === '-' ? '－' : '＞'))),
};

function escapedUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** Signs that end a string of a script, or the script, or mean something in one. */
const IN_STRING: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ["'", '\\u0027'],
  ['`', '\\u0060'],
  ['$', '\\u0024'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['<', '\\u003c'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
]);

const escapeString = escaper(IN_STRING);

/** A string of a script or of JSON. */
export const inString: Writer = {
  write(text) {
    let out = '';
    // What JSON does not take bare.
    for (const character of escapeString(text)) {
      const unit = character.charCodeAt(0);
      out += unit < 0x20 || (character.length === 1 && (unit & 0xf800) === 0xd800) ? escapedUnit(unit) : character;
    }
    return out;
  },
};

/** A number of a script, which becomes a string. */
export const asString: Writer = { isWhole: true, write: (text) => `"${inString.write(text)}"` };

/** Names in code. */
export const inCode: Writer = { write: (text) => text.replace(/[^\w$]/g, '_') };

/** A comment of a script or a style sheet, of either sort. */
export const inCodeComment: Writer = {
  write: (text) => text.replace(/[*/<\r\n\u2028\u2029]/g, (sign) => CODE_COMMENT.get(sign) ?? ' '),
};

const CODE_COMMENT: ReadonlyMap<string, string> = new Map([
  ['*', '＊'],
  ['/', '／'],
  ['<', '＜'],
]);

/** A string of a style sheet: a hexadecimal escape ends in a blank, which belongs to it. */
export const inStyleString: Writer = {
  write: (text) => text.replace(/["'\\<\r\n\f]|^[0-9A-Fa-f\s]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `),
};
