/**
 * Documents of Word through plans that ship: a notice, a form, a judgment, a reminder, and one with the same person in every
 * place. Where LibreOffice is on the machine, it opens what comes out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/formats/docx/docx.ts';
import { redactPackage } from '../../../src/run/package.ts';
import { planOf } from '../../support/plans.ts';
import { leftIn } from '../../verify/independent.ts';
import { cell, docxOf, NAMESPACES, paragraph, relation, relations, run, table } from './document.ts';
import { everywhere } from './everywhere.ts';
import { readings, textsIn } from './through.ts';

/** GB 11643-1999: the number with its check digit. */
function identity(body: string): string {
  let rest = 0;
  for (const digit of body) rest = ((rest + Number(digit)) * 2) % 11;
  return body + '0123456789X'.charAt((12 - rest) % 11);
}

const HERS = identity('21019919900307124');
const HIS = identity('34029919850812003');
const ADDRESS = '沈阳市和平区和睦路20号惠民苑3-1-602';

async function redacted(source: Uint8Array, pack: string): Promise<Uint8Array> {
  const { output } = await redactPackage(source, planOf(pack), docx, { other: 'scan', opaque: 'keep' });
  return new Uint8Array(Buffer.concat(output));
}

/** A document’s text: a line a paragraph, rows with bars between their cells. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return (textsIn(bytes)['word/document.xml'] ?? '')
    .replace(/^.*<w:body>/s, '')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<\/w:p><\/w:tc>/g, '|')
    .replace(/<\/w:tr>|<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line !== '');
}

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a notice of a penalty',
    'penalty-notice',
    paragraph('行政处罚决定书') +
      paragraph('沈市监罚〔2026〕12号') +
      paragraph('当事人：王建国') +
      paragraph('身份证件号码：', run(HERS.slice(0, 6), '<w:b/>'), run(HERS.slice(6))) +
      paragraph(`住址：${ADDRESS}`) +
      paragraph(
        '证人李',
        run('晓', '<w:i/>'),
        '明（电话139‑0000',
        '<w:r><w:noBreakHyphen/></w:r>',
        '5678）陈述，李晓明看见王建国出售。',
      ),
    [
      '行政处罚决定书',
      '沈市监罚〔2026〕12号',
      '当事人：王建国',
      `身份证件号码：21*************${HERS.slice(-3)}`,
      '住址：沈阳市和平区',
      '证人李某（电话139‑****-**78）陈述，李某看见王建国出售。',
    ],
  ],
  [
    'a form, and a table below it',
    'base',
    table(
      ['姓名', '张伟明', '性别', '女'],
      ['身份证号', ...HERS],
      ['住址', cell(ADDRESS, '<w:gridSpan w:val="3"/>')],
      ['电话', '13800001234', '备注', '同意'],
    ) +
      paragraph('家庭成员') +
      table(
        ['序号', '姓名', '与申请人关系', '身份证号', '联系电话'],
        ['1', '李小梅', '女儿', HIS, '13900005678'],
        [cell('说明：由李小梅填写，联系电话13700004321', '<w:gridSpan w:val="5"/>')],
      ) +
      paragraph('李小梅已到场，张伟明未到。'),
    [
      '姓名|张**|性别|女|',
      `身份证号|2|1|${'*|'.repeat(13)}${[...HERS.slice(-3)].join('|')}|`,
      '住址|沈阳市和平区**********-*-***|',
      '电话|138******34|备注|同意|',
      '家庭成员',
      '序号|姓名|与申请人关系|身份证号|联系电话|',
      `1|李**|女儿|34*************${HIS.slice(-3)}|139******78|`,
      '说明：由李**填写，联系电话137******21|',
      '李**已到场，张**未到。',
    ],
  ],
  [
    'a judgment',
    'court-judgment',
    paragraph(`原告：陈志强，男，汉族，住${ADDRESS}。`) +
      paragraph('被告：陈志刚，公民身份号码', HIS, '。') +
      paragraph('本院认为，陈志强与陈志刚系邻居。') +
      paragraph('审判员　周国平') +
      paragraph('书记员　吴敏'),
    [
      '原告：陈某1，男，汉族，住沈阳市和平区。',
      `被告：陈某2，公民身份号码${'×'.repeat(18)}。`,
      '本院认为，陈某1与陈某2系邻居。',
      '审判员　周国平',
      '书记员　吴敏',
    ],
  ],
  [
    'a reminder',
    'dunning-notice',
    table(['户名', '户号', '用户地址', '欠费金额'], ['孙立军', '0123456789', '和睦路20号', '￥238.50']) +
      paragraph('尊敬的孙立军先生：您的户号0123456789已欠费。'),
    [
      '户名|户号|用户地址|欠费金额|',
      '孙**|01****6789|和睦路20号|￥238.50|',
      '尊敬的孙**先生：您的户号01****6789已欠费。',
    ],
  ],
];

describe('a document of Word comes out as its pack says', () => {
  it.each(CASES)('%s', async (_, pack, body, expected) => {
    expect(linesOf(await redacted(docxOf({ body }), pack))).toStrictEqual(expected);
  });

  it.each(CASES)('%s, and once more no different', async (_, pack, body) => {
    const once = await redacted(docxOf({ body }), pack);
    expect(linesOf(await redacted(once, pack))).toStrictEqual(linesOf(once));
  });

  it.each(['base', 'court-judgment', 'dunning-notice'])('in every place, by %s', async (pack) => {
    const out = await redacted(docxOf(everywhere('欧阳建国', '姓名：欧阳建国，电话：13800001234。')), pack);
    expect(leftIn(out, '建国')).toStrictEqual([]);
    expect(readings(out)).not.toContain('13800001234');
  });
});

describe('documents in a document', () => {
  it('show the same people, and a chart names the sheet as its workbook does', async () => {
    const book = utils.book_new();
    const rows = [
      ['姓名', '电话'],
      ['张伟明', '13800001234'],
      ['李小梅', '13900005678'],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '张伟明');
    const chart =
      '<c:f>张伟明!$A$2</c:f><c:strCache><c:pt><c:v>李小梅</c:v></c:pt></c:strCache><c:externalData r:id="rId1"/>';
    const out = await redacted(
      docxOf({
        body: '<w:altChunk r:id="rId8"/>',
        parts: {
          'word/chunk.htm': '<p>姓名：<b>张</b>伟明，电话13800001234</p>',
          'word/charts/chart1.xml': `<c:chartSpace ${NAMESPACES}>${chart}</c:chartSpace>`,
          'word/charts/_rels/chart1.xml.rels': relations(relation('rId1', 'package', '../embeddings/a.xlsx')),
          'word/embeddings/a.xlsx': new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
        },
        relations: relation('rId8', 'aFChunk', 'chunk.htm') + relation('rId9', 'chart', 'charts/chart1.xml'),
        types:
          '<Override PartName="/word/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
      }),
      'base',
    );
    for (const each of ['伟明', '小梅', '13800001234', '13900005678']) expect(leftIn(out, each)).toStrictEqual([]);
    expect(textsIn(out)['word/chunk.htm']).toBe('<p>姓名：<b>张</b>**，电话138******34</p>');
    const sheet = read(unzipSync(out)['word/embeddings/a.xlsx']).SheetNames[0];
    expect(textsIn(out)['word/charts/chart1.xml']).toContain(`<c:f>${sheet}!$A$2</c:f>`);
  });
});

describe('LibreOffice', () => {
  const office = ((): string | undefined => {
    try {
      return execFileSync('sh', ['-c', 'command -v soffice || command -v libreoffice'], { encoding: 'utf8' }).trim();
    } catch {
      return undefined;
    }
  })();

  it.runIf(office !== undefined)(
    office === undefined ? 'is not on this machine: nothing is opened' : 'opens what comes out',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'docx-'));
      try {
        writeFileSync(join(folder, 'out.docx'), await redacted(docxOf({ body: CASES[1]?.[2] ?? '' }), 'base'));
        const ways = [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
        ];
        execFileSync(office ?? '', [...ways, join(folder, 'out.docx')], { stdio: 'ignore', timeout: 120_000 });
        expect(readFileSync(join(folder, 'out.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
