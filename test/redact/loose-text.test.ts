/** Text outside of any field: which lines above a table are stopped at. */
import { describe, expect, it } from 'vitest';
import { seemsPersonal } from '../../src/redact/loose-text.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('housing-lottery');

describe('text above a table', () => {
  it.each([
    ['a title', '2026年第二批公共租赁住房摇号配租结果公示'],
    ['a period', '公示期：2026年11月1日—11月7日'],
    ['a period in digits', '公示期 20261101-20261107'],
    ['an ISO day', '2026-11-01'],
    ["an office's own number", '监督电话：024-20000002'],
    ['an office and its number', '公示单位：云溪区住房保障服务中心　监督电话：024-20000002'],
    ['a document number', '云住保〔2026〕31号'],
    ['an office to be called', '公示期内如有异议，请致电024-20000002或12345'],
    ['a count', '共72户'],
    ['nothing', ''],
  ])('%s passes', (_, text) => {
    expect(seemsPersonal(text, plan)).toBe(false);
  });

  it.each([
    ['a labelled name', '制表人：王芳'],
    ['a labelled name behind a blank', '制表人： 王芳'],
    ['a labelled name in full width', '经办人：李雷'],
    ['a mobile number', '有疑问请找小王13800000001'],
    ['a mobile number in groups', '138 0000 0001'],
    ['a mobile number to be called', '如有异议，请致电王芳13800000001'],
    ['an ID', '210199197803120048'],
    ['a half-masked number', '138****0001'],
    ['a labelled address', '地址：滂江街22号'],
    ['a number whose owner is not said', '024-20000002'],
  ])('%s is stopped at', (_, text) => {
    expect(seemsPersonal(text, plan)).toBe(true);
  });
});
