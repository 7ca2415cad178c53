/** Tables of a document of Word: records below a header, and lines of a form. */
import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../src/formats/format.ts';
import { cell, docxOf, paragraph, table } from './document.ts';
import { idleWith, listening, textsIn, through } from './through.ts';

const LABELS = ['姓名', '电话', '住址', '收件人', '身份证号'];

async function heardOf(body: string): Promise<ReturnType<typeof listening>['heard']> {
  const { editor, heard } = listening(...LABELS);
  await through(docxOf({ body }), editor);
  return heard;
}

const mainOf = async (body: string, editor: Editor): Promise<string> =>
  textsIn(await through(docxOf({ body }), editor))['word/document.xml'] ?? '';

const merged = (text: string, isFirst = false): string =>
  cell(text === '' ? paragraph() : text, isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');

const wide = (text: string, columns: number): string => cell(text, `<w:gridSpan w:val="${columns}"/>`);

describe('below a header', () => {
  it('each row is a record', async () => {
    const { columns, records, passages } = await heardOf(
      table(['序号', '姓名', '电话'], ['1', '张三', '13800001234'], ['2', '李四', '']),
    );
    expect(columns).toStrictEqual([['序号', '姓名', '电话']]);
    expect(records).toStrictEqual([
      [
        ['序号', '1'],
        ['姓名', '张三'],
        ['电话', '13800001234'],
      ],
      [
        ['序号', '2'],
        ['姓名', '李四'],
      ],
    ]);
    expect(passages).toStrictEqual(['序号']);
  });

  it('cells of one character each are one value', async () => {
    const digits = Array.from('210199', (digit) => cell(digit));
    const { records } = await heardOf(table([cell('姓名'), wide('身份证号', 6)], [cell('张三'), ...digits]));
    expect(records).toStrictEqual([
      [
        ['姓名', '张三'],
        ['身份证号', '210199'],
      ],
    ]);
  });

  it('a cell that is merged with the one above has its heading', async () => {
    const { columns, records } = await heardOf(
      table(
        [merged('姓名', true), wide('联系', 2)],
        [merged(''), cell('电话'), cell('住址')],
        [cell('张三'), cell('138'), cell('路')],
      ),
    );
    expect(columns).toStrictEqual([['姓名', '电话', '住址']]);
    expect(records).toStrictEqual([
      [
        ['姓名', '张三'],
        ['电话', '138'],
        ['住址', '路'],
      ],
    ]);
  });

  it('a row that goes over the columns is text', async () => {
    const { records, passages } = await heardOf(
      table(['姓名', '电话'], ['张三', '138'], [wide('共一人，张三', 2)], ['李四', '139']),
    );
    expect(records.map(([first]) => first)).toStrictEqual([
      ['姓名', '张三'],
      ['姓名', '李四'],
    ]);
    expect(passages).toStrictEqual(['共一人，张三']);
  });

  it('another header opens another table', async () => {
    const { columns } = await heardOf(table(['姓名', '电话'], ['张三', '138'], ['电话', '姓名'], ['139', '李四']));
    expect(columns).toStrictEqual([
      ['姓名', '电话'],
      ['电话', '姓名'],
    ]);
  });

  it('a table in a cell is a table by itself', async () => {
    const { records } = await heardOf(
      table(['姓名', '电话'], ['张三', table(['收件人', '住址'], ['李四', '路']) + paragraph('138')]),
    );
    expect(records).toStrictEqual([
      [
        ['姓名', '张三'],
        ['电话', '138'],
      ],
      [
        ['收件人', '李四'],
        ['住址', '路'],
      ],
    ]);
  });

  it('a column that goes is emptied in place, header and cells', async () => {
    const editor: Editor = {
      ...idleWith(...LABELS),
      columns: (labels) => labels.map((label) => (label === '电话' ? 'drop' : 'copy')),
    };
    const body = table(['姓名', '电话'], ['张三', '138']);
    expect(await mainOf(body, editor)).toBe((await mainOf(body, idleWith())).replace('电话', '').replace('138', ''));
  });

  it('a value that is taken out leaves an empty cell', async () => {
    const editor: Editor = {
      ...idleWith(...LABELS),
      record: (fields) => fields.map(({ labels }) => (labels[0] === '电话' ? null : 'X')),
    };
    const text = (await mainOf(table(['姓名', '电话'], ['张三', '138']), editor))
      .replace(/<[^>]*>/g, '|')
      .replace(/\|+/g, '|');
    expect(text).toContain('|姓名|电话|X|');
    expect(text).not.toContain('138');
  });
});

describe('a form', () => {
  it('has labels, each with the value to its right', async () => {
    const { records, columns, passages } = await heardOf(
      table(['姓名', '张三', '电话', '13800001234'], ['住址', wide('和睦路20号', 3)], ['备注', '同意', '', '']),
    );
    expect(columns).toStrictEqual([]);
    expect(records).toStrictEqual([
      [
        ['姓名', '张三'],
        ['电话', '13800001234'],
        ['住址', '和睦路20号'],
      ],
    ]);
    expect(passages).toStrictEqual(['备注\t同意']);
  });

  it('has its own heading beside labels', async () => {
    const { records, columns } = await heardOf(
      table(
        [merged('收件人', true), '姓名', '张三'].map((each) => (each.startsWith('<') ? each : cell(each))),
        [merged(''), cell('电话'), cell('138')],
      ),
    );
    expect(columns).toStrictEqual([]);
    expect(records).toStrictEqual([
      [
        ['姓名', '张三'],
        ['电话', '138'],
      ],
    ]);
  });

  it('has values of a character a cell', async () => {
    const { records } = await heardOf(table(['身份证号', ...'21019919'], ['姓名', '张', '三', '']));
    expect(records).toStrictEqual([
      [
        ['身份证号', '21019919'],
        ['姓名', '张三'],
      ],
    ]);
  });

  it('lists people side by side', async () => {
    const { records } = await heardOf(table(['姓名', '张三', '李四'], ['电话', '138', '139']));
    expect(records).toStrictEqual([
      [
        ['姓名', '张三'],
        ['姓名', '李四'],
        ['电话', '138'],
        ['电话', '139'],
      ],
    ]);
  });

  it('is one record until a label comes again', async () => {
    const { records } = await heardOf(table(['姓名', '张三'], ['电话', '138'], ['姓名', '李四'], ['电话', '139']));
    expect(records).toHaveLength(2);
  });

  it('hands over what runs on behind its label as text', async () => {
    const { records, passages } = await heardOf(
      table(['姓名', cell(paragraph('张三，男。') + paragraph('李四，女。'))], ['电话', '138']),
    );
    expect(records).toStrictEqual([[['电话', '138']]]);
    expect(passages).toStrictEqual(['姓名：张三，男。\n李四，女。']);
  });

  it('never changes a label', async () => {
    const editor: Editor = {
      ...idleWith(...LABELS),
      passage: (text) => [{ start: 0, end: text.length, text: 'X'.repeat(text.length) }],
    };
    expect(await mainOf(table(['姓名', '张三，男。李四']), editor)).toContain('>姓名<');
  });

  it('of more cells than any table has is text', async () => {
    const { records, passages } = await heardOf(table(['姓名', '张三', ...Array.from({ length: 300 }, () => '格格')]));
    expect(records).toStrictEqual([]);
    expect(passages).toStrictEqual([`姓名\n张三\n${'格格\n'.repeat(300)}`]);
  });

  it('that only lays out a page is text, cell by cell', async () => {
    const { passages } = await heardOf(table([cell(paragraph('甲') + paragraph('乙')), cell('丙')], ['丁丁', '戊']));
    expect(passages).toStrictEqual(['甲\n乙\n', '丙\n', '丁丁\t戊']);
  });
});
