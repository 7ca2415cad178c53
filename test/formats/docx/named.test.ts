/** Values that the markup of a document names: they go as fields with their labels. */
import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../src/formats/format.ts';
import { type Draft, docxOf, paragraph, relation, run, story } from './document.ts';
import { idleWith, listening, textsIn, through } from './through.ts';

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const data = (inside: string): Draft => ({
  parts: { 'customXml/item1.xml': inside },
  relations: relation('rId9', 'customXml', '../customXml/item1.xml'),
});

const settings = (inside: string): Draft => ({
  parts: { 'word/settings.xml': story('settings', inside) },
  types:
    '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>',
});

const CASES: readonly (readonly [string, Draft, readonly (readonly [string, string])[]])[] = [
  [
    'the result of a field',
    { body: paragraph('致', field(' MERGEFIELD "姓名" \\* MERGEFORMAT ', '张三')) },
    [['姓名', '张三']],
  ],
  [
    'the result of a simple field',
    { body: paragraph(`<w:fldSimple w:instr=" DOCVARIABLE 姓名 ">${run('张三')}</w:fldSimple>`) },
    [['姓名', '张三']],
  ],
  [
    'the result of a form field',
    {
      body: paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="姓名"/><w:textInput><w:default w:val="李四"/></w:textInput></w:ffData></w:fldChar><w:instrText> FORMTEXT </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('张三')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    },
    [
      ['姓名', '李四'],
      ['姓名', '张三'],
    ],
  ],
  [
    'a content control in a paragraph',
    { body: paragraph(control('<w:alias w:val="姓名"/>', run('张') + run('三'))) },
    [['姓名', '张三']],
  ],
  [
    'a content control around paragraphs',
    { body: control('<w:alias w:val="a"/><w:tag w:val="姓名"/>', paragraph('张三')) },
    [['姓名', '张三']],
  ],
  [
    'a content control and the data that it shows',
    {
      ...data('<客户><f1>张三</f1></客户>'),
      body: control('<w:alias w:val="姓名"/><w:dataBinding w:xpath="/ns0:客户[1]/ns0:f1[1]"/>', paragraph('张三')),
    },
    [
      ['姓名', '张三'],
      ['姓名', '张三'],
    ],
  ],
  [
    'a content control that shows data with a name',
    { ...data('<a><姓名>张三</姓名></a>'), body: control('<w:dataBinding w:xpath="/a/姓名"/>', paragraph('张三')) },
    [
      ['姓名', '张三'],
      ['姓名', '张三'],
    ],
  ],
  [
    'elements of data',
    data('<a><b><姓名>张三</姓名><电话>138</电话></b></a>'),
    [
      ['姓名', '张三'],
      ['电话', '138'],
    ],
  ],
  ['attributes of data', data('<a 姓名="张三"/>'), [['姓名', '张三']]],
  [
    'document variables',
    settings('<w:docVars><w:docVar w:name="姓名" w:val="张三"/><w:docVar w:name="电话" w:val="138"/></w:docVars>'),
    [
      ['姓名', '张三'],
      ['电话', '138'],
    ],
  ],
  [
    'what a bookmark spans',
    { body: paragraph('<w:bookmarkStart w:id="1" w:name="姓名"/>', '张三', '<w:bookmarkEnd w:id="1"/>', '到场') },
    [['姓名', '张三']],
  ],
  [
    'an element of a schema of one’s own',
    { body: paragraph(`<w:customXml w:element="姓名">${run('张三')}</w:customXml>`) },
    [['姓名', '张三']],
  ],
  [
    'a property of one’s own',
    {
      parts: { 'docProps/custom.xml': '<Properties><property name="姓名"><v>张三</v></property></Properties>' },
      types:
        '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
    },
    [['姓名', '张三']],
  ],
  [
    'a value that was another before',
    {
      body: paragraph(
        control(
          '<w:alias w:val="姓名"/>',
          `<w:del w:id="1"><w:r><w:delText>张三</w:delText></w:r></w:del><w:ins w:id="2">${run('李四')}</w:ins>`,
        ),
      ),
    },
    [
      ['姓名', '李四'],
      ['姓名', '张三'],
    ],
  ],
];

describe('a value is a field where it is', () => {
  it.each(CASES)('%s', async (_, draft, expected) => {
    const { editor, heard } = listening('姓名', '电话');
    await through(docxOf(draft), editor);
    expect(heard.records.flat()).toStrictEqual(expected);
  });

  it.each(CASES)('%s, and it is covered there', async (_, draft, expected) => {
    const editor: Editor = {
      ...idleWith('姓名', '电话'),
      record: (fields) => fields.map(({ text }) => '*'.repeat(text.length)),
    };
    const out = Object.values(textsIn(await through(docxOf(draft), editor)))
      .join('\n')
      .replace(/<\/?w:[^>]*>/g, '');
    for (const [, value] of expected) expect(out).not.toContain(value);
  });
});
