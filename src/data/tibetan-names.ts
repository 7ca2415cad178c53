/**
 * Elements of Tibetan names (藏族人名) as registers write them in Han, two characters each, Simplified and equal to their
 * folded form. A name of four characters that is made of two of them (次仁旺堆, 索朗多吉) has no surname, though its first
 * character or its first two may be surnames of the Han. Elements, not names of anyone.
 *
 * @source common knowledge of Tibetan given names (days of the week, virtues, deities), collected by hand 2026-11
 */

const elements = `
扎西 次仁 次旦 次珍 次央 次旺 次多 次登 次吉 次培 次平 次松 才仁 才旦 才让 才旺 才珍 泽仁 泽旺 泽郎 泽珍 泽登
丹增 旦增 单增 登增 丹巴 旦巴 丹珍 格桑 噶桑 尕桑 洛桑 罗桑 洛珠 罗追 达瓦 达娃 边巴 边珍 巴桑 白玛 白珍 白央 班玛
索朗 索南 四郎 斯郎 尼玛 尼珍 米玛 拉巴 普布 普珍 平措 彭措 多吉 多杰 顿珠 登珠 东珠 罗布 洛布 诺布 群培 群佩 群宗
旺堆 旺久 旺杰 旺姆 旺扎 旺青 旺加 旺修 卓玛 卓嘎 央金 央宗 央珍 央吉 拉姆 拉珍 拉毛 拉措 曲珍 曲扎 曲培 曲措 曲宗 曲尼 确吉
德吉 德庆 德央 德清 强巴 江白 江央 江村 嘉央 加央 降央 降村 晋美 久美 晋巴 土登 图登 阿旺 昂旺 赤列 赤来 成列
坚才 坚参 坚赞 坚措 加措 嘉措 嘉木 加布 杰布 仁青 仁钦 仁增 仁孜 桑吉 桑杰 桑珠 桑布 桑姆 桑旦 贡布 贡嘎 贡觉 贡桑 贡保 贡却
益西 伊西 意西 云丹 元旦 朗杰 朗加 南杰 南加 南木 囊杰 玉珍 玉措 措姆 措毛 巴珠 欧珠 俄珠 鄂珠 占堆 占都 扎堆 旦杰 塔杰
达杰 达吉 达珍 仓决 仓姆 仓央 琼达 琼珍 穷达 其美 其米 珠扎 更登 根敦 更敦 更尕 更确 班觉 班久 班典 班旦 白姆 米久 明久
西饶 喜饶 西绕 喜绕 热杰 热旦 松杰 松布 洛绒 罗绒 鲁绒 翁姆 志玛 志嘎 甲措 向巴 香巴 向秋 香秋 强秋 绕登 热登 塔青 金巴 尖措
`;

export const tibetanElements: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ elements.trim().split(/\s+/),
);
