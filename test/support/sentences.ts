/** Running text for laws: sentences of filler, labels, and samples of every kind, however they follow each other. */
import fc from 'fast-check';
import { type KindId, kindById, kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { samplesOf } from './values.ts';

const samples: readonly string[] = kinds.flatMap((kind) => samplesOf(kind).slice(0, 6));

const FILLER = [
  '，',
  '。',
  '；',
  '、',
  '：',
  ':',
  ' ',
  '　',
  '\n',
  '\r\n',
  '\t',
  '（',
  '）',
  '*',
  '**',
  '〔略〕',
  '某',
  '的',
  '与',
  '由',
  '在',
  '于',
  '请',
  '致电',
  '联系',
  '住',
  '收',
  '签收',
  '身份证',
  '电话',
  '尾号',
  '女士',
  '先生',
  '公司',
  '人民法院',
  '早高峰',
  '温泉',
  '共3件',
  '元',
  '2026年11月1日',
  '第2次',
  '今天天气很好',
  '已通知',
  '本通知',
  '尊敬的用户',
  '收件人：',
  '户名',
  '户号：',
  '地址：',
  '备注：',
  '审判员',
  '原告',
  '家庭人口：',
] as const;

const ODD = ['\ud842', '𠮷', 'e\u0301', '👨‍👩‍👧', '\u200b', '\u00ad', '\ufeff', '\u0000', 'ａｂ１３', '٢١'] as const;

/** Words that say nothing of what stands behind them. */
const PROSE = FILLER.filter((piece) => !/[：号员]$|^户名|电话|致电|联系|身份证|尾号|住|收/.test(piece));
const BETWEEN = ['，', '。', '\n', '；', ' ，'] as const;

/** Labels, and the kinds of what stands behind them. */
const LABELLED: readonly (readonly [label: string, kind: KindId])[] = [
  ['收件人：', 'person-name'],
  ['联系电话：', 'mobile-phone'],
  ['地址：', 'address'],
  ['身份证号：', 'resident-id'],
  ['户号：', 'household-account'],
  ['邮箱：', 'email'],
  ['家庭人口：', 'amount'],
];

/** Kinds whose values are told without a label, masked or not. */
const TOLD: readonly KindId[] = ['resident-id', 'mobile-phone', 'landline', 'email', 'bank-card', 'address', 'hotline'];

const values: readonly string[] = [
  ...LABELLED.flatMap(([label, id]) => samplesOf(kindById(id) as Kind).map((sample) => label + sample)),
  ...TOLD.flatMap((id) => samplesOf(kindById(id) as Kind)),
];

/** The same as text is written: labels in front of what they name, and a sign behind every value. */
export const plainText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PROSE),
      fc.tuple(fc.constantFrom(...values), fc.constantFrom(...BETWEEN)).map((pair) => pair.join('')),
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

/** A text of a few dozen pieces. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...FILLER) },
      { weight: 4, arbitrary: fc.constantFrom(...samples) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
