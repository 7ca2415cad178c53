/**
 * Odd values: how people really fill in a field, each with what may not be left of it or that it must stay. A short list by
 * hand, beside the hundred thousand even ones of the corpus: it is what a mask of fixed places does not expect.
 */
import type { KindId } from '../../src/index.ts';

export interface OddValue {
  readonly kind: KindId;
  readonly value: string;
  /** A piece that the output must not hold; `undefined`: the value must come out as it went in. */
  readonly secret: string | undefined;
}

function odd(
  kind: KindId,
  hidden: readonly (readonly [value: string, secret: string])[],
  stays: readonly string[],
): readonly OddValue[] {
  return [
    ...hidden.map(([value, secret]) => ({ kind, value, secret })),
    ...stays.map((value) => ({ kind, value, secret: undefined })),
  ];
}

export const oddValues: readonly OddValue[] = [
  ...odd(
    'person-name',
    [
      ['吴', '吴'],
      [' 王磊 ', '王磊'],
      ['杨帆、李敏', '李敏'],
      ['张三（代收）', '张三'],
      ['买买提·艾合买提', '艾合买提'],
      ['\u{2C029}\u{2B5AF}', '\u{2B5AF}'],
      ['O', 'O'],
      ['赵钧启', '钧启'],
    ],
    ['陈先生', '鹿鸣书店', ''],
  ),
  ...odd(
    'resident-id',
    [
      ['210199 19780312 0048', '19780312'],
      ['２１０１９９１９７８０３１２００４８', '１９７８０３１２'],
      ['210199780312004', '780312'],
      ['2101991978O3120048', '1978O312'],
      ['19780312', '19780312'],
    ],
    [''],
  ),
  ...odd(
    'mobile-phone',
    [
      ['+8613800000001', '138000000'],
      ['+86 138 0000 0001', '138 0000'],
      ['138-0000-0001', '0000-00'],
      ['１３８０００００００１', '００００００'],
      ['13800000001/13900000002', '13900000002'],
      ['0000001', '000000'],
      ['1.38E+10', '38E'],
      [' 13800000001', '000000'],
    ],
    ['400-000-1234', '95598', ''],
  ),
  ...odd(
    'landline',
    [
      ['024-20000001', '20000'],
      ['(024)20000001', '20000'],
      ['20000001', '200000'],
      ['024-20000001转802', '802'],
    ],
    [''],
  ),
  ...odd(
    'email',
    [
      ['a@example.com', 'a@'],
      ['zhang.wang@example.com', 'hang'],
      ['zhang＠example.com', 'hang'],
      ['zhang', 'hang'],
    ],
    [''],
  ),
  ...odd(
    'bank-card',
    [
      ['6228 4899 9999 0001 012', '4899'],
      ['6228489999990001012 ', '489999'],
      ['62284899', '2848'],
      ['012', '012'],
    ],
    [''],
  ),
  ...odd(
    'address',
    [
      ['和睦路20号3-1-602', '1-602'],
      ['沈阳市大东区小河沿街道滂江街100号江畔花园5号楼2单元1103室', '2单元'],
      ['5号楼2单元', '2单元'],
      ['石桥镇北陶村25号', '25号'],
      ['文艺路8号 ３ 幢 ５０１ 室', '５０１'],
    ],
    ['浙江省杭州市西湖区文三路22号', ''],
  ),
];
