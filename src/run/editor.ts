/**
 * A plan as an editor of documents: what the formats hand over is redacted by the plan. What became of each value is told to those who
 * listen (tellings.ts), what the plan says of labels is remembered (remembered-labels.ts).
 */
import type { Change, ColumnUse, Editor, Field } from '../formats/format.ts';
import { createAwaited } from '../redact/awaited.ts';
import { editField, isLabel, type Other, type TracedEdit } from '../redact/field.ts';
import { looseText, redactLoose } from '../redact/loose-text.ts';
import { nobody, type People, readPassage, redactPassage } from '../redact/passage.ts';
import { RedactError } from '../redact/redact-error.ts';
import { awaitFields, editFields, isScanned, mayProve, readFields, withoutSearch } from '../redact/scan.ts';
import { everyLayer } from '../redact/text.ts';
import { editTogether, type SeenField } from '../redact/together.ts';
import type { FieldEdit, FieldRule, Plan } from '../rules/plan.ts';
import { NO_SPLICES } from '../text/splice.ts';
import { OpaqueError, type OpaqueThing, type OpaqueUse, thingOf } from './opaque.ts';
import { rememberedLabels } from './remembered-labels.ts';
import type { Tally } from './tally.ts';
import { type Listeners, tellingsTo } from './tellings.ts';
import { trackSearches } from './tentative.ts';

export interface EditorOptions extends Listeners {
  /** What becomes of fields and columns that no rule names. */
  readonly other: Other;
  /** Of running text: what a first reading of the document has shown of the people in it. Without it that is what was read so far. */
  readonly people?: People;
  /** Whether this is the first reading: it changes nothing and counts nothing, but refuses what is opaque. */
  readonly isFirst?: boolean;
  /** Whether it is the first reading and edits all the same, by what the document has shown so far: `holds` tells whether that was enough. */
  readonly isTentative?: boolean;
  /** What becomes of things in a document that cannot be searched. Default `refuse`. */
  readonly opaque?: OpaqueUse;
}

/** An editor that counts what it does. */
export interface CountingEditor extends Editor {
  /**
   * Says that the document has ended: counts the columns that were copied or dropped without a look at their values, each value
   * of every record. @throws OpaqueError from a first reading, where something that cannot be searched is refused
   */
  settle(): void;
  /** Of a tentative reading: whether it gave what it would give knowing the whole document. */
  holds(): boolean;
  /** Of a tentative reading that does not hold: whether it has learned all the same what a first one would. */
  readonly hasLearned: boolean;
  /** What could not be searched, and what became of it. */
  readonly things: readonly OpaqueThing[];
  /** How many records it was given. */
  readonly records: number;
}

/** A field, and what became of it by itself; `undefined`: its text is to be searched. */
interface EditedField extends Pick<SeenField, 'text' | 'rule'> {
  readonly labels: readonly string[];
  readonly result: FieldEdit | undefined;
}

/** A field that is not searched. */
interface NamedField extends EditedField {
  readonly result: FieldEdit;
}

/** Whether a first reading learns nothing from a field of this rule. */
function isIdle(rule: FieldRule): boolean {
  return !isScanned(rule) && !mayProve(rule);
}

const NO_VALUE: FieldEdit = { outcomes: [], splices: NO_SPLICES };

const UNNAMED = { kind: undefined, reason: 'unnamed', rule: undefined } as const;

/**
 * @throws RedactError (from the editor's functions): with `refuse`, where a column or a field is named by no rule
 */
export function planEditor(plan: Plan, tally: Pick<Tally, 'add'>, options: EditorOptions): CountingEditor {
  const { other, people = nobody(), isFirst = false, isTentative = false, opaque = 'refuse', needles } = options;
  const searches = isTentative ? trackSearches() : undefined;
  const awaited = createAwaited();
  /** Whether it reads without editing: once a tentative reading has failed it goes on as a first one. */
  const readsOnly = (): boolean => isFirst || searches?.hasFailed === true;
  const things: OpaqueThing[] = [];
  const tellings = tellingsTo(tally, options);
  /** The verification is told of all that stays: a firm's name may hold that of a person. */
  const readsCopied = needles !== undefined;
  /** The people of the document that records are a part of; those of a stream are each by itself. */
  const shared = options.people;
  const { ruleOf, isPersonal } = rememberedLabels(plan);

  /** @param above the field there of the record before: the same labels call for the same rule, the same text comes out alike */
  const edit = (field: Field, record: number, above: EditedField | undefined): EditedField => {
    const { labels } = field;
    const isOfOne = above !== undefined && above.labels === labels;
    const rule = isOfOne ? above.rule : ruleOf(labels);
    if (rule !== undefined && readsOnly() && isIdle(rule)) {
      return isOfOne ? above : { labels, text: '', rule, result: NO_VALUE };
    }
    const { text } = field;
    if (rule === undefined) return { labels, text, rule, result: unnamed(text, labels, field.place, record) };
    if (isOfOne && above.text === text) return above;
    return { labels, text, rule, result: isScanned(rule) ? withoutSearch(text, rule) : editField(text, rule, plan) };
  };

  /** `undefined`: its text is to be searched. */
  const unnamed = (
    text: string,
    labels: readonly string[],
    place: readonly number[],
    record: number,
  ): FieldEdit | undefined => {
    if (text.trim() === '') return NO_VALUE;
    if (other === 'scan' && !labels.some(isPersonal)) return withoutSearch(text, undefined);
    if (other === 'refuse' || other === 'scan') throw new RedactError('record/unnamed-field', place, record);
    const outcome = { ...UNNAMED, start: 0, end: text.length, status: other === 'drop' ? 'dropped' : 'kept' } as const;
    return { outcomes: [outcome], splices: other === 'drop' ? null : NO_SPLICES };
  };

  /** What becomes of the fields of a record in the light of each other. */
  const settled = (edited: readonly EditedField[], isSearched: boolean): ((index: number) => TracedEdit) => {
    if (isSearched) {
      const edits = editFields(edited, plan, everyLayer, shared);
      if (searches !== undefined) {
        const texts = edited.map(({ text }) => text);
        searches.add(texts, edits, () => editFields(edited, plan, everyLayer, shared));
      }
      return (index) => edits[index] as TracedEdit;
    }
    const named = edited as readonly NamedField[];
    const anew = editTogether(named, plan, shared?.alike);
    return (index) => anew?.get(index) ?? (named[index] as NamedField).result;
  };

  let header: readonly string[] = [];
  /** Records so far, and those of the table that the header is of. */
  let all = 0;
  let records = 0;
  const settleTable = (): void => {
    for (const label of header) {
      const rule = ruleOf([label]);
      const use = columnUse(label, rule, other);
      if (isFirst || records === 0 || (use === 'copy' ? readsCopied : use !== 'drop')) continue;
      const status = use === 'drop' ? 'dropped' : 'kept';
      const reason = rule === undefined ? 'unnamed' : use === 'drop' ? 'rule' : 'kept-by-rule';
      tally.add({ kind: rule?.kind?.id, status, reason, rule: rule?.rule?.id }, records);
    }
    records = 0;
  };
  /** The fields of the record before. */
  let above: readonly EditedField[] = [];
  return {
    isLabel: (text) => isLabel(text, plan),
    columns(labels) {
      settleTable();
      const uses = labels.map((label) => {
        const rule = ruleOf([label]);
        return rule === undefined && other === 'scan' && isPersonal(label) ? 'refuse' : columnUse(label, rule, other);
      });
      const refused = uses.flatMap((use, index) => (use === 'refuse' ? [index + 1] : []));
      if (refused.length > 0) throw new RedactError('table/unnamed-columns', refused);
      header = labels;
      return uses.map((use) => (use === 'drop' || (use === 'copy' && !readsCopied) ? use : 'edit'));
    },
    outside(cells, line) {
      if (other === 'keep') return undefined;
      const text = looseText(cells);
      if (readsOnly()) {
        readPassage(text, plan, everyLayer, people);
        return undefined;
      }
      const redacted = redactLoose(cells, plan, everyLayer, line, shared);
      searches?.add([text], redacted, () => redactLoose(cells, plan, everyLayer, line, shared));
      const { texts, findings } = redacted;
      tellings.ofLine(findings, text, line);
      return texts;
    },
    passage(text, place) {
      const searched = readPassage(text, plan, everyLayer, people);
      if (readsOnly()) return [];
      const redacted = redactPassage(searched, people);
      searches?.add([text], redacted, () => redactPassage(readPassage(text, plan, everyLayer, people), people));
      const { edits, findings } = redacted;
      tellings.ofPassage(findings, text, place);
      return edits;
    },
    opaque(thing) {
      const isRefused = thing.isIdle !== true && opaque === 'refuse';
      const action = isRefused ? 'refuse' : thing.isIdle === true || opaque === 'drop' ? 'drop' : 'keep';
      things.push(thingOf(thing, action));
      // The first reading goes on, so that all that is refused can be told at once.
      if (isRefused && !isFirst && !isTentative) throw new OpaqueError(things);
      return action === 'drop' ? 'drop' : 'keep';
    },
    author(text, place) {
      if (!isFirst && text.trim() !== '') tellings.ofAuthor(text, place);
    },
    holds() {
      if (searches === undefined) return true;
      return !searches.hasFailed && awaited.proveIn(searches.texts, people.proven) && searches.hold();
    },
    get hasLearned() {
      return awaited.size === 0;
    },
    things,
    get records() {
      return all;
    },
    drops(labels) {
      const rule = ruleOf(labels);
      if (rule?.rule?.action !== 'drop-column') return false;
      if (isFirst) return true;
      tally.add({ kind: rule.kind?.id, status: 'dropped', reason: 'rule', rule: rule.rule.id });
      return true;
    },
    record(fields, number) {
      all += 1;
      records += 1;
      const edited = new Array<EditedField>(fields.length);
      let isSearched = false;
      for (let index = 0; index < fields.length; index += 1) {
        const field = edit(fields[index] as Field, number, above[index]);
        if (field.result === undefined) isSearched = true;
        edited[index] = field;
      }
      above = edited;
      if (searches !== undefined && !isSearched) awaitFields(edited, awaited);
      else if (isFirst || isTentative) readFields(edited, plan, everyLayer, people);
      if (readsOnly()) return fields.map(() => undefined);
      const editOf = settled(edited, isSearched);
      const changes = new Array<Change>(edited.length);
      for (let index = 0; index < edited.length; index += 1) {
        const { outcomes, splices } = editOf(index);
        tellings.ofField(outcomes, fields[index] as Field, number);
        changes[index] = splices === null || splices.length > 0 ? splices : undefined;
      }
      return changes;
    },
    settle() {
      if ((isFirst || isTentative) && things.some(({ action }) => action === 'refuse')) throw new OpaqueError(things);
      settleTable();
    },
  };
}

/** A column without a header is looked at value by value: exports often end in empty ones. */
function columnUse(label: string, rule: FieldRule | undefined, other: Other): ColumnUse | 'refuse' {
  if (rule === undefined && other === 'scan') return 'edit';
  if (rule === undefined && other === 'refuse') return label.trim() === '' ? 'edit' : 'refuse';
  if (rule === undefined) return other === 'keep' ? 'copy' : 'drop';
  if (rule.rule?.action === 'drop-column') return 'drop';
  return rule.kind === undefined && rule.rule?.action === 'keep' ? 'copy' : 'edit';
}
