/** What is known of shared strings before a text of them is built. */
import { describe, expect, it } from 'vitest';
import { readSharedStrings } from '../../../src/formats/xlsx/string-table.ts';

const strings = (...items: readonly string[]) =>
  readSharedStrings(new TextEncoder().encode(`<sst>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`), 1);

describe('shared strings', () => {
  it.each([
    ['a colon', '<t>电话:1</t>', true, '电话:1'],
    ['a wide colon', '<t>电话：1</t>', true, '电话：1'],
    ['a reference', '<t>电话&#58;1</t>', true, '电话:1'],
    ['an escape', '<t>电话_x003A_1</t>', true, '电话:1'],
    ['runs', '<r><t>电话</t></r><r><t>：1</t></r>', true, '电话：1'],
    ['blanks that are kept', '<t xml:space="preserve">电话： </t>', true, '电话： '],
    ['none', '<t>张三</t>', false, '张三'],
  ])('with %s', (_, item, mayHoldColon, text) => {
    const table = strings('<t>一</t>', item);
    expect(table.mayHoldColon(1)).toBe(mayHoldColon);
    expect(table.text(1)).toBe(text);
  });
});
