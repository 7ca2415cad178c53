/** What in the sweep reads each form of text (forms.ts). */
import { type Handling, inFile } from '../formats/handlings.ts';

const WALK = inFile('verify/walk.ts', [
  [
    ['a name in UTF-8', 'a name in a longer word', 'an address'],
    "scan(text, reading, form ?? encoding, depth === 0 && encoding === 'utf-8' ? digitRuns : undefined);",
  ],
  [
    ['a name in GBK', 'a name in GBK behind bytes of another kind'],
    "['gb18030', 'big5'] as const",
    "['big5'] as const",
  ],
  ['a name in Big5', "['gb18030', 'big5'] as const", "['gb18030'] as const"],
  ['a name in UTF-16', "read(decoders.utf16(bytes, from, behind, true), 'utf-16le');"],
  [
    'a name in UTF-16, big end first, at an odd byte',
    'for (const from of [start, start + 1]) {',
    'for (const from of [start]) {',
  ],
  ['a name in UTF-16, big end first, at an odd byte', "read(decoders.utf16(bytes, from, behind, false), 'utf-16be');"],
  [
    ['a name between tags', 'a number between tags and line breaks', 'a name in placed text'],
    "for (const each of bare) scan(each, reading, form ?? 'tags');",
  ],
  [
    ['a number in cells of one character', 'a number in cells of a line'],
    "if (cells !== undefined) scan(cells, reading, 'cells');",
  ],
  [
    [
      'base64',
      'base64 of GBK',
      'base64 of addresses of the web',
      'base64 behind a path',
      'base64 over lines',
      'base64 in base64',
    ],
    "readPacked(layer, 'base64', fromBase64(bytes));",
  ],
  [
    ['hexadecimal', 'hexadecimal from an odd place', 'hexadecimal UTF-16', 'hexadecimal digits'],
    "readPacked(layer, 'hex', fromHex(bytes));",
  ],
]);

const TAGS = inFile('verify/tags.ts', [
  ['a name around what is deleted', '[all.hasDeleted, DELETED],'],
  ['a name around what is inserted', '[all.hasInserted, INSERTED],'],
  ['a name around a script', '[all.hasCode, CODE],'],
  ['a name over paragraphs whose mark is deleted', 'if (isEmpty) joined = 2;'],
  ['a name in placed text', 'if (all.isPlaced) others.push(lines(text, pool));'],
]);

const ESCAPES = inFile('verify/readings.ts', [
  [
    'decimal entities',
    'value > 0x10ffff) return undefined;\n    return {',
    'value > 0) return undefined;\n    return {',
  ],
  ['entities in an escaped page', "['amp', 0x26],"],
  ['entities and tags', 'if (units[at + 1] === 0x23) {', 'if (units[at + 1] === 0) {'],
  ['a named entity', "['nbsp', 0x20],"],
  ['a named entity', "['ndash', 0x2d],"],
  ['escapes of JSON', 'if (sign === 0x75 || sign === 0x78) {', 'if (sign === 0x78) {'],
  ['escapes of scripts', 'if (sign === 0x75 && units[at + 2] === 0x7b) {', 'if (sign === 0) {'],
  ['escapes of old scripts', '? 0x75 : 0x78)) return undefined;', '? 0 : 0x78)) return undefined;'],
  ['escapes of CSS', 'if (value > 0x10ffff || (end < at + 5', 'if (value > 0 || (end < at + 5'],
]);

const BYTES = inFile('verify/byte-escapes.ts', [
  [['percents', 'percents of GBK', 'percents of a mail address'], "{ form: 'percent', sign: [0x25] },"],
  ['quoted-printable', "{ form: 'quoted-printable', sign: [0x3d] },"],
  ['quoted-printable', "form === 'quoted-printable' ? softLineEnd(units, digits) : 0", '0'],
  ['^FH', "{ form: 'hex-escapes', sign: [0x5f] },"],
  ['^FH with another sign', "{ form: 'hex-escapes', sign: [0x5c] },"],
  ['RTF', "{ form: 'hex-escapes', sign: [0x5c, 0x27] },"],
]);

const PACKED = inFile('verify/packed.ts', [
  ['base64 of addresses of the web', 'values[0x5f] = 63;'],
  ['base64 behind a path', 'from < (length > READ_AT_ALL ? 1 : 4)', 'from < 1'],
  ['base64 over lines', 'line >= WRAPPED ? lineEnd(bytes, at) : 0', '0'],
]);

const UNITS = inFile('verify/scan.ts', [
  ['a name with blanks', 'if ((trait & PASSED_OVER) !== 0) continue;'],
  [
    'a number behind its country',
    'else if (unit === 0x31 && (run === 3 || run === 5)) mobileBehindCountry(text, at, found);',
  ],
  [['a number with separators', 'a number as a float'], 'if ((trait & BETWEEN_DIGITS) === 0) break;', 'break;'],
]);

const FOLDING = inFile('verify/unit-table.ts', [
  [['a name in other characters', 'a number in full width'], 'const to = text.charCodeAt(unit);', 'const to = unit;'],
  [
    ['an identity number in small letters', 'a mail address in capitals'],
    'to >= 0x41 && to <= 0x5a ? to + 0x20 : to',
    'to',
  ],
]);

export const handlings: readonly Handling[] = [WALK, TAGS, ESCAPES, BYTES, PACKED, UNITS, FOLDING].flat();
