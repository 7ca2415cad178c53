/** Numbers as they come: in any width, from a scanner, wrapped, with signs that nobody sees, in Han. */
import { describe, expect, it } from 'vitest';
import { foundIn, sample, valuesIn } from './spans.ts';

const ID = sample('resident-id', 18);

describe('a number is the same however it is written', () => {
  it.each([
    ['full width', '１３８０００００００１', 'mobile-phone'],
    ['zero-width blanks', '138\u200b0000\u200b0001', 'mobile-phone'],
    ['soft hyphens', '138\u00ad0000\u00ad0001', 'mobile-phone'],
    ['no-break blanks', '138\u00a00000\u00a00001', 'mobile-phone'],
    ['a hyphen of another sort', '138‑0000–0001', 'mobile-phone'],
    ['dots', '138.0000.0001', 'mobile-phone'],
    ['numerals', '一三八〇〇〇〇〇〇〇一', 'mobile-phone'],
    ['numerals of cheques', '壹叁捌零零零零零零零壹', 'mobile-phone'],
    ['nought in Han', '138〇〇〇〇0001', 'mobile-phone'],
    ['letters of a scanner', 'l38O0000001', 'mobile-phone'],
    ['letters of a scanner inside', `${ID.slice(0, 10)}${ID.slice(10).replace('0', 'O')}`, 'resident-id'],
    ['wrapped', '1380000\n0001', 'mobile-phone'],
    ['wrapped by CR LF', `${ID.slice(0, 9)}\r\n${ID.slice(9)}`, 'resident-id'],
  ])('%s', (_, text, kind) => {
    expect(valuesIn(text)).toStrictEqual([`${kind} ${text}`]);
  });

  it('has its place behind characters of two units', () => {
    expect(foundIn('𠮷野家👨‍👩‍👧13800000001')).toMatchObject([{ start: 12, end: 23 }]);
  });
});

describe('digits on two lines of a table', () => {
  it.each([
    ['amounts', '合计\n13800\n202611\n'],
    ['numbers of rows', '1 1380\n2 0000001'],
  ])('are no number: %s', (_, text) => {
    expect(valuesIn(text)).toStrictEqual([]);
  });
});
