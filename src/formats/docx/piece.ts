/**
 * A piece: a stretch of a part's source that holds text, and what becomes of it. The text of a run, the value of an attribute,
 * an element that stands for a character. What a document says in several pieces is handed over as one text; each keeps the
 * splices over its own. A piece may be handed over more than once, as the value of a label and as part of a paragraph: what
 * was said first holds, and what comes later counts where nothing was said yet.
 */
import { NO_SPLICES, type Splice, spliced } from '../../text/splice.ts';
import { splicesOfPieces } from '../pieces.ts';
import { decodeXml, escapeXml } from '../xml/entities.ts';
import { spliceXml } from '../xml/splice.ts';
import { spliceUrl } from '../package/url.ts';

/**
 * How a piece is written: `text` and `attribute` with entities; `raw` as it is, in comments, instructions and CDATA sections; `url`
 * an attribute, and `link` text, with percent escapes; `element` an element of a run that stands for its text; `whole` an attribute
 * that goes where anything in it changes; `gap` nowhere.
 */
export type Site = 'text' | 'attribute' | 'raw' | 'url' | 'link' | 'element' | 'whole' | 'gap';

/** Which reading of a document with tracked changes a piece is in: the one before them, the one after, or both. */
export type Reading = 'both' | 'before' | 'after';

export interface Piece {
  readonly text: string;
  readonly site: Site;
  /** Where it stands in the source of its part. */
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** What it has to stay: a number, whose digits are masked by 0; a reference to cells, whose sheets have no asterisk in their names. */
  readonly must?: 'number' | 'reference' | undefined;
  splices: readonly Splice[];
}

/** What stands between two paragraphs, or two cells, in the text that is handed over. */
export const lineEnd: Piece = gap('\n');
export const cellEnd: Piece = gap('\t');

/** Text that stands for itself, and is not written. */
export function gap(text: string): Piece {
  return { text, site: 'gap', start: 0, end: 0, reading: 'both', splices: NO_SPLICES };
}

export function textOf(pieces: readonly Piece[]): string {
  if (pieces.length === 1) return (pieces[0] as Piece).text;
  let text = '';
  for (const piece of pieces) text += piece.text;
  return text;
}

/** A piece as it reads after changes that are tracked, or before them. */
export function after({ reading }: Piece): boolean {
  return reading !== 'before';
}

export function before({ reading }: Piece): boolean {
  return reading !== 'after';
}

/** The pieces as they read after tracked changes and, where there are any, before them; without what is blank. */
export function readings(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all = pieces.some(({ reading }) => reading !== 'both')
    ? [pieces.filter(after), pieces.filter(before)]
    : [pieces];
  return all.filter((each) => textOf(each).trim() !== '');
}

/** Lays splices over the text of the pieces: each takes its own. `null` takes all of it out. */
export function lay(pieces: readonly Piece[], splices: readonly Splice[] | null): void {
  if (splices === null) {
    for (const piece of pieces) take(piece, [{ start: 0, end: piece.text.length, text: '' }]);
    return;
  }
  if (splices.length === 0) return;
  const each = splicesOfPieces(
    pieces.map(({ text }) => text),
    splices,
  );
  for (let index = 0; index < pieces.length; index += 1) {
    const own = each[index] as readonly Splice[];
    if (own.length > 0) take(pieces[index] as Piece, own);
  }
}

function take(piece: Piece, splices: readonly Splice[]): void {
  if (piece.site === 'gap') return;
  piece.splices = piece.splices.length === 0 ? splices : merged(piece.splices, splices);
}

/** The earlier splices, and of the later ones what lies between them. */
function merged(earlier: readonly Splice[], later: readonly Splice[]): readonly Splice[] {
  const all: Splice[] = [...earlier];
  for (const { start, end, text } of later) {
    let from = start;
    for (const { start: low, end: high } of earlier) {
      if (high <= from || low >= end) continue;
      if (low > from) all.push(clipped(start, end, text, from, low));
      from = high;
    }
    if (from < end || start === end) all.push(clipped(start, end, text, from, end));
  }
  return all.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The part of a splice that lies in `[from, to)`: of one as long as what it replaces its own units, of another the text at its start. */
function clipped(start: number, end: number, text: string, from: number, to: number): Splice {
  if (text.length === end - start) return { start: from, end: to, text: text.slice(from - start, to - start) };
  return { start: from, end: to, text: from === start ? text : '' };
}

export function isEdited({ splices }: Piece): boolean {
  return splices.length > 0;
}

/** The piece's text as it comes out. */
export function outcome(piece: Piece): string {
  return spliced(piece.text, legalSplices(piece));
}

function legalSplices({ splices, must }: Piece): readonly Splice[] {
  if (must === undefined) return splices;
  return splices.map((each) => {
    const text = must === 'number' ? each.text.replace(/[^0-9]/g, '0') : each.text.split('*').join('＊');
    return { ...each, text };
  });
}

/** What a piece asks to be changed in the source of its part. */
export function writing(piece: Piece, source: string): readonly Splice[] {
  const { start, end, site } = piece;
  if (piece.splices.length === 0 || site === 'gap') return NO_SPLICES;
  const splices = legalSplices(piece);
  switch (site) {
    case 'text':
      return [...keptBlanks(piece, source), ...spliceXml(source, start, end, splices, site)];
    case 'attribute':
      return spliceXml(source, start, end, splices, site);
    case 'link':
      return spliceUrl(source, start, end, splices, 'text');
    case 'url':
      return spliceUrl(source, start, end, splices, 'attribute');
    case 'raw':
      return splices.map((each) => ({
        start: start + each.start,
        end: start + each.end,
        text: asRaw(each.text),
      }));
    case 'whole':
      return [{ start, end, text: '' }];
    default:
      return [{ start, end, text: element(spliced(piece.text, splices), source.slice(start, end)) }];
  }
}

/** Text as it may stand in comments, instructions and CDATA sections alike: nothing in it ends one. */
function asRaw(text: string): string {
  const legal = escapeXml(text, 'text');
  return decodeXml(legal, 0, legal.length).replace(/[-<>&?\]]/g, '*');
}

/** Where a blank comes to stand at an edge of a run's text, the run has to say that it counts. */
function keptBlanks(piece: Piece, source: string): readonly Splice[] {
  const text = outcome(piece);
  if (text === text.trim() || piece.text !== piece.text.trim()) return NO_SPLICES;
  const at = piece.start - 1;
  const tag = source.slice(source.lastIndexOf('<', at), at);
  if (source[at] !== '>' || !/^<([A-Za-z0-9]+:)?t$/.test(tag)) return NO_SPLICES;
  return [{ start: at, end: at, text: ' xml:space="preserve"' }];
}

/** Text in place of an element of a run, by the element's own prefix. */
function element(text: string, old: string): string {
  if (text === '') return '';
  const prefix = old.slice(1, old.indexOf(':') + 1);
  return `<${prefix}t xml:space="preserve">${escapeXml(text, 'text')}</${prefix}t>`;
}
