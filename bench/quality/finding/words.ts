/**
 * The words that the evaluation makes people, places and firms of. They are its own: nothing here stands in the tables of the
 * library, in its tests or in the corpora of bench/, so that what is measured was not learned from the same list. All people
 * are made up, and so is every firm; a road or compound may exist somewhere, none is tied to its real county.
 */
import { weighted, type Draw } from '../../corpus/random.ts';

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function tiers(...entries: readonly (readonly [weight: number, text: string])[]): Draw<string> {
  return weighted(entries.flatMap(([weight, text]) => words(text).map((word) => [word, weight] as const)));
}

export const surname: Draw<string> = tiers(
  [40, '王 李 张 刘 陈'],
  [16, '杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗'],
  [
    6,
    '郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金',
  ],
  [
    2,
    '石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤 常 温 康 施 文 牛 樊 葛 邢 安',
  ],
  [
    1,
    '齐 易 乔 伍 庞 颜 倪 庄 聂 章 鲁 岳 翟 殷 詹 申 欧 耿 关 兰 焦 俞 左 柳 甘 祝 包 宁 尚 符 舒 阮 柯 纪 梅 童 凌 毕 单 季 裴 霍 涂 成 苗 谷 盛 曲 翁 冉 骆 蓝 路 游 辛 靳 管 柴 蒙 鲍 华 喻 祁 蒲 房 滕 屈 饶 解 牟 艾 尤 阳 时 穆 农 司 卓 古 吉 缪 简 车 项 连 芦 麦 褚 娄 窦 戚 岑 景 党 宫 费 卜 冷 晏 席 卫 米 柏 宗 瞿 桂 全 佟 应 臧 闵 苟 邬 边 卞 姬 师 和 仇 栾 隋 商 刁 沙 荣 巫 寇 桑 郎 甄 丛 仲 虞 敖 巩 明 佘 池 查 麻 苑 迟 邝',
  ],
);

export const compoundSurname: readonly string[] = words(
  '欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 慕容 尉迟 长孙 宇文 端木 公孙 闻人',
);

/** Whole given names of two characters, old and young. */
export const givenPair: readonly string[] = words(`
  桂香 凤琴 玉蓉 春桃 莲英 秋菊 腊梅 银花 巧云 淑琴 淑贤 慧芳 雅琴 佩兰 彩霞 爱萍 丽君 红霞 艳萍 晓慧 静怡 雨薇 思颖 梦婕
  紫嫣 芷晴 雪莹 欣蕊 佳琪 若彤 可昕 玉凤 玉芬 秀荣 秀梅 桂茹 桂荣 翠莲 翠兰 改琴 改霞 小琴 小萍 冬梅 海霞 海英 丽霞 丽珍
  晓红 晓琳 晓蓉 文静 文慧 婷婷 媛媛 娜娜 丹丹 倩倩 梦琪 梦洁 诗雨 诗韵 悦然 沐瑶 亦菲 梓玥 雨诺 艺馨 瑾萱 熙妍 韵之
  树林 保林 长顺 广财 德山 德福 福林 树根 喜来 占山 连生 满仓 有才 有田 大勇 志勇 文彬 学军 新民 立军 立新 小龙 晓峰 海波
  俊峰 振华 振宇 凯文 嘉豪 鹏飞 思远 子昂 锦程 铭轩 承宇 奕辰 沐阳 景明 书恒 兆丰 秉坤 砚秋 世杰 世昌 国林 国梁 国祥 国富
  建林 建新 建伟 志伟 志远 永刚 永红 永胜 金海 金良 金根 水根 土生 根宝 宝根 宝山 长贵 长江 长林 庆华 庆丰 庆云 祥云 祥林
  成林 成刚 成龙 光辉 光明 光远 跃华 跃军 新宇 新超 少华 少波 少锋 文涛 文杰 文斌 明亮 明辉 明珠 晓东 晓明 晓军
  继红 继先 继业 克勤 克俭 耀宗 耀辉 启明 启航 博涵 瑞霖 皓宸 宇辰 睿渊 晨曦 昊天 一凡 乐天 乐怡 安琪
  占奎 凤山 凤池 春生 春林 夏荷 秋生 冬生 北平 南生 京生 沪生 抗美 红兵 红旗 卫红 向阳 向东 建党 立夏
  正国 正华 正清 道林 道平 传福 传海 昭阳 昭君 培元 培德 绍华 绍文 仁杰 仁贵 义明 信芳 智勇 礼华 廉洁 友谅 友兰 云天 云霞
`);

/** Given names of one character. */
export const givenSingle: readonly string[] = words(
  '旺 岩 鹏 帅 凯 琛 琨 瑜 瑾 璐 颖 楠 昕 晗 晖 旻 磊 淼 焱 鑫 婧 妍 娴 娥 婵 莹 蕊 蓓 薇 芸 茵 莎 敏 静 丽 燕 玲 霞 萍 红 军 兵 勇 涛 超 斌 辉 刚 强 伟 杰 浩 宇 飞 峰 洋 阳 雪 冰 雷 电 松 柏 桐 梅 兰 竹 菊 英 雄 平 安 康 宁 健 乐 欣 悦 捷 放 达 通 远 航 舟 帆',
);

/** Names with a dot between their parts. */
export const dotted: readonly string[] = words(`
  阿布都热依木·卡德尔 艾尔肯·吐尔地 古丽努尔·马木提 米娜瓦尔·司马义 迪里夏提·尼亚孜 热孜宛古丽·阿不来提 沙吾列西·哈孜 努尔兰·别克
  加依娜·叶尔肯 玛丽亚木·肉孜 阿孜古丽·依明江 木沙江·托乎提 帕夏·斯迪克 祖农·阿西木
`);

export const foreign: readonly string[] = words(`
  托马斯·韦伯 莉莎·科瓦奇 哈维尔·莫拉莱斯 艾琳·奥康纳 皮埃尔·杜邦 尼古拉·彼得罗夫 玛丽安娜·席尔瓦 奥马尔·哈立德 拉杰什·库马尔
  汉斯·穆勒 克里斯托弗·贝克 安东尼奥·罗西 本杰明·克拉克 艾哈迈德·法鲁克
`);

/** Names without a surname of the Han form, or of Koreans, Japanese, Mongols. */
export const undotted: readonly string[] = words(
  '旦增尼玛 拉巴次仁 次旺措姆 仁青卓玛 洛绒尼扎 阿旺江措 呼和那仁 斯琴高娃 额尔敦巴雅尔 其木格 玉罕叫 岩罕龙 金顺姬 朴哲洙 佐藤健一 铃木美咲 阮氏芳',
);

export const latin: readonly string[] = [
  'Daniel Whitmore',
  'Chen Weiran',
  'Olga Smirnova',
  'Priya Nair',
  'WANG Ruolin',
  'Lucas Fontaine',
];

export const traditionalSurname: Draw<string> = tiers(
  [30, '陳 林 黃 張 李 王 吳 劉 蔡 楊'],
  [8, '許 鄭 謝 洪 郭 邱 曾 廖 賴 徐 周 葉 蘇 莊 呂 江 何 蕭 羅 高'],
  [
    2,
    '潘 簡 朱 鍾 彭 游 詹 胡 施 沈 余 盧 梁 趙 顏 柯 翁 魏 孫 戴 范 方 宋 鄧 杜 傅 侯 曹 薛 丁 卓 阮 馬 董 溫 唐 藍 石 蔣 田 康 鄒 白 涂 尤 巫',
  ],
);

export const traditionalCompound: readonly string[] = words('歐陽 張簡 范姜 司徒 上官 諸葛');

export const traditionalGiven: readonly string[] = words(`
  淑惠 淑娟 麗卿 美鳳 美惠 秀鑾 雅筑 怡君 佩珊 宜蓁 詩涵 品妍 芷瑄 郁婷 筱婷 惠雯 靜宜 佳蓉 曉薇 玉蘭 寶珠 月嬌 阿滿 瓊文
  志偉 俊宏 建宏 家豪 冠廷 承恩 柏翰 宗翰 彥廷 宥翔 國棟 文雄 進財 金龍 清標 榮輝 明德 信宏 漢昌 振東 錦華 永祥 添丁 水源
  慧敏 詠詩 嘉欣 凱琳 穎彤 子健 偉倫 浩賢 家輝 國榮 婉儀 麗珊 綺雯 志強 俊軒 樂瑤
`);

export const romanised: readonly string[] = [
  'LEUNG Wing Yan',
  'CHEUNG Ka Ho',
  'Lau Siu Ming',
  'TSANG Mei Ling',
  'Yip Chun Kit',
  'HO Lai Sheung',
  'Kwok Tsz Ching',
];

/** Provinces, prefectures and counties, parted by blanks; 0 stands for a level that is not there. */
export const regions: readonly (readonly [province: string, prefecture: string, county: string])[] = words(`
  辽宁省 沈阳市 铁西区 辽宁省 鞍山市 海城市 辽宁省 朝阳市 建平县 吉林省 吉林市 船营区 吉林省 延边朝鲜族自治州 图们市 黑龙江省 齐齐哈尔市 讷河市
  河北省 石家庄市 赵县 河北省 张家口市 蔚县 山西省 忻州市 代县 内蒙古自治区 赤峰市 敖汉旗 内蒙古自治区 锡林郭勒盟 东乌珠穆沁旗
  江苏省 苏州市 常熟市 江苏省 盐城市 射阳县 浙江省 宁波市 鄞州区 浙江省 丽水市 云和县 安徽省 芜湖市 鸠江区 安徽省 阜阳市 颍上县
  福建省 泉州市 晋江市 福建省 三明市 将乐县 江西省 上饶市 婺源县 江西省 赣州市 于都县 山东省 济南市 市中区 山东省 菏泽市 曹县
  河南省 商丘市 民权县 河南省 周口市 太康县 湖北省 襄阳市 老河口市 湖北省 0 天门市 湖南省 衡阳市 耒阳市 湖南省 怀化市 麻阳苗族自治县
  广东省 梅州市 兴宁市 广东省 深圳市 龙岗区 广西壮族自治区 桂林市 荔浦市 广西壮族自治区 柳州市 三江侗族自治县 海南省 0 琼海市
  四川省 成都市 郫都区 四川省 凉山彝族自治州 会理市 四川省 内江市 市中区 贵州省 黔东南苗族侗族自治州 凯里市 云南省 大理白族自治州 祥云县
  西藏自治区 林芝市 巴宜区 陕西省 渭南市 大荔县 甘肃省 嘉峪关市 0 甘肃省 定西市 陇西县 青海省 海东市 民和回族土族自治县 宁夏回族自治区 吴忠市 青铜峡市
  新疆维吾尔自治区 昌吉回族自治州 奇台县 0 北京市 房山区 0 北京市 西城区 0 天津市 武清区 0 上海市 松江区 0 上海市 杨浦区 0 重庆市 綦江区 0 重庆市 垫江县
`).reduce<[string, string, string][]>((all, word, at) => {
  if (at % 3 === 0) all.push(['', '', '']);
  const last = all[all.length - 1];
  if (last !== undefined && word !== '0') last[at % 3] = word;
  return all;
}, []);

export const road: readonly string[] = words(`
  槐香路 双塔东街 兴隆巷 石榴胡同 麒麟大道 凌云中路 官渡街 打铜街 盐仓巷 磨坊路 豆市街 灯塔路 苗圃路 糖厂路 水塔街 汽配大道 桑园路
  渔湾路 老车站路 麻纺路 砖瓦巷 油坊街 粮库路 钟楼北路 书院弄 箭道巷 邮电东路 电机厂路 枣林前街 菱角塘路 石臼湖路 雁栖西大街 蓼花汀路
  纬七路 纬十四路 第八大街 卧龙岗路 孔雀大街 米行街 棋盘街 丝厂弄 望亭路 篦箕巷 二马路 火神庙街 三元桥路 拖厂南路
`);

export const compound: readonly string[] = words(`
  檀香湾 铂悦府 丽水雅筑 东岸国际 碧云天小区 橡树湾 香堤雅境 溪山美墅 机车厂宿舍 二轻局家属楼 棉纺三厂家属院 税务局宿舍 麦田公社
  江湾二号 枫丹白鹭 御景豪庭 荣盛花语城 福鼎家园 学士雅苑 莲湖新邨 南岭花苑 玫瑰庄园 七星佳园 兴业里 仁安里小区 老干部大院 鸿运公寓
  天骄名城 缤纷年代 蓝湾半岛 红星工人新村 水岸茗都 万科里 五洲绿苑 航天院小区 供销社楼 凯旋门大厦 都市绿洲 嘉禾望岗公寓
`);

export const town: readonly string[] = words(
  '桑落镇 三垛镇 洗马镇 油坊镇 店子镇 鸭池河镇 老鸦岩乡 岔路口镇 盐井乡 二道湾镇 桐油坪乡 七里坪镇 泗水桥镇 沙堰镇 红岩寨乡 柴胡店镇 羊角镇 猴场乡 赛汗塔拉苏木',
);

export const subdistrict: readonly string[] = words(
  '昆明街道 机床厂街道 菜园街道 二七街道 城隍街道 洮儿河街道 火车站街道 宝塔桥街道 临江门街道 凤仪街道 打浦桥街道 盐市口街道',
);

export const village: readonly string[] = words(
  '寺后村 小岗头村 柿子园村 郭家寨村 大洼村 后泊儿村 罗圈崖村 坝上村 石窑湾村 杏树台村 下河沿村 三官庙村 曹家埠村 白杨坪村 瓦窑堡村 水泉沟村 井沿村 双碑村',
);

export const community: readonly string[] = words(
  '云峰社区 站前社区 砂轮社区 南塔社区 纺机社区 重工社区 莲塘社区 三眼井社区 石棉社区 汇泉社区',
);

export const company: readonly string[] = words(`
  远帆机械有限公司 翔泰物业服务有限公司 惠仁堂大药房 鼎峰建设集团有限公司 源通热力有限责任公司 众信供水集团 康泽燃气股份有限公司 锐创科技有限公司
  金桥律师事务所 百川人力资源有限公司 安捷物流有限公司 晟辉房地产开发有限公司 大正食品厂 正和会计师事务所 瑞祥门业经营部 同济堂诊所
  长风公交集团 顺达驾校 佳和超市 旭日幼儿园 明德实验学校 博雅教育咨询有限公司 丰泽农业专业合作社 宏图印务中心 兴盛汽车修理厂
`);

export const shop: readonly string[] = words(
  '老魏面馆 阿芳理发店 小胡水果店 春生诊所 馋嘴锅贴铺 祥瑞五金行 美廉烟酒店 半日闲咖啡馆 读库书屋 橘子洲餐厅 一米阳光花坊 骑士单车行',
);

export const bank: readonly string[] = words(
  '中国建设银行官渡支行 农业银行油坊分理处 工商银行双塔支行 邮储银行洗马营业所 农村信用合作联社三垛分社 徽商银行兴隆支行',
);

export const place: readonly string[] = words(
  '人民公园 市民中心 政务服务大厅 东湖绿道 工人文化宫 体育中心 第一人民医院 实验小学 新华书店 客运西站 高铁东站 会展中心 博物馆 老年大学 农贸市场 植物园',
);

/** Common words that begin with a surname or look like a name. */
export const lookalike: readonly string[] = words(
  '高峰 方圆 温泉 马上 白天 严重 黄金 高度 周末 周边 金融 方便 安全 安静 平安 张贴 万一 万元 成功 成员 常用 江水 雷雨 石油 陶瓷 文明 文件 向上 向前 易燃 印刷 于是 余额 元旦 明确 明年 强调 曾经 章程 章节 钟点 祝贺 左右 夏天 冷静 华丽 关于 关注 管理 古代 贺卡 洪水 简单 经理 连续 梁柱 柳树 龙头 路灯 毛巾 米饭 牛奶 欧洲 彭湃 戚属 乔木 秦岭 任务 沙滩 商场 时间 舒适 水果 宋体 苏醒 孙子 唐诗 田野 童年 汪洋 项目 谢谢 熊猫 许可 薛涛笺 叶片 应当 游客 于今 元宵 查询 郑重 周期 朱红 庄稼 宗旨 高兴 高考 和平 凌晨 段落 胡同 解决 和谐 农民 车辆 费用 申请',
);
