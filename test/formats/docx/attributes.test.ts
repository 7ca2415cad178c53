/** Attributes of a document's markup: which of them hold text, and which never. */
import { describe, expect, it } from 'vitest';
import { type AttributeUse, attributeUse, looksLikeText } from '../../../src/formats/docx/attributes.ts';

/** Element and attribute, as the standard writes them. */
const CASES: readonly (readonly [AttributeUse | undefined, string])[] = [
  ['text', 'wp:docPr@name wp:docPr@descr pic:cNvPr@title v:shape@alt v:textpath@string w:hyperlink@w:tooltip'],
  [
    'text',
    'w:docVar@w:name w:docVar@w:val w:alias@w:val w:tag@w:val w:name@w:val w:default@w:val w:helpText@w:val w:statusText@w:val',
  ],
  [
    'text',
    'w:listEntry@w:val w:listItem@w:displayText w:listItem@w:value w:query@w:val w:connectString@w:val w:mailSubject@w:val',
  ],
  ['text', 'w:addressFieldName@w:val w:mappedName@w:val w:table@w:val w:udl@w:val w:lvlText@w:val w:tblCaption@w:val'],
  ['text', 'w:tblDescription@w:val w:attr@w:name w:attr@w:val property@name w:fldSimple@w:instr'],
  [
    'text',
    'w:comboBox@w:lastValue w:objectLink@w:fieldCodes dgm:prSet@phldrT we:property@value ax:ocxPr@ax:value w:description@w:val',
  ],
  [
    'text',
    'w:title@w:val dgm:desc@val w15:sectionTitle@w15:val w:docPart@w:val w:docPartCategory@w:val w:aliases@w:val',
  ],
  [
    'text',
    'v:shape@id v:rect@id v:roundrect@id v:oval@id v:line@id v:group@id o:OLEObject@ShapeID w:control@w:shapeid',
  ],
  ['url', 'Relationship@Target v:shape@href w:hyperlink@w:docLocation v:imagedata@src a:hlinkClick@invalidUrl'],
  ['date', 'w:date@w:fullDate'],
  ['cache', 'v:shape@o:gfxdata'],
  [
    'author',
    'w:ins@w:author w:del@w:author w:comment@w:author w15:presenceInfo@w15:userId cr:user@userName w:permStart@w:ed',
  ],
  ['initials', 'w:comment@w:initials'],
  ['bookmark', 'w:bookmarkStart@w:name w:hyperlink@w:anchor property@linkTarget'],
  [
    'never',
    'w:p@w:rsidR w:p@w14:paraId w:ins@w:date w:ins@w:id w:rFonts@w:eastAsia w:font@w:name a:latin@typeface v:shape@style',
  ],
  ['never', 'w:documentProtection@w:hash w:sym@w:font w:lsdException@w:name'],
  [undefined, 'w:pStyle@w:val w:jc@w:val w:gridSpan@w:val wp:extent@cx w:color@w:themeColor'],
];

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

describe('an attribute', () => {
  it.each(CASES)('is %s: %s', (use, names) => {
    for (const name of names.split(' ')) {
      const [element = '', attribute = ''] = name.split('@').map(local);
      expect(attributeUse(element, attribute), name).toBe(use);
    }
  });

  it.each<readonly [string, boolean]>([
    ['标题1', true],
    ['a@x.cn', true],
    ['&#24352;', true],
    ['13800001234', true],
    ['138-0000-1234', true],
    ['1005840000', false],
    ['center', false],
    ['{01234567-8901-2345-6789-012345678901}', false],
    ['00A77B3E12345678', false],
    ['21019919900307123X', true],
    ['', false],
  ])('that no name tells, with %j, is text: %s', (value, is) => {
    expect(looksLikeText(`<${value}>`, 1, value.length + 1)).toBe(is);
  });
});
