/**
 * Names of bookmarks. A name that is masked stays a name: letters, digits and underscores, unlike every other of the document; all that
 * refers to it, in attributes and in the codes of fields, is changed as it is.
 *
 * @source ECMA-376-1:2016, 17.13.6.2 (bookmarkStart), 17.16.5 (fields that name one: REF, PAGEREF, HYPERLINK \l …)
 */
import type { Splice } from '../../text/splice.ts';
import type { Desk } from './desk.ts';
import { lay, outcome, type Piece, textOf } from './piece.ts';

export interface Bookmarks {
  /** Hands over a name where it stands, and gives it its new one. */
  rename(desk: Desk, piece: Piece): void;
  /** Changes the names in the code of a field. */
  renameIn(code: readonly Piece[]): void;
}

export function createBookmarks(): Bookmarks {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();

  /** By a name: the number that the last one alike has. */
  const numbers = new Map<string, number>();

  function unlikeOthers(name: string): string {
    let own = name;
    let number = numbers.get(name) ?? 1;
    for (; taken.has(own); own = `${name}_${number}`) number += 1;
    numbers.set(name, number);
    taken.add(own);
    return own;
  }

  return {
    rename(desk, piece) {
      const old = piece.text;
      let name = renamed.get(old);
      if (name === undefined) {
        desk.reference(piece);
        const after = outcome(piece);
        name = after === old ? old : unlikeOthers(asName(after));
        renamed.set(old, name);
      }
      piece.splices = name === old ? [] : [{ start: 0, end: old.length, text: name }];
    },
    renameIn(code) {
      const splices: Splice[] = [];
      for (const { start, end, text } of words(textOf(code))) {
        const name = renamed.get(text);
        if (name !== undefined && name !== text) splices.push({ start, end, text: name });
      }
      lay(code, splices);
    },
  };
}

function asName(text: string): string {
  let name = '';
  for (const character of text) name += /^[\w\u3400-\u9fff]$/.test(character) ? character : '_';
  return name;
}

/** The words of a code, without quotes. */
function words(code: string): readonly Splice[] {
  const found: Splice[] = [];
  let start = 0;
  for (let at = 0; at <= code.length; at += 1) {
    const unit = code.charAt(at);
    if (unit !== '' && unit !== '"' && unit !== '“' && unit !== '”' && unit.trim() !== '') continue;
    if (at > start) found.push({ start, end: at, text: code.slice(start, at) });
    start = at + 1;
  }
  return found;
}
