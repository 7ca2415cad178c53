/** Sends documents through a format, cut as asked, and catches what it throws. */
import type { Change, ColumnUse, Editor, Field, Format, FormatOptions } from '../../src/formats/format.ts';
import { FormatError } from '../../src/formats/format.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const toBytes = (text: string): Uint8Array => encoder.encode(text);
export const toText = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Changes nothing, and takes every cell for a label. */
export const idle: Editor = {
  isLabel: () => true,
  columns: (labels) => labels.map(() => 'edit'),
  outside: () => undefined,
  record: (fields) => fields.map(() => undefined),
  passage: () => [],
};

export interface Wish {
  readonly labels?: readonly string[];
  readonly uses?: readonly ColumnUse[];
  readonly change?: (field: Field, record: number) => Change;
}

/** An editor that takes `labels` for label words, gives the columns `uses` and each field its `change`. */
export const editorOf = ({ labels, uses, change = () => undefined }: Wish): Editor => ({
  ...idle,
  isLabel: (text) => labels === undefined || labels.includes(text),
  columns: (header) => uses ?? header.map(() => 'edit'),
  record: (fields, number) => fields.map((field) => change(field, number)),
});

/** The pieces of `bytes` between the `edges`, which may lie anywhere. */
export const cut = (bytes: Uint8Array, edges: readonly number[]): readonly Uint8Array[] => {
  const inside = edges.map((edge) => edge % (bytes.length + 1)).sort((one, other) => one - other);
  return [...inside, bytes.length].map((edge, index) => bytes.slice(inside[index - 1] ?? 0, edge));
};

export interface Way extends FormatOptions {
  readonly edges?: readonly number[];
}

/** What comes out. Every chunk is wiped once it has been handed in, so that none can be kept. */
export const through = (
  format: Format,
  document: string | Uint8Array,
  editor: Editor = idle,
  { edges = [], ...options }: Way = {},
): Uint8Array => {
  const bytes = typeof document === 'string' ? toBytes(document) : document;
  const session = format.open(editor, options);
  const pieces: Uint8Array[] = [];
  for (const chunk of cut(bytes, edges)) {
    pieces.push(session.push(chunk));
    chunk.fill(0x5a);
  }
  pieces.push(session.end());
  return new Uint8Array(Buffer.concat(pieces));
};

/** `through`, as text. */
export const textThrough = (...given: Parameters<typeof through>): string => toText(through(...given));

/** The error that `step` throws. */
export const thrownBy = (step: () => unknown): unknown => {
  try {
    step();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

/** The code and the place of the format error that `step` throws. */
export const faultOf = (step: () => unknown): object => {
  const error = thrownBy(step);
  if (!(error instanceof FormatError)) throw error;
  return { code: error.code, ...error.place };
};
