/** Documents of offices and printers through the built command: what comes out, what is refused, what a report says of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultType, docxOf, paragraph, run as textRun, table } from '../formats/docx/document.ts';
import { type Workplace, workplace } from '../support/command.ts';
import { leftIn } from '../verify/independent.ts';

let at: Workplace;
beforeEach(() => {
  at = workplace();
});
afterEach(() => at.remove());

const NOTICE = docxOf({
  body:
    paragraph(textRun('关于韩小'), textRun('雨的公示')) +
    table(['姓名', '手机'], ['韩小雨', '13800000001']) +
    paragraph(textRun('监督电话：024-12345678')),
});

/** A picture in whose bytes a text stands. */
function withPicture(text: string): Uint8Array {
  return docxOf({
    body: paragraph(textRun('姓名：韩小雨')),
    parts: { 'word/media/image1.png': new TextEncoder().encode(text) },
    types: defaultType('png', 'image/png'),
  });
}

const PAGE = '<!doctype html><meta charset=utf-8><title>韩小雨</title><p>姓名：韩<b>小</b>雨，电话13800000001</p>';
const LABEL = '^XA^CI28^FD收件人：韩小雨^FS^FD13800000001^FS^XZ\n';

describe('yinming redact of a document', () => {
  it.each<readonly [name: string, document: string | Uint8Array]>([
    ['in.docx', NOTICE],
    ['in.html', PAGE],
    ['in.zpl', LABEL],
    ['in.txt', '姓名：韩小雨，电话13800000001。请韩小雨到场。'],
  ])('%s: nothing of a person is left, and it was verified', (name, document) => {
    at.write(name, document);
    const result = at.run(['redact', name, '-r', 'base', '-o', `out-${name}`]);
    expect(result.stderr).toMatch(/· verified\n$/);
    expect(result.code).toBe(0);
    for (const needle of ['韩小雨', '13800000001']) {
      expect(leftIn(at.bytes(name), needle)).not.toStrictEqual([]);
      expect(leftIn(at.bytes(`out-${name}`), needle)).toStrictEqual([]);
    }
  });

  it('keeps what must stay', () => {
    at.write('in.docx', NOTICE);
    at.run(['redact', 'in.docx', '-r', 'base', '-o', 'out.docx']);
    expect(leftIn(at.bytes('out.docx'), '024-12345678')).not.toStrictEqual([]);
  });

  it('is a filter', () => {
    const result = at.run(['redact', '-r', 'base', '-f', 'html'], PAGE);
    expect(result.stdout).toBe(
      '<!doctype html><meta charset=utf-8><title>韩**</title><p>姓名：韩<b>*</b>*，电话138******01</p>',
    );
  });

  it('comes out the same each time, and redacted twice is redacted once', () => {
    at.write('in.docx', NOTICE);
    for (const [from, to] of [
      ['in', 'a'],
      ['in', 'b'],
      ['a', 'c'],
    ]) {
      expect(at.run(['redact', `${from}.docx`, '-r', 'base', '-o', `${to}.docx`]).code).toBe(0);
    }
    expect(at.bytes('b.docx')).toStrictEqual(at.bytes('a.docx'));
    expect(at.bytes('c.docx')).toStrictEqual(at.bytes('a.docx'));
  });

  it('is named by its part where its values are found', () => {
    at.write('in.docx', NOTICE);
    const lines = at.run(['find', 'in.docx', '-r', 'base']).stdout.trim().split('\n');
    const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds.filter((kind) => kind === 'person-name')).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/韩|13800000001/);
  });
});

describe('what cannot be searched', () => {
  it('is refused, by its kind, and leaves no output', () => {
    at.write('in.docx', withPicture('plain'));
    const result = at.run(['redact', 'in.docx', '-r', 'base', '-o', 'out.docx']);
    expect(result.stderr).toBe(
      'yinming: image 1: the document holds what cannot be searched; take it out, or say --opaque drop, or --opaque keep once you know that it shows nobody\n',
    );
    expect(result.code).toBe(1);
    expect(at.files()).toStrictEqual(['in.docx']);
  });

  it.each([
    ['drop', '1 thing(s) that cannot be searched were taken out (image 1)'],
    ['keep', '1 thing(s) that cannot be searched stay as they were (image 1)'],
  ])('--opaque %s says so, and the report lists it by place and size', (use, sentence) => {
    at.write('in.docx', withPicture('plain'));
    const args = ['redact', 'in.docx', '-r', 'base', '-o', 'out.docx', '--opaque', use, '--report', 'report.json'];
    const result = at.run(args);
    expect(result.stderr).toContain(sentence);
    expect(result.code).toBe(0);
    const [document] = (JSON.parse(at.read('report.json')) as { documents: { opaque: unknown; isVerified: true }[] })
      .documents;
    expect(document?.opaque).toStrictEqual([{ kind: 'image', bytes: 5, part: expect.any(Number), action: use }]);
    expect(document?.isVerified).toBe(true);
  });

  it('is swept where it is kept: a name in it ends the run with 4, and leaves no output', () => {
    at.write('in.docx', withPicture('comment: 韩小雨'));
    const result = at.run(['redact', 'in.docx', '-r', 'base', '-o', 'out.docx', '--opaque', 'keep']);
    expect(result.stderr).toMatch(
      /^yinming: part \d+: what should be gone was still found in what was written; no output is left/,
    );
    expect(result.code).toBe(4);
    expect(at.files()).toStrictEqual(['in.docx']);
    expect(result.stderr).not.toContain('韩');
  });
});

describe('what is no document of its name', () => {
  it.each<readonly [why: string, name: string, bytes: string | Uint8Array, sentence: string]>([
    ['nothing', 'in.xlsx', '', 'yinming: the file is damaged, or cut off'],
    ['text', 'in.xlsx', '姓名,韩小雨\n', 'yinming: the file is damaged, or cut off'],
    ['cut off', 'in.docx', NOTICE.subarray(0, NOTICE.length - 40), 'the file is damaged, or cut off'],
    ['another package', 'in.xlsx', NOTICE, 'a part that must be there is not'],
    [
      'of the old kind',
      'in.docx',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
      'an old binary format',
    ],
  ])('%s: is told, and leaves no output', (_, name, bytes, sentence) => {
    at.write(name, bytes);
    const result = at.run(['redact', name, '-r', 'base', '-o', 'out']);
    expect(result.stderr).toContain(sentence);
    expect(result.stderr).not.toContain('韩');
    expect(result.code).toBe(3);
    expect(at.files()).toStrictEqual([name]);
  });
});
