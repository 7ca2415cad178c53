/** yinming 隐名, the pure core: packs, plans, and the redaction of values and records. No I/O; runs anywhere. */
export { type KindId, kindById, kinds } from './kinds/index.ts';
export type { Kind, Part, Reading } from './kinds/kind.ts';
export { compile, runPackExamples } from './redact/compile.ts';
export type { FieldFinding, Other } from './redact/field.ts';
export { type RecordOptions, type RedactedRecord, redactRecord } from './redact/record.ts';
export { RedactError, type RedactErrorCode } from './redact/redact-error.ts';
export type { Reason, Status } from './rules/status.ts';
export { type MaskedValue, maskValue } from './redact/value.ts';
export type { CompileOptions } from './rules/compile.ts';
export type { Pack } from './rules/pack.ts';
export { parsePack } from './rules/parse.ts';
export type { FieldRule, Floor, Plan, ValueRule } from './rules/plan.ts';
export { RuleError, type RuleErrorCode } from './rules/rule-error.ts';
