/**
 * Pack → Plan: the packs that it extends are laid under it, the widest first (`base` is built in), each rule's mask
 * is bound, labels become keys. What a pack says of a kind or a label wins over what it extends; a floor is only
 * ever raised.
 */
import baseJson from '../../rules/base.json' with { type: 'json' };
import { type KindId, kindById } from '../kinds/index.ts';
import type { Kind, Reading } from '../kinds/kind.ts';
import { masks } from '../masks/index.ts';
import type { Hide, Rest } from '../masks/mask.ts';
import { charactersOf, viewOf } from '../masks/view.ts';
import type { FieldEntry, FloorEntry, KindEntry, MaskRule, Pack } from './pack.ts';
import { hasMask, labelKeysOf, saysScan } from './parse.ts';
import type { FieldRule, Floor, Plan, ValueRule } from './plan.ts';
import { pointerToken, RuleError } from './rule-error.ts';

export interface CompileOptions {
  /** Packs that `extends` may name, beside `base`. Superfluous ones do no harm. */
  readonly extends?: readonly Pack[];
}

/** The pack that is built in. That it is one is a test's to say, not of everyone who waits for it. */
export function basePack(): Pack {
  return baseJson as unknown as Pack;
}

/**
 * Binds a checked pack. Its examples are not run here: `compile` of the public API does that.
 * @throws RuleError
 */
export function bindPack(pack: Pack, options: CompileOptions = {}): Plan {
  const packs = lineage(pack, options.extends ?? []);
  const kinds = new Map<string, ValueRule>();
  const fields = new Map<string, FieldRule>();
  const floors = new Map<string, Floor>();
  for (const layer of packs) {
    for (const [id, entry] of Object.entries(layer.kinds ?? {})) {
      kinds.set(id, bindRule(entry, kindById(id), layer, `/kinds/${pointerToken(id)}`));
    }
    for (const [index, field] of (layer.fields ?? []).entries()) {
      const rule = bindField(field, layer, `/fields/${index}`);
      for (const [key] of labelKeysOf(field)) fields.set(key, rule);
    }
    for (const [id, floor] of Object.entries(layer.floor ?? {})) floors.set(id, raised(floors.get(id), floor));
  }
  for (const [key, field] of fields) fields.set(key, withColumnRule(field, kinds));
  const { id, version, title } = pack;
  return {
    id,
    version,
    title,
    packs,
    kinds,
    fields,
    floors,
  };
}

/** The pack and all that it extends, each once, what is extended before what extends it. Errors point into the pack. */
function lineage(pack: Pack, given: readonly Pack[]): readonly Pack[] {
  const base = basePack();
  const known = new Map<string, Pack>([[base.id, base]]);
  for (const each of given) known.set(each.id, each);
  known.set(pack.id, pack);
  const order: Pack[] = [];
  const open = new Set<string>();
  const visit = (each: Pack, place?: string): void => {
    if (order.includes(each)) return;
    open.add(each.id);
    for (const [index, id] of (each.extends ?? []).entries()) {
      const at = place ?? `/extends/${index}`;
      const parent = known.get(id);
      if (parent === undefined) throw new RuleError('pack/missing-pack', at);
      if (open.has(id)) throw new RuleError('pack/circle', at);
      visit(parent, at);
    }
    open.delete(each.id);
    order.push(each);
  };
  visit(pack);
  return order;
}

function raised(before: Floor | undefined, floor: FloorEntry): Floor {
  return {
    hidden: Math.max(before?.hidden ?? 0, floor.hidden ?? 0),
    parts: [...new Set([...(before?.parts ?? []), ...(floor.parts ?? [])])],
  };
}

function bindField(field: FieldEntry, pack: Pack, at: string): FieldRule {
  const kind = field.kind === undefined ? undefined : kindById(field.kind);
  const rule = hasMask(field) ? bindRule(field, kind, pack, at) : undefined;
  return { id: `${pack.id}#${at}`, kind, rule };
}

/** A kind whose rule drops the column drops the columns of every label of that kind. */
function withColumnRule(field: FieldRule, kinds: ReadonlyMap<string, ValueRule>): FieldRule {
  const rule = field.kind === undefined ? undefined : kinds.get(field.kind.id);
  return field.rule === undefined && rule?.action === 'drop-column' ? { ...field, rule } : field;
}

function bindRule(entry: FieldEntry | KindEntry, kind: Kind<KindId> | undefined, pack: Pack, at: string): ValueRule {
  const hide = entry.byLength === undefined ? bindMask(entry, kind) : byLength(entry.byLength, kind);
  return {
    id: `${pack.id}#${at}`,
    kind,
    action: actionOf(entry),
    hide,
    replacement: replacementOf(hide),
    glyph: entry.glyph ?? pack.glyph ?? '*',
    width: entry.width ?? pack.width,
    number: entry.number === true,
    why: `${pack.id}#/sources/${pointerToken(entry.why ?? '')}`,
  };
}

function actionOf(entry: FieldEntry | KindEntry): ValueRule['action'] {
  if (saysScan(entry)) return 'scan';
  if (entry.keep === 'all') return 'keep';
  return entry.drop === undefined ? 'mask' : `drop-${entry.drop}`;
}

const NOT_READ: Reading = { parts: [] };

function replacementOf(hide: Hide): string | undefined {
  const { spans, rest } = hide(viewOf('', {}, NOT_READ)) ?? {};
  return spans?.length === 1 && typeof rest === 'object' ? rest.replace : undefined;
}

/** Takes hold of nothing: the value is hidden whole. */
const noHold: Hide = () => undefined;

function bindMask(rule: MaskRule, kind: Kind | undefined): Hide {
  if (rule.replace !== undefined) return masks.replace.compile(rule.replace, kind as Kind);
  if (rule.drop !== undefined) return masks.drop.compile(rule.drop, kind as Kind);
  if (rule.keep === 'all') return masks.keep.compile('all', kind as Kind);
  if (kind === undefined) return noHold;
  const rest = rule.rest ?? 'cover';
  if (rule.cover !== undefined) return withRest(masks.cover.compile(rule.cover, kind), rest);
  if (rule.keep !== undefined) return withRest(masks.keep.compile(rule.keep, kind), rest);
  if (rule.through !== undefined) return masks.through.compile({ through: rule.through, rest }, kind);
  return rule.from === undefined ? noHold : masks.from.compile({ from: rule.from, rest }, kind);
}

/** The same stretches, and something else in their place. */
function withRest(hide: Hide, rest: Rest): Hide {
  if (rest === 'cover') return hide;
  return (view) => {
    const cut = hide(view);
    return cut === undefined ? undefined : { spans: cut.spans, rest };
  };
}

/** A form decides before a length, an exact length before `n+`; where none fits, nothing takes hold. */
function byLength(entries: NonNullable<KindEntry['byLength']>, kind: Kind | undefined): Hide {
  const forms = new Map<string, Hide>();
  const exact = new Map<number, Hide>();
  const atLeast: { readonly length: number; readonly hide: Hide }[] = [];
  for (const [key, rule] of Object.entries(entries)) {
    const hide = bindMask(rule, kind);
    if (kind?.forms?.includes(key) === true) forms.set(key, hide);
    else if (key.endsWith('+')) atLeast.push({ length: Number(key.slice(0, -1)), hide });
    else exact.set(Number(key), hide);
  }
  atLeast.sort((a, b) => b.length - a.length);
  return (view) => {
    const form = view.reading.form === undefined ? undefined : forms.get(view.reading.form);
    if (form !== undefined) return form(view);
    const { count } = charactersOf(view);
    const hide = exact.get(count) ?? atLeast.find(({ length }) => count >= length)?.hide ?? noHold;
    return hide(view);
  };
}
