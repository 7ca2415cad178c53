/**
 * Which attributes of a document's markup hold text. Most hold numbers, words of the schema and ids: of those that are not named
 * here, a value is text where it holds a character beyond ASCII, an @ or eleven digits with no letter between them, which no
 * measure of the schema has; an id in braces is none. Names are local, whatever the prefix.
 */
import { unitAt } from '../../text/unit-at.ts';

/**
 * `text` is handed over whatever it is; `url` likewise, with its escapes; `author` and `initials` are people; `bookmark` is a name that
 * follows everywhere; `date` is what a content control shows, as a date; `cache` a packed copy of what stands beside it;
 * `never` holds no text.
 */
export type AttributeUse = 'text' | 'url' | 'author' | 'initials' | 'bookmark' | 'date' | 'cache' | 'never';

/** By the attribute alone. */
const BY_NAME: ReadonlyMap<string, AttributeUse> = /* @__PURE__ */ table([
  ['text', 'descr title alt string tooltip displayText lastValue fieldCodes phldrT'],
  ['author', 'author userName userId'],
  ['initials', 'initials'],
  ['url', 'Target href src docLocation invalidUrl'],
  ['date', 'fullDate'],
  ['cache', 'gfxdata'],
  // Ids, times, sums and typefaces.
  ['never', 'Id id Type rsidR rsidRPr rsidP rsidRDefault rsidDel rsidTr rsidSect paraId textId durableId date dateUtc'],
  ['never', 'hash salt hashValue saltValue typeface panose font style'],
]);

/** By the element and the attribute. */
const BY_ELEMENT: ReadonlyMap<string, AttributeUse> = /* @__PURE__ */ table([
  [
    'text',
    'docVar@name docVar@val docPr@name cNvPr@name alias@val tag@val name@val default@val helpText@val statusText@val',
  ],
  [
    'text',
    'listEntry@val listItem@value query@val connectString@val mailSubject@val addressFieldName@val mappedName@val',
  ],
  [
    'text',
    'table@val udl@val lvlText@val tblCaption@val tblDescription@val attr@name attr@val property@name fldSimple@instr',
  ],
  [
    'text',
    'property@value ocxPr@value description@val title@val desc@val sectionTitle@val docPart@val docPartCategory@val aliases@val',
  ],
  // Shapes of VML are called as those of DrawingML, and what an object shows is told by that name.
  ['text', 'shape@id rect@id roundrect@id oval@id line@id group@id OLEObject@ShapeID control@shapeid'],
  ['author', 'permStart@ed'],
  ['bookmark', 'bookmarkStart@name hyperlink@anchor property@linkTarget'],
  ['never', 'rFonts@ascii rFonts@hAnsi rFonts@eastAsia rFonts@cs font@name altName@val lsdException@name'],
]);

function table(rows: readonly (readonly [AttributeUse, string])[]): ReadonlyMap<string, AttributeUse> {
  return new Map(rows.flatMap(([use, names]) => names.split(' ').map((name) => [name, use] as const)));
}

/** What the attribute is by its names; `undefined` where its value tells. */
export function attributeUse(element: string, attribute: string): AttributeUse | undefined {
  return BY_ELEMENT.get(`${element}@${attribute}`) ?? BY_NAME.get(attribute);
}

/** Digits that make a number no measure and no id. */
const MANY_DIGITS = 11;

/** Whether the value `source[from, to)` of an attribute that no name tells is text. */
export function looksLikeText(source: string, from: number, to: number): boolean {
  // `{01234567-89AB-…}`
  if (to - from === 38 && unitAt(source, from) === 0x7b && unitAt(source, to - 1) === 0x7d) return false;
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    const unit = unitAt(source, at);
    if (unit >= 0x80 || unit === 0x40 || unit === 0x26) return true;
    const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
    if (isLetter) digits = 0;
    if (unit < 0x30 || unit > 0x39) continue;
    digits += 1;
    if (digits === MANY_DIGITS) return true;
  }
  return false;
}
