/** Sends documents of Word through the format, and reads what comes out by means of its own. */
import { strFromU8, unzipSync } from 'fflate';
import { docx } from '../../../src/formats/docx/docx.ts';
import type { Editor, Opaque, Place } from '../../../src/formats/format.ts';
import { text } from '../../../src/formats/text.ts';
import type { Splice } from '../../../src/text/splice.ts';
import { deflate, inflate } from '../../support/flate.ts';

export async function through(source: Uint8Array, editor: Editor): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of docx.rewrite(source, editor, { inflate, deflate, nested: nestedIn(editor) }))
    chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Documents and texts inside a document. */
const nestedIn =
  (editor: Editor) =>
  async (bytes: Uint8Array, name: string): Promise<Uint8Array | undefined> => {
    if (name.endsWith('.docx')) return through(bytes, editor);
    if (!name.endsWith('.txt')) return undefined;
    const session = text.open(editor);
    return new Uint8Array(Buffer.concat([session.push(bytes), session.end()]));
  };

/** Changes nothing, and takes the words for labels. */
export const idleWith = (...labels: readonly string[]): Editor => ({
  isLabel: (word) => labels.includes(word),
  columns: (header) => header.map(() => 'edit'),
  outside: () => undefined,
  record: (fields) => fields.map(() => undefined),
  passage: () => [],
  opaque: () => 'keep',
});

/** Where a text holds another, each character of it covered. */
export function covered(whole: string, part: string): readonly Splice[] {
  const splices: Splice[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) {
    splices.push({ start: at, end: at + part.length, text: '*'.repeat(part.length) });
  }
  return splices;
}

/** Covers a text wherever it is handed over. */
export const hiding = (needle: string): Editor => ({
  ...idleWith(),
  record: (fields) => fields.map((field) => covered(field.text, needle)),
  passage: (whole) => covered(whole, needle),
});

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
    if (name.endsWith('.docx')) {
      for (const [inner, each] of Object.entries(textsIn(content))) texts[`${name}/${inner}`] = each;
    } else texts[name] = content[0] === 0xff ? Buffer.from(content).toString('utf16le') : strFromU8(content);
  }
  return texts;
}

/** All that a document says, by every reading: as it stands, without tags, and without escapes. */
export function readings(bytes: Uint8Array): string {
  return Object.entries(textsIn(bytes))
    .flatMap(([name, whole]) => {
      const bare = whole.replace(/<[^>]*>/g, '');
      const plain = whole.replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)));
      const open = whole.replace(/(?:%[0-9A-F]{2})+/g, (escapes) => decodeURIComponent(escapes));
      return [name, whole, bare, plain, open];
    })
    .join('\n');
}
