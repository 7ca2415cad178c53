/** Labels of free text (备注 of a pack that says scan): they end the value before them, and what they open is running text. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/redact/compile.ts';
import { redactText } from '../../../src/redact/text.ts';
import { parsePack } from '../../../src/rules/parse.ts';

const plan = compile(
  parsePack({
    schema: 1,
    id: 'own',
    version: '1.0.0',
    title: '自由文字',
    extends: ['base'],
    sources: { choice: { title: '选择' } },
    fields: [{ labels: ['附言', '情况说明'], scan: true, why: 'choice' }],
  }),
);

describe('free text behind a label', () => {
  it.each([
    ['收件人：王小芳 附言：轻放，改送时打13800000001', '收件人：王** 附言：轻放，改送时打138******01'],
    ['户主：王小芳\n情况说明：本人住院', '户主：王**\n情况说明：本人住院'],
    ['情况说明：身份证210199197803120048已核', '情况说明：身份证21*************048已核'],
  ])('%s', (text, expected) => {
    expect(redactText(text, plan).text).toBe(expected);
  });
});
