/**
 * Every document of the corpus: one generator a kind of document, by the id of the rule pack that is made for it, and the
 * writers that turn its records into files. The one door for benchmarks, tests and the command.
 */
import { dunningNotice } from './dunning-notice.ts';
import { housingApplicant, housingLottery, lowIncome } from './housing.ts';
import type { Generate } from './planted.ts';
import { waybill } from './waybill.ts';

export type { Cell, Fate, FieldTruth, Generate, PlantedPart, PlantedRecord, Row } from './planted.ts';
export { type CsvOptions, rowsOf, toCsv, toNdjson } from './writers.ts';
export { dunningNotice, housingApplicant, housingLottery, lowIncome, waybill };

export const documents: ReadonlyMap<string, Generate> = new Map([
  ['waybill', waybill],
  ['dunning-notice', dunningNotice],
  ['housing-applicants', housingApplicant],
  ['housing-lottery', housingLottery],
  ['low-income', lowIncome],
]);
