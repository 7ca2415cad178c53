/** The recipes of the page on engines, by their titles: what the tests run is what a reader copies. */
import { readDocument } from '../docs/documents.ts';

const { blocks } = readDocument('src/run/stream/README.md');

export function recipe(title: string): string {
  const block = blocks.find((each) => each.title === title && each.flags.includes('recipe'));
  if (block === undefined) throw new Error(`no recipe ${title}`);
  return block.text;
}
