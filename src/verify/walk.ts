/**
 * The way through a document: everything in it that may be text is read, in each reading that it may have.
 *
 *     bytes ─┬─ of a package: each part, and what lies between the parts ──▶ bytes
 *            ├─ gzip, base64, hexadecimal ──▶ bytes
 *            └─ in five encodings ──▶ text ─┬─ without tags ──▶ cells of one character as one word
 *                                           ├─ without character escapes ──▶ text
 *                                           └─ without byte escapes ──▶ bytes
 *
 * A needle that several readings find in one place is counted once. Whatever lies deeper than `DEEPEST`, cannot be unpacked or asks
 * for more work than the document is worth is `unreadable`.
 */
import { gzipData, readArchive } from './archive.ts';
import { type EscapeForm, signsIn, withoutByteEscapes } from './byte-escapes.ts';
import { type EncodingForm, type Looks, newDecoders } from './decode.ts';
import { isLikely } from './likely.ts';
import type { Text } from './needle-index.ts';
import { fromBase64, fromHex, type Packed } from './packed.ts';
import { cellsAsOne, withoutEscapes } from './readings.ts';
import type { Scanner } from './scan.ts';
import { withoutTags } from './tags.ts';
import { newTextPool } from './text-builder.ts';
import type { UnitTable } from './unit-table.ts';

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

export type Inflate = (packed: Uint8Array, most: number) => Promise<Uint8Array> | Uint8Array;

/** What one way through a document found. */
export interface Found {
  /** How often each needle stands in it. */
  readonly totals: Float64Array;
  readonly places: ReadonlyMap<string, Place>;
  /** How many runs of each length of digits there are. */
  readonly digitRuns: Float64Array;
  readonly isPackage: boolean;
}

export interface Place {
  readonly part: number;
  readonly form: SweptForm;
  readonly counts: Map<number, number>;
}

/** Runs of more digits are not counted by their length. */
export const LONGEST_RUN = 40;

/** Readings, or packages, inside each other. */
const DEEPEST = 6;

/** Unpacked bytes of one part, and of all. */
const MOST_OF_PART = 1 << 30;
const MOST = 4 * MOST_OF_PART;

/** Units that are read for each byte of a document at most, and for any document. */
const WORK_A_BYTE = 64;
const WORK = 1 << 26;

/** Bytes that are decoded at a time, and those behind them that are looked at. */
const CHUNK = 1 << 20;
const AHEAD = 1 << 13;

/** More bytes than this without a control are text, and none of UTF-16; as many that read as UTF-8 are in no other encoding. */
const SHORT = 1 << 14;

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

/** One reading of a layer as text. */
interface Reading {
  readonly layer: Layer;
  readonly encoding: EncodingForm;
  readonly form: SweptForm | undefined;
  readonly depth: number;
  /** Nothing that begins here or behind it, by where it came from, is counted: it is read again with the next piece. */
  readonly limit: number;
}

export function newWalk(
  scanner: Scanner,
  needles: number,
  table: UnitTable,
  inflate: Inflate,
): (document: Uint8Array) => Promise<Found> {
  const pool = newTextPool();
  const decoders = newDecoders(table, pool);
  return async (document) => {
    const totals = new Float64Array(needles);
    const places = new Map<string, Place>();
    const digitRuns = new Float64Array(LONGEST_RUN);
    const waiting: { readonly bytes: Uint8Array; readonly part: number; readonly depth: number }[] = [];
    let isPackage = false;
    let unpacked = document.length;
    let work = 0;

    const placeOf = (part: number, form: SweptForm): Place => {
      const id = `${part} ${form}`;
      let place = places.get(id);
      if (place === undefined) {
        place = { part, form, counts: new Map() };
        places.set(id, place);
      }
      return place;
    };

    const scan = (text: Text, { layer, encoding, limit }: Reading, form: SweptForm, runs?: Float64Array): void => {
      const record = (needle: number, start: number, end: number): void => {
        const at = text.from[start] as number;
        const origin = layer.from === undefined ? at : (layer.from[at] as number);
        const id = needle * 0x100000000 + origin;
        if (origin >= limit || layer.counted.has(id)) return;
        if (!isLikely(encoding, layer.bytes, at, (text.from[end - 1] as number) + 1)) return;
        layer.counted.add(id);
        totals[needle] = (totals[needle] as number) + 1;
        const { counts } = placeOf(layer.part, form);
        counts.set(needle, (counts.get(needle) ?? 0) + 1);
      };
      scanner.scan(text, record, runs);
    };

    /** A text and its other readings. It is done with then. */
    const readText = (text: Text, reading: Reading, hasEscapes = true): void => {
      const { layer, encoding, form, depth } = reading;
      work += text.length;
      scan(text, reading, form ?? encoding, depth === 0 && encoding === 'utf-8' ? digitRuns : undefined);
      const bare = withoutTags(text, pool);
      for (const each of bare) scan(each, reading, form ?? 'tags');
      const cells = cellsAsOne(bare[0] ?? text, table, pool);
      if (cells !== undefined) scan(cells, reading, 'cells');
      for (const each of [cells, ...bare]) if (each !== undefined) pool.give(each);
      if (hasEscapes) readEscapes(text, reading);
      pool.give(text);
      if (work > WORK + WORK_A_BYTE * unpacked) placeOf(layer.part, 'unreadable');
    };

    /** What is escaped once more is read once more; an escape beside another was read before. */
    const readEscapes = (text: Text, { layer, encoding, depth, limit }: Reading): void => {
      const isTooDeep = depth >= DEEPEST || work > WORK + WORK_A_BYTE * unpacked;
      const plain = withoutEscapes(text, table, pool);
      if (plain !== undefined) {
        const reading: Reading = { layer, encoding, form: 'escapes', depth: depth + 1, limit };
        if (isTooDeep && plain.opensEscapes) placeOf(layer.part, 'unreadable');
        readText(plain.text, reading, plain.opensEscapes && !isTooDeep);
      }
      for (const sign of signsIn(text)) {
        const escaped = withoutByteEscapes(text, sign, layer.bytes, table);
        if (escaped === undefined) continue;
        const { bytes, opensEscapes } = escaped;
        const from = layer.from === undefined ? escaped.from : escaped.from.map((at) => layer.from?.[at] as number);
        if (isTooDeep && opensEscapes) placeOf(layer.part, 'unreadable');
        readBytes({ ...layer, bytes, from, form: sign.form, depth: depth + 1 }, limit, opensEscapes && !isTooDeep);
      }
    };

    /** Bytes in every encoding that they may have, a piece at a time. */
    const readBytes = (layer: Layer, limit: number, hasEscapes = true): void => {
      const { bytes, form, depth } = layer;
      for (let start = 0; start < bytes.length; ) {
        const end = Math.min(bytes.length, start + CHUNK);
        const next = end === bytes.length ? end : cutBefore(bytes, start, end);
        const behind = wholeCharacters(bytes, Math.min(bytes.length, next + AHEAD));
        const read = (text: Text, encoding: EncodingForm): void =>
          readText(text, { layer, encoding, form, depth, limit: layer.from === undefined ? next : limit }, hasEscapes);
        const looks: Looks = { mayBeDoubleByte: false, isUtf8: true, hasControls: false };
        read(decoders.utf8(bytes, start, behind, looks), 'utf-8');
        const isBinary = looks.hasControls || (!looks.isUtf8 && behind - start < SHORT);
        // Much that reads as UTF-8 from end to end is UTF-8: a text of pairs would break it.
        const isSurelyUtf8 = looks.isUtf8 && behind - start >= SHORT;
        if (looks.mayBeDoubleByte && !isSurelyUtf8) {
          for (const encoding of ['gb18030', 'big5'] as const) {
            for (const isShifted of isBinary ? [false, true] : [false]) {
              const text = decoders.doubleByte(encoding, bytes, start, behind, isShifted);
              if (text !== undefined) read(text, encoding);
            }
          }
        }
        if (isBinary) {
          for (const from of [start, start + 1]) {
            read(decoders.utf16(bytes, from, behind, true), 'utf-16le');
            read(decoders.utf16(bytes, from, behind, false), 'utf-16be');
          }
        }
        start = next;
      }
      readPacked(layer, 'base64', fromBase64(bytes));
      readPacked(layer, 'hex', fromHex(bytes));
    };

    const readPacked = ({ part, depth }: Layer, form: 'base64' | 'hex', packed: Packed | undefined): void => {
      if (packed === undefined) return;
      const { bytes, documents } = packed;
      if (depth >= DEEPEST) {
        placeOf(part, 'unreadable');
        return;
      }
      for (const [start, end] of documents) waiting.push({ bytes: bytes.subarray(start, end), part, depth: depth + 1 });
      readBytes({ bytes, part, form, depth: depth + 1, counted: new Set() }, bytes.length);
    };

    const unpack = async (packed: Uint8Array): Promise<Uint8Array | undefined> => {
      try {
        const bytes = await inflate(packed, Math.min(MOST_OF_PART, MOST - unpacked));
        unpacked += bytes.length;
        return unpacked > MOST ? undefined : bytes;
      } catch {
        return undefined;
      }
    };

    /** A document, or a part of one, which may be packed itself. */
    const readDocument = async (bytes: Uint8Array, part: number, depth: number): Promise<void> => {
      if (!(await readUnpacked(bytes, part, depth))) {
        readBytes({ bytes, part, depth: 0, counted: new Set() }, bytes.length);
      }
    };

    /** Reads what is packed in the bytes; `false` where nothing is. */
    const readUnpacked = async (bytes: Uint8Array, part: number, depth: number): Promise<boolean> => {
      const zipped = gzipData(bytes);
      const archive = zipped === undefined ? readArchive(bytes) : undefined;
      if (zipped === undefined && archive === undefined) return false;
      if (archive === 'unreadable' || depth >= DEEPEST) {
        placeOf(part, 'unreadable');
        return true;
      }
      if (depth === 0) isPackage = true;
      const slack =
        archive === undefined ? bytes.subarray(0, bytes.length - (zipped as Uint8Array).length) : archive.slack;
      readBytes({ bytes: slack, part, form: 'slack', depth: 0, counted: new Set() }, slack.length);
      const entries = archive === undefined ? [{ packed: zipped as Uint8Array, isDeflated: true }] : archive.entries;
      for (let index = 0; index < entries.length; index += 1) {
        const { packed, isDeflated } = entries[index] as (typeof entries)[number];
        const inside = depth === 0 && archive !== undefined ? index + 1 : part;
        const content = isDeflated ? await unpack(packed) : packed;
        if (content === undefined) placeOf(inside, 'unreadable');
        else await readDocument(content, inside, depth + 1);
      }
      return true;
    };

    await readDocument(document, 0, 0);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      await readUnpacked(next.bytes, next.part, next.depth);
    }
    return { totals, places, digitRuns, isPackage };
  };
}

/** A place in the last part of the stretch at which no character, tag or line is cut, if there is one. */
function cutBefore(bytes: Uint8Array, start: number, end: number): number {
  const least = Math.max(start + 1, end - (1 << 16));
  for (let at = end; at > least; at -= 1) if (bytes[at - 1] === 0x0a || bytes[at] === 0x3c) return at;
  return wholeCharacters(bytes, end);
}

/** The end of the stretch, or up to three bytes before it, so that no character of UTF-8 is cut. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at < bytes.length && at > end - 3 && ((bytes[at] as number) & 0xc0) === 0x80) at -= 1;
  return at;
}
