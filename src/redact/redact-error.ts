/** A record that is refused: a code and where, in numbers. Never a value or a key of the input, no `cause`. */
export type RedactErrorCode =
  | 'record/unnamed-field'
  | 'record/opaque-value'
  | 'record/too-deep'
  | 'record/not-an-object'
  | 'table/unnamed-columns'
  | 'table/text-outside';

/** One sentence a code. */
export const redactErrorSentences: Readonly<Record<RedactErrorCode, string>> = {
  'record/unnamed-field':
    "no rule names this field, or its name holds a person's data; name it in a pack, or say what becomes of other fields",
  'table/unnamed-columns': 'no rule names these columns; name them in a pack, or say what becomes of other columns',
  'record/opaque-value': 'this value is neither text, number, boolean, array nor plain object',
  'record/too-deep': 'the record is nested too deeply, or holds itself',
  'record/not-an-object': 'a record must be an object or an array',
  'table/text-outside': "a row that is no record seems to hold a person's data that no rule names",
};

export class RedactError extends Error {
  override readonly name = 'RedactError';
  readonly code: RedactErrorCode;
  /** Numbers of the members from the outside in; of the columns for `table/unnamed-columns`; of the line for `table/text-outside`. 1-based. */
  readonly place: readonly number[];
  /** 1-based number of the record in its document; `undefined` for a record by itself. */
  readonly record: number | undefined;
  constructor(code: RedactErrorCode, place: readonly number[], record?: number) {
    const where = `${record === undefined ? '' : ` in record ${record}`}${place.length === 0 ? '' : ` at ${place.join('.')}`}`;
    super(`${code}${where}: ${redactErrorSentences[code]}`);
    this.code = code;
    this.place = place;
    this.record = record;
  }
}
