/**
 * Who hears of what became of a document's values: the counts of the run, the verification of what is written, which is told what was
 * changed and what was kept, and a listener, who is told where each value stands. The text goes to the verification alone.
 */
import type { Field, Place } from '../formats/format.ts';
import type { FieldOutcome } from '../redact/field.ts';
import type { TextFinding } from '../redact/passage.ts';
import type { Needles } from '../verify/needles.ts';
import type { Tally } from './tally.ts';

/** Where a value stands in a document, and what became of it. Never the text itself. */
export interface DocumentFinding extends FieldOutcome {
  /** Numbers, 1-based: of the record; of the members on the way to its field; of the line, of text outside of records. */
  readonly record?: number;
  readonly place?: readonly number[];
  readonly line?: number;
  /**
   * Code points of the line, 1-based: in running text alone, where `start` and `end` count UTF-16 units of the document. Elsewhere
   * these count units of the field, or of the cells outside of records with a unit between two.
   */
  readonly column?: number;
  /** Number of the part, of a package. */
  readonly part?: number;
}

export interface Listeners {
  /** Takes what was changed and what was kept, for the verification of what is written. */
  readonly needles?: Pick<Needles, 'add'> | undefined;
  /** Hears of every value, in order. */
  readonly onFinding?: ((finding: DocumentFinding) => void) | undefined;
}

export interface Tellings {
  ofField(outcomes: readonly FieldOutcome[], field: Field, record: number): void;
  /** Of text outside of records, in its line. */
  ofLine(findings: readonly TextFinding[], text: string, line: number): void;
  /** Of the next passage of running text. */
  ofPassage(findings: readonly TextFinding[], text: string, place: Place): void;
  /** Of a person whom the document names as its author. */
  ofAuthor(text: string, place: Place): void;
}

export function tellingsTo(tally: Pick<Tally, 'add'>, { needles, onFinding }: Listeners): Tellings {
  /** UTF-16 units of the passages before. */
  let before = 0;

  /** Tells the verification what stood there. */
  function tell(outcomes: readonly FieldOutcome[], text: string): void {
    if (needles === undefined) return;
    for (let index = 0; index < outcomes.length; index += 1) {
      const { kind, status, start, end } = outcomes[index] as FieldOutcome;
      // A remark that went is words, which may stand elsewhere; what it held of people has a kind.
      if (status === 'kept') needles.add(text.slice(start, end), true);
      else if (kind !== undefined && status !== 'empty' && status !== 'already-masked')
        needles.add(text.slice(start, end));
    }
  }

  return {
    ofField(outcomes, field, record) {
      tell(outcomes, field.text);
      for (let index = 0; index < outcomes.length; index += 1) {
        const outcome = outcomes[index] as FieldOutcome;
        tally.add(outcome);
        const { kind, start, end, status, reason, rule, trace } = outcome;
        if (onFinding === undefined || status === 'empty' || reason === 'nothing-found') continue;
        const finding = { kind, start, end, status, reason, rule, record, place: field.place };
        onFinding(trace === undefined ? finding : { ...finding, trace });
      }
    },
    ofLine(findings, text, line) {
      tell(findings, text);
      for (const finding of findings) {
        tally.add(finding);
        onFinding?.({ ...finding, line });
      }
    },
    ofPassage(findings, text, place) {
      tell(findings, text);
      let spot: Spot = { ...place, at: 0 };
      for (const finding of findings) {
        tally.add(finding);
        if (onFinding === undefined) continue;
        spot = walkText(spot, text, finding.start);
        const [start, end] = [before + finding.start, before + finding.end];
        const where = { line: spot.line, column: spot.column };
        onFinding({ ...finding, start, end, ...where, ...(place.part === undefined ? {} : { part: place.part }) });
      }
      before += text.length;
    },
    ofAuthor(text, { part }) {
      needles?.add(text);
      const outcome = { kind: 'person-name', status: 'dropped', reason: 'author', rule: undefined } as const;
      tally.add(outcome);
      onFinding?.({ ...outcome, start: 0, end: text.length, ...(part === undefined ? {} : { part }) });
    },
  };
}

interface Spot extends Place {
  /** Offset in the text. */
  readonly at: number;
}

/** The spot of a later offset. */
function walkText({ line, column, at }: Spot, text: string, to: number): Spot {
  let spot = { line, column };
  for (let index = at; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a) spot = { line: spot.line + 1, column: 1 };
    else if (unit < 0xdc00 || unit > 0xdfff) spot.column += 1;
  }
  return { ...spot, at: to };
}
