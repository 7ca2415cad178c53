/** A masked label as a printer shows it: rendered, and its codes read back, by packages that share nothing with ours. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ready } from 'zpl-renderer-js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { beforeAll, describe, expect, it } from 'vitest';
import { zpl } from '../../../src/formats/labels/zpl.ts';
import { compile, parsePack } from '../../../src/index.ts';
import { planEditor } from '../../../src/run/editor.ts';
import { newTally } from '../../../src/run/tally.ts';
import waybill from '../../../rules/waybill.json' with { type: 'json' };
import { through, toText } from '../through.ts';

const LABEL = `^XA^CI28^PW800^LL800
^FO40,30^A0N,30,30^FD收件人：诸葛明远 13800001234^FS
^FO40,80^BY3^BCN,100,Y,N,N^FDSF1234567890123^FS
^FO40,250^BY2^BCN,80,N,N,N^FD13800001234^FS
^FO40,400^BQN,2,6^FDQA,{"收件人":"诸葛明远","手机":"13800001234","件数":2}^FS
^FO450,400^BXN,6,200^FDhttps://x.cn/q?name=${encodeURIComponent('诸葛明远')}&mobile=13800001234^FS
^XZ
`;

let render: Awaited<typeof ready>['api'];

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(await readFile(file)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  ({ api: render } = await ready);
});

/** What the codes of a label say, by their kinds. */
const codesOf = async (label: string): Promise<readonly string[]> => {
  const image = await render.zplToBase64Async(label, 100, 100, 8);
  const codes = await readBarcodes(new Uint8Array(Buffer.from(image, 'base64')), {
    tryHarder: true,
    maxNumberOfSymbols: 9,
  });
  return codes.map(({ format, text }) => `${format} ${text}`).sort();
};

describe('a label', () => {
  it('is read back with its codes masked, those of the parcel as they were', async () => {
    const plan = compile(parsePack(waybill));
    const masked = toText(through(zpl, LABEL, planEditor(plan, newTally(), { other: 'scan' })));
    const before = await codesOf(LABEL);
    const after = await codesOf(masked);
    expect(before).toHaveLength(4);
    expect(after).toStrictEqual(
      before.map((code) =>
        code
          .replaceAll('13800001234', '138******34')
          .replaceAll('诸葛明远', '诸葛**')
          .replaceAll(encodeURIComponent('明远'), '**'),
      ),
    );
    expect(after.join()).toContain('SF1234567890123');
  }, 60_000);
});
