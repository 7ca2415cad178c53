/**
 * The attributes of the tag that a scanner stands at, by their order, from 0: where each stands in the source, half-open, and what
 * is asked of them. The scanner reads them (scan.ts); nothing is cut out or decoded before somebody asks. One list serves
 * a scanner for all its tags.
 *
 * @source XML 1.0 (Fifth Edition), 3.1 (Unique Att Spec)
 */
import { unitAt } from '../../text/unit-at.ts';
import { decodeXml } from './entities.ts';

export interface Attributes {
  count: number;
  /** Four numbers an attribute: where its name begins and ends, and its value. Behind the last stand those of tags before. */
  readonly spans: number[];
}

/** Attributes up to which each is held against each. */
const FEW = 16;

export function addAttribute(
  list: Attributes,
  start: number,
  nameEnd: number,
  valueStart: number,
  valueEnd: number,
): void {
  const { spans, count } = list;
  const index = count * 4;
  spans[index] = start;
  spans[index + 1] = nameEnd;
  spans[index + 2] = valueStart;
  spans[index + 3] = valueEnd;
  list.count = count + 1;
}

export function attributeName(source: string, { spans }: Attributes, index: number): string {
  return source.slice(spans[index * 4], spans[index * 4 + 1]);
}

/** The value, decoded. */
export function attributeValue(source: string, { spans }: Attributes, index: number): string {
  return decodeXml(source, spans[index * 4 + 2] as number, spans[index * 4 + 3] as number);
}

/** The order of the attribute of this name, as it is written; -1 where there is none. */
export function findAttribute(source: string, { spans, count }: Attributes, name: string): number {
  for (let index = 0; index < count; index += 1) {
    const at = spans[index * 4] as number;
    if ((spans[index * 4 + 1] as number) - at === name.length && source.startsWith(name, at)) return index;
  }
  return -1;
}

/** The first whose name one before it has; -1 where no name is given twice. */
export function givenTwice(source: string, list: Attributes): number {
  const { spans, count } = list;
  if (count > FEW) {
    const seen = new Set<string>();
    for (let index = 0; index < count; index += 1) {
      const name = attributeName(source, list, index);
      if (seen.has(name)) return index;
      seen.add(name);
    }
    return -1;
  }
  for (let index = 1; index < count; index += 1) {
    for (let other = 0; other < index; other += 1) if (isAlike(source, spans, index, other)) return index;
  }
  return -1;
}

function isAlike(source: string, spans: readonly number[], index: number, other: number): boolean {
  const left = spans[index * 4] as number;
  const right = spans[other * 4] as number;
  const length = (spans[index * 4 + 1] as number) - left;
  if ((spans[other * 4 + 1] as number) - right !== length) return false;
  for (let at = 0; at < length; at += 1) if (unitAt(source, left + at) !== unitAt(source, right + at)) return false;
  return true;
}
