/** Sentences to learn from: those of `sentences/`, their slots filled anew each time. Nobody in them lives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { japaneseSurnames } from '../../../src/data/japanese-surnames.ts';
import { compoundSurnames, singleSurnames } from '../../../src/data/surnames.ts';
import { foreignPlaces } from './foreign-places.ts';
import { PEOPLE_END } from './known-names.ts';
import type { Random } from './random.ts';
import type { Entry } from './sources.ts';

export interface Sentence {
  readonly text: string;
  /** `[start, end)` of each name in it. */
  readonly names: readonly (readonly [number, number])[];
}

export interface Stock {
  readonly people: readonly string[];
  readonly foreign: readonly string[];
  readonly dictionary: readonly Entry[];
}

type Fill = () => string;

/** Slots of names: of a Chinese one, a foreign one, one with a dot, any, one of Japan. */
const NAME_SLOTS = ['n', 'f', 'd', 'x', 'j'];

export function templates(): readonly string[] {
  const folder = join(import.meta.dirname, 'sentences');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .filter((line) => line !== '');
}

function cumulative(weights: readonly number[]): (at: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    sums.push(sum);
  }
  return (at) => {
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > at * sum) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const SUFFIXES = {
  road: '路 路 路 街 大街 大道 巷 村 镇 乡 里 胡同 桥 广场 公园 小区 社区 街道 中学 小学 医院 镇政府'.split(' '),
  estate: '花园 家园 国际 苑 城 府 公馆 名邸 华庭 新城 雅居 山庄 大厦 广场 世家 豪庭 湾'.split(' '),
  trade:
    '科技 商贸 建筑工程 房地产开发 物业管理 食品 医药 实业 投资 餐饮管理 供应链 物流 电力 燃气 文化传播 机械'.split(
      ' ',
    ),
  company: '有限公司 有限公司 有限责任公司 股份有限公司 集团 集团有限公司 公司 厂'.split(' '),
};

const LETTERS = 'An Be Ca Da El Fa Ga Ha Ja Ka La Ma Na Pa Ro Sa Ta Vi Wi Za'.split(' ');
const TAILS = 'n son ra vid ley ton ka la ris man ter ber lin to der nes sel ck th ny'.split(' ');

const JAPANESE_GIVEN =
  '健一 一郎 太郎 次郎 健太 大辅 翔太 直树 和夫 正雄 义男 浩二 诚 隆 茂 刚 拓也 达也 康弘 俊介 惠子 和子 洋子 美咲 由美 真由美 裕子 美和 良子 爱 舞 彩 千代 明美 早苗 菜菜子 结衣 美纪 久美子 直子'.split(
    ' ',
  );

/** Of what somebody does or says. */
const VERBS =
  `表示 说 称 指出 认为 透露 强调 坦言 回忆 介绍 解释 补充 提醒 呼吁 建议 宣布 承认 否认 抱怨 感叹 反问 回应 发言 要求 希望 觉得 担心 发现 决定 选择 继续 准备 打算 负责 参加
出席 主持 带队 来到 离开 返回 前往 抵达 到场 写信 接过 收到 获得 赢得 夺冠 获胜 击败 战胜 负于 出局 加盟 执教 效力 退役 复出 受伤 首发 替补 破门 得分 传球 助攻 主演 执导 饰演
演唱 创作 发表 出版 毕业 出生 结婚 离婚 去世 逝世 住院 被捕 自首 起诉 上诉 辞职 上任 当选 升任 调任 创办 收购 投资 捐赠 购买 出售 收藏 笑 哭 走 跑 坐 站 想 看 问 答 喊 送 买 卖 来 去`.split(
    /\s+/,
  );

const ENGLISH =
  `Windows Office Google Apple Android Online World Games Studio Studios Black White Blue Red Gold Star Stars Dragon War Wars Battle Field Hero Heroes Legend Legends
Sky Moon Sun Night Dark Light Fire Ice Storm Rain City Street Park House Home Life Love Time Day Music Dance Fashion Style Vogue Elle Beauty Chanel Dior Gucci Prada Nike Adidas Puma
Sony Nokia Motorola Samsung Canon Nikon Intel Core Pentium Atom Ion Nvidia Linux Ubuntu Firefox Chrome Safari Explorer Flash Java Python Twitter Facebook Yahoo Amazon Ebay Skype
Microsoft Oracle Cisco Dell Lenovo Asus Acer Toshiba Hitachi Panasonic Bluetooth Wifi Pro Plus Max Mini Ultra Super Final Fantasy Quest Craft Mine Crysis Engine Unreal Quake Half
Tomb Raider Metal Gear Solid Resident Evil Biohazard Silent Hill Grand Theft Auto Assassin Creed Prince Persia Civilization Empire Total Command Conquer Championship League Premier
Cup Open Tour Masters Grand Slam Bank Group Capital Partners Holdings Fund Journal Times Post Daily News Week Weekly Magazine Review Report Institute College University School Center
Club Hotel Plaza Tower Garden Resort Villa Mansion Loft Boss Diesel Levis Zara Mango Esprit Only Vero Moda Cartier Tiffany Rolex Omega Swatch Lancome Clinique Wave Demo Beta Alpha
Ring Rings Lord King Queen Knight Ghost Shadow Zero One Two Three Monster Beast Wolf Tiger Lion Eagle Hawk Bear Angel Devil God Gods Dead Alive Rising Return Revenge Origins Chronicles`.split(
    /\s+/,
  );

export interface Writer {
  readonly write: (template: string) => Sentence;
  readonly noise: () => Sentence;
}

export function writerOf(stock: Stock, random: Random): Writer {
  const singles = [...singleSurnames];
  const compounds = [...compoundSurnames.keys()].filter((name) => name.length === 2);
  const bySurname = cumulative(singles.map(([, weight]) => weight + 3));
  const givens = stock.people
    .map((name) => name.slice(compoundSurnames.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1))
    .filter((name) => name.length > 0);
  const twos = givens.filter((name) => name.length === 2);
  const ones = givens.filter((name) => name.length === 1);
  const chains = chainsOf(stock.foreign);
  const words = stock.dictionary.filter(
    ({ word, count, tag }) => count >= 30 && word.length <= 4 && !tag.startsWith('nr'),
  );
  const byTag = new Map<string, Entry[]>();
  for (const entry of words) byTag.set(entry.tag, [...(byTag.get(entry.tag) ?? []).slice(0), entry].slice(-20000));
  const pickers = new Map(
    [...byTag].map(([tag, list]) => {
      const place = cumulative(list.map(({ count }) => Math.sqrt(count)));
      return [tag, () => (list[place(random.next())] as Entry).word] as const;
    }),
  );
  const word = (tag: string): string => pickers.get(tag)?.() ?? '';
  const occupations = words.filter(
    ({ word: each, tag }) => tag === 'n' && each.length > 1 && PEOPLE_END.has(each.slice(-1)),
  );
  const natural = [...pickers.keys()].filter((tag) => /^(n|v|a|d|m|r|p|c|t|vn|f|b|ns|nz|uj|ul|q|l|i|s)$/.test(tag));
  const tagAt = cumulative(natural.map((tag) => (byTag.get(tag) ?? []).reduce((sum, { count }) => sum + count, 0)));

  const surname: Fill = () => (singles[bySurname(random.next())] as readonly [string, number])[0];
  const given: Fill = () => {
    if (random.chance(0.31)) return random.chance(0.6) ? random.pick(ones) : random.pick(twos).charAt(1);
    return random.chance(0.5) ? random.pick(twos) : random.pick(twos).charAt(0) + random.pick(twos).charAt(1);
  };
  const person: Fill = () => {
    const first = random.chance(0.02) ? random.pick(compounds) : surname();
    return random.chance(0.04) ? random.pick(stock.people) : first + given();
  };
  const japanese: Fill = () => random.pick(japaneseSurnames) + random.pick(JAPANESE_GIVEN);
  const chained = (least: number, most: number): string => {
    for (;;) {
      const name = walk(chains, random, most);
      if (name.length >= least) return name;
    }
  };
  const foreign: Fill = () => (random.chance(0.4) ? random.pick(stock.foreign) : chained(2, 6));
  const dotted: Fill = () => {
    const dot = random.pick(['·', '·', '·', '•', '-']);
    return random.chance(0.1) ? `${foreign()}${dot}${foreign()}${dot}${foreign()}` : foreign() + dot + foreign();
  };
  const latin: Fill = () => {
    const one = (): string =>
      random.pick(LETTERS) + (random.chance(0.4) ? random.pick(TAILS) : '') + random.pick(TAILS);
    return random.chance(0.3) ? `${one()} ${one()}` : one();
  };
  const english: Fill = () => {
    const at = random.next();
    return at < 0.75 ? random.pick(ENGLISH) : at < 0.9 ? `${random.pick(ENGLISH)} ${random.pick(ENGLISH)}` : latin();
  };
  const any: Fill = () => {
    const at = random.next();
    return at < 0.72 ? person() : at < 0.92 ? foreign() : dotted();
  };
  const abroad: Fill = () => (random.chance(0.6) ? random.pick(foreignPlaces) : chained(2, 5));
  const brand: Fill = () => {
    const at = random.next();
    if (at < 0.3) return random.pick(foreignPlaces);
    if (at < 0.5) return word('nz');
    if (at < 0.6) return surname() + random.pick(ones);
    if (at < 0.65) return person();
    return random.pick(twos);
  };
  const road: Fill = () => {
    const at = random.next();
    const name =
      at < 0.25
        ? surname() + random.pick(ones)
        : at < 0.35
          ? person()
          : at < 0.5
            ? `${surname()}家`
            : random.pick(twos);
    return name + random.pick(SUFFIXES.road);
  };
  const title: Fill = () => {
    const at = random.next();
    if (at < 0.15) return random.pick(twos) + word('n');
    if (at < 0.25) return abroad();
    return word('n') + (random.chance(0.5) ? word(random.pick(['n', 'v', 'ns', 'm'])) : '');
  };
  const fills: Readonly<Record<string, Fill>> = {
    ...{
      n: person,
      j: japanese,
      f: foreign,
      d: dotted,
      e: latin,
      x: any,
      p: () => word('ns'),
      p2: () => word('ns'),
      q: abroad,
      t: abroad,
    },
    ...{
      c: brand,
      w: title,
      r: road,
      s: surname,
      m: () => String(random.below(90) + 1),
      E: english,
      v: () => random.pick(VERBS),
    },
    o: () => (random.pick(occupations) ?? { word: '工人' }).word,
    h: () => (random.chance(0.5) ? random.pick(twos) : brand()) + random.pick(SUFFIXES.estate),
    C: () =>
      (random.chance(0.6) ? word('ns') : '') + brand() + random.pick(SUFFIXES.trade) + random.pick(SUFFIXES.company),
  };
  const write = (template: string): Sentence => {
    const names: [number, number][] = [];
    let text = '';
    for (const piece of template.split(/(\{\w+\})/)) {
      const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (slot === undefined) {
        text += piece;
        continue;
      }
      const fill = fills[slot];
      if (fill === undefined) throw new Error(`no slot ${slot}`);
      const value = fill();
      if (NAME_SLOTS.includes(slot)) names.push([text.length, text.length + value.length]);
      text += value;
    }
    return { text, names };
  };
  const noise = (): Sentence => {
    const names: [number, number][] = [];
    let text = '';
    const length = 6 + random.below(8);
    for (let at = 0; at < length; at += 1) {
      if (random.chance(0.04)) {
        const value = any();
        names.push([text.length, text.length + value.length]);
        text += value;
        continue;
      }
      if (random.chance(0.12)) text += random.pick(['，', '，', '、', '。', '“', '”']);
      text += word(natural[tagAt(random.next())] as string);
    }
    return { text: `${text}。`, names };
  };
  return { write, noise };
}

type Chains = ReadonlyMap<string, readonly string[]>;

function chainsOf(names: readonly string[]): Chains {
  const chains = new Map<string, string[]>();
  for (const name of names) {
    const all = `^${name}$`;
    for (let at = 1; at < all.length; at += 1) {
      const head = all.charAt(at - 1);
      const tails = chains.get(head);
      if (tails === undefined) chains.set(head, [all.charAt(at)]);
      else tails.push(all.charAt(at));
    }
  }
  return chains;
}

function walk(chains: Chains, random: Random, most: number): string {
  let name = '';
  let letter = '^';
  while (name.length < most) {
    letter = random.pick(chains.get(letter) as readonly string[]);
    if (letter === '$') break;
    name += letter;
  }
  return name;
}
