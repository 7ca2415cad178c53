/** Needles for labels: a name whose characters end in bytes that are commands in GB 18030, and a number; and what hides them. */
import type { Editor, Format, FormatOptions, Opaque, Splice } from '../../../src/formats/format.ts';
import { leftIn } from '../../verify/independent.ts';
import { inEncoding } from '../encoded.ts';
import { idle, through } from '../through.ts';

/** In GB 18030 they end in 5F, 5C, 7C, 5E, 7E, and 㛃 is 82 30 B7 31. */
export const NAME = '羅誠瑋媈葉㛃';
export const PHONE = '13800001234';
/** Nothing but the label of its field says that it is somebody's. */
export const LABELLED = '梅疏影';
export const HIDDEN_NAME = '＊＊＊＊＊＊';
export const HIDDEN_PHONE = '138******34';

export const ENCODINGS = ['utf-8', 'gb18030'] as const;
export type LabelEncoding = (typeof ENCODINGS)[number];

/** Every NAME and PHONE in a text, as an edit. */
export const editsIn = (text: string): readonly Splice[] => {
  const edits: Splice[] = [];
  for (const [needle, hidden] of [
    [NAME, HIDDEN_NAME],
    [PHONE, HIDDEN_PHONE],
  ] as const) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      edits.push({ start: at, end: at + needle.length, text: hidden });
    }
  }
  return edits.sort((one, other) => one.start - other.start);
};

const NAME_LABELS = ['name', '姓名', '收件人'];

export const hiding: Editor = {
  ...idle,
  passage: editsIn,
  record: (fields) =>
    fields.map(({ labels, text }) =>
      NAME_LABELS.includes(labels[labels.length - 1] ?? '') ? '＊＊＊＊＊＊'.slice(0, text.length) : editsIn(text),
    ),
};

/** A document of ASCII, texts in the encoding, and raw bytes. */
export type Pieces = string | readonly (string | Uint8Array)[];

export const documentIn = (encoding: LabelEncoding, pieces: Pieces): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      (typeof pieces === 'string' ? [pieces] : pieces).map((piece) =>
        typeof piece === 'string' ? inEncoding[encoding](piece) : piece,
      ),
    ),
  );

/** Where needles stand; those whose characters stand each in a command of its own too. */
export const needlesIn = (bytes: Uint8Array, encoding: LabelEncoding): readonly string[] => {
  const text = new TextDecoder(encoding).decode(bytes);
  const characters = text.replace(/[^\u3400-\u9fff]/g, '');
  return [
    ...[NAME, PHONE, LABELLED].flatMap((needle) => leftIn(bytes, needle)),
    ...(text.replace(/>[0-9:;]|!\d{3}/g, '').includes(PHONE) ? ['without subsets'] : []),
    ...(characters.includes(NAME) ? ['character by character'] : []),
  ];
};

/** What comes out, as text, and where a needle is left in it. */
export const hidden = (
  format: Format,
  encoding: LabelEncoding,
  pieces: Pieces,
  options: FormatOptions = {},
): { readonly text: string; readonly left: readonly string[] } => {
  const out = through(format, documentIn(encoding, pieces), hiding, options);
  return {
    text: new TextDecoder(encoding).decode(out),
    left: needlesIn(out, encoding),
  };
};

export interface Heard {
  readonly passages: readonly string[];
  readonly records: readonly (readonly (readonly [label: string, text: string])[])[];
  readonly things: readonly Opaque[];
}

/** What an editor is told of a document. */
export const heardIn = (format: Format, encoding: LabelEncoding, pieces: Pieces): Heard => {
  const passages: string[] = [];
  const records: (readonly [string, string])[][] = [];
  const things: Opaque[] = [];
  through(format, documentIn(encoding, pieces), {
    ...idle,
    passage: (text) => {
      passages.push(text);
      return [];
    },
    record: (fields) => {
      records.push(fields.map(({ labels, text }) => [labels.join('.'), text] as const));
      return fields.map(() => undefined);
    },
    opaque: (thing) => {
      things.push(thing);
      return 'keep';
    },
  });
  return { passages, records, things };
};

/** What comes out where everything that is opaque is dropped, as latin1, so that raw bytes are seen. */
export const withoutOpaque = (format: Format, encoding: LabelEncoding, pieces: Pieces): string =>
  Buffer.from(through(format, documentIn(encoding, pieces), { ...idle, opaque: () => 'drop' })).toString('latin1');
