/**
 * Running text is read twice: what its first reading shows of the people in it, the second finds everywhere. Kept in between are
 * names. What can be opened again is; of a stream the bytes are held, up to a limit, and one that is longer is read once:
 * names are then found from where they are proven on.
 */
import { nobody, type People } from '../redact/passage.ts';
import type { Plan } from '../rules/plan.ts';
import { type DocumentOptions, openDocument } from './document.ts';

/** Bytes of a document that are held. */
export const MOST_HELD: number = 64 << 20;

export interface SecondReading {
  readonly source: AsyncIterable<Uint8Array>;
  /** `undefined`: there was no first reading. */
  readonly people: People | undefined;
}

/**
 * @param again opens the source again; `undefined` where that cannot be
 * @param most bytes that are held
 * @throws FormatError, and what the source throws
 */
export async function readTwice(
  source: AsyncIterable<Uint8Array>,
  again: (() => AsyncIterable<Uint8Array>) | undefined,
  plan: Plan,
  options: DocumentOptions,
  most: number = MOST_HELD,
): Promise<SecondReading> {
  const people = nobody();
  const first = openDocument(plan, { ...options, people, isFirst: true });
  if (again !== undefined) {
    for await (const chunk of again()) first.push(chunk);
    first.end();
    return { source, people };
  }
  const chunks = source[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    held.push(next.value);
    length += next.value.length;
    if (length > most) return { source: joined(held, chunks), people: undefined };
  }
  for (const chunk of held) first.push(chunk);
  first.end();
  return { source: joined(held, chunks), people };
}

/** What is held, which is let go of piece by piece, and what comes behind it. */
async function* joined(held: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = held.shift(); chunk !== undefined; chunk = held.shift()) yield chunk;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
