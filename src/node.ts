/** yinming/node: plans over files and streams. */
export { type DocumentOptions, type DocumentRun, type DocumentSummary, openDocument } from './run/document.ts';
export { FieldMapError, type FieldMapErrorCode, loadFieldMap, parseFieldMap } from './run/field-map.ts';
export { type FileOptions, fileSource, redactFile, streamSink, transferWithBadRows } from './run/files.ts';
export { digestOf, type LoadedPack, loadPack, shippedPacks } from './run/packs.ts';
export { makeReport, type Report } from './run/report.ts';
export { RunError, type RunErrorCode } from './run/run-error.ts';
export type { SkippedCounts } from './run/skipped.ts';
export type { TallyCounts } from './run/tally.ts';
export { type Sink, type TransferOptions, transfer } from './run/transfer.ts';
export { openPool, type Pool } from './run/workers/pool.ts';
