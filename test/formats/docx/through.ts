/** Sends documents of Word through the format, and reads what comes out by means of its own. */
import { strFromU8, unzipSync } from 'fflate';
import { docx } from '../../../src/formats/docx/docx.ts';
import type { Editor, Opaque, PackageOptions, Place } from '../../../src/formats/format.ts';
import { nestedDocument } from '../../../src/formats/nested.ts';
import type { Splice } from '../../../src/text/splice.ts';
import { deflate, inflate, inflateWhole } from '../../support/flate.ts';

export async function through(source: Uint8Array, editor: Editor): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const flates = { inflate, inflateWhole, deflate };
  const nested: PackageOptions['nested'] = (bytes, name) => nestedDocument(bytes, name, editor, flates);
  for await (const chunk of docx.rewrite(source, editor, { ...flates, nested })) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Changes nothing, and takes the words for labels. */
export const idleWith = (...labels: readonly string[]): Editor => ({
  isLabel: (word) => labels.includes(word),
  columns: (header) => header.map(() => 'edit'),
  outside: () => undefined,
  record: (fields) => fields.map(() => undefined),
  passage: () => [],
  opaque: () => 'keep',
});

/** Where a text holds another, each character of it covered. A number is found only where it stands whole. */
export function covered(whole: string, part: string): readonly Splice[] {
  const splices: Splice[] = [];
  const isNumber = /^\d+$/.test(part);
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) {
    const end = at + part.length;
    if (isNumber && /\d/.test(`${whole[at - 1] ?? ''}${whole[end] ?? ''}`)) continue;
    splices.push({ start: at, end, text: '*'.repeat(part.length) });
  }
  return splices;
}

/** Covers a text wherever it is handed over. */
export const hiding = (needle: string): Editor => ({
  ...idleWith(),
  outside: (cells) => cells.map((cell) => covered(cell, needle)),
  record: (fields) => fields.map((field) => covered(field.text, needle)),
  passage: (whole) => covered(whole, needle),
});

const LABEL = '姓名';

/** Covers a text only where 姓名 names it: as the label of a field, or right before it. */
export const underLabel = (needle: string): Editor => ({
  ...idleWith(LABEL, '电话', '住址'),
  record: (fields) => fields.map(({ labels, text }) => (labels.includes(LABEL) ? covered(text, needle) : undefined)),
  passage: (whole) => covered(whole, needle).filter(({ start }) => /姓名：\s*$/.test(whole.slice(0, start))),
});

/** Changes nothing, whatever the text is: what goes, goes by itself. */
export const untouching = (): Editor => idleWith();

/** Covers a text, and has go what is no text. */
export const dropping = (needle: string): Editor => ({ ...hiding(needle), opaque: () => 'drop' });

export interface Heard {
  readonly passages: string[];
  readonly records: (readonly (readonly [string, string])[])[];
  readonly columns: (readonly string[])[];
  readonly authors: string[];
  readonly things: Opaque[];
  readonly places: Place[];
}

/** An editor that changes nothing, and what it is handed. */
export function listening(...labels: readonly string[]): { readonly editor: Editor; readonly heard: Heard } {
  const heard: Heard = { passages: [], records: [], columns: [], authors: [], things: [], places: [] };
  const editor: Editor = {
    ...idleWith(...labels),
    columns(header) {
      heard.columns.push(header);
      return header.map(() => 'edit');
    },
    record(fields) {
      heard.records.push(fields.map((field) => [field.labels.join('/'), field.text]));
      return fields.map(() => undefined);
    },
    passage(whole, place) {
      heard.passages.push(whole);
      heard.places.push(place);
      return [];
    },
    author: (name) => heard.authors.push(name),
    opaque(thing) {
      heard.things.push(thing);
      return 'keep';
    },
  };
  return { editor, heard };
}

/** The parts of a document as text; documents in it by their own parts. */
export function textsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (/\.(docx|xlsx)$/.test(name)) {
      for (const [inner, each] of Object.entries(textsIn(content))) texts[`${name}/${inner}`] = each;
    } else texts[name] = content[0] === 0xff ? Buffer.from(content).toString('utf16le') : strFromU8(content);
  }
  return texts;
}

/** All that a document says, by every reading: as it stands, without tags, without escapes, after and before tracked changes. */
export function readings(bytes: Uint8Array): string {
  return Object.entries(textsIn(bytes))
    .flatMap(([name, whole]) => {
      const plain = whole.replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)));
      const open = whole.replace(/(?:%[0-9A-F]{2})+/g, unescaped);
      const drawn = whole.replace(/<w:sym [^>]*w:char="(?:F0)?([0-9A-F]{2,4})"\/>/g, (_, digits) =>
        String.fromCodePoint(Number.parseInt(digits, 16)),
      );
      return [
        name,
        whole,
        plain,
        open,
        ...[
          whole,
          drawn,
          without(whole, 'del|moveFrom|rt|delText|instrText|delInstrText'),
          without(whole, 'ins|moveTo'),
        ].map(bare),
      ];
    })
    .join('\n');
}

const bare = (markup: string): string => markup.replace(/<[^>]*>/g, '');

const without = (markup: string, elements: string): string =>
  markup.replace(new RegExp(`<w:(${elements})[ >].*?</w:\\1>`, 'g'), '');

function unescaped(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
