/** An editor that masks four characters wherever it is shown them, and the documents of the laws of HTML. */
import fc from 'fast-check';
import type { Editor } from '../../../src/formats/format.ts';
import type { Splice } from '../../../src/text/splice.ts';

/** 誠 ends in the byte 5C in GBK, 功 does in Big5. */
export const NEEDLE = '金功誠雀';
export const MASK = '＊';

const splicesOf = (text: string): readonly Splice[] =>
  [...text.matchAll(/[金功誠雀]/g)].map(({ index }) => ({ start: index, end: index + 1, text: MASK }));

export const LABELS: readonly string[] = ['姓名', '电话', 'name', 'phone', '手机'];

/** Masks each character of the needle, of every text that it is shown. */
export const maskingEditor: Editor = {
  isLabel: (text) => LABELS.includes(text.trim()),
  columns: (labels) => labels.map(() => 'edit'),
  outside: (cells) => cells.map((cell) => splicesOf(cell)),
  record: (fields) => fields.map(({ text }) => splicesOf(text)),
  passage: splicesOf,
};

export const masked = (text: string): string => text.replace(/[金功誠雀]/g, MASK);

/** Pieces of which documents are made that are mostly wrong. */
const PIECES: readonly string[] = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<div title="',
  "<a href='",
  '<input value=',
  '">',
  "'>",
  '>',
  '<',
  '</',
  '<!',
  '<!--',
  '-->',
  '--!>',
  '<table>',
  '<tr>',
  '<td>',
  '<th>',
  '</td>',
  '</tr>',
  '</table>',
  '<thead>',
  '<caption>',
  '<dl><dt>',
  '<dd>',
  '</dl>',
  '姓名',
  '电话',
  '<br>',
  '<wbr>',
  '&',
  '&amp;',
  '&lt',
  '&nbsp;',
  '&#',
  '&#x4e00;',
  '&notin;',
  ';',
  '=',
  '"',
  "'",
  '/',
  ' ',
  '\n',
  '\0',
  '-',
  '!',
  '?',
  '<textarea>',
  '</textarea>',
  '<title>',
  '</title>',
  '<pre>',
  '</pre>',
  '<ruby>张<rt>',
  '</ruby>',
  '<svg>',
  '<title/>',
  '</svg>',
  '<math><mi>',
  '</math>',
  '<![CDATA[',
  ']]>',
  '<?xml ',
  '<a b c=d E="f" b=g>',
  '<option>',
  '<label for=x>',
  '<label>',
  '</label>',
  '<input id=x name=name value="',
  'a',
  '1',
  '中',
  '13800001234',
  '<td colspan=2>',
  '<td rowspan=9>',
  '<tr/>',
  '<o:author>',
  '</o:author>',
]; // prettier-ignore

/** Elements whose text is code, which has its own tests: here they are left whole. */
const CODE: readonly string[] = [
  '<script>',
  '</script>',
  '<style>',
  '</style>',
  '<noscript>',
  '</noscript>',
  '<iframe>',
  '<xmp>',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.constantFrom(NEEDLE, '金', `${NEEDLE}\n`, `${NEEDLE}&`) },
);

export const soup: fc.Arbitrary<string> = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

export const soupWithCode: fc.Arbitrary<string> = fc
  .array(fc.oneof(piece, fc.constantFrom(...CODE)), { maxLength: 30 })
  .map((pieces) => pieces.join(''));
