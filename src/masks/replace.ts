/** `replace`: the whole value becomes a fixed text (`〔略〕`), the same for everybody. */
import type { Hide, Mask } from './mask.ts';

function compile(text: string): Hide {
  return ({ value }) => ({ spans: [{ start: 0, end: value.length }], rest: { replace: text } });
}

export const replace: Mask<string> = { id: 'replace', check: () => undefined, compile };
