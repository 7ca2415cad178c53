/** The text of a document of Word: what is handed over as one text, in which order, and where its changes are written. */
import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../src/formats/format.ts';
import { docxOf, paragraph, relation, run, table } from './document.ts';
import { covered, hiding, idleWith, listening, textsIn, through } from './through.ts';

const MAIN = 'word/document.xml';

async function passagesOf(body: string): Promise<readonly string[]> {
  const { editor, heard } = listening('姓名', '电话');
  await through(docxOf({ body }), editor);
  return heard.passages;
}

const mainOf = async (body: string, editor: Editor): Promise<string> =>
  textsIn(await through(docxOf({ body }), editor))[MAIN] ?? '';

const replacing = (old: string, text: string): Editor => ({
  ...idleWith(),
  passage: (whole) => covered(whole, old).map((each) => ({ ...each, text })),
});

const revised = (kind: 'del' | 'ins', text: string): string =>
  `<w:${kind} w:id="1"><w:r><w:${kind === 'del' ? 'delText' : 't'}>${text}</w:${kind === 'del' ? 'delText' : 't'}></w:r></w:${kind}>`;

describe('paragraphs', () => {
  it('that follow each other are one text, so that a label at the end of one opens the value in the next', async () => {
    expect(await passagesOf(paragraph('姓名：') + paragraph('张三'))).toStrictEqual(['姓名：\n张三\n']);
  });

  it('of a story are apart from those of a text box in it, and of a table', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></w:r>`;
    expect(await passagesOf(paragraph('前', box, '后') + table(['格']) + paragraph('末'))).toStrictEqual([
      '前后\n',
      '格',
      '末\n',
      '框\n',
    ]);
  });

  it.each(['comment', 'footnote', 'endnote', 'docPart', 'txBody', 'rich'])(
    'of a %s are apart from others',
    async (each) => {
      const story = `<w:${each}>${paragraph('甲')}</w:${each}>`;
      expect(await passagesOf(story + story)).toStrictEqual(['甲\n', '甲\n']);
    },
  );

  it('of a long story are handed over block by block, each bounded', async () => {
    const passages = await passagesOf(Array.from({ length: 100 }, () => paragraph('甲'.repeat(999))).join(''));
    expect(passages.map(({ length }) => length)).toStrictEqual([30_000, 30_000, 30_000, 10_000]);
  });

  it('that are longer than a block are cut where a text is', async () => {
    const passages = await passagesOf(paragraph(`${'甲'.repeat(40_000)}。${'乙'.repeat(40_000)}`));
    expect(passages.map(({ length }) => length)).toStrictEqual([40_001, 40_001]);
    const out = await mainOf(paragraph(`${'甲'.repeat(40_000)}。${'乙'.repeat(40_000)}丙`), hiding('乙丙'));
    expect(out).toContain(`${'乙'.repeat(39_999)}**`);
  });

  it('say tabs, line ends, hyphens and symbols as they are read', async () => {
    const inside =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/><w:t>3</w:t><w:sym w:font="Symbol" w:char="F034"/></w:r>';
    expect(
      await passagesOf(`<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${inside}</w:p>`),
    ).toStrictEqual(['甲\t乙\n1-2\u00ad34\n']);
  });

  it('go as they read after the changes that are tracked, then as they read before them', async () => {
    const body = paragraph('张', revised('del', '四'), revised('ins', '三'), '到场') + paragraph('完');
    expect(await passagesOf(body)).toStrictEqual(['张三到场\n完\n', '张四到场']);
  });

  it('keep what is changed by either reading', async () => {
    const body = paragraph('张', revised('del', '四'), revised('ins', '三'));
    const editor: Editor = {
      ...idleWith(),
      passage: (whole) => [...covered(whole, '张三'), ...covered(whole, '四')],
    };
    const out = (await mainOf(body, editor)).replace(/<[^>]*>/g, '');
    expect(out.trim()).toBe('***');
  });

  it('do not hold the code of a field in their text', async () => {
    const code =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(await passagesOf(paragraph('姓名：', code, '张三', end, '先生'))).toStrictEqual([
      '姓名：张三先生\n',
      ' MERGEFIELD a ',
    ]);
  });

  it('are read as they are behind a field that never ends', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE</w:instrText></w:r>';
    expect(await passagesOf(paragraph(open, '甲') + table(['姓名', '张三'], ['电话', '138']))).toStrictEqual([
      '甲\n',
      'QUOTE',
    ]);
  });
});

describe('a change', () => {
  it('masks each run’s own characters in it, and leaves all else as it is written', async () => {
    const body = paragraph(run('张', '<w:b/>'), '<w:proofErr w:type="spellEnd"/>', run('三&amp;丰', '<w:i/>'));
    const before = await mainOf(body, idleWith());
    const after = await mainOf(body, hiding('张三'));
    expect(after).toBe(before.replace('张', '*').replace('三&amp;', '*&amp;'));
  });

  it('of another length goes to the first run that it concerns', async () => {
    const out = await mainOf(paragraph(run('欧'), run('阳'), run('修到场')), replacing('欧阳修', '欧某'));
    expect(out.replace(/<[^>]*>/g, '').trim()).toBe('欧某到场');
    expect(out).toMatch(/某<.w:t><.w:r><w:r><w:t xml:space="preserve">到场</);
  });

  it('takes out elements that stand for characters, or puts text in their place', async () => {
    const phone = '<w:r><w:t>138</w:t><w:noBreakHyphen/><w:t>0000</w:t></w:r>';
    expect(await mainOf(paragraph(phone), replacing('138-0000', '〔略〕'))).toContain(
      '<w:t>〔略〕</w:t><w:t></w:t></w:r>',
    );
    expect(await mainOf(paragraph(phone), replacing('138-0000', '********'))).toContain(
      '<w:t>***</w:t><w:t xml:space="preserve">*</w:t><w:t>****</w:t>',
    );
  });

  it('escapes what it puts in', async () => {
    expect(await mainOf(paragraph('甲'), replacing('甲', '<&>'))).toContain('&lt;&amp;&gt;</w:t>');
  });

  it('keeps blanks that come to stand at the edge of a run', async () => {
    const out = await mainOf(paragraph('<w:r><w:t>张三 您好</w:t></w:r>'), replacing('张三', ''));
    expect(out).toContain('<w:t xml:space="preserve"> 您好</w:t>');
  });

  it('takes the sound of a character with it', async () => {
    const ruby = (base: string, sound: string): string =>
      `<w:r><w:ruby><w:rt>${run(sound)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`;
    const out = await mainOf(paragraph(ruby('张', 'zhāng'), ruby('三', 'sān')), hiding('三'));
    expect(out).toContain('zhāng');
    expect(out).not.toContain('sān');
  });

  it('of a bookmark’s name is a name, unlike any other', async () => {
    const mark = (name: string): string => paragraph(`<w:bookmarkStart w:id="${name}" w:name="${name}"/>`);
    const field = paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF 张四 \\h </w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
    );
    const editor: Editor = {
      ...idleWith(),
      passage: (whole) => (/^张.$/.test(whole) ? [{ start: 1, end: 2, text: '*' }] : []),
    };
    const out = await mainOf(mark('张三') + mark('张四') + field, editor);
    expect(out).toContain('w:name="张_"');
    expect(out).toContain('w:name="张__2"');
    expect(out).toContain(' REF 张__2 \\h ');
  });

  it('of a number in a chart is a number', async () => {
    const chart =
      '<c:chartSpace xmlns:c="c"><c:numCache><c:pt idx="0"><c:v>13800001234</c:v></c:pt></c:numCache></c:chartSpace>';
    const out = await through(docxOf({ parts: { 'word/charts/chart1.xml': chart } }), hiding('13800001234'));
    expect(textsIn(out)['word/charts/chart1.xml']).toBe(chart.replace('13800001234', '00000000000'));
  });
});

describe('a reference in a chart', () => {
  it('names the sheet as the workbook does', async () => {
    const chart = '<c:chartSpace xmlns:c="c"><c:tx><c:f>张三!$A$1</c:f></c:tx></c:chartSpace>';
    const part = 'word/charts/chart1.xml';
    const types = `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`;
    const out = await through(docxOf({ parts: { [part]: chart }, types }), hiding('张三'));
    expect(textsIn(out)[part]).toBe(chart.replace('张三', '＊＊'));
  });
});

describe('people in metadata', () => {
  it('are told, and become one word', async () => {
    const { editor, heard } = listening();
    const out = textsIn(
      await through(
        docxOf({
          body: paragraph(
            '<w:ins w:id="1" w:author="张三"/>',
            '<w:r><w:rPr><w:rPrChange w:id="2" w:author="李四"/></w:rPr></w:r>',
          ),
          parts: {
            'docProps/core.xml':
              '<c:coreProperties xmlns:c="c" xmlns:dc="d"><dc:creator>王五</dc:creator></c:coreProperties>',
            'word/people.xml': '<w15:people xmlns:w15="w"><w15:person w15:author="赵六"/></w15:people>',
          },
          types:
            '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
            '<Override PartName="/word/people.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml"/>',
        }),
        editor,
      ),
    );
    expect(heard.authors).toStrictEqual(['张三', '李四', '王五', '赵六']);
    expect(out[MAIN]?.match(/w:author="作者"/g)).toHaveLength(2);
    expect(out['docProps/core.xml']).toContain('<dc:creator></dc:creator>');
    expect(out['word/people.xml']).not.toContain('person w15');
  });

  it('stand in the paths of files too', async () => {
    const path = (...steps: readonly string[]): string => ['file:///C:', 'Users', ...steps].join('\\');
    const { editor, heard } = listening();
    const template = relation('rId1', 'attachedTemplate', path('zhangsan', 'a.dotx'), 'External');
    const out = textsIn(await through(docxOf({ relations: template }), editor));
    expect(heard.authors).toStrictEqual(['zhangsan']);
    expect(out['word/_rels/document.xml.rels']).toContain(path('作者', 'a.dotx'));
  });
});

describe('places', () => {
  it('name the part, and the line and column in it', async () => {
    const { editor, heard } = listening();
    await through(docxOf({ body: `\n${paragraph('𠮷')}${table(['格'])}` }), editor);
    const [first, second] = heard.places;
    expect(first).toMatchObject({ part: 3, line: 3 });
    expect(second).toMatchObject({ part: 3, line: 3 });
    expect(second?.column).toBeGreaterThan(first?.column ?? 0);
  });
});
