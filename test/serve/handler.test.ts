/** The HTTP door, over a real socket on the loopback address. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/serve/listen.ts';
import { defaultType, docxOf, paragraph, run } from '../formats/docx/document.ts';
import { inEncoding } from '../formats/encoded.ts';
import { plans } from '../support/plans.ts';
import { leftIn } from '../verify/independent.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = await listen({ plans, port: 0, maxBody: 4000 });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

function post(path: string, body: string | Uint8Array<ArrayBuffer>, type: string): Promise<Response> {
  return fetch(origin + path, { method: 'POST', body, headers: { 'content-type': type } });
}

describe('the HTTP door', () => {
  it('lists what it serves', async () => {
    const packs = (await (await fetch(`${origin}/v1/packs`)).json()) as { id: string }[];
    expect(packs.map(({ id }) => id)).toStrictEqual(plans.map(({ id }) => id));
  });

  it.each([
    [
      'a JSON record',
      'application/json',
      '{"收件人": "司马光", "订单号": 123456789012345678}',
      '{"收件人": "司马*", "订单号": 123456789012345678}',
    ],
    [
      'NDJSON',
      'application/x-ndjson; charset=utf-8',
      '{"手机":"13800000001"}\n{"手机":"13900000002"}\n',
      '{"手机":"138******01"}\n{"手机":"139******02"}\n',
    ],
    ['CSV', 'text/csv', '收件人,手机\r\n王,13800000001\r\n', '收件人,手机\r\n*,138******01\r\n'],
  ])('redacts %s', async (_, type, body, expected) => {
    const response = await post('/v1/packs/waybill', body, type);
    expect(await response.text()).toBe(expected);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(JSON.parse(response.headers.get('x-yinming-counts') ?? '')).toHaveProperty('masked');
  });

  it('redacts a document that is a package, and refuses what cannot be searched in it', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const body = paragraph(run('姓名：韩小雨'));
    const response = await post('/v1/packs/base', docxOf({ body }) as Uint8Array<ArrayBuffer>, type);
    expect(response.status).toBe(200);
    expect(leftIn(new Uint8Array(await response.arrayBuffer()), '韩小雨')).toStrictEqual([]);
    const types = defaultType('png', 'image/png');
    const pictured = docxOf({ body, types, parts: { 'word/media/image1.png': 'PNG' } }) as Uint8Array<ArrayBuffer>;
    const refused = await post('/v1/packs/base', pictured, type);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toStrictEqual({
      code: 'document/opaque',
      place: [{ kind: 'image', bytes: 3, part: expect.any(Number), action: 'refuse' }],
    });
    expect((await post('/v1/packs/base?opaque=drop', pictured, type)).status).toBe(200);
    expect((await post('/v1/packs/base?opaque=all', pictured, type)).status).toBe(400);
  });

  it.each([
    ['text/csv; charset=GBK', 'gbk'],
    ['text/csv; header=present; charset="big5"', 'big5'],
    ['text/csv', 'gb18030'],
  ] as const)('answers in the encoding of the body, of type %s', async (type, id) => {
    const response = await post(
      '/v1/packs/waybill',
      inEncoding[id]('收件人,手機\n王小明,13800000001\n') as Uint8Array<ArrayBuffer>,
      type,
    );
    expect(new Uint8Array(await response.arrayBuffer())).toStrictEqual(
      inEncoding[id]('收件人,手機\n王**,138******01\n'),
    );
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each([
    ['an encoding that there is not', '/v1/packs/waybill', 'text/csv; charset=latin1', '收件人\n', 415, 'http/charset'],
    ['a pack that is not served', '/v1/packs/none', 'application/json', '{}', 404, 'http/no-such-pack'],
    ['another path', '/v2/packs/waybill', 'application/json', '{}', 404, 'http/not-found'],
    ['a type that is no document', '/v1/packs/waybill', 'image/png', '{}', 415, 'http/media-type'],
    ['another way with other fields', '/v1/packs/waybill?other=guess', 'application/json', '{}', 400, 'http/other'],
    [
      'a body that is too long',
      '/v1/packs/waybill',
      'application/json',
      `{"收件人": "${'张'.repeat(4000)}"}`,
      413,
      'http/body-too-long',
    ],
    ['broken JSON', '/v1/packs/waybill', 'application/json', '{"收件人": "张三"', 400, 'json/syntax'],
    [
      'a field that no rule names',
      '/v1/packs/waybill?other=refuse',
      'application/json',
      '{"暗号": "芝麻"}',
      422,
      'record/unnamed-field',
    ],
    [
      'a column that no rule names',
      '/v1/packs/waybill?other=refuse',
      'text/csv',
      '收件人,手机,暗号\n张三,1,芝麻\n',
      422,
      'table/unnamed-columns',
    ],
  ])('refuses %s, without a value', async (_, path, type, body, status, code) => {
    const response = await post(path, body, type);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ code });
    expect(text).not.toMatch(/张|芝麻|暗号/);
  });

  it('takes other fields as told', async () => {
    const response = await post(
      '/v1/packs/waybill?other=drop',
      '{"收件人": "张三", "暗号": "芝麻"}',
      'application/json',
    );
    expect(await response.text()).toBe('{"收件人": "张*"}');
  });

  it('answers a GET of a pack with what may be done', async () => {
    expect((await fetch(`${origin}/v1/packs/waybill`)).status).toBe(405);
  });
});
