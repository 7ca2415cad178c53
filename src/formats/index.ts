/** Every format, their contract, and the names of encodings. A new one is its file and its lines here. */
import { csv, tsv } from './csv.ts';
import { docx } from './docx/docx.ts';
import { encodingByName, type EncodingName, encodings } from './encoding/index.ts';
import type { EncodingId } from './encoding/encoding.ts';
import type { DocumentFormat, Format, PackageFormat } from './format.ts';
import { html } from './html/html.ts';
import { json, ndjson } from './json.ts';
import { cpcl, epl, escpos, sniffLabel, tspl, zpl } from './labels/index.ts';
import { ofd } from './ofd/ofd.ts';
import { text } from './text.ts';
import { xlsx } from './xlsx/xlsx.ts';

export * from './format.ts';
export type { FixedField } from './fixed-field.ts';
export type { FieldMap } from './fixed-map.ts';
export { fixedWidth } from './fixed-width.ts';
export {
  cpcl,
  csv,
  docx,
  type EncodingId,
  type EncodingName,
  encodingByName,
  encodings,
  epl,
  escpos,
  html,
  json,
  ndjson,
  ofd,
  sniffLabel,
  text,
  tspl,
  tsv,
  xlsx,
  zpl,
};

/** Those that stream. */
export const formats: readonly Format[] = [csv, tsv, ndjson, json, text, zpl, tspl, cpcl, epl, escpos, html];

/** Those that are packages of parts. */
export const packages: readonly PackageFormat[] = [docx, xlsx, ofd];

/** The format that a file's name ends in, whatever its case; `undefined` where none does. */
export function formatByName(fileName: string): DocumentFormat | undefined {
  const name = fileName.toLowerCase();
  return [...formats, ...packages].find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

export function isPackage(format: DocumentFormat): format is PackageFormat {
  return 'rewrite' in format;
}
