/** Every encoding with its names, and the readers of those that are not UTF-8. */
import { readBig5 } from './big5.ts';
import type { Encoding, EncodingId } from './encoding.ts';
import { readGb18030 } from './gb18030.ts';
import { utf16be, utf16le } from './utf16.ts';

export interface EncodingName {
  readonly id: EncodingId;
  /** As it is written for people. */
  readonly title: string;
  /** Further names, by letters and digits alone. */
  readonly aliases: readonly string[];
}

export const encodings: readonly EncodingName[] = [
  { id: 'utf-8', title: 'UTF-8', aliases: [] },
  { id: 'gb18030', title: 'GB18030', aliases: [] },
  { id: 'gbk', title: 'GBK', aliases: ['gb2312', 'cp936', 'ms936', 'windows936', 'xgbk'] },
  { id: 'big5', title: 'Big5', aliases: ['cp950', 'ms950', 'windows950', 'big5eten'] },
  { id: 'utf-16le', title: 'UTF-16LE', aliases: ['utf16', 'unicode'] },
  { id: 'utf-16be', title: 'UTF-16BE', aliases: [] },
];

/** The encoding of this name, whatever its case, hyphens and underscores; `undefined` where there is none. */
export function encodingByName(name: string): EncodingId | undefined {
  const wanted = bare(name);
  return encodings.find(({ id, aliases }) => bare(id) === wanted || aliases.includes(wanted))?.id;
}

export function encodingTitle(id: EncodingId): string {
  return encodings.find((each) => each.id === id)?.title ?? id;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

/** Encodings whose tables have been read from the platform, which takes some milliseconds: once. */
const READ: Map<EncodingId, Encoding> = /* @__PURE__ */ new Map();

/** What reads and writes an encoding; `undefined` where the platform does not know it. */
export function encodingById(id: Exclude<EncodingId, 'utf-8'>): Encoding | undefined {
  if (id === 'utf-16le') return utf16le;
  if (id === 'utf-16be') return utf16be;
  if (!READ.has(id)) {
    const read = id === 'big5' ? [readBig5()] : Object.values(readGb18030() ?? {});
    for (const encoding of read) if (encoding !== undefined) READ.set(encoding.id, encoding);
  }
  return READ.get(id);
}
