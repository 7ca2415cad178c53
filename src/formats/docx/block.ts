/**
 * A block of paragraphs: those that follow each other are one text, joined by line ends, so that a label at the end of one opens the
 * value in the next. It is bounded, and ends between two paragraphs. Where changes are tracked, the text after them is in
 * the block, and a paragraph as it was before them goes by itself.
 */
import type { Desk } from './desk.ts';
import { after, before, lineEnd, type Piece, textOf } from './piece.ts';
import type { Paragraph } from './story.ts';

/** UTF-16 units of a block. */
const BLOCK = 30_000;

export interface Block {
  add(paragraph: Paragraph): void;
  end(): void;
}

/** Gathers paragraphs. */
export function createBlock(desk: Desk): Block {
  let pieces: Piece[] = [];
  let earlier: Piece[][] = [];
  let isOpen = false;
  let length = 0;

  function end(): void {
    if (pieces.length > 0) desk.passage(pieces);
    for (const each of earlier) desk.passage(each);
    pieces = [];
    earlier = [];
    isOpen = false;
    length = 0;
  }

  /** A paragraph as it was, with those that it went on in. */
  function addEarlier({ pieces: all, wasJoined }: Paragraph): void {
    if (isOpen) earlier[earlier.length - 1]?.push(...all.filter(before));
    else if (wasJoined || all.some(({ reading }) => reading !== 'both')) earlier.push(all.filter(before));
    isOpen = wasJoined;
  }

  return {
    add(paragraph) {
      const now = paragraph.pieces.filter(after);
      const own = textOf(now).length;
      if (length + own > BLOCK) end();
      pieces.push(...now);
      if (!paragraph.isJoined) pieces.push(lineEnd);
      length += own + 1;
      addEarlier(paragraph);
    },
    end,
  };
}
