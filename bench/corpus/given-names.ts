/**
 * What the corpus makes given names of: single characters and whole two-character names, each with a rough weight for
 * women and for men. A table, made by hand for this corpus: the order of the tiers follows common knowledge (伟, 芳, 子轩),
 * the weights are round numbers and prove nothing about anyone. A character may stand in several rows; weights add up.
 */
import type { Sex } from './identifiers.ts';

/** Characters or names parted by spaces, and the weight that each of them has. */
interface Tier {
  readonly weight: number;
  readonly words: string;
}

const CHARACTERS: Readonly<Record<Sex | 'either', readonly Tier[]>> = {
  either: [
    { weight: 30, words: '明 华 文 晓 玉 春 海 林 云 平 金 红 永 新 小 雨 子 宇 思 佳 一 梓 嘉 欣' },
    { weight: 12, words: '清 安 宁 乐 贤 惠 仁 义 和 善 正 立 成 世 景 学 书 言 语 诗 若 可 亦 以 知 然 心 之 其 元' },
    { weight: 5, words: '晨 昊 星 月 阳 光 天 辰 冬 秋 夏 雪 霖 江 河 川 湖 泉 源 溪 山 岩 石 松 柏 杨 柳 梅 竹 兰' },
    { weight: 2, words: '启 予 初 逸 朗 悦 乔 禾 苗 谷 丰 余 庆 祥 瑞 福 禄 禧 益 盈 泽 润 沐 沛 淳 深 澄 澈 泓 湛' },
  ],
  female: [
    { weight: 30, words: '芳 娜 敏 静 丽 艳 娟 霞 秀 燕 玲 桂 英 婷 梅 琴 兰 凤 洁 颖 琳 雪 慧 莹' },
    { weight: 12, words: '萍 莉 倩 蕾 薇 菲 璐 瑶 怡 悦 涵 萱 馨 雅 珍 珠 翠 香 月 莲 荷 菊 花 淑 贞 爱 素 巧 美 娇' },
    { weight: 5, words: '婉 娴 婵 姗 媛 嫣 妍 妮 姝 姣 娅 茜 茹 芸 芝 芬 荣 蓉 蓓 蕊 菁 莎 苏 岚 岑 琪 琦 琼 瑛 璇' },
    { weight: 2, words: '绮 纨 绫 缨 织 绣 彤 丹 绯 黛 青 碧 蓝 紫 甜 恬 忆 念 盼 笑 依 伊 俪 佩 仪 凝 冰 冉 卉 叶' },
  ],
  male: [
    { weight: 30, words: '伟 强 磊 军 勇 杰 涛 超 刚 斌 波 辉 鹏 建 国 志 浩 俊 健 飞 峰 龙 凯 毅' },
    { weight: 12, words: '亮 东 旭 宏 洪 彬 武 兵 利 荣 富 贵 胜 德 忠 诚 信 礼 智 谦 恒 博 瀚 轩 睿 哲 翔 航 晖 昌' },
    { weight: 5, words: '鑫 森 焱 垒 炎 钢 铁 钧 铭 锋 锐 锦 镇 震 霆 雷 岳 嵩 峻 崇 岭 巍 骏 骥 骁 驰 虎 豹 鹤 鸿' },
    { weight: 2, words: '广 宽 厚 弘 怀 恩 孝 悌 廷 栋 梁 楠 桐 楷 榕 樟 桦 朴 守 定 宗 家 宝 寿 康 泰 裕 尧 舜 禹' },
  ],
};

const PAIRS: Readonly<Record<Sex, readonly Tier[]>> = {
  female: [
    { weight: 20, words: '秀英 桂英 秀兰 玉兰 桂兰 秀珍 凤英 玉珍 玉英 丽华 红梅 春梅 晓燕 海燕 雪梅 小红' },
    {
      weight: 12,
      words: '梓涵 诗涵 雨涵 欣怡 梓萱 子涵 可馨 思涵 雨桐 语桐 一诺 若曦 佳怡 雨欣 梦瑶 诗琪 雅婷 思琪 雨萱 欣妍',
    },
    {
      weight: 6,
      words: '淑华 淑芬 淑珍 素珍 素芳 爱华 爱玲 月英 月娥 金凤 金花 玉梅 玉华 桂花 桂芳 美玲 美华 丽娟 丽萍 艳红',
    },
    {
      weight: 3,
      words: '清荷 知夏 晚晴 语嫣 书瑶 安然 初夏 沐晴 念慈 采薇 静姝 若兰 明月 小满 惊蛰 白露 立春 谷雨 半夏 紫苏',
    },
  ],
  male: [
    { weight: 20, words: '建国 建华 建军 志强 志明 国强 国华 文明 德明 海涛 永强 小军 卫东 建平 志刚 俊杰' },
    {
      weight: 12,
      words: '子轩 浩宇 浩然 宇轩 宇航 梓豪 俊熙 一鸣 天佑 子墨 博文 泽宇 皓轩 明哲 志豪 家豪 俊宇 子涵 雨泽 文博',
    },
    {
      weight: 6,
      words: '国庆 国平 国栋 卫国 爱国 建设 建民 援朝 跃进 胜利 解放 新华 永福 永贵 福生 根生 水生 金山 金龙 玉龙',
    },
    {
      weight: 3,
      words: '怀瑾 景行 思齐 致远 知行 守拙 若愚 明远 望舒 云帆 长风 少卿 伯言 仲谋 叔平 季常 元亮 行之 立诚 慎之',
    },
  ],
};

function* entries(tiers: readonly Tier[]): Generator<readonly [string, number]> {
  for (const { weight, words } of tiers) for (const word of words.split(' ')) yield [word, weight];
}

/** Single characters that a given name is made of; one row a character and tier. */
export const givenCharacters: Readonly<Record<Sex, readonly (readonly [string, number])[]>> = {
  female: [...entries(CHARACTERS.female), ...entries(CHARACTERS.either)],
  male: [...entries(CHARACTERS.male), ...entries(CHARACTERS.either)],
};

/** Whole given names of two characters. */
export const givenPairs: Readonly<Record<Sex, readonly (readonly [string, number])[]>> = {
  female: [...entries(PAIRS.female)],
  male: [...entries(PAIRS.male)],
};
