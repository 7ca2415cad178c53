/** What the editor hears of tables, definitions and forms, and what becomes of a column that goes. */
import { describe, expect, it } from 'vitest';
import type { ColumnUse, Editor } from '../../../src/formats/format.ts';
import { html } from '../../../src/formats/html/html.ts';
import { idle, textThrough } from '../through.ts';

const LABELS = ['姓名', '电话', '地址', '联系电话'];

interface Heard {
  readonly columns: (readonly string[])[];
  readonly records: string[];
  readonly passages: string[];
  readonly outside: (readonly string[])[];
  readonly out: string;
}

const heard = (document: string, use: (label: string) => ColumnUse = () => 'edit'): Heard => {
  const [columns, records, passages, outside]: [string[][], string[], string[], string[][]] = [[], [], [], []];
  const editor: Editor = {
    ...idle,
    isLabel: (text) => LABELS.includes(text),
    columns: (labels) => {
      columns.push([...labels]);
      return labels.map(use);
    },
    record: (fields) => {
      records.push(fields.map(({ labels, text }) => `${labels.join('/')}=${text}`).join(' '));
      return fields.map(() => undefined);
    },
    passage: (text) => {
      passages.push(text);
      return [];
    },
    outside: (cells) => {
      outside.push([...cells]);
      return undefined;
    },
  };
  return { out: textThrough(html, document, editor), columns, records, passages, outside };
};

describe('tables of HTML', () => {
  it.each([
    ['cells of th', '<table><tr><th>姓名<th>备忘<tr><td> 甲 <td>1<br>2</table>', ['姓名 备忘'], ['姓名=甲 备忘=1\n2']],
    [
      'two labels',
      '<table><tr><td>姓名<td>电话<td>备忘<tr><td>甲<td>1<td></table>',
      ['姓名 电话 备忘'],
      ['姓名=甲 电话=1 备忘='],
    ],
    ['a head', '<table><thead><tr><td>名<td>姓名</thead><tr><td>a<td>甲</table>', ['名 姓名'], ['名=a 姓名=甲']],
    [
      'labels and others by turns',
      '<table><tr><td>姓名<td>a<td>电话<td>b<tr><td>甲<td>1<td>2<td>3</table>',
      ['姓名 a 电话 b'],
      ['姓名=甲 a=1 电话=2 b=3'],
    ],
    [
      'two rows',
      '<table><tr><th rowspan=2>姓名<th colspan=2>联系<tr><th>电话<th>x<tr><td>甲<td>1<td>2</table>',
      ['姓名 联系电话 x'],
      ['姓名=甲 联系电话=1 x=2'],
    ],
    [
      'two headers',
      '<table><tr><th>姓名<th>电话<tr><td>甲<td>1<tr><th>地址<th>姓名<tr><td>乙<td>丙</table>',
      ['姓名 电话', '地址 姓名'],
      ['姓名=甲 电话=1', '地址=乙 姓名=丙'],
    ],
    [
      'cells over two rows',
      '<table><tr><th>地址<th>姓名<tr><td rowspan=2>a<td>甲<tr><td>乙<tr><td>b<td>丙</table>',
      ['地址 姓名'],
      ['地址=a 姓名=甲', '姓名=乙', '地址=b 姓名=丙'],
    ],
    [
      'cells over two columns',
      '<table><tr><th>地址<th>姓名<th>电话<tr><td colspan=2>a<td>1</table>',
      ['地址 姓名 电话'],
      ['地址=a 电话=1'],
    ],
    [
      'a form',
      '<table><tr><td>姓名<td>甲<td>电话<td>1<tr><td>地址<td colspan=3>a</table>',
      [],
      ['姓名=甲 电话=1', '地址=a'],
    ],
    ['a form of one row', '<table><tr><td>姓名<td>甲<td>电话<td>1</table>', [], ['姓名=甲 电话=1']],
    [
      'a form on its side',
      '<table><tr><th>姓名<td>甲<td>乙<tr><th>电话<td>1<td>2</table>',
      [],
      ['姓名=甲 姓名=乙', '电话=1 电话=2'],
    ],
    ['definitions', '<dl><dt>姓名<dd>甲<dd>乙<dt>其他<dd>丙</dl>', [], ['姓名=甲', '姓名=乙']],
    ['a field of a form', '<label for=a>姓名</label><input id=a value=甲>', [], ['姓名=甲']],
  ])('are read by %s', (_, document, columns, records) => {
    const told = heard(document);
    expect(told.columns.map((labels) => labels.join(' '))).toStrictEqual(columns);
    expect(told.records).toStrictEqual(records);
    expect(told.out).toBe(document);
  });

  it('are text where they are a layout', () => {
    expect(heard('<table><tr><td>a<td>b<tr><td>c<td><p>d<p>e</table>').passages).toStrictEqual(['a\tb\nc\td\ne']);
  });

  it('have titles and remarks, which are text', () => {
    const { passages, records } = heard(
      '<table><tr><td colspan=2>名单<tr><th>姓名<th>电话<tr><td>甲<td>1<tr><td colspan=2>注</table>',
    );
    expect(passages).toStrictEqual(['名单', '注']);
    expect(records).toStrictEqual(['姓名=甲 电话=1']);
  });

  it('show what stays of a row without values', () => {
    const document = '<table><tr><th>姓名<th>备忘<tr><td><td>甲</table>';
    expect(heard(document, (label) => (label === '姓名' ? 'edit' : 'copy')).outside).toStrictEqual([['甲']]);
  });

  it('lose a column with all that is in it, header and cells, and keep their cells', () => {
    const document =
      '<table><tr><th>姓名</th><th title=x><b>电话</b></th></tr><tr><td>甲</td><td class=c><a href="tel:1">1</a></td></tr></table>';
    const { out, records } = heard(document, (label) => (label === '电话' ? 'drop' : 'edit'));
    expect(out).toBe('<table><tr><th>姓名</th><th title=x></th></tr><tr><td>甲</td><td class=c></td></tr></table>');
    expect(records).toStrictEqual(['姓名=甲']);
  });

  it('have as many uses and changes as they have columns and cells', () => {
    const document = '<table><tr><th>姓名<th>电话<tr><td>甲<td>1</table>';
    expect(() => textThrough(html, document, { ...idle, columns: () => [] })).toThrow(RangeError);
    expect(() =>
      textThrough(html, document, { ...idle, isLabel: (text) => LABELS.includes(text), record: () => [] }),
    ).toThrow(RangeError);
  });
});
