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
  let earlier: (readonly Piece[])[] = [];
  let length = 0;

  function end(): void {
    if (pieces.length > 0) desk.passage(pieces);
    for (const each of earlier) desk.passage(each);
    pieces = [];
    earlier = [];
    length = 0;
  }

  return {
    add(paragraph) {
      const now = paragraph.pieces.filter(after);
      const own = textOf(now).length;
      if (length + own > BLOCK) end();
      pieces.push(...now);
      if (!paragraph.isJoined) pieces.push(lineEnd);
      length += own + 1;
      if (paragraph.pieces.some(({ reading }) => reading !== 'both')) earlier.push(paragraph.pieces.filter(before));
    },
    end,
  };
}
