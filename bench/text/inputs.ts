/** The texts that are timed: pages of the evaluation's documents, and texts on which a careless finder never ends. */
import { seeded } from '../corpus/random.ts';
import { type Document, drawDocuments } from '../quality/finding/documents.ts';

/** Documents of the pack `base`: those that a library may be asked about that knows no packs. */
export function baseDocuments(seed: number): readonly Document[] {
  return drawDocuments(seed).filter(({ pack }) => pack === 'base');
}

const PAGE_UNITS = 4_000;

/** Whether a document goes on a page. */
export type Choose = (document: Document) => boolean;

/** Documents without a person in them: what most text is like. */
export const aboutNobody: Choose = ({ gold }) => gold.length === 0;

/** Pages of some thousand characters, in all at least `bytes` of UTF-8; each document with values of its own. */
export function pagesOf(bytes: number, choose: Choose = () => true): readonly string[] {
  const pages: string[] = [];
  let page = '';
  let total = 0;
  for (let seed = 1; total < bytes; seed += 1) {
    for (const { text } of baseDocuments(seed).filter(choose)) {
      page += `${text}\n\n`;
      if (page.length < PAGE_UNITS) continue;
      pages.push(page);
      total += Buffer.byteLength(page);
      page = '';
      if (total >= bytes) break;
    }
  }
  return pages;
}

export interface HardInput {
  readonly name: string;
  make(bytes: number): string;
}

function repeated(piece: string): (bytes: number) => string {
  return (bytes) => piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

export const PHONES = 20_000;

export function phones(count: number): string {
  const random = seeded(1);
  return Array.from({ length: count }, () => `1${random.pick(['38', '59', '86'])}0000${random.digits(4)}`).join('，');
}

export const hardInputs: readonly HardInput[] = [
  {
    name: 'Han without a blank',
    make(bytes) {
      const han = pagesOf(200_000)
        .join('')
        .replace(/\P{Script=Han}/gu, '');
      return repeated(han)(bytes);
    },
  },
  {
    name: 'digits',
    make(bytes) {
      const random = seeded(1);
      return repeated(Array.from({ length: 5_000 }, () => random.digits(8)).join(''))(bytes);
    },
  },
  { name: 'a@', make: repeated('a@') },
  { name: 'brackets that are not closed', make: repeated('（【(《') },
  { name: 'labels without a value', make: repeated('姓名：电话：地址：') },
  { name: 'levels of an address', make: repeated('省市区路号楼') },
  { name: 'surnames', make: repeated('王李张刘陈') },
];
