/**
 * What a unit of folded text says of addresses: a bit set by UTF-16 unit, so that prose is passed over at one look a unit.
 * A number begins with a digit, a letter, a Chinese numeral or a mark; a name ends in 路, a number in 号.
 */
import { closingWords, numberWords, openWords } from '../../data/address-words.ts';
import { prepositions, strangeCharacters } from '../../data/address-context-words.ts';
import { MARKS } from '../../text/marks.ts';

export const DIGIT = 1;
export const LETTER = 2;
export const NUMERAL = 4;
export const MARK = 8;
/** Last in a word that ends a name: 道 of 街道. */
export const ENDS_NAME = 16;
/** First in a word that stands behind a number: 单 of 单元. */
export const BEHIND_NUMBER = 32;
/** 住 and 籍, behind which a home is told. */
export const HOME = 64;
/** No name of a place holds it. */
export const STRANGE = 128;
/** As `STRANGE`, where a name of two characters stands behind. */
export const PREPOSITION = 256;
/** Han, or a unit of a pair. */
export const HAN = 512;
/** 省, 市, 区, 县: behind them separators part regions. */
export const ENDS_REGION = 1024;
/** May stand between a name and its number: 广州大道中|3号, 甲3号, 附3号. */
export const BEFORE_NUMBER = 2048;
/** 和, 与, 及: between two places, or in the name of one. */
export const JOINS_PLACES = 4096;

/** What a number may begin with. */
export const NUMERIC = 15;

function buildKinds(): Uint16Array {
  const kinds = new Uint16Array(0x10000);
  const each = (units: string, bit: number): void => {
    for (let at = 0; at < units.length; at += 1) {
      const unit = units.charCodeAt(at);
      kinds[unit] = (kinds[unit] as number) | bit;
    }
  };
  kinds.fill(HAN, 0x3400, 0xa000).fill(HAN, 0xd800, 0xe000);
  each('0123456789', DIGIT);
  each('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER);
  each('零〇一二两三四五六七八九十百廿甲乙丙丁', NUMERAL);
  each(MARKS, MARK);
  for (const words of [...Object.values(closingWords), ...Object.values(openWords)]) {
    for (const word of words.split(' ')) each(word.slice(-1), ENDS_NAME);
  }
  for (const words of Object.values(numberWords)) {
    for (const word of words.split(' ')) each(word.slice(0, 1), BEHIND_NUMBER);
  }
  each('段连团师组队社', ENDS_NAME);
  each('住籍', HOME);
  each(strangeCharacters, STRANGE);
  each(prepositions, PREPOSITION);
  each('省市区县州盟旗', ENDS_REGION);
  each('甲乙丙丁戊己附临新老旧第东西南北中', BEFORE_NUMBER);
  each('和与及', JOINS_PLACES);
  return kinds;
}

const KINDS: Uint16Array = /* @__PURE__ */ buildKinds();

/** What a unit says. */
export function kindOf(unit: number): number {
  return KINDS[unit] as number;
}
