/**
 * Headers and footers of a printed sheet: one text with codes in it, for the left, the middle and the right.
 *
 *     &L&"宋体,加粗"&12经办人：张三&R第 &P 页
 *
 * Each of the three is read as running text without its codes, and what changes is laid between them.
 *
 * @source ECMA-376-1:2016, 18.3.1.46 (headerFooter)
 */
import type { Splice } from '../../text/splice.ts';
import { spliced } from '../../text/splice.ts';
import { splicesOfPieces } from '../pieces.ts';

export function rewriteHeaderFooter(text: string, passage: (text: string) => readonly Splice[]): string {
  const codes = [...text.matchAll(/&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-][0-9]{3}|[0-9]{1,3}|[\s\S])/g)].filter(
    ([code]) => code !== '&&',
  );
  let out = '';
  let pieces: string[] = [];
  /** What stands between two pieces. */
  let between: string[] = [];
  const close = (): void => {
    const whole = pieces.join('');
    const laid = splicesOfPieces(pieces, whole.trim() === '' ? [] : passage(whole));
    pieces.forEach((piece, index) => {
      // A mask has no `&` in it; one that stays is doubled as it was.
      out += spliced(piece, laid[index] ?? []) + (between[index] ?? '');
    });
    pieces = [];
    between = [];
  };
  let done = 0;
  for (const { 0: code, index } of codes) {
    pieces.push(text.slice(done, index));
    done = index + code.length;
    between.push(code);
    if (/^&[LCR]$/.test(code)) close();
  }
  pieces.push(text.slice(done));
  close();
  return out;
}
