/**
 * Canaries in documents: each is damaged in many places, cut off in many places, refused for what it holds, and run to its end;
 * neither an error nor what is told of a run says a character of it.
 */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat } from '../../src/formats/format.ts';
import { formatByName, formats, packages } from '../../src/formats/index.ts';
import type { DocumentFinding } from '../../src/run/tellings.ts';
import { transfer } from '../../src/run/transfer.ts';
import { docxOf } from '../formats/docx/document.ts';
import { everywhere as docxEverywhere } from '../formats/docx/everywhere.ts';
import { sampleParts, zipParts } from '../formats/ofd/sample.ts';
import { everywhere as xlsxEverywhere } from '../formats/xlsx/places.ts';
import { makeWorkbook } from '../formats/xlsx/workbook.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

const NAME = '金诚雀';
const PHONE = '13800000777';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** By the format's id. */
const DOCUMENTS: Readonly<Record<string, Uint8Array>> = {
  docx: docxOf(docxEverywhere(NAME, PHONE)),
  xlsx: makeWorkbook(xlsxEverywhere),
  ofd: zipParts(sampleParts()),
  html: utf8(
    `<!doctype html><title>${NAME}</title><table><tr><th>姓名<th>电话<tr><td>${NAME}<td>${PHONE}</table><a href="tel:${PHONE}" title=${NAME}>x</a><script>var a="${NAME}"</script><img src="data:image/png;base64,QUJD">`,
  ),
  zpl: utf8(`^XA^CI28^FD收件人：${NAME}^FS^BQN,2,5^FDQA,{"tel":"${PHONE}"}^FS^GFA,4,4,1,FF00FF00^FS^XZ`),
  tspl: utf8(
    `CLS\r\nTEXT 1,1,"TSS24.BF2",0,1,1,"收件人：${NAME}"\r\nBARCODE 1,1,"128",9,1,0,2,2,"${PHONE}"\r\nPRINT 1\r\n`,
  ),
  cpcl: utf8(
    `! 0 200 200 210 1\r\nENCODING UTF-8\r\nT 24 0 1 1 收件人：${NAME}\r\nB 128 1 1 9 1 1 ${PHONE}\r\nPRINT\r\n`,
  ),
  epl: utf8(`N\nA1,1,0,8,1,1,N,"收件人：${NAME}"\nB1,1,0,1,2,2,9,B,"${PHONE}"\nP1\n`),
  escpos: utf8(`\x1b@收件人：${NAME}\n${PHONE}\n\x1dk\x49\x0b${PHONE}\n\x1dV\x00`),
  text: utf8(`收件人：${NAME}，电话${PHONE}`),
};

/** What stands in the documents of the tests, and no code or message says. */
const CANARY = /金诚|诚雀|00000777|针\d|线|张伟|伟明|1380000|公示|收件/;

async function said(bytes: Uint8Array, format: DocumentFormat, opaque: 'refuse' | 'drop'): Promise<string> {
  const findings: DocumentFinding[] = [];
  async function* source(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const sink = { write: async () => undefined };
  const options = {
    format,
    other: 'scan',
    opaque,
    onFinding: (each: DocumentFinding) => void findings.push(each),
  } as const;
  const told = (error: unknown): string =>
    inspect(error, { depth: Infinity, showHidden: true }) + String((error as Error).stack) + JSON.stringify(error);
  const ending = await transfer(source(), sink, plan, options).then((summary) => JSON.stringify(summary), told);
  return ending + JSON.stringify(findings);
}

const ids = [...formats, ...packages]
  .filter((format) => 'rewrite' in format || format.isReadTwice === true)
  .map(({ id }) => id);

describe('a document tells nothing of itself but by what comes out', () => {
  it('has each format of documents here', () => {
    expect(Object.keys(DOCUMENTS).sort()).toStrictEqual([...ids].sort());
  });

  it.each(ids)('%s, whole, refused, cut off and damaged', async (id) => {
    const format = [...formats, ...packages].find((each) => each.id === id) as DocumentFormat;
    const whole = DOCUMENTS[id] as Uint8Array;
    const texts = [await said(whole, format, 'drop'), await said(whole, format, 'refuse')];
    const step = Math.ceil(whole.length / 12);
    for (let at = 3; at < whole.length; at += step) {
      texts.push(await said(whole.subarray(0, at), format, 'drop'));
      const damaged = whole.slice();
      for (let each = at; each < at + 3 && each < damaged.length; each += 1)
        damaged[each] = (damaged[each] as number) ^ 0x55;
      texts.push(await said(damaged, format, 'drop'));
    }
    expect(texts.filter((text) => CANARY.test(text))).toStrictEqual([]);
    expect(texts[0]).toContain('"isVerified":true');
  });

  it('nor does what only has its name', async () => {
    const format = formatByName('a.docx') as DocumentFormat;
    expect(await said(utf8(`${NAME}${PHONE}`), format, 'drop')).not.toMatch(CANARY);
  });
});
