/**
 * One document as it is read: what is handed to the editor, and the changes that come of it. Text that belongs to no line of its
 * own (attributes, comments, strings of scripts) is gathered beside the text and handed over many at a time, since every passage costs.
 */
import { windowEnd } from '../../text/windows.ts';
import { wholeChange } from '../change.ts';
import { isBlank } from '../header.ts';
import { type Change, type Editor, type Field, FormatError, type OpaqueKind, type Place } from '../format.ts';
import { edited } from './edits.ts';
import {
  addEdit,
  addPlain,
  clear,
  documentSource,
  type Edit,
  endIn,
  lay,
  newStretches,
  placeIn,
  setGap,
  type Source,
  sourceOf,
  type Stretches,
  textOf,
  writerIn,
} from './stretches.ts';
import { asIs, type Writer } from './writing.ts';

/** Documents inside each other, such as a script in an attribute. */
const DEEPEST = 16;

/** From here on, comments in comments are read as they stand. */
const DEEP = 12;

/** UTF-16 units that are gathered before they are handed over. */
const ENOUGH = 32_768;

/** Labels whose answer is remembered. */
const MOST_LABELS = 4096;

/** A longer text is no label. */
const LONGEST_LABEL = 40;

/** What a text in a document is: `value` what it looks like. */
export type TextSort = 'html' | 'script' | 'style' | 'url' | 'json' | 'value';

/** What reads each sort of text. */
export type Readers = Readonly<Record<TextSort, (source: Source, reading: Reading) => void>>;

export interface Reading {
  readonly document: string;
  readonly editor: Editor;
  readonly edits: Edit[];
  /** Text beside the text. */
  readonly aside: Stretches;
  readonly records: number;
  isLabel(text: string): boolean;
  /** Hands over what was gathered, and forgets it. */
  pass(stretches: Stretches): void;
  /** Likewise, where it is enough. */
  passIfEnough(stretches: Stretches): void;
  /**
   * Hands over values, and lays what changes over them. Gives the changes.
   * @param removes whether the caller takes those out that go; else they become empty
   */
  record(fields: readonly Field[], values: readonly Value[], removes?: boolean): readonly Change[];
  /** Lays a change of a text over where it stands. */
  change(value: Value, text: string, wish: Change): void;
  /** Whether much is inside each other already. */
  readonly isDeep: boolean;
  /** Reads a text in the document by itself. @throws FormatError where too many are inside each other */
  read(sort: TextSort, source: Source): void;
  /** Hands over a text beside the text. */
  addAside(source: Source, from: number, to: number, writer: Writer): void;
  /** Reads a text that the document holds packed, which begins at `at`. Gives it with its changes; `undefined` where there are none. */
  rewrite(sort: TextSort, text: string, at: number): string | undefined;
  /** Asks what becomes of something that is no text. */
  keeps(kind: OpaqueKind, bytes: number, at: number): boolean;
  /** Takes a text out that names who made the document; `false` where nobody asks for it. */
  takesAuthor(source: Source, from: number, to: number, text: string, writer: Writer): boolean;
  place(at: number): Place;
}

/** Where a value stands: its stretches, and where new text goes if it has none. */
export interface Value {
  readonly stretches: Stretches;
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly writer: Writer;
}

/** Where a reading stands that another is a part of. */
interface Around {
  readonly place: Place;
  readonly depth: number;
}

/** @param around where the document is packed in another one */
export function beginReading(document: string, editor: Editor, readers: Readers, around?: Around): Reading {
  const edits: Edit[] = [];
  const aside = newStretches();
  const labels = new Map<string, boolean>();
  const spotOf = around === undefined ? spots(document) : () => around.place;
  let records = around === undefined ? 0 : (around.place.record ?? 1) - 1;
  let depth = around?.depth ?? 0;

  function place(at: number): Place {
    return { ...spotOf(at), record: records + 1 };
  }

  function pass(stretches: Stretches): void {
    const { froms, parts } = stretches;
    const text = parts.length === 0 ? '' : textOf(stretches, 0, parts.length);
    if (!isBlank(text)) {
      if (editor.passage === undefined) throw new RangeError('the editor reads no text');
      const splices = [];
      let index = 0;
      let units = 0;
      for (let from = 0; from < text.length; ) {
        const to = windowEnd(text, from);
        for (; units + (parts[index] as string).length <= from; index += 1) units += (parts[index] as string).length;
        const passage = text.slice(from, to);
        for (const { start, end, text: instead } of editor.passage(passage, place(froms[index] as number))) {
          splices.push({ start: from + start, end: from + end, text: instead });
        }
        records += 1;
        from = to;
      }
      lay(stretches, 0, parts.length, splices, document, edits);
    }
    clear(stretches);
  }

  const reading: Reading = {
    document,
    editor,
    edits,
    aside,
    get records() {
      return records;
    },
    isLabel(text) {
      if (text.length > LONGEST_LABEL) return false;
      const known = labels.get(text);
      if (known !== undefined) return known;
      const is = text.trim() !== '' && editor.isLabel(text);
      if (labels.size === MOST_LABELS) labels.clear();
      labels.set(text, is);
      return is;
    },
    pass,
    passIfEnough(stretches) {
      if (stretches.length >= ENOUGH) pass(stretches);
    },
    record(fields, values, removes = false) {
      records += 1;
      const changes = editor.record(fields, records);
      if (changes.length !== fields.length) {
        throw new RangeError(`${changes.length} changes for ${fields.length} fields`);
      }
      for (let index = 0; index < fields.length; index += 1) {
        const wish = changes[index];
        if (wish !== null || !removes) change(values[index] as Value, (fields[index] as Field).text, wish);
      }
      return changes;
    },
    change,
    get isDeep() {
      return depth >= DEEP;
    },
    read(sort, source) {
      if (depth === DEEPEST) throw new FormatError('html/too-deep', place(placeIn(source, 0)));
      depth += 1;
      readers[sort](source, reading);
      depth -= 1;
    },
    addAside(source, from, to, writer) {
      if (to <= from) return;
      reading.passIfEnough(aside);
      setGap(aside, '\n\n');
      addPlain(aside, source, from, to, writer);
    },
    rewrite(sort, text, at) {
      if (depth === DEEPEST) throw new FormatError('html/too-deep', place(at));
      const inner = beginReading(text, editor, readers, { place: place(at), depth: depth + 1 });
      const whole = newStretches();
      addPlain(whole, documentSource(text), 0, text.length, asIs);
      inner.read(sort, sourceOf(whole));
      inner.pass(inner.aside);
      records = inner.records;
      return inner.edits.length === 0 ? undefined : edited(text, inner.edits);
    },
    keeps: (kind, bytes, at) => editor.opaque?.({ kind, bytes, place: place(at) }) !== 'drop',
    takesAuthor(source, from, to, text, writer) {
      if (editor.author === undefined || text.trim() === '') return false;
      const start = placeIn(source, from);
      editor.author(text, place(start));
      addEdit(edits, document, start, endIn(source, to), '', writerIn(source, from, writer));
      return true;
    },
    place,
  };
  return reading;

  function change({ stretches, first, last, at, writer }: Value, text: string, wish: Change): void {
    if (wish === undefined) return;
    if (first === last || text === '') {
      const after = wholeChange('', wish);
      if (after) addEdit(edits, document, at, at, after, writer);
      return;
    }
    const splices =
      typeof wish === 'object' && wish !== null ? wish : [{ start: 0, end: text.length, text: wish ?? '' }];
    lay(stretches, first, last, splices, document, edits);
  }
}

/** Units between two spots that are known. */
const STEP = 1024;

/** Lines and code points of any offset: both are counted once, and from the nearest known spot on. */
function spots(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const lines: number[] = [];
  const columns: number[] = [];
  let line = 1;
  let column = 1;
  const walk = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === 0x0a) {
        line += 1;
        column = 1;
      } else if ((unit & 0xfc00) !== 0xdc00) {
        column += 1;
      }
    }
  };
  for (let at = 0; at <= text.length; at += STEP) {
    lines.push(line);
    columns.push(column);
    walk(at, Math.min(at + STEP, text.length));
  }
  return (at) => {
    const index = Math.floor(at / STEP);
    line = lines[index] as number;
    column = columns[index] as number;
    walk(index * STEP, at);
    return { line, column };
  };
}
