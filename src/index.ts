/**
 * yinming 隐名, the pure core: packs, plans, and the redaction of values and records; and each kind by itself, for whoever
 * wants to read a value and no more. No I/O; runs anywhere. A bundle holds what is imported, and the tables which that needs.
 */
export { address } from './kinds/address.ts';
export { amount } from './kinds/amount.ts';
export { bankCard } from './kinds/bank-card.ts';
export { birthDate } from './kinds/birth-date.ts';
export { caseNumber } from './kinds/case-number.ts';
export { coordinates } from './kinds/coordinates.ts';
export { creditCode } from './kinds/credit-code.ts';
export { deadline } from './kinds/deadline.ts';
export { disabilityCertificate } from './kinds/disability-certificate.ts';
export { email } from './kinds/email.ts';
export { hongKongId } from './kinds/hong-kong-id.ts';
export { hotline } from './kinds/hotline.ts';
export { householdAccount } from './kinds/household-account.ts';
export { type KindId, kindById, kinds } from './kinds/index.ts';
export { internationalPhone } from './kinds/international-phone.ts';
export { ipAddress } from './kinds/ip-address.ts';
export type { Kind, Part, Reading } from './kinds/kind.ts';
export { landline } from './kinds/landline.ts';
export { macAddress } from './kinds/mac-address.ts';
export { macauId } from './kinds/macau-id.ts';
export { meterNumber } from './kinds/meter-number.ts';
export { mobilePhone } from './kinds/mobile-phone.ts';
export { organisation } from './kinds/organisation.ts';
export { passport } from './kinds/passport.ts';
export { personName } from './kinds/person-name.ts';
export { personalNumber } from './kinds/personal-number.ts';
export { plate } from './kinds/plate.ts';
export { qq } from './kinds/qq.ts';
export { residentId } from './kinds/resident-id.ts';
export { taiwanId } from './kinds/taiwan-id.ts';
export { travelPermit } from './kinds/travel-permit.ts';
export { virtualNumber } from './kinds/virtual-number.ts';
export { waybillNumber } from './kinds/waybill-number.ts';
export { wechatId } from './kinds/wechat-id.ts';
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
