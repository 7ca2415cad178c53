/** What jieba's dictionary tags as a person's name and is a word or a place, or is a name that it counts like a word. */

/** Famous names of two characters, from books and history: known as names, so that they are not kept as words. */
export const famous: ReadonlySet<string> = new Set(
  `宋江 曹操 鲁迅 林彪 杜甫 武松 李逵 孙权 朱德 江青 刘邦 项羽 范蠡 岳飞 李鹏 马良 沙僧 曹禺 林冲 荣禄 张宁 李娜 刘翔 张飞 李白 王明 朱熹 陈毅 陆羽 吴仪
周瑜 袁绍 胡风 米芾 陈云 王莽 彭真 苏轼 胡佳 胡适 赵云 雷锋 关羽 曹丕 秦桧 韩信 贺龙 粟裕 董卓 叶挺 刘裕 乔石 李铁 马超 茅盾 黄忠 曹锟 沈思 刘基 孙策 鲁肃 李渊
商鞅 张骞 张衡 姚明 陆川 杨锐 严复 贾谊 黄巢 吴晗 班超 吕蒙 王充 李靖 石勒 王敦 孙武 刘表 李德 田汉 李斯 丁玲 张旭 宋濂 方腊 杜牧 王维 王猛 李宁 孙坚 刘安
管仲 夏衍 项英 曹植 成龙 徐克 刘渊 杨坚 孙膑 郑玄 钟馗 包拯 邹容 赵军 蔡锷 苏武 吴起 李冰 程颢 白起 李悝 陶铸 王菲 孙犁 魏征 李广 崔健 周勃 刘禅 陈娇 王震
刘恒 杨业 苏辙 晁错 程昱 王勃 柳永 钟繇 寇准 袁枚 石涛 王楠 孙悦 赵构 李贽 艾青 聂耳 班固 杨森 蔡伦 荆轲 刘备 康有为 李煜 金庸 韩愈 张载 徐渭 蒙恬 施琅 马岱 郑和
李强 李成 李珊 李建 金焰 张澜 孙皓 王英 李俊 张大 赖斯 左拉 马拉 宋玉`.split(/\s+/),
);

/** Words, places and titles of three characters that begin like a surname. */
export const notNames: ReadonlySet<string> = new Set(
  `莫斯科 屈家岭 明永乐 黄金周 古建筑 李太后 金水河 杜鹃花 明成祖 黄鹤楼 王夫人 江夏郡 钟祥市 华容县 高基庙 杨桥湖 金水桥 季后赛 明洪武 明世宗 蒋家冲 殷家洲 姚师傅 南岩宫 王大夫
胡萝卜 马其顿 石家庄 金字塔 尤伯杯 薛姨妈 李贵妃 明王朝 司礼监 扬子江 师兄弟 隋开皇 许可证 韩太太 文渊阁 马尾松 安全性 金钱豹 唐贞观 孙婆婆 夏威夷 石英砂 古文化 冯公公 岳夫人 孙夫人
张家口 黎巴嫩 苏鲁克 李闯王 明太祖 楚文化 安哥拉 吉普车 毛冠鹿 武昌鱼 唐太宗 金刚石 金元宝 武英殿 张家湾 吴淞口 钱塘江 楚庄王 韦香主 陈政委 梁子湖 牛头山 胡杨林 农家乐 杨大哥 全家福
高新区 白玉兰 卢森堡 梅雨期 古隆中 石象生 焦枝线 黄州菜 武汉站 武昌站 楚源牌 古长堤 古华容 南岳尖 封建主 李中堂 邢夫人 高加索 马德里 孟加拉 金瓶梅 白鹿原 雷阵雨 关东军 唐玄宗 高太尉
李公子 霍婆子 张家界 程先生 王府井 安全感 洪夫人 严重者 高尔夫 石狮子 朱先生 明英宗 明斯克 常胜军 古兰经 宋家寨 康亲王 罗布泊 司令官 严重性 白花花 安道尔 苏黎世 秦皇岛 隋炀帝 陈皇后
沙尘暴 段时间 欧佩克 郭大侠 马尼拉 庄稼人 庄稼汉 盖天说 高高的 宁致远 刘姥姥`.split(/\s+/),
);

/** Characters that no given name of two ends with, or so few that a word of three which ends so is none. */
export const NOT_LAST: ReadonlySet<string> = new Set(
  '县市镇村路街楼殿庙宫阁寺祠塔湾湖潭沟岭墩冲嘴坝塘渡站线牌区郡证性感者队赛周卜口岸崖阵暴率度法派氏们的地得是了宗帝妃后爷婶姐妹哥嫂妈爸奶婆夫人车鱼鸟虫草酒菜饭症病菌酸素费额品物件款股价机器具板布纸',
);

/** Nouns that end so are of people. */
export const PEOPLE_END: ReadonlySet<string> = new Set('长员师家手者人生星帅商兵民官士郎帝王后徒犯侠友客伴模');
