/**
 * What a generator of documents gives: a record as an export would hold it, and beside it the truth about each of its fields,
 * so that whoever redacts the record can be counted. The truth follows the rule of the document itself (research of the
 * standards, not the packs); where rules leave a choice, the field is `open` and counts for nothing.
 */

/** A cell: text, or a number of a JSON export; `bigint` for numbers of more digits than a double holds. */
export type Cell = string | number | bigint;

/** A record: Chinese labels in the order of the export. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * `hide`: personal, `secret` may not be left, and the whole field may be gone · `stay`: must come out as it went in · `drop`: the column goes ·
 * `open`: the rule may do either
 */
export type Fate = 'hide' | 'stay' | 'drop' | 'open';

export interface PlantedPart {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface FieldTruth {
  readonly label: string;
  readonly fate: Fate;
  /** The kind's id; missing where a field is of no kind (a date, a free remark). */
  readonly kind?: string;
  /** With `hide`: a piece of the cell that its output, where there is one, must not hold. */
  readonly secret?: string;
  /** The planted parts of an address, in UTF-16 units of the cell. */
  readonly parts?: readonly PlantedPart[];
}

export interface PlantedRecord {
  readonly record: Row;
  /** One entry a label, in the same order. */
  readonly truth: readonly FieldTruth[];
}

/** Makes `count` records; a shorter run of the same seed gives the first of them. */
export type Generate = (seed: number, count: number) => Generator<PlantedRecord>;

/** What a generator says about one field: the cell and its truth. */
export interface PlantedField {
  readonly cell: Cell;
  readonly truth: FieldTruth;
}

export function hide(label: string, kind: string, cell: string, secret: string = cell): PlantedField {
  return { cell, truth: { label, fate: 'hide', kind, secret } };
}

export function stay(label: string, cell: Cell, kind?: string): PlantedField {
  return { cell, truth: kind === undefined ? { label, fate: 'stay' } : { label, fate: 'stay', kind } };
}

export function drop(label: string, cell: Cell): PlantedField {
  return { cell, truth: { label, fate: 'drop' } };
}

export function open(label: string, cell: Cell): PlantedField {
  return { cell, truth: { label, fate: 'open' } };
}

export function planted(fields: readonly PlantedField[]): PlantedRecord {
  const record: Record<string, Cell> = {};
  const truth: FieldTruth[] = [];
  for (const field of fields) {
    record[field.truth.label] = field.cell;
    truth.push(field.truth);
  }
  return { record, truth };
}
