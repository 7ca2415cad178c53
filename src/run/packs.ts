/** Packs by id or by path: those that ship are built in; a file's own `extends` is looked for among them and beside it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import base from '../../rules/base.json' with { type: 'json' };
import courtJudgment from '../../rules/court-judgment.json' with { type: 'json' };
import dunningNotice from '../../rules/dunning-notice.json' with { type: 'json' };
import hkNotice from '../../rules/hk-notice.json' with { type: 'json' };
import housingApplicants from '../../rules/housing-applicants.json' with { type: 'json' };
import housingLottery from '../../rules/housing-lottery.json' with { type: 'json' };
import lowIncome from '../../rules/low-income.json' with { type: 'json' };
import penaltyNotice from '../../rules/penalty-notice.json' with { type: 'json' };
import pickupLabel from '../../rules/pickup-label.json' with { type: 'json' };
import studentAid from '../../rules/student-aid.json' with { type: 'json' };
import taxArrears from '../../rules/tax-arrears.json' with { type: 'json' };
import twNotice from '../../rules/tw-notice.json' with { type: 'json' };
import waybill from '../../rules/waybill.json' with { type: 'json' };
import { compile } from '../redact/compile.ts';
import type { Pack } from '../rules/pack.ts';
import { parsePack } from '../rules/parse.ts';
import type { Plan } from '../rules/plan.ts';
import { RuleError } from '../rules/rule-error.ts';
import { RunError } from './run-error.ts';

/** By id, in reading order. That each is a pack is a test's to say, not of every run. */
const shipped: ReadonlyMap<string, Pack> = new Map(
  [
    base,
    waybill,
    pickupLabel,
    dunningNotice,
    housingApplicants,
    housingLottery,
    lowIncome,
    studentAid,
    taxArrears,
    penaltyNotice,
    courtJudgment,
    twNotice,
    hkNotice,
  ].map((pack) => [pack.id, pack as unknown as Pack]),
);

/** Every pack that ships, in reading order. */
export function shippedPacks(): readonly Pack[] {
  return [...shipped.values()];
}

/** A pack with its plan, and the packs that it extends, each with the digest of its content. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly plan: Plan;
  readonly packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
}

/**
 * Loads and compiles a pack.
 * @param name the id of a pack that ships, or the path of a pack's file
 * @throws RunError, RuleError
 */
export async function loadPack(name: string): Promise<LoadedPack> {
  const own = shipped.get(name) ?? (await readPack(name, new RunError('pack/not-found')));
  const plan = compile(own, { extends: await parentsOf(own, name) });
  const packs = plan.packs.map((pack) => ({ id: pack.id, version: pack.version, digest: digestOf(pack) }));
  return { pack: own, plan, packs };
}

/** @param missing what is thrown where the file cannot be read */
async function readPack(path: string, missing: Error): Promise<Pack> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw missing;
  }
  return parsePack(text.replace(/^\uFEFF/, ''));
}

/** What a file's pack extends: shipped packs by id, else `<id>.json` beside the file. */
async function parentsOf(pack: Pack, path: string): Promise<readonly Pack[]> {
  const found = new Map<string, Pack>();
  const queue = [...(pack.extends ?? [])];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (found.has(id) || id === pack.id) continue;
    if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new RuleError('pack/missing-pack', '/extends');
    const missing = new RuleError('pack/missing-pack', '/extends');
    const parent = shipped.get(id) ?? (await readPack(join(dirname(path), `${id}.json`), missing));
    if (parent.id !== id) throw missing;
    found.set(id, parent);
    queue.push(...(parent.extends ?? []));
  }
  return [...found.values()];
}

/** `sha256:…` of a pack's content: JSON with sorted keys, so that blanks and order of keys do not count. */
export function digestOf(pack: unknown): string {
  return `sha256:${createHash('sha256').update(canonical(pack)).digest('hex')}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
