/** What the commands that read documents are told of them alike: format, field map, encoding, length of records, other fields. */
import { fixedWidth } from '../formats/fixed-width.ts';
import type { Format } from '../formats/format.ts';
import { encodingByName, encodings } from '../formats/index.ts';
import type { Other } from '../redact/field.ts';
import type { DocumentOptions } from '../run/document.ts';
import { loadFieldMap } from '../run/field-map.ts';
import { UsageError } from './explain.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

export interface DocumentChoice {
  readonly format?: string;
  readonly encoding?: string;
  /** The path of a field map. */
  readonly fields?: string;
  readonly maxRecord?: number;
  readonly other: Other;
}

/** @throws UsageError */
export function documentOptions(
  { encoding, maxRecord, other }: DocumentChoice,
  language: Language,
): Pick<DocumentOptions, 'other' | 'encoding' | 'maxRecord'> {
  return { other, ...encodingFor(encoding, language), ...(maxRecord === undefined ? {} : { maxRecord }) };
}

function encodingFor(name: string | undefined, language: Language): Pick<DocumentOptions, 'encoding'> {
  if (name === undefined) return {};
  const encoding = encodingByName(name);
  if (encoding === undefined) {
    throw new UsageError(words.noSuchEncoding[language] + encodings.map(({ id }) => id).join(', '));
  }
  return { encoding };
}

/** The format of a field map, else the id of the format that was named; `undefined` where none was. @throws UsageError */
export async function formatChoice(
  { fields, format }: DocumentChoice,
  language: Language,
): Promise<string | Format | undefined> {
  if ((format === 'fixed') !== (fields !== undefined)) throw new UsageError(words.fieldsNeeded[language]);
  return fields === undefined ? format : fixedWidth(await loadFieldMap(fields));
}
