/**
 * unknown → Pack: the schema first, then what a schema cannot say. Every refusal is a RuleError with the JSON
 * pointer of the place; the first one found is thrown.
 */
import { kindById } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import { type MaskId, masks } from '../masks/index.ts';
import type { MaskProblem } from '../masks/mask.ts';
import { shapeFault } from './check-shape.ts';
import { bareLabelKey, labelKey } from './label.ts';
import type { FieldEntry, KindEntry, MaskRule, Pack } from './pack.ts';
import { packSchema } from './pack-schema.ts';
import { pointerToken, RuleError, type RuleErrorCode } from './rule-error.ts';

/** The keys of a rule that say a mask, in the order in which errors name them. */
const maskIds: readonly MaskId[] = ['cover', 'keep', 'through', 'from', 'replace', 'drop'];

/** The kind whose values may be numbered. */
const NUMBERED = 'person-name';

const LENGTH = /^[1-9][0-9]{0,2}[+]?$/;

/**
 * Checks a pack.
 * @param input a pack as parsed JSON, or its JSON text
 * @throws RuleError
 */
export function parsePack(input: unknown): Pack {
  const value = typeof input === 'string' ? parseJson(input) : input;
  const fault = shapeFault(value, packSchema);
  if (fault !== undefined) throw new RuleError(fault.code, fault.pointer);
  const pack = value as Pack;
  for (const [id, entry] of Object.entries(pack.kinds ?? {})) {
    const at = `/kinds/${pointerToken(id)}`;
    checkRule(entry, kindAt(id, at), pack, at);
  }
  for (const [index, field] of (pack.fields ?? []).entries()) checkField(field, pack, `/fields/${index}`);
  for (const [id, floor] of Object.entries(pack.floor ?? {})) {
    const at = `/floor/${pointerToken(id)}`;
    const kind = kindAt(id, at);
    const wrong = (floor.parts ?? []).findIndex((part) => !kind.parts.includes(part));
    if (wrong >= 0) throw new RuleError('pack/unknown-part', `${at}/parts/${wrong}`);
  }
  for (const [index, example] of (pack.examples ?? []).entries()) {
    const at = `/examples/${index}`;
    if ((example.kind === undefined) === (example.field === undefined)) throw new RuleError('pack/shape', at);
    if (example.kind !== undefined) kindAt(example.kind, `${at}/kind`);
  }
  checkLabels(pack);
  return pack;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RuleError('pack/not-json', '');
  }
}

function kindAt(id: string, at: string): Kind {
  const kind = kindById(id);
  if (kind === undefined) throw new RuleError('pack/unknown-kind', at);
  return kind;
}

function checkField(field: FieldEntry, pack: Pack, at: string): void {
  const kind = field.kind === undefined ? undefined : kindAt(field.kind, `${at}/kind`);
  if (!hasMask(field)) {
    const { rest, glyph, width, number } = field;
    const isIdle = rest !== undefined || glyph !== undefined || width !== undefined || number !== undefined;
    if (kind === undefined || isIdle) throw new RuleError('pack/no-mask', at);
    if (field.why !== undefined) checkSource(field.why, pack, at);
    return;
  }
  if (field.why === undefined) throw new RuleError('pack/no-why', at);
  if (field.scan !== undefined) {
    checkScan(field, pack, at);
    return;
  }
  const needsKind = field.keep !== 'all' && field.drop === undefined && field.replace === undefined;
  if (kind === undefined && needsKind) throw new RuleError('pack/no-kind', at);
  checkRule(field, kind, pack, at);
}

/** Keys that say nothing of free text, in which values of many kinds stand. */
const idleInText = ['kind', 'byLength', 'rest', 'glyph', 'width', 'number'] as const;

function checkScan(field: FieldEntry, pack: Pack, at: string): void {
  checkSource(field.why ?? '', pack, at);
  if (maskIds.some((id) => field[id] !== undefined)) throw new RuleError('pack/two-masks', at);
  const idle = idleInText.find((key) => field[key] !== undefined);
  if (idle !== undefined) throw new RuleError('pack/unknown-key', `${at}/${idle}`);
}

/** Whether the entry says by itself what is done. */
export function hasMask(rule: FieldEntry | KindEntry): boolean {
  return saysScan(rule) || rule.byLength !== undefined || maskIds.some((id) => rule[id] !== undefined);
}

/** Whether the entry is a field whose text is searched. */
export function saysScan(rule: FieldEntry | KindEntry): boolean {
  return 'scan' in rule && rule.scan === true;
}

function checkRule(rule: FieldEntry | KindEntry, kind: Kind | undefined, pack: Pack, at: string): void {
  checkSource(rule.why ?? '', pack, at);
  if (rule.number !== undefined && kind?.id !== NUMBERED) throw new RuleError('pack/number', `${at}/number`);
  checkOneMask(maskIds.filter((id) => rule[id] !== undefined).length + (rule.byLength === undefined ? 0 : 1), at);
  if (rule.byLength === undefined) checkMask(rule, kind, at);
  const lengths = Object.entries(rule.byLength ?? {});
  if (rule.byLength !== undefined && lengths.length === 0) throw new RuleError('pack/no-mask', `${at}/byLength`);
  for (const [length, mask] of lengths) {
    const place = `${at}/byLength/${pointerToken(length)}`;
    if (!LENGTH.test(length) && kind?.forms?.includes(length) !== true) {
      throw new RuleError('pack/unknown-length', place);
    }
    checkOneMask(maskIds.filter((id) => mask[id] !== undefined).length, place);
    checkMask(mask, kind, place);
    // A column goes or stays as one: no length of a single value may decide it.
    if (mask.drop === 'column') throw new RuleError('pack/shape', `${place}/drop`);
  }
}

function checkSource(why: string, pack: Pack, at: string): void {
  if (!Object.keys(pack.sources).includes(why)) throw new RuleError('pack/unknown-source', `${at}/why`);
}

function checkOneMask(count: number, at: string): void {
  if (count === 0) throw new RuleError('pack/no-mask', at);
  if (count > 1) throw new RuleError('pack/two-masks', at);
}

/** The masks beside which a rule may say what stands in the place of what is hidden. */
const restMasks: readonly MaskId[] = ['cover', 'keep', 'through', 'from'];

function checkMask(rule: MaskRule, kind: Kind | undefined, at: string): void {
  if (rule.rest !== undefined && (rule.keep === 'all' || restMasks.every((id) => rule[id] === undefined))) {
    throw new RuleError('pack/unknown-key', `${at}/rest`);
  }
  if (kind === undefined) return;
  const problem = maskProblem(rule, kind);
  if (problem !== undefined) throw new RuleError(problem.code satisfies RuleErrorCode, at + problem.at);
}

function maskProblem(rule: MaskRule, kind: Kind): MaskProblem | undefined {
  if (rule.cover !== undefined) return masks.cover.check(rule.cover, kind);
  if (rule.keep !== undefined) return masks.keep.check(rule.keep, kind);
  if (rule.through !== undefined) return masks.through.check({ through: rule.through }, kind);
  if (rule.from !== undefined) return masks.from.check({ from: rule.from }, kind);
  return undefined;
}

/** The key of each label of a field, alone or behind each word of its `of`, with the label's place. */
export function labelKeysOf(field: FieldEntry): readonly (readonly [key: string, index: number])[] {
  // Of two texts in a row the key is their keys in a row.
  const words = field.of?.map(labelKey) ?? [''];
  return field.labels.flatMap((label, index) => {
    const key = labelKey(label);
    return words.map((word) => [word + key, index] as const);
  });
}

function checkLabels(pack: Pack): void {
  const seen = new Set<string>();
  for (const [fieldIndex, field] of (pack.fields ?? []).entries()) {
    for (const [key, index] of labelKeysOf(field)) {
      const at = `/fields/${fieldIndex}/labels/${index}`;
      if (bareLabelKey(key) === '') throw new RuleError('pack/blank-label', at);
      if (seen.has(key)) throw new RuleError('pack/label-clash', at);
      seen.add(key);
    }
  }
}
