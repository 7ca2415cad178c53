/**
 * HTML into tokens, each with the place where it stands: they cover the document without a gap, whatever it holds, since
 * what a browser would not show is in the file all the same. Tokens are cut as the standard says, with one difference: a tag that
 * the document's end cuts off is a token too. Offsets are UTF-16 units. Linear in time. Nothing is thrown.
 *
 * @source HTML Living Standard, 13.2.5 Tokenization
 */
import { isLetterOrDigit } from './character-references.ts';

/** An attribute of a tag: its name in `[nameFrom, nameTo)`, its value without quotes in `[from, to)`. */
export interface Attribute {
  readonly name: string;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly from: number;
  readonly to: number;
  /** `"`, `'`, or none. */
  readonly quote: number;
}

/** A tag in `[from, to)`. */
export interface Tag {
  readonly name: string;
  readonly from: number;
  readonly nameTo: number;
  readonly to: number;
  readonly isEnd: boolean;
  readonly isSelfClosing: boolean;
  readonly attributes: readonly Attribute[];
}

/**
 * How a text is written: `text` with references; `title` likewise, but no tag ends it but its own; `raw` without any; `script` likewise,
 * of an element whose text is code; `cdata` likewise, of SVG and MathML.
 */
export type TextKind = 'text' | 'title' | 'raw' | 'cdata';

export interface TokenVisitor {
  text(from: number, to: number, kind: TextKind): void;
  tag(tag: Tag): void;
  /** What stands between the marks of a comment, of a declaration or of what is read as a comment. */
  comment(from: number, to: number): void;
}

/** Elements whose text is not read for tags, and how it is written. */
const TEXT_ONLY: ReadonlyMap<string, 'title' | 'raw'> = new Map([
  ['title', 'title'],
  ['textarea', 'title'],
  ['script', 'raw'],
  ['style', 'raw'],
  ['xmp', 'raw'],
  ['iframe', 'raw'],
  ['noembed', 'raw'],
  ['noframes', 'raw'],
  ['noscript', 'raw'],
]);

/** Where HTML begins again inside SVG and MathML. */
const HTML_INSIDE: ReadonlySet<string> = new Set(
  'foreignobject desc title mi mo mn ms mtext annotation-xml'.split(' '),
);

/** What ends SVG and MathML, however deep it stands in them. */
const BREAKS_OUT: ReadonlySet<string> = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ' +
    'ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Elements around a tag that are looked at for the one that it ends. */
const MOST_AROUND = 256;

const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const NO_ATTRIBUTES: readonly Attribute[] = [];

/** @param isXml whether a tag that closes itself is also an end, as in XHTML */
export function scanTokens(text: string, visitor: TokenVisitor, isXml = false): void {
  const end = text.length;
  /** Of SVG, MathML and what is HTML again inside them: the elements that begin either, outermost first. */
  const around: string[] = [];
  /** How many of them there are of a name: most end tags end none. */
  const counts = new Map<string, number>();
  let shown = 0;
  let at = 0;
  while (at < end) {
    const mark = text.indexOf('<', at);
    if (mark < 0 || mark + 1 >= end) break;
    const unit = text.charCodeAt(mark + 1);
    if (isLetter(unit) || (unit === SLASH && isLetter(text.charCodeAt(mark + 2)))) {
      show(mark);
      at = passTag(mark);
    } else if (unit === EXCLAMATION || unit === QUESTION || (unit === SLASH && mark + 2 < end)) {
      show(mark);
      at = passMarked(mark, unit);
    } else {
      at = mark + 1;
      continue;
    }
    shown = at;
  }
  show(end);

  function show(to: number): void {
    if (to > shown) visitor.text(shown, to, 'text');
  }

  function isForeign(): boolean {
    const inner = around[around.length - 1];
    return inner === 'svg' || inner === 'math';
  }

  /** What begins with `<!`, `<?` or with `</` and no letter. Gives the offset after it. */
  function passMarked(mark: number, unit: number): number {
    if (unit === EXCLAMATION && text.startsWith('--', mark + 2)) return passComment(mark + 4);
    if (unit === EXCLAMATION && text.startsWith('[CDATA[', mark + 2) && (isXml || isForeign())) {
      const close = text.indexOf(']]>', mark + 9);
      const to = close < 0 ? end : close;
      if (to > mark + 9) visitor.text(mark + 9, to, 'cdata');
      return Math.min(to + 3, end);
    }
    const close = text.indexOf('>', mark + 2);
    const to = close < 0 ? end : close;
    const from = unit === QUESTION ? mark + 1 : mark + 2;
    if (to > from) visitor.comment(from, to);
    return Math.min(to + 1, end);
  }

  function passComment(from: number): number {
    // `<!-->` and `<!--->` end where they begin.
    const abrupt = text.startsWith('>', from) ? 1 : text.startsWith('->', from) ? 2 : 0;
    if (abrupt > 0) return from + abrupt;
    for (let dashes = text.indexOf('--', from); dashes >= 0; ) {
      let next = dashes + 2;
      while (text.charCodeAt(next) === HYPHEN) next += 1;
      const isBang = text.charCodeAt(next) === EXCLAMATION;
      if (text.charCodeAt(isBang ? next + 1 : next) === GREATER) {
        visitor.comment(from, next - 2);
        return next + (isBang ? 2 : 1);
      }
      dashes = text.indexOf('--', next);
    }
    visitor.comment(from, end);
    return end;
  }

  function passTag(mark: number): number {
    const tag = readTag(text, mark, end);
    const { name } = tag;
    visitor.tag(tag);
    if (around.length > 0) leave(tag);
    if (tag.isEnd) return tag.to;
    const isClosed = tag.isSelfClosing && (isXml || isForeign());
    if (isForeign()) {
      if (!isClosed && (HTML_INSIDE.has(name) || name === 'svg' || name === 'math')) enter(name);
      return tag.to;
    }
    if (name === 'svg' || name === 'math') {
      if (!tag.isSelfClosing) enter(name);
      return tag.to;
    }
    if (isClosed) return tag.to;
    if (name === 'plaintext') {
      if (end > tag.to) visitor.text(tag.to, end, 'raw');
      return end;
    }
    const kind = TEXT_ONLY.get(name);
    return kind === undefined ? tag.to : passTextOnly(name, kind, tag.to);
  }

  /** The text of an element that nothing ends but its own end tag. */
  function passTextOnly(name: string, kind: TextKind, from: number): number {
    const to = name === 'script' ? scriptEnd(text, from) : closeOf(text, name, from);
    if (to > from) visitor.text(from, to, kind);
    return to;
  }

  function enter(name: string): void {
    around.push(name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  function leave({ name, isEnd }: Tag): void {
    if (!isEnd) {
      if (!isForeign() || !BREAKS_OUT.has(name)) return;
      while (isForeign()) drop();
      return;
    }
    if ((counts.get(name) ?? 0) === 0) return;
    let index = around.length - 1;
    const least = Math.max(0, around.length - MOST_AROUND);
    while (index >= least && around[index] !== name) index -= 1;
    if (index >= least) while (around.length > index) drop();
  }

  function drop(): void {
    const name = around.pop() as string;
    counts.set(name, (counts.get(name) as number) - 1);
  }
}

/** The tag whose `<` stands at `mark`. */
function readTag(text: string, mark: number, end: number): Tag {
  const isEnd = text.charCodeAt(mark + 1) === SLASH;
  const nameFrom = isEnd ? mark + 2 : mark + 1;
  let at = nameFrom;
  while (at < end && !endsName(text.charCodeAt(at))) at += 1;
  const nameTo = at;
  let attributes: Attribute[] | undefined;
  let isSelfClosing = false;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === GREATER) {
      at += 1;
      break;
    }
    if (unit === SLASH || isBlank(unit)) {
      isSelfClosing = unit === SLASH && text.charCodeAt(at + 1) === GREATER;
      at += 1;
      continue;
    }
    const attribute = readAttribute(text, at, end);
    if (attributes === undefined) attributes = [];
    attributes.push(attribute);
    at = attribute.quote === 0 ? Math.max(attribute.to, attribute.nameTo) : Math.min(attribute.to + 1, end);
  }
  return {
    name: text.slice(nameFrom, nameTo).toLowerCase(),
    from: mark,
    nameTo,
    to: at,
    isEnd,
    isSelfClosing,
    attributes: attributes ?? NO_ATTRIBUTES,
  };
}

function readAttribute(text: string, nameFrom: number, end: number): Attribute {
  let at = nameFrom + 1;
  while (at < end && !endsName(text.charCodeAt(at)) && text.charCodeAt(at) !== EQUALS) at += 1;
  const nameTo = at;
  const name = text.slice(nameFrom, nameTo).toLowerCase();
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  if (text.charCodeAt(at) !== EQUALS || at >= end)
    return { name, nameFrom, nameTo, from: nameTo, to: nameTo, quote: 0 };
  at += 1;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  const quote = text.charCodeAt(at);
  if (quote === QUOTE || quote === APOSTROPHE) {
    const close = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    return { name, nameFrom, nameTo, from: at + 1, to: close < 0 ? end : close, quote };
  }
  const from = at;
  while (at < end && text.charCodeAt(at) !== GREATER && !isBlank(text.charCodeAt(at))) at += 1;
  return { name, nameFrom, nameTo, from, to: at, quote: 0 };
}

/** Where the end tag of an element begins; the document's end where there is none. */
function closeOf(text: string, name: string, from: number): number {
  for (let mark = text.indexOf('</', from); mark >= 0; mark = text.indexOf('</', mark + 2)) {
    if (isNamed(text, mark + 2, name)) return mark;
  }
  return text.length;
}

/** Likewise of a script: behind `<!--`, a script that begins in it ends first. */
function scriptEnd(text: string, from: number): number {
  let isEscaped = false;
  let isDoubly = false;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === HYPHEN) {
      if (isEscaped && text.startsWith('-->', at)) {
        isEscaped = false;
        isDoubly = false;
      }
    } else if (unit === 0x3c) {
      if (text.charCodeAt(at + 1) === SLASH) {
        if (!isNamed(text, at + 2, 'script')) continue;
        if (!isDoubly) return at;
        isDoubly = false;
      } else if (!isEscaped && text.startsWith('!--', at + 1)) {
        isEscaped = true;
        // `<!-->` and `<!--->` are whole.
        at += 1;
      } else if (isEscaped && isNamed(text, at + 1, 'script')) {
        isDoubly = true;
      }
    }
  }
  return text.length;
}

/** Whether a tag of this name stands there: in any case, and with an end. */
function isNamed(text: string, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if ((text.charCodeAt(at + index) | 0x20) !== name.charCodeAt(index)) return false;
  }
  return at + name.length < text.length && endsName(text.charCodeAt(at + name.length));
}

function endsName(unit: number): boolean {
  return unit === GREATER || unit === SLASH || isBlank(unit);
}

export function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit <= 0x0d && (unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c));
}

function isLetter(unit: number): boolean {
  return isLetterOrDigit(unit) && unit > 0x39;
}
