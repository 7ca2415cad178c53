/** Reads what the name model is made of: jieba's dictionary and the transitions of its tagger (MIT), as its sdist holds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  readonly word: string;
  readonly count: number;
  readonly tag: string;
}

export function readDictionary(folder: string): readonly Entry[] {
  return readFileSync(join(folder, 'jieba/dict.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', count = '', tag = ''] = line.trim().split(' ');
      return { word, count: Number(count), tag };
    });
}

/** How likely a word of one part of speech stands right behind one of another. */
export function readTransitions(folder: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const text = readFileSync(join(folder, 'jieba/posseg/prob_trans.py'), 'utf8');
  const rows = new Map<string, Map<string, number>[]>();
  for (const [, row = '', body = ''] of text.matchAll(/\('[ES]', '(\w+)'\): \{([^}]*)\}/g)) {
    const next = new Map<string, number>();
    for (const [, tag = '', log = ''] of body.matchAll(/\('[BS]', '(\w+)'\): (-?[\d.e-]+)/g)) {
      next.set(tag, (next.get(tag) ?? 0) + Math.exp(Number(log)));
    }
    if (next.size > 0) rows.set(row, [...(rows.get(row) ?? []), next]);
  }
  return new Map(
    [...rows].map(([tag, all]) => {
      const mean = new Map<string, number>();
      for (const each of all) for (const [to, p] of each) mean.set(to, (mean.get(to) ?? 0) + p / all.length);
      return [tag, mean];
    }),
  );
}
