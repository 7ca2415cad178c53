/**
 * Made-up names of persons, with the lengths that the Ministry of Public Security counted in 2020: 6 % of two characters,
 * 90 % of three, 4 % of all others. Surnames come by their weight, also the compound ones; what "others" are made of is a
 * choice of this corpus, so that each form is met in some thousands of names. `surname` is the head of `text` that is a
 * surname, empty where the name has none of the Han form; lengths are counted in code points.
 *
 * @source 公安部户政管理研究中心《二〇二〇年全国姓名报告》
 */
import { compoundSurnames, singleSurnames } from '../../src/data/surnames.ts';
import { givenCharacters, givenPairs } from './given-names.ts';
import type { Sex } from './identifiers.ts';
import { type Draw, type Random, weighted } from './random.ts';

/**
 * `han`: surname and one or two characters, compound surnames among them · `double`: the surnames of both parents ·
 * `dotted`: parts with · between · `undotted`: 扎西顿珠 · `rare`: a character beyond the common ones, some beyond the BMP ·
 * `latin`: letters
 */
export type NameForm = 'han' | 'double' | 'dotted' | 'undotted' | 'rare' | 'latin';

export interface PlantedName {
  readonly text: string;
  readonly surname: string;
  readonly form: NameForm;
}

const single = weighted(singleSurnames);
const compound = weighted(compoundSurnames);
const anySurname = weighted([...singleSurnames, ...compoundSurnames]);

const oneCharacter: Readonly<Record<Sex, Draw<string>>> = {
  female: weighted(givenCharacters.female),
  male: weighted(givenCharacters.male),
};
const wholePair: Readonly<Record<Sex, Draw<string>>> = {
  female: weighted(givenPairs.female),
  male: weighted(givenPairs.male),
};

/** How many two-character given names are taken whole; the others are two characters, each for itself. */
const WHOLE_PAIRS = 0.4;

function given(random: Random, sex: Sex, length: number): string {
  if (length === 1) return oneCharacter[sex](random);
  if (random.chance(WHOLE_PAIRS)) return wholePair[sex](random);
  return oneCharacter[sex](random) + oneCharacter[sex](random);
}

/** Common given names of Uyghurs and Kazakhs; two of them with a dot make a name. */
const DOTTED: Readonly<Record<Sex, readonly string[]>> = {
  female: (
    '阿依古丽 古丽娜尔 热依汗 帕提古丽 阿依夏木 再娜普 古丽巴哈尔 玛依拉 祖丽胡马尔 阿米娜 米日古丽 哈丽旦 ' +
    '努尔古丽 佐日古丽 阿丽娅 加娜尔'
  ).split(' '),
  male: (
    '买买提 艾合买提 阿卜杜拉 吐尔逊 库尔班 玉素甫 依明 艾力 阿迪力 麦麦提 努尔买买提 阿不都热合曼 托合提 ' +
    '木合塔尔 叶尔兰 巴合提别克 赛力克 哈布力'
  ).split(' '),
};

const FOREIGN: Readonly<Record<Sex, readonly string[]>> = {
  female: '安娜·伊万诺娃 玛丽·史密斯 艾米丽·怀特 索菲·马丁'.split(' '),
  male: '约翰·史密斯 彼得·米勒 亚历山大·伊万诺夫 卡洛斯·加西亚'.split(' '),
};

/** Tibetan, Mongolian and Dai names without a dot; the last of the Tibetan parts says the sex. */
const TIBETAN_FIRST: readonly string[] = '扎西 次仁 丹增 格桑 洛桑 达瓦 边巴 巴桑 白玛 索朗'.split(' ');
const TIBETAN_LAST: Readonly<Record<Sex, readonly string[]>> = {
  female: '卓玛 央金 拉姆 曲珍 卓嘎 德吉'.split(' '),
  male: '顿珠 多吉 平措 罗布 群培 旺堆'.split(' '),
};
const OTHER_UNDOTTED: Readonly<Record<Sex, readonly string[]>> = {
  female: '乌云其其格 萨仁高娃 娜仁托娅 玉波罕'.split(' '),
  male: '巴特尔 阿拉坦仓 苏和巴特尔 岩温扁'.split(' '),
};

/** Given-name characters that many systems cannot print, the later ones beyond the BMP (CJK extensions B to E). */
const RARE: readonly string[] =
  '䶮 㼆 垚 犇 骉 赟 翀 婠 燚 曌 \u{20BB7} \u{2C029} \u{2B5AF} \u{2CC56} \u{2B627} \u{2CD0A} \u{2B36F} \u{2C35B}'.split(
    ' ',
  );

const LATIN: Readonly<Record<Sex, readonly string[]>> = {
  female: ['CHEN XIAOMING', 'Nguyen Thi Lan', 'SMITH MARY'],
  male: ['SMITH JOHN', 'Nguyen Van An', 'LI WEI'],
};

type Make = (random: Random, sex: Sex) => PlantedName;

function han(surname: string, rest: string, form: NameForm = 'han'): PlantedName {
  return { text: surname + rest, surname, form };
}

const four: Make = (random, sex) => han(compound(random), given(random, sex, 2));
const double: Make = (random, sex) => han(single(random) + single(random), given(random, sex, 2), 'double');
const dotted: Make = (random, sex) => {
  const text = random.chance(0.1)
    ? random.pick(FOREIGN[sex])
    : `${random.pick(DOTTED[sex])}·${random.pick(DOTTED.male)}`;
  return { text, surname: '', form: 'dotted' };
};
const undotted: Make = (random, sex) => {
  const text = random.chance(0.7)
    ? random.pick(TIBETAN_FIRST) + random.pick(TIBETAN_LAST[sex])
    : random.pick(OTHER_UNDOTTED[sex]);
  return { text, surname: '', form: 'undotted' };
};
const rare: Make = (random, sex) => han(single(random), given(random, sex, 1) + random.pick(RARE), 'rare');
const latin: Make = (random, sex) => ({ text: random.pick(LATIN[sex]), surname: '', form: 'latin' });

const two: Make = (random, sex) => han(single(random), given(random, sex, 1));
const three: Make = (random, sex) => {
  const surname = anySurname(random);
  return han(surname, given(random, sex, Math.max(1, 3 - surname.length)));
};

const drawForm = weighted<Make>([
  [two, 60],
  [three, 900],
  [four, 12],
  [double, 8],
  [dotted, 10],
  [undotted, 5],
  [rare, 4],
  [latin, 1],
]);

export function personName(random: Random, sex: Sex): PlantedName {
  return drawForm(random)(random, sex);
}
