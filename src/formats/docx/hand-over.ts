/**
 * Hands the text of a part to the editor: what the markup names as fields, then the stories. Paragraphs that follow each other go
 * together, joined by line ends, so that a label at the end of one opens the value in the next; a block of them is bounded, and
 * ends between two paragraphs. Where changes are tracked, the text after them is in the block, and a paragraph as it was
 * before them goes by itself.
 */
import { createBlock } from './block.ts';
import type { Desk, DeskField } from './desk.ts';
import { readings } from './piece.ts';
import type { Labelled, Story } from './story.ts';
import { handTable } from './table.ts';

/** Hands over each value that the markup names. */
export function handLabelled(desk: Desk, all: readonly Labelled[]): void {
  let fields: DeskField[] = [];
  let group = Number.NaN;
  const flush = (): void => {
    if (fields.length > 0) desk.record(fields);
    fields = [];
  };
  for (const each of all) {
    const label = each.labels.find((name) => desk.isLabel(name));
    if (label === undefined) continue;
    const labels = [label];
    if (each.group !== group || fields.some((field) => field.labels[0] === label)) flush();
    group = each.group;
    for (const pieces of readings(each.pieces)) fields.push({ labels, pieces, column: fields.length + 1 });
  }
  flush();
}

export function handStory(desk: Desk, story: Story): void {
  const block = createBlock(desk);
  for (const each of story.blocks) {
    if (each.kind === 'paragraph') block.add(each);
    else {
      block.end();
      handTable(desk, each);
    }
  }
  block.end();
}
