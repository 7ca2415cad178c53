/**
 * Names in prose that others have marked: a file of lines `{"text": …, "names": [[start, end], …]}`, in UTF-16 units. A name is
 * found where a finding has its very ends. A masked name (张某) that is found and not marked is no error: it hides nothing.
 */
import { readFileSync } from 'node:fs';
import type { Plan } from '../../../src/index.ts';
import type { RedactText } from './score.ts';

interface Marked {
  readonly text: string;
  readonly names: readonly (readonly [start: number, end: number])[];
}

export interface NameScore {
  readonly part: string;
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

const PARTS: readonly (readonly [part: string, has: (name: string) => boolean])[] = [
  ['of two Han', (name) => /^\p{Script=Han}{2}$/u.test(name)],
  ['of three Han', (name) => /^\p{Script=Han}{3}$/u.test(name)],
  ['of four Han and more', (name) => /^\p{Script=Han}{4,}$/u.test(name)],
  ['with a dot or letters', (name) => !/^\p{Script=Han}{2,}$/u.test(name)],
];

export function scoreNames(path: string, plan: Plan, redactText: RedactText): readonly NameScore[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const names = lines.map((line, at) => namesIn(JSON.parse(line) as Marked, at, plan, redactText));
  const score = (part: string, has: (name: Name) => boolean): NameScore => {
    const own = names.flat().filter(has);
    const count = (is: (name: Name) => boolean): number => own.filter(is).length;
    return {
      part,
      marked: count(({ isMarked }) => isMarked),
      found: count(({ isFound }) => isFound),
      right: count(({ isMarked, isFound }) => isMarked && isFound),
    };
  };
  return [
    score('all', () => true),
    score('odd lines', ({ line }) => line % 2 === 0),
    score('even lines', ({ line }) => line % 2 === 1),
    ...PARTS.map(([part, has]) => score(part, ({ name }) => has(name))),
  ];
}

interface Name {
  readonly name: string;
  /** From 0. */
  readonly line: number;
  readonly isMarked: boolean;
  readonly isFound: boolean;
}

function namesIn({ text, names }: Marked, line: number, plan: Plan, redactText: RedactText): readonly Name[] {
  const marked = new Set(names.map(([start, end]) => `${start} ${end}`));
  const found = redactText(text, plan).findings.filter(
    ({ kind, status, start, end }) =>
      kind === 'person-name' && status !== 'kept' && (status !== 'already-masked' || marked.has(`${start} ${end}`)),
  );
  const seen = new Set(found.map(({ start, end }) => `${start} ${end}`));
  return [...new Set([...marked, ...seen])].map((key) => {
    const [start, end] = key.split(' ').map(Number);
    return { name: text.slice(start, end), line, isMarked: marked.has(key), isFound: seen.has(key) };
  });
}

export function precision({ found, right }: NameScore): number {
  return found === 0 ? 0 : right / found;
}

export function recall({ marked, right }: NameScore): number {
  return marked === 0 ? 0 : right / marked;
}

export function f1(score: NameScore): number {
  const sum = precision(score) + recall(score);
  return sum === 0 ? 0 : (2 * precision(score) * recall(score)) / sum;
}
