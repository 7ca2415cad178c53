/**
 * The members of a record's outermost object, which recur from record to record: what the n-th member's fields have in
 * common is kept and given again while its key's bytes are the same. It saves most of the work on keys and changes no
 * result. Kept are at most 128 members with short keys. Nothing is thrown.
 */
import type { Field } from './format.ts';
import { decodeJsonString } from './json-string.ts';

/** A member: its key as the only label, its number as its place. */
export interface Member extends Omit<Field, 'text'> {
  readonly labels: readonly [string];
  readonly place: readonly [number];
}

export interface MemberMemory {
  /** Where the key ends of the member that was the n-th before, if that stands at `at`; 0 where it does not. */
  end(bytes: Uint8Array, at: number, to: number, number: number): number;
  /** The member whose key stands there. */
  recall(number: number): Member | undefined;
  /** The member with the key `bytes[from, to)`, quotes included; `undefined` where the key is not UTF-8. */
  meet(bytes: Uint8Array, from: number, to: number, number: number): Member | undefined;
}

const MOST_MEMBERS = 128;
const LONGEST_KEY = 64;

export function createMemberMemory(): MemberMemory {
  const tokens: Uint8Array[] = [];
  const members: Member[] = [];

  return {
    end(bytes, at, to, number) {
      const token = tokens[number];
      if (token === undefined || token.length > to - at) return 0;
      for (let index = 0; index < token.length; index += 1) if (token[index] !== bytes[at + index]) return 0;
      return at + token.length;
    },
    recall: (number) => members[number],
    meet(bytes, from, to, number) {
      const key = decodeJsonString(bytes, from, to);
      if (key === undefined) return undefined;
      const member: Member = { labels: [key], place: [number] };
      if (number <= MOST_MEMBERS && to - from <= LONGEST_KEY) {
        tokens[number] = bytes.slice(from, to);
        members[number] = member;
      }
      return member;
    },
  };
}
