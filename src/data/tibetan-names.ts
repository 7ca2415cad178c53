/**
 * Elements of Tibetan names (藏族人名) as registers write them in Han, two characters each, Simplified and equal to their
 * folded form. A name of four characters that is made of two of them (次仁旺堆, 索朗多吉) has no surname, though its first
 * character or its first two may be surnames of the Han. Elements, not names of anyone.
 *
 * @source common knowledge of Tibetan given names (days of the week, virtues, deities), collected by hand 2026-11
 */
import { wordsOfTwo } from './words-of-two.ts';

/** The first character of elements, then the second of each: 扎西堆 is 扎西 and 扎堆. */
const elements =
  '扎西堆 次仁旦珍央旺多登吉培平松 才仁旦让旺珍 泽仁旺郎珍登 丹增巴珍 旦增巴杰 单增 登增珠 格桑 噶桑 尕桑 洛桑珠布绒 罗桑追布绒 ' +
  '达瓦娃杰吉珍 边巴珍 巴桑珠 白玛珍央姆 班玛觉久典旦 索朗南 四郎 斯郎 尼玛珍 米玛久 拉巴姆珍毛措 普布珍 平措 彭措 多吉杰 顿珠 东珠 ' +
  '诺布 群培佩宗 旺堆久杰姆扎青加修 卓玛嘎 央金宗珍吉 曲珍扎培措宗尼 确吉 德吉庆央清 强巴秋 江白央村 嘉央措木 加央措布 降央村 ' +
  '晋美巴 久美 土登 图登 阿旺 昂旺 赤列来 成列 坚才参赞措 杰布 仁青钦增孜 桑吉杰珠布姆旦 贡布嘎觉桑保却 益西 伊西 意西 云丹 元旦 ' +
  '朗杰加 南杰加木 囊杰 玉珍措 措姆毛 欧珠 俄珠 鄂珠 占堆都 塔杰青 仓决姆央 琼达珍 穷达 其美米 珠扎 更登敦尕确 根敦 明久 西饶绕 ' +
  '喜饶绕 热杰旦登 松杰布 鲁绒 翁姆 志玛嘎 甲措 向巴秋 香巴秋 绕登 金巴 尖措';

export const tibetanElements: ReadonlySet<string> = /* @__PURE__ */ wordsOfTwo(elements);
