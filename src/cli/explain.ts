/** An error as a line for the user: where in numbers, then a sentence; and the exit code that goes with it. */
import type { EncodingId } from '../formats/encoding/encoding.ts';
import { encodingTitle } from '../formats/encoding/index.ts';
import { FormatError, type Place } from '../formats/format.ts';
import { RedactError } from '../redact/redact-error.ts';
import { RuleError } from '../rules/rule-error.ts';
import { FieldMapError } from '../run/field-map.ts';
import { OpaqueError, type OpaqueThing } from '../run/opaque.ts';
import { RunError } from '../run/run-error.ts';
import { UnverifiedError } from '../run/verify.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Language } from './language.ts';
import { fieldMapMessages, formatMessages, redactMessages, ruleMessages, runMessages } from './messages.ts';
import { opaqueWords, words } from './words.ts';

export interface Explained {
  readonly line: string;
  readonly code: ExitCode;
}

/** A usage error of our own. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * @param input 1-based number of the input, where the error belongs to one
 * @param encoding the encoding that it was read as
 */
export function explain(error: unknown, language: Language, input?: number, encoding?: EncodingId): Explained {
  const where = input === undefined ? [] : [`${words.input[language]} ${input}`];
  const line = (sentence: string, ...place: readonly string[]): string =>
    `yinming: ${[...where, ...place].join(', ')}${where.length + place.length > 0 ? ': ' : ''}${sentence}`;
  if (error instanceof FormatError) {
    const sentence = formatMessages[error.code][language] + readAs(encoding, language);
    return { line: line(sentence, ...spotOf(error.place, language)), code: exitCode.unreadable };
  }
  if (error instanceof RedactError) {
    return { line: line(redactMessages[error.code][language], ...placeOf(error, language)), code: exitCode.refused };
  }
  if (error instanceof OpaqueError) {
    return { line: line(words.opaque[language], opaqueAmounts(error.things, language)), code: exitCode.refused };
  }
  if (error instanceof UnverifiedError) {
    const parts = [...new Set(error.hits.map(({ part }) => part))].filter((part) => part > 0);
    const place = parts.length === 0 ? [] : [`${words.part[language]} ${parts.slice(0, MOST_PARTS).join(', ')}`];
    return { line: line(words.unverified[language], ...place), code: exitCode.unverified };
  }
  if (error instanceof RuleError) {
    const pointer = error.pointer === '' ? words.pack[language] : `${words.pack[language]} ${error.pointer}`;
    return { line: `yinming: ${pointer}: ${ruleMessages[error.code][language]}`, code: exitCode.unreadable };
  }
  if (error instanceof FieldMapError) {
    const place = `${words.fieldMap[language]}${error.pointer === '' ? '' : ` ${error.pointer}`}`;
    return { line: `yinming: ${place}: ${fieldMapMessages[error.code][language]}`, code: exitCode.unreadable };
  }
  if (error instanceof RunError) {
    const ofPack = error.code.startsWith('pack/') || error.code.startsWith('fields/');
    const sentence = runMessages[error.code][language];
    return { line: ofPack ? `yinming: ${sentence}` : line(sentence), code: exitCode.unreadable };
  }
  if (error instanceof UsageError) return { line: `yinming: ${error.message}`, code: exitCode.usage };
  return { line: `yinming: ${words.unexpected[language]}`, code: exitCode.unreadable };
}

/** Parts that a message names. */
const MOST_PARTS = 10;

/** How many things of each kind: 图片 2、宏 1. */
export function opaqueAmounts(things: readonly OpaqueThing[], language: Language): string {
  const amounts = new Map<OpaqueThing['kind'], number>();
  for (const { kind } of things) amounts.set(kind, (amounts.get(kind) ?? 0) + 1);
  return [...amounts].map(([kind, amount]) => `${opaqueWords[kind][language]} ${amount}`).join(', ');
}

function readAs(encoding: EncodingId | undefined, language: Language): string {
  return encoding === undefined ? '' : inBrackets(words.readAs[language] + encodingTitle(encoding), language);
}

/** A note behind a text. */
export function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** Of a package as a whole there is no line. */
function spotOf({ line, column, record, part }: Place, language: Language): readonly string[] {
  if (part === 0) return [];
  const spot = [`${words.line[language]} ${line}`, `${words.column[language]} ${column}`];
  if (part !== undefined) spot.unshift(`${words.part[language]} ${part}`);
  if (record !== undefined) spot.push(`${words.record[language]} ${record}`);
  return spot;
}

function placeOf({ code, place, record }: RedactError, language: Language): readonly string[] {
  if (place.length === 0) return [];
  if (code === 'table/unnamed-columns') return [`${words.columns[language]} ${place.join(', ')}`];
  if (code === 'table/text-outside') return [`${words.line[language]} ${place.join(', ')}`];
  const field = `${words.field[language]} ${place.join('.')}`;
  return record === undefined ? [field] : [`${words.record[language]} ${record}`, field];
}
