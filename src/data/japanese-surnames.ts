/**
 * Surnames of Japan (日本姓氏) as Chinese texts print them, Simplified, of two characters. They are compound surnames to the name
 * model alone: 高桥 and 石川 begin Chinese names and places too.
 *
 * @source the most frequent surnames of Japan by common knowledge, collected by hand 2026-11
 */
export const japaneseSurnames: readonly string[] = /* @__PURE__ */ (
  '佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 后藤 小川 冈田 ' +
  '村上 长谷 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 ' +
  '内田 高木 安藤 谷口 大野 丸山 今井 河野 藤原 小山 武田 村田 上野 杉山 增田 菅原 平野 大冢 千叶 久保 松井 小岛 岩崎 樱井 木下 野口 松尾 野村 菊地 佐野 渡部 大西 ' +
  '杉本 新井 古川 滨田 市川 小松 岛田 水野 山内 西田 菊池 西川 五十 北村 安田 福岛 川口 平田 川崎 饭田 吉川 本田 久保 泽田 川上 中田 永井 松冈 关口 服部 片山 岩田 浅野'
).split(' ');
