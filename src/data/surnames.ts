/**
 * Surnames (姓), Simplified, each equal to its own folded form, with a weight: how common it is beside the others, in no
 * unit, 5 for those of which no count is known. The list is as it was found: it holds misprints that do occur (殴阳, 夏候,
 * 候, 薜) and words that are seldom surnames (第, 是, 自); a surname alone never proves a name. 於 is counted with 于 and 曽
 * with 曾, as `fold` reads them.
 *
 * @source wainshine/Chinese-Names-Corpus, commit 47d4af8, 2025-11-09 (Apache-2.0): 1,018 single and 56 compound surnames
 *   with their weights; rounded to one decimal place
 */

/** Words of one or more surnames and the weight that they share. */
const single = `
王9520 李9340 张8960 刘6770 陈6130 杨4270 黄3260 吴2680 赵2670 周2520 徐1930 孙1830 马1720 朱1700 胡1550 林1510
郭1500 何1400 高1330 罗1260 郑1240 梁1130 谢1010 宋932 唐917 许881 邓821 冯818 韩815 曹791 曾777 彭766 肖739
蔡701 潘687 田685 董677 袁667 于651.9 余633 蒋叶632 杜619 苏606 魏603 程601 吕596 丁576 沈550 任547 姚538 卢536
钟533 姜523 崔509 谭499 廖487 范485 汪483 陆480 金467 石455 戴449 贾439 韦430 夏426 邱423 方413 侯401 邹394
熊384 孟383 秦379 白毛374 江369 闫360 薛347 尹346 付336 段320 雷319 黎288 史285 龙281 钱279 贺陶274 顾272
龚郝264 邵262 万254 严246 洪赖240 武239 傅236 莫233 孔231 汤227 向226 常218 温217 康211 施206 文204 牛202 樊200
葛195 邢192 安179 齐176 易175 乔173 伍171 庞167 颜164 倪163 庄162 聂159 章157 鲁151 岳翟149 申殷詹147 欧146
耿140 关137 覃136 兰134 焦133 俞132 左131 柳129 甘126 祝120 包115 代112 宁110 符阮尚舒109 纪柯106 梅童105
毕凌103 单季101 成霍苗裴涂100 谷99 曲盛98 冉翁97 蓝骆96 路95 游94 靳辛92 管87 柴86 蒙83 鲍华82 喻81 祁80 房蒲75
滕74 萧73.9 屈饶73 解71 牟70 艾69 尤68 时阳67 阎66 穆64 应63 农62 司59 古吉卓58 车简连缪项57 麦55 褚54 窦娄戚53
岑党宫景52 卜费51 冷晏50 卫席48 柏米隋46 宗45 桂瞿全44 苟楼闵佟臧43 边卞姬邬42 和师41 仇栾丘40 刁沙商39 寇荣巫38
郎桑37 丛甄36 敖虞仲35 池巩明佘34 查麻苑33 迟邝32 封官谈31 鞠匡30 惠29.8 荆28.9 乐28.8 冀胥郁28.5 南27.7 班27.3
储27.2 芦原27 栗26.6 燕26.4 楚鄢26.3 扬26 劳25.9 谌24.8 奚23.1 皮22.9 蔺粟冼22.8 盘22.5 满21.9 闻21.7 厉伊20.6
候仝20 区19.9 郜19.8 海19.7 阚19.6 花19.5 权19.1 强帅19 屠18.9 朴18.7 盖18.6 练18.5 廉18.4 禹18.2 井17.9
巴漆祖17.7 丰17.6 支17.3 卿17.2 国17.1 狄16.8 平16.6 计索16.5 宣16.4 晋相16.2 占16 初门15.9 云15.6 容15.4 敬15
来14.8 扈14.7 晁都芮14.6 普阙14.5 戈浦14.4 伏14.3 薄鹿14 邸雍13.9 辜13.8 阿羊13.6 母13.5 亓裘13.4 修13.3 邰13
杭赫12.8 况那12.4 宿12.3 鲜12.2 逯印12.1 隆习12 茹11.9 诸11.8 战11.7 慕11.5 危玉11.2 银11.1 亢11 公嵇10.9 豆10.8
哈10.7 湛10.5 宾10.2 勾茅戎10.1 利10 呼居9.8 干揭9.6 但尉9.5 斯9.3 元9.2 束9.1 檀衣9 信阴展8.9 昝智8.7 幸8.6
奉植8.5 富衡8.4 昌巢郦逄寿由竺8 贝步东鄂弓过钮濮水蔚郗荀7
贲别邴才操畅从达凡凤扶贡户滑郏矫经靖琚巨蒯旷历励伦雒茆糜宓木綦谯渠山生侍眭腾铁宛隗沃乌毋咸忻续延言尧英鱼6
庾招种訾6
宝保暴闭布藏承福果黑怀宦回汲籍蹇将可里粱冒么年泮郄青秋释双税潭天望位仵香刑轩玄郇要宇员5.5
哀爱昂熬傲奥把百摆拜邦北本碧薜伯博补部采彩菜仓苍茶产苌倡唱钞超朝潮沉晨呈赤敕崇瘳丑除楮揣传春淳啜慈次爨催5
翠寸笪答丹旦淡刀道德迪底第佃定冬懂钭堵端敦顿多朵恩尔佴法番藩芳飞斐风酆逢俸苻洑浮甫府复淦刚皋杲格庚恭拱供5
缑菇贯冠光广归贵呙虢还寒汉行蒿好昊浩禾合河荷恒弘红宏鸿后厚忽湖虎化淮槐环桓皇辉会火伙基稽及戢记继暨加佳家5
嘉荚甲菅翦见建剑降娇徼缴教接节杰颉介京静酒咎菊句具俱剧矍军君俊卡开凯勘堪考科克空库郐奎蒉阔喇稂朗勒蕾类梨5
礼理力立丽莲良疗寥列吝泠零另令留庐炉禄洛闾侣律绿买曼卯枚美梦弥弭秘密妙闽敏名谬磨墨默沐牧睦纳娜乃铙能尼念5
乜甯鸥偶攀朋蓬澎骈溥柒其奇祈耆千乾潜羌钦琴勤清庆求璩却荛绕仁日融如汝瑞闰润若撒萨赛伞森厦闪陕善赏上韶卲绍5
厍莘神甚慎升绳圣诗拾矢士世是守首殳书疏树顺思松送素睢随所锁塔台太泰郯塘桃淘藤提遆帖通同徒脱陀庹拓完旺威巍5
伟未问瓮无吾兀西希息溪袭洗喜霞仙先贤线湘象宵箫潇晓孝校星兴雄吁须顼绪禤学雪寻牙雅焉岩彦艳宴洋仰养样幺侥药5
冶野业依仪夷怡宜乙蚁弋义奕羿益裔翼盈营永勇犹油友有迂羽遇誉毓源远院月悦越允运恽载宰迮增甑粘斩长仉掌钊兆肇5
折真阵镇征正政只职郅治中忠衷皱邾珠竹主壮禚资子紫自字纵俎佐5
`;

/** From the same list. Without a number the weight is 5. */
const compound = `
欧阳91
百里 淳于 澹台 第五 东方 独孤 端木 段干 公孙 公西 公羊 公冶 赫连 呼延 皇甫 乐正 冷狐 令狐 刘付 刘傅 闾丘 慕容
纳兰 南宫 南门 殴阳 濮阳 亓官 上官 申屠 司空 司寇 司马 司徒 太史 太叔 拓跋 完颜 万俟 尉迟 闻人 巫马 西门 夏侯
夏候 鲜于 轩辕 宇文 长孙 钟离 仲孙 诸葛 颛孙 宗政 左丘
`;

/**
 * Added: compound surnames that the list lacks, weight 5.
 *
 * @source 全国姓名报告 of 公安部, 2020 (贺兰); 《百家姓》 and surnames of the histories (the others down to 侯莫陈), collected
 *   2026-11; 全國姓名統計分析 of 內政部戶政司, 2018 (张简, 范姜)
 */
const added = `
贺兰
单于 夹谷 谷梁 东郭 羊舌 微生 梁丘 东门 壤驷 公良 漆雕 宰父 子车 即墨 达奚 褚师 哥舒 耶律 萨孤 南荣
东里 东宫 仲长 公仪 公玉 公户 公门 贯丘 第二 侯莫陈
张简 范姜
`;

const UNKNOWN = 5;

/** A word: its letters, and the number behind them. */
function readWord(word: string): readonly [names: string, weight: number] {
  const digit = [...word].findIndex((letter) => letter >= '0' && letter <= '9');
  return digit === -1 ? [word, UNKNOWN] : [word.slice(0, digit), Number(word.slice(digit))];
}

function readWords(...tables: readonly string[]): readonly (readonly [names: string, weight: number])[] {
  return tables.join(' ').trim().split(/\s+/).map(readWord);
}

/** Surnames of one character and their weights. */
export const singleSurnames: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ readWords(single).flatMap(([names, weight]) => Array.from(names, (name) => [name, weight] as const)),
);

/** Surnames of two or three characters and their weights. */
export const compoundSurnames: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ readWords(compound, added),
);
