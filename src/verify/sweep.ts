/**
 * Verification (核验): a finished document is searched for what the run took out of it, in every form that text takes in documents,
 * by code that shares nothing with the adapters. A hit says where and how often by numbers, never what.
 *
 *     bytes ─┬─ of a package: each part, and what lies between the parts ──▶ bytes
 *            ├─ base64, hexadecimal ──▶ bytes
 *            └─ in five encodings ──▶ text ─┬─ without tags ──▶ cells of one character as one word
 *                                           ├─ without character escapes ──▶ text
 *                                           └─ without byte escapes ──▶ bytes
 *
 * Numbers and names that are somebody's wherever they stand may be left as often as the plan kept them. Short ones may be left as
 * often as they stood in the source, less the edits; in packages, where one text may serve many cells, less one. So are numbers that
 * chance alone would bring back: where many needles meet many numbers of their length.
 *
 * What cannot be unpacked, or lies too deep, is a hit of form `unreadable`. Time is linear, memory some copies of the largest part.
 */
import { readArchive } from './archive.ts';
import { type EscapeForm, signsIn, withoutByteEscapes } from './byte-escapes.ts';
import { type Decoders, type EncodingForm, type Looks, newDecoders } from './decode.ts';
import { isLikely } from './likely.ts';
import { keptText, type Needle, needleIndex, type Text } from './needle-index.ts';
import type { Needles, NeedleStore } from './needles.ts';
import { fromBase64, fromHex } from './packed.ts';
import { cellsAsOne, withoutEscapes, withoutTags } from './readings.ts';
import { newScanner, type Scanner } from './scan.ts';
import { type UnitTable, unitTable } from './unit-table.ts';

/** How a needle stands in the output: in an encoding as it is, or in which other form. */
export type SweptForm =
  | EncodingForm
  | EscapeForm
  | 'tags'
  | 'cells'
  | 'escapes'
  | 'base64'
  | 'hex'
  | 'slack'
  | 'unreadable';

export interface Hit {
  /** Of the package, from 1 on, in the order of its directory; 0: the document, or the package itself. */
  readonly part: number;
  readonly form: SweptForm;
  readonly count: number;
}

export interface SweepOptions {
  /** Raw DEFLATE; throws past `most` bytes. */
  readonly inflate: (packed: Uint8Array, most: number) => Promise<Uint8Array> | Uint8Array;
}

/** Readings inside each other. */
const DEEPEST = 6;

/** Unpacked bytes of one part, and of all. */
const MOST_OF_PART = 1 << 30;
const MOST = 4 * MOST_OF_PART;

/** Bytes that are decoded at a time, and those behind them that are looked at. */
const CHUNK = 1 << 20;
const AHEAD = 1 << 13;

/** How many needles chance may bring back before it is asked whether they stood in the source. */
const CHANCE = 0.01;

const LONGEST_RUN = 40;

/** What one sweep found: how often each needle, in which part and form. */
interface Found {
  readonly totals: Float64Array;
  readonly places: Map<string, Place>;
  readonly digitRuns: Float64Array;
  isPackage: boolean;
}

interface Place {
  readonly part: number;
  readonly form: SweptForm;
  readonly counts: Map<number, number>;
}

/** Bytes on their way, and what they are read for. */
interface Layer {
  readonly bytes: Uint8Array;
  /** Where each byte came from; without it, itself. */
  readonly from?: Int32Array;
  readonly part: number;
  /** How they were come by; without it, as they are. */
  readonly form?: SweptForm;
  readonly depth: number;
  /** Needles with their places that were counted. */
  readonly counted: Set<number>;
}

export async function sweep(
  source: Uint8Array,
  output: Uint8Array,
  needles: Needles,
  options: SweepOptions,
): Promise<readonly Hit[]> {
  const store = needles as NeedleStore;
  const table = unitTable();
  const index = needleIndex(store, table);
  if (index.needles.length === 0) return [];
  const scanner = newScanner(index, table);
  const kept = keptText(store, table);
  scanner.scan(kept.text, (needle, start) => {
    (index.needles[needle] as Needle).kept += kept.kept[kept.text.from[start] as number] as number;
  });

  const decoders = newDecoders(table);
  const read = (bytes: Uint8Array): Promise<Found> =>
    readAll(bytes, index.needles.length, { table, scanner, decoders, options });
  const left = await read(output);
  const isCommon = commonNumbers(index.needles, left.digitRuns);
  const asked = index.needles.some(
    (needle, at) => (left.totals[at] as number) > needle.kept && (needle.isShort || isCommon(needle)),
  );
  const before = asked ? await read(source) : undefined;
  return hitsOf(left, (at) => {
    const needle = index.needles[at] as Needle;
    if (before === undefined || !(needle.isShort || isCommon(needle))) return needle.kept;
    const gone = before.isPackage ? 1 : needle.edited;
    return Math.max(needle.kept, (before.totals[at] as number) - gone);
  });
}

/** The places of all needles that are left more often than they may be. */
function hitsOf({ totals, places }: Found, allowed: (needle: number) => number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { part, form, counts } of places.values()) {
    let count = form === 'unreadable' ? 1 : 0;
    for (const [needle, times] of counts) if ((totals[needle] as number) > allowed(needle)) count += times;
    if (count > 0) hits.push({ part, form, count });
  }
  return hits;
}

/** Tells numbers of a length of which so many are needles, and so many stand in the text, that some fall together by chance. */
function commonNumbers(needles: readonly Needle[], digitRuns: Float64Array): (needle: Needle) => boolean {
  const ofLength = new Float64Array(LONGEST_RUN);
  const isCounted = ({ isNumber, text }: Needle): boolean => isNumber && text.length < LONGEST_RUN;
  let days = 0;
  for (const needle of needles) {
    if (!isCounted(needle)) continue;
    if (isDay(needle.text)) days += 1;
    else ofLength[needle.text.length] = (ofLength[needle.text.length] as number) + 1;
  }
  const DAYS = 36_500;
  const dayChance = (days * ((digitRuns[4] as number) + (digitRuns[6] as number) + (digitRuns[8] as number))) / DAYS;
  return (needle) => {
    if (!isCounted(needle)) return false;
    if (isDay(needle.text)) return dayChance > CHANCE;
    const { length } = needle.text;
    return ((ofLength[length] as number) * (digitRuns[length] as number)) / 10 ** length > CHANCE;
  };
}

/** `19780312` or `197803`. */
function isDay(text: string): boolean {
  if (text.length !== 8 && text.length !== 6) return false;
  const month = Number(text.slice(4, 6));
  const day = text.length === 6 ? 1 : Number(text.slice(6));
  return (text.startsWith('19') || text.startsWith('20')) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

interface Means {
  readonly table: UnitTable;
  readonly scanner: Scanner;
  readonly decoders: Decoders;
  readonly options: SweepOptions;
}

async function readAll(
  document: Uint8Array,
  needles: number,
  { table, scanner, decoders, options }: Means,
): Promise<Found> {
  const found: Found = {
    totals: new Float64Array(needles),
    places: new Map(),
    digitRuns: new Float64Array(LONGEST_RUN),
    isPackage: false,
  };
  let unpacked = 0;

  const placeOf = (part: number, form: SweptForm): Place => {
    const id = `${part} ${form}`;
    let place = found.places.get(id);
    if (place === undefined) {
      place = { part, form, counts: new Map() };
      found.places.set(id, place);
    }
    return place;
  };

  const record = (layer: Layer, needle: number, origin: number, form: SweptForm): void => {
    const id = needle * 0x100000000 + origin;
    if (layer.counted.has(id)) return;
    layer.counted.add(id);
    found.totals[needle] = (found.totals[needle] as number) + 1;
    const { counts } = placeOf(layer.part, form);
    counts.set(needle, (counts.get(needle) ?? 0) + 1);
  };

  /** A text and its other readings. */
  const readText = (
    text: Text,
    encoding: EncodingForm,
    layer: Layer,
    limit: number,
    form?: SweptForm,
    depth = layer.depth,
  ): void => {
    const scan = (each: Text, as: SweptForm | undefined, runs?: Float64Array): void =>
      scanner.scan(
        each,
        (needle, start, end) => {
          const at = each.from[start] as number;
          const behind = (each.from[end - 1] as number) + 1;
          const origin = layer.from === undefined ? at : (layer.from[at] as number);
          if (origin < limit && isLikely(encoding, layer.bytes, at, behind))
            record(layer, needle, origin, as ?? encoding);
        },
        runs,
      );
    scan(text, form ?? layer.form, depth === 0 && encoding === 'utf-8' ? found.digitRuns : undefined);
    const bare = withoutTags(text);
    if (bare !== undefined) scan(bare, form ?? layer.form ?? 'tags');
    const cells = cellsAsOne(bare ?? text, table);
    if (cells !== undefined) scan(cells, 'cells');

    const plain = withoutEscapes(text, table);
    const signs = signsIn(text);
    if (plain === undefined && signs.length === 0) return;
    if (plain !== undefined) {
      if (depth >= DEEPEST) placeOf(layer.part, 'unreadable');
      else readText(plain, encoding, layer, limit, 'escapes', depth + 1);
    }
    for (const sign of signs) {
      const escaped = withoutByteEscapes(text, sign, layer.bytes, table);
      if (escaped === undefined) continue;
      if (depth >= DEEPEST) placeOf(layer.part, 'unreadable');
      else {
        const from = layer.from === undefined ? escaped.from : escaped.from.map((at) => layer.from?.[at] as number);
        readBytes({ ...layer, bytes: escaped.bytes, from, form: sign.form, depth: depth + 1 }, limit);
      }
    }
  };

  /** Bytes in every encoding that they may have, a piece at a time. */
  const readBytes = (layer: Layer, limit: number): void => {
    const { bytes } = layer;
    for (let start = 0; start < bytes.length; ) {
      const end = Math.min(bytes.length, start + CHUNK);
      const next = end === bytes.length ? end : cutBefore(bytes, start, end);
      const behind = Math.min(bytes.length, next + AHEAD);
      const last = layer.from === undefined ? next : limit;
      const looks: Looks = { mayBeDoubleByte: false, mayBeUtf16: false };
      readText(decoders.utf8(bytes, start, behind, looks), 'utf-8', layer, last);
      if (looks.mayBeDoubleByte) {
        for (const form of ['gb18030', 'big5'] as const) {
          for (const isShifted of looks.mayBeUtf16 ? [false, true] : [false]) {
            const text = decoders.doubleByte(form, bytes, start, behind, isShifted);
            if (text !== undefined) readText(text, form, layer, last);
          }
        }
      }
      if (looks.mayBeUtf16) {
        for (const shift of [0, 1]) {
          readText(decoders.utf16(bytes, start + shift, behind, true), 'utf-16le', layer, last);
          readText(decoders.utf16(bytes, start + shift, behind, false), 'utf-16be', layer, last);
        }
      }
      start = next;
    }
    for (const [form, packed] of [['base64', fromBase64(bytes)] as const, ['hex', fromHex(bytes)] as const]) {
      if (packed === undefined) continue;
      if (layer.depth >= DEEPEST) placeOf(layer.part, 'unreadable');
      else
        readBytes({ bytes: packed, part: layer.part, form, depth: layer.depth + 1, counted: new Set() }, packed.length);
    }
  };

  const inflate = async (packed: Uint8Array): Promise<Uint8Array | undefined> => {
    try {
      const bytes = await options.inflate(packed, Math.min(MOST_OF_PART, MOST - unpacked));
      unpacked += bytes.length;
      return unpacked > MOST ? undefined : bytes;
    } catch {
      return undefined;
    }
  };

  /** A document, or a part of one, which may be a package. */
  const readDocument = async (bytes: Uint8Array, part: number, depth: number): Promise<void> => {
    const archive = readArchive(bytes);
    if (archive === undefined) {
      readBytes({ bytes, part, depth: 0, counted: new Set() }, bytes.length);
      return;
    }
    if (archive === 'unreadable' || depth >= DEEPEST) {
      placeOf(part, 'unreadable');
      return;
    }
    if (depth === 0) found.isPackage = true;
    readBytes({ bytes: archive.slack, part, form: 'slack', depth: 0, counted: new Set() }, archive.slack.length);
    for (let index = 0; index < archive.entries.length; index += 1) {
      const { packed, isDeflated } = archive.entries[index] as (typeof archive.entries)[number];
      const inside = depth === 0 ? index + 1 : part;
      const content = isDeflated ? await inflate(packed) : packed;
      if (content === undefined) placeOf(inside, 'unreadable');
      else await readDocument(content, inside, depth + 1);
    }
  };

  await readDocument(document, 0, 0);
  return found;
}

/** A place in the last part of the stretch at which no character, tag or line is cut, if there is one. */
function cutBefore(bytes: Uint8Array, start: number, end: number): number {
  const least = Math.max(start + 1, end - (1 << 16));
  for (let at = end; at > least; at -= 1) if (bytes[at - 1] === 0x0a || bytes[at] === 0x3c) return at;
  let at = end;
  while (at > least && ((bytes[at] as number) & 0xc0) === 0x80) at -= 1;
  return at;
}
