/**
 * What stands in an export beside people: made-up shops and utilities, goods, remarks, banks. No firm here exists under its
 * name by intent; the names are built from a stem and a plain word.
 */

export const shops: readonly string[] = (
  '鹿鸣书店 青禾茶叶店 松间五金店 拾光文具店 白鹭电器维修店 南枝花店 星野户外用品店 半山食品厂 听雨服装店 云溪商贸有限公司 ' +
  '北望电子商务有限公司 沐光日用百货商店'
).split(' ');

export const goods: readonly string[] =
  '图书 服装 鞋子 茶叶 手机壳 零食 文件 日用品 药品 保健品 化妆品 玩具 电子配件 生鲜水果 文具 灯具 小家电 母婴用品'.split(
    ' ',
  );

/** Remarks without anything personal. */
export const remarks: readonly string[] = [
  '放驿站前先打电话',
  '易碎，轻拿轻放',
  '放门口即可',
  '工作日白天配送',
  '请勿折叠',
  '放快递柜',
  '周末派送，谢谢',
  '拒收到付',
];

export interface Utility {
  readonly company: string;
  readonly addressLabel: '用电地址' | '用水地址' | '用气地址';
  readonly usageLabel: '用电量(千瓦时)' | '用水量(吨)' | '用气量(立方米)';
  /** The price of one unit in fen. */
  readonly price: number;
  readonly largestUsage: number;
}

export const utilities: readonly Utility[] = [
  { company: '云溪供电有限公司', addressLabel: '用电地址', usageLabel: '用电量(千瓦时)', price: 56, largestUsage: 900 },
  { company: '云溪自来水有限公司', addressLabel: '用水地址', usageLabel: '用水量(吨)', price: 345, largestUsage: 60 },
  {
    company: '云溪燃气有限公司',
    addressLabel: '用气地址',
    usageLabel: '用气量(立方米)',
    price: 269,
    largestUsage: 120,
  },
];

export const banks: readonly string[] = [
  '云溪银行城东支行',
  '云溪银行鹿鸣路支行',
  '北塔农村信用社营业部',
  '云溪银行营业部',
];

/** Why a household is in need: what a public list must not say. */
export const hardships: readonly string[] = [
  '户主患病长期服药，无劳动能力',
  '单亲家庭，子女在读',
  '一人残疾二级，一人照料',
  '年老无固定收入',
  '因火灾房屋受损',
  '夫妻双方下岗',
];
