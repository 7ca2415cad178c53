/**
 * The documents of the evaluation. Each file of documents/ is a class; in it stand templates parted by `---`, and a line
 * `@ pack` says by which pack those below are judged. Seeded: the same documents on every machine, in the order of the files.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seeded } from '../../corpus/random.ts';
import { type Drawn, draw } from './markup.ts';

export interface Template {
  readonly sort: Sort;
  readonly pack: string;
  readonly text: string;
}

export interface Document extends Drawn {
  /** `17.2`: the second copy of the 17th template. */
  readonly number: string;
  readonly sort: Sort;
  readonly pack: string;
}

/**
 * The last, of all sorts, was written once rules had been written against the others. It is counted by itself and never listed;
 * when rules have met it too, its templates go to the others and new ones are written.
 */
export const sorts = [
  'waybills',
  'dunning',
  'notices',
  'letters',
  'prose',
  'traditional',
  'adversarial',
  'impersonal',
  'fresh',
] as const;

export type Sort = (typeof sorts)[number];

export const templates: readonly Template[] = sorts.flatMap(readTemplates);

function readTemplates(sort: Sort): readonly Template[] {
  const path = fileURLToPath(new URL(`documents/${sort}.txt`, import.meta.url));
  const read: Template[] = [];
  let pack = 'base';
  for (const piece of readFileSync(path, 'utf8').split(/^---\n/m)) {
    const lines = piece.split('\n');
    if (lines[0]?.startsWith('@ ')) pack = (lines.shift() ?? '').slice(2);
    const text = lines.join('\n').trim();
    if (text !== '') read.push({ sort, pack, text });
  }
  return read;
}

/** Copies of each template, with other values in each. */
const COPIES = 4;

export function drawDocuments(seed: number, copies: number = COPIES): readonly Document[] {
  const random = seeded(seed);
  const drawn: Document[] = [];
  templates.forEach(({ sort, pack, text }, at) => {
    for (let copy = 1; copy <= copies; copy += 1) {
      drawn.push({ number: `${at + 1}.${copy}`, sort, pack, ...draw(text, random) });
    }
  });
  return drawn;
}
