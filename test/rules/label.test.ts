/** Label words: what two spellings have in common, and what is left without notes and stars. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLabelKey, labelKey, labelKeys } from '../../src/rules/label.ts';

describe('labelKey', () => {
  it.each([
    ['a word', '姓名', '姓名'],
    ['an ideographic blank inside and a colon', '姓　名：', '姓名'],
    ['blanks around and inside', ' 户 名 ', '户名'],
    ['no-break and zero-width blanks', '户\u00a0\u200b名\ufeff', '户名'],
    ['a line end, as headers wrap', '身份证\n号码', '身份证号码'],
    ['a soft hyphen', '身份\u00ad证', '身份证'],
    ['a colon of another sort', '姓名︰', '姓名'],
    ['a colon inside', '收件人：姓名', '收件人姓名'],
    ['hyphen, underscore, slash, dot', '收件人-姓_名/a·b.c', '收件人姓名abc'],
    ['capitals', 'Receiver Name', 'receivername'],
    ['full width', 'Ｎｏ．', 'no'],
    ['Traditional', '身份證號碼', '身份证号码'],
    ['a radical', '⽤户', '用户'],
    ['brackets stay, half width', '欠费金额（元）', '欠费金额(元)'],
    ['brackets of other sorts stay', '表号[新]{旧}', '表号[新]{旧}'],
    ['corner and lens brackets do not', '「姓名」【必填】', '姓名必填'],
    ['a star stays', '*姓名', '*姓名'],
    ['a comma stays: two words', '姓名、电话', '姓名、电话'],
    ['digits stay', '电话1', '电话1'],
    ['a character beyond the BMP stays', '𠮷名', '𠮷名'],
    ['separators only', ' ：-_/', ''],
    ['nothing', '', ''],
  ])('%s', (_, label, key) => {
    expect(labelKey(label)).toBe(key);
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (label) => {
        expect(labelKey(labelKey(label))).toBe(labelKey(label));
      }),
    );
  });
});

describe('bareLabelKey', () => {
  it.each([
    ['no note', '姓名', '姓名'],
    ['a note behind', '欠费金额(元)', '欠费金额'],
    ['a note in square brackets', '姓名[必填]', '姓名'],
    ['a note in angle brackets', '姓名<必填>', '姓名'],
    ['the last of two notes', '社区(村)(必填)', '社区(村)'],
    ['a note inside stays', '社区(村)名称', '社区(村)名称'],
    ['a bracket that never opens', '金额元)', '金额元)'],
    ['a bracket that never closes', '金额(元', '金额(元'],
    ['a star in front', '*姓名', '姓名'],
    ['several stars', '**※姓名', '姓名'],
    ['a star and a note', '*金额(元)', '金额'],
    ['a star behind', '姓名*', '姓名'],
    ['a star behind a note', '金额(元)*', '金额'],
    ['a star before a note', '金额*(元)', '金额'],
    ['stars on both sides', '*姓名*', '姓名'],
    ['a star inside stays', '姓*名', '姓*名'],
    ['a note alone', '(元)', '(元)'],
    ['stars alone', '**', ''],
    ['nothing', '', ''],
  ])('%s', (_, key, bare) => {
    expect(bareLabelKey(key)).toBe(bare);
  });
});

describe('labelKeys', () => {
  it.each([
    ['a plain label', '姓名', ['姓名']],
    ['a label with a unit', '欠费金额(元)', ['欠费金额(元)', '欠费金额元', '元', '欠费金额']],
    ['a label with what is asked for in brackets', '收件人(电话)', ['收件人(电话)', '收件人电话', '电话', '收件人']],
    ['a label that must be filled in', '*姓名', ['*姓名', '姓名']],
    ['both', '*户主(电话)', ['*户主(电话)', '户主电话', '电话', '户主']],
    ['a bracket in front', '(公司)收款账号', ['(公司)收款账号']],
    ['brackets only', '()', ['()']],
    ['nothing', '', []],
  ])('%s', (_, key, keys) => {
    expect(labelKeys(key)).toStrictEqual(keys);
  });
});
