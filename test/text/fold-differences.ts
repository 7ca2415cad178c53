/**
 * Where `fold` and other witnesses of Traditional and Simplified part, character by character, each with its reason. Tests hold
 * these lists complete: no other character parts, and each of these does.
 */

export type Difference = readonly [why: string, characters: string];

export function charactersOf(differences: readonly Difference[]): readonly string[] {
  return differences.flatMap(([, characters]) => [...characters]);
}

/** Where `fold` and OpenCC part although both are right. */
export const BOTH_RIGHT: readonly Difference[] = [
  ['乾 is a Simplified word too and stands in the names of counties; OpenCC tells 干 by the words around', '乾'],
  ['著 and 着 are both Simplified words, 著 both in Taiwan', '著'],
  ['么 is a surname; Taiwan writes 幺 so', '么'],
  ['another word in Taiwan of the same thing', '顎鯰'],
  ['a character of its own, and an old form in Taiwan', '潀睪'],
  ['OpenCC takes 苧 for 苎 and gives 苧 for 薴: no fold can do both, so all three are 苎', '薴'],
  ['a wild grain, 稆 or 穞 in dictionaries', '穭穞'],
  ['a variant of 龐, in OpenCC of 厐', '龎厐'],
  ['variants of one name that registers mix, of which OpenCC changes none', '堿畬玨瑉嶴崠繈陜麅齇'],
  ['Simplified forms that no list of characters has, made by rule from 鍾 餘 瀋 諮 逕 鏇 鹼', '锺馀渖谘迳镟硷'],
  [
    'old and Japanese type, which OpenCC leaves',
    '髙戸靑淸尙黒呉曽徳恵増毎歩晩姫愼塡顚巓硏槪甁餠倂屛姸揷巻熈煕凞喩呑涙渇渉頼郞鄕黙歴暦隠斎斉',
  ],
  [
    'variants from registers and keyboards, which OpenCC leaves',
    '濬澂桒栁桺邨隣畧羗峩崐崘嵓嵒囬囘囯圎寳珎鉄銕鳯蘓甦彜彞彛棃暎曁昻舩牕窓窻劔劒兎倶亀竜歯',
  ],
  ['forms of Hong Kong and Taiwan, which OpenCC takes from there alone', '衞敍粧枱衹糭簷痺'],
  ['given names write both, 昵 in the mainland; OpenCC goes there alone', '暱'],
  ['look-alikes', '巿ㄧ'],
];

/** Characters of GB 2312 that are folded all the same, and why. */
export const FOLDED_OF_GB2312: readonly Difference[] = [
  ['Traditional or variant characters that GB 2312 has beside their Simplified form', '後徵於夥麽菸薹麴摺榘捱拚吒袷醣'],
  ['forms made by rule, of which print has another', '锺馀渖谘迳镟硷'],
];

/**
 * Characters of 通用规范汉字表 that do not come back as they were, when OpenCC has made them Traditional and `fold` reads that.
 * But for 着 they are rare, or characters of names and places.
 */
export const NOT_BACK: readonly Difference[] = [
  ['着 and 著 are both Simplified words; Taiwan writes 著 for both', '着'],
  ['Taiwan writes another word for the same thing', '幺腭鲇睾'],
  [
    'Traditional or variant characters that the standard gives back to names: they fold to what print has for them',
    '剋袷麽徵薹氾扞邨吒昇於祕陞脩蒐甦畬夥劄澂薳谿釐齇',
  ],
  ['its Traditional form lies beyond the basic plane, where a character is two units and has no fold of one', '暅'],
  ['made by rule, for names; the Traditional form is the one of a usual word too', '苧迳钜缐锺麹'],
];
