/**
 * What in running text says that a person's name stands beside it, and where the name ends. Simplified, each word equal to its
 * folded form.
 *
 * @source roles, verbs and endings: notices, judgments, letters and news as everybody reads them, collected by hand 2026-11.
 *   Characters of given names, characters that write foreign names by their sound, and words that begin like a surname: the
 *   most frequent in the dictionary of jieba 0.42 (MIT; entries nr, nrt, and all others), as @node-rs/jieba 2.0.3 carries it,
 *   looked through by hand
 */
import { wordsByEnding } from './words-by-ending.ts';

/**
 * Characters that end words for what somebody is, whatever stands before them: 村民, 驾驶员, 记者, 教师, 局长, 民警. They end
 * much else too.
 */
export const roleEndings = '民员者师友警官犯人';

/** Words right before a name that say who somebody is, beside those and src/data/honorifics.ts: 被告人张三, 其妻李四. */
export const personRoles: readonly string[] = /* @__PURE__ */ wordsByEnding(`
人 被告 原告 嫌疑 被害 被侵害 鉴定 辩护 案外 关系 继承 被继承 遗嘱 保险 投保 债务 债权 借款 出借 抵押 买受 出卖 受让 转让 赠与 受赠 承揽 发包 承包 病 老 行为 报案 报警 反映 信访 来访 肇事 赡养 抚养 主持 送达 行 见证 介绍 推荐 发起 召集 创始 接班 经手 保管 验收 制表 填表 审核 复核 监票 计票 唱票 策展 制片 撰稿 发言 领奖 获奖 传承 陈情 与谈 候选 看护 照护 媒 拾获 遗失 失物认领 认领 承办 中介 联络 对接 牵头 目击 知情 爱 工 商 农 猎 诗 军 友 主 客 嫌 恋 经纪 代言 主理 值班 当事 受访 讲述 收养 送养 同行 同居 领养 寄养 介护 落款 质押 出质 出典 典权 抵押权 地役权 背书 出票 付款 收款 汇款 领款 退款 缴款 纳税 办税 订货 供货 收样 送样 取样 采样 送检 送修 保修
子 妻 男 女 之 其 侄 孙 养 独生 继 嫂 次 幼 弟 犬 爱
女 侄 孙 养 之 其 独生 继 次 幼 小 甥 外甥 外孙 爱 妓 修
妻 前 其 之 亡 夫 贤 未婚
夫 前 其 之 亡 姐 妹 轿 农 车 姑 未婚
父 其 之 祖 伯 叔 舅 岳 姑 姨 继 养 生 师 神 亡 义 教 家
母 其 之 祖 伯 叔 舅 岳 姑 姨 继 养 生 师 保 亡 义
兄 其 之 堂 表 师 胞 仁 学 内
弟 其 之 表 堂 师 徒 胞 兄 学 妻 老 内
姐 其 表 堂 师 胞 学 大 空 的
妹 其 表 堂 师 胞 学 妻 小
哥 小 大 表 堂 的
嫂 大 表 堂 军
叔 大 表 堂
伯 大 表 堂
姨 阿 小 大
侄 贤 堂 表
孙 曾 长 外
甥 外
婿 女
媳 儿 弟 孙
伴 老 同 伙
侣 伴 情 僧
奶 师
仔 大 细
属 亲 家 军 烈
民 村 居 市 牧 渔 农 网 选 股 乡 灾 难 移
众 民 群 信 听 观
户 农 商 贫困 养殖 种植 承包
者 记 患 作 译 编 讲 读 死 伤 逝 学 智 愿 血 受助 捐赠 捐献 经营 管理 消费 求职 申请 投稿 得奖 获奖 参赛 目击 肇事 当事
员 演 队 党 驾驶 球 学 教 店 船 委 议 雇 成 职 社 团 组 会 警 队友 评审
佣 女
兵 士 哨 老 女 炮 骑
师 教 律 厨 医 药 护 法 牧 禅 技 讲 导 老 军 琴 乐 拳 影 计 筑 妆 艺 点 理财
事 同 理 董 监 干 参 领 执 管
士 护 战 院 博 硕 修 道 骑 勇 居 人 斗 传教
手 歌 选 骑 旗 鼓 射 枪 水 舵 助 猎 棋 琴 打 投 捕 写 杀 对 水电 国
将 主 门 小 少 中 上
锋 前 先
卫 后 门
客 乘 旅 租 顾 房 住 游 访 黑 食
工 员 职 民 社 义 志 电 焊 木 瓦 钳 技 矿 护 帮 校 监 钟点
匠 木 石 铁 漆 工 花 鞋
学 同
友 队 战 校 室 病 牌 驴 网 男 女 工 会 亲 好 朋 笔 球 学 道 教 票 老
居 邻
生 学 考 新 研究 毕业 医 女 男 实习 先 门 童 保送 特长
徒 学 门 信 教 赌 歹
长 里 校 院 局 处 科 股 所 站 队 组 班 厂 店 村 乡 镇 县 区 市 省 厅 部 会 事 社 行 园 团 楼 家 书 议 察 台 馆 庭 邻 户 机 船 军 师 连 排 营 旅 谋 士 首 庄 寨 保 间 片 盟 旗 署 州 酋 务 道 舰 栋 级
任 主
记 书
理 经 助 总 襄
管 主 保 掌 高
裁 总
板 老
娘 老板 新 伴
郎 新 伴
主 店 车 机 船 货 失 屋 房 地 事 苦 买 雇 宿 楼 园 庄 债 厂 物 狗 宠 猫 摊 业 堂 坛 公 教 财
东 股 房 店
家 专 作 画 东 行 赢 买 卖 商 藏 史 曲 乐 舞 评论 玩 慈善 企业 艺术 科学 书法 摄影 收藏 政治
机 司
辑 编
授 教
译 翻 口
判 裁
队 领
导 领 编 辅
办 督 主
委 评 常 政 党 村 编 支 居
尚 和
尼 僧 尊
婆 外 巫 媒 产 老 神
姑 道 尼 村 师
爷 少 老 师 大
公 外 老 船 丁
童 神 学 门 牧
计 会
纳 出
书 支 秘 文 尚
部 干
练 教 陪
教 助 支 家
监 总 太
席 主
统 总
孩 女 男 小
年 少 青
儿 孤 患 幼 女 婴
仆 男 女
犯 嫌 主 从 同案 逃 罪 囚 杀人
告 被 原
`);

/** Words right before a name that call it one: 名叫张三, 尊敬的李四. */
export const namingWords: readonly string[] = /* @__PURE__ */ [
  /* @__PURE__ */ wordsByEnding(`
名 曾用 原 又 化 别 艺 笔 小 乳 本 真 实 署 签 取 起 改 更
`),
  '文/ 图/ 摄/ 我叫 我是 本人 名叫 叫做 名为 名唤 名字叫 名字是 姓名为 尊敬的 敬爱的 亲爱的 致电 署名为 落款为 改名为 更名为 又叫 也叫 原告为 被告为 下称 简称'.split(
    ' ',
  ),
].flat();

/**
 * Words right before a name that stand before much else too. A name stands behind them only where its end and all its
 * characters say so.
 */
export const actWords: readonly string[] = /* @__PURE__ */ (
  '联系 通知 告知 委托 授权 起诉 控告 状告 举报 投诉 交给 转交 转给 寄给 借给 送给 还给 汇给 付给 嫁给 卖给 告诉 殴打 打伤 杀害 ' +
  '抢劫 辱骂 绑架 撞倒 撞伤 追尾 采访 拜访 看望 慰问 表彰 聘请 聘任 任命 选举 提名 推荐 诊断 询问 讯问 抓获 逮捕 拘留 判处 ' +
  '判决 裁定 准许 准予 责令 追究 感谢 祝贺 悼念 陪同 代替 接替 配合 帮助 照顾 抚养 赡养 陪 找 叫 诉 即 系 及 以及 包括 ' +
  '赔偿 补偿 资助 救助 奖励 录用 录取 聘用 雇用 雇佣 拜托 委派 指派 指定 任用 开除 辞退 处分 传唤 追捕 通缉 悬赏 认识 遇见 见到 碰到 ' +
  '娶 嫁 代表 送 致 呈 主送 抄送 班 小儿 小犬 现由 改由 交由 转由 改为'
).split(' ');

/** As `actWords`, and a verb must stand behind the name: 由张三签收. */
export const turnWords = '由与和跟同给向据经被对让请为';

/** Kin of one character, right behind the name of whom one calls so: 张小三哥. */
export const kinWords = '哥姐叔婶伯姨嫂爷';

/** Between a word for what somebody is and the name: 主持人是张三. */
export const linkWords = '是为系叫';

/** What persons do: a name at the head of a clause stands before it, and ends there. */
export const personVerbs: readonly string[] = /* @__PURE__ */ (
  '报道 采访 宣读 宣布 签字 签名 签收 签署 签领 表示 认为 介绍 反映 告诉 收到 领取 辩称 诉称 述称 陈述 供述 提出 提交 申请 起诉 上诉 承担 驾驶 出生 居住 ' +
  '离婚 结婚 涉嫌 盗窃 诈骗 死亡 去世 逝世 受伤 入院 住院 出院 就诊 就医 参加 担任 来到 前往 到场 到庭 出庭 出席 陪同 代办 代收 代领 代签 ' +
  '代缴 同意 拒绝 承认 否认 租住 请假 迟到 缺席 荣获 当选 家住 不服 发言 讲话 指出 强调 透露 回忆 写道 回答 问道 说道 笑道 回应 致电 来电 ' +
  '领衔 执导 主演 主讲 主刀 执教 执笔 饰演 扮演 带队 夺冠 夺得 摘得 获奖 获选 入选 落选 中签 投书 投诉 入禀 转学 休学 退学 代交 代填 补交 拾获 拾得 捡到 捐款 捐出 捐赠 献血 累计 当庭 举行 摄于 生于 卒于 ' +
  '你好 您好 来访 举报 报警 报案 得知 开车 骑车 乘坐 毕业 就读 曾任 曾在 现任 现住'
).split(' ');

/** Other words right behind a name. They end it. */
export const nameFollowers: readonly string[] = /* @__PURE__ */ (
  '报名 实习 通讯 近日 日前 昨日 今日 民间 业主 住户 户主 签订 联系 电话 手机 身份 证件 男性 女性 先后 提供 提起 负责 支付 户籍 地址 住址 住所 夫妻 纠纷 夫妇 之间 名下 本人 一家 一案 犯罪 ' +
  '参与 工作 学习 代理 委托 授权 要求 请求 认可 确认 购买 出售 租赁 承租 出租 借款 还款 欠款 欠费 缴纳 交纳 交来 办理 登记 微信 邮箱 ' +
  '快递 包裹 取件 寄件 收件 发生 协商 达成 共同 系夫 恋爱 同居 分居 共有 抚养 赡养 监护 转账 汇款 打款 转让 出具 出资 投资 持有 享有 履行 ' +
  '违反 构成 主张 获得 经营 从事 家中 家里 家属 一直 自己 今年 现年 去年 昨天 今天 明天 上午 下午 晚上 目前 现在 没有 可以 应当 应该 不得 ' +
  '完成 主持 打来 支持 接受 接到 听到 看到 发现 知道 需要 希望 准备 打算 决定 开始 继续 使用 安装 更换 搬到 搬入 迁入 迁出 借住 暂住 殴打 ' +
  '打伤 撞伤 死者 生前 遗产 遗嘱 继承 房屋 房产 财产 医药 银行 账户 账号 存款 工资 补贴 医保 社保 家长 代表 老人 两人 二人 三人 等人 两户 二户 三户 四户 五户 六户 七户 八户 九户 十户 四人 五人 六人 七人 八人 九人 十人 诸位 等户 三位 两位 四位 五位 三名 两名 四名 五名 成绩 得分 ' +
  '亲启 谢谢 辛苦 入学 考取 录取 分别 双方 均系 现为 货款 本金 利息 款项 人民 损失 违约 赔偿'
).split(' ');

/** Characters that no name goes on with: what stands before one is over. */
export const nameStops =
  '的了着过吗呢吧啊你我您他她它们这那哪就都很还又被把说称诉已未因系住收不没也且或及等者个些每是让请使给再只该此其所均户某男女';

/** Characters that end a name only where a sentence goes on behind them: 张三在家, but 李志在. */
export const nameTurns = '和与向为以于在对到从将有同跟去后前受得能可会作当现曾应经按打叫来至时则但并却想要用之即暨';

/** Characters of places that a name never ends with, and that make one of what stands before them: 王家村, 高新区. */
export const placeEndings = '村县区市乡镇街省屯沟巷弄寨';

/** Characters of given names. */
export const givenCharacters: string =
  '洋波巧凡露眉融园咏毓冰爽希筠柔凝欢寒宜可舒山富子和壮功厚河亨固朋克家致冠腾弘依语奕沐皓墨霆淇汐妙冉坤乾豹洲焰垚根土锁柱栓财旺粮' +
  '文德明国军华生玉平志林小光天海建东中云元金特永世道龙长伯宝春正安晓一靖清利峰江成三祥立庆学士秀兵武维兰先忠镇达仁丽新亚义民良' +
  '君思昌西青俊伟汉福祖红兴敏振相飞杰树凤梅美方保景南基朝心宁松剑笑刚才贵水嘉少奇森卫康贤风臣吉来如田全书宇远宏真开泽广连丹政有' +
  '进守强顺辉仲博泰乐礼孝信承诺惠绍燕传鹏章胜洪香湖秋延继鲁木星雷力伦慧亮素雄敬雪法智鸿泉万得启权培复健堂尚四虎曼勇圣寿诗' +
  '卿迪斐阿治善锡加诚灵耀登斌爱邦桂誉仙超群初寨彦丁至令化友崇图昭喜凯应涛源怀麟桥升五伊兆仪月楚孙周侠岩北代乃修震贞杨声双雅亦' +
  '亭毅梁年坚晋盛贝霞炳显钧静浩铭钟哲监原恒旭勤朗衡佳溪润奎柏谦朱扬赛龄业冬霖叶六密烈丰湘纯艳倩颖欣怡晨阳雯洁昊睿鑫磊淼楠彤' +
  '妍轩梓涵钰铃锋锐钢铁鉴炜烨煜焕煊灿炎焱辰昕昱晗晖晴暄曦杉栋桐梦楷榕樱柯枫彬彪影徽恺悦愉慕懿帆帅航舟骏骐骁驰翔翰翠羽聪肖育衍裕' +
  '谊豪赟跃轶逸邑郁酉野钦铖阔隆雁霄韬韵颂颜飒馨魁魏鸣鹤鹰黎齐宸寅屹岚嵘嵩川州巍帝庚廷彩微忆恩憬戈捷攀敦斯晶淑淳深渊渝滨滢漫澄澜' +
  '濠熙燊甜畅盈石社禄禹秦竹笛策米粤精纪纬绅结绮缘翎耘联胤艺言谋赫运逊迎通邵银锦阅陆陶隽雨霜非颐顾飘馥骅高鲲鸽黛七八九大老满宗仓然旗蓁翊瑄尧舜禾苒苏骞珂颀颢菲';

/** Characters that write foreign names by their sound: 史密斯, 买买提. */
export const soundCharacters: string =
  '不都治廉怀鲍勃保卫白汤贾汀京叶柯汉宛别' +
  '尔斯拉克特里夫德阿卡布维巴格哈尼瓦科罗塔多奥亚普纳利洛伊马诺基托达人米弗西萨雷姆莱勒蒂帕埃茨莫贝曼迪库塞兰比加奇什菲赫耶鲁波' +
  '圣恩伯伦吉图穆威朗默索戈列古韦顿安杜切坦林希乌雅瑟森梅法涅内博扎沃堡兹佩凯霍约费皮努迈彼海娜艾杰坎福麦劳谢玛文世卢蒙哥登金舍' +
  '丁路摩施逊万罕查瓜王山莎佐提易那卜新沙乔泰帝厄烈翰苏士芬妮撒辛丽契热爱夏莉赖琳宁高桑吕温珀佛宾邦盖班奎根昂肯孝捷觉甘泽扬武季' +
  '康娅密买江合吐麻依汗孜牙木肉再尤甫衣史詹简露茜司义赛力则亥拜阔吾祖农次仁措卓央旺堆珠平曲珍边强丹增孟和其';

/** Words that begin like a surname and are none, the first character, then the second of each: 高兴 and 高度. */
export const wordsLikeNames: string =
  '朋友 荣耀 王国 张开扬贴 黄河金色瓜道 吴国 周末围期边年六一五四三 徐州 马上力虎 朱红 胡同 林区业木 何况必处以时方如苦 高速度级' +
  '中兴心央间部国外 校考等于大温新贵尚手铁龄薪声原 罗马 郑州 宋代朝 唐代朝 许多 韩国 曾经 于是 苏州联北 魏国 程度序 沈阳 任务' +
  '何期免 职命 范围 陆续 金融属额 石油头化 夏天至 方面法式向案便才言针 秦代 白天色 江南苏西北湖面东 付出 段落 史学' +
  ' 顾问 万元 元吨亩一年 严重格肃密守 洪水 武器装力汉 莫非大 向前来 常常务见用委年理 温度暖水馨 施工行加 文化学章件' +
  '字物艺书明献中 安全排装心定徽静 齐全 庞大 颜色 庄严 申请 欧洲元美 关于系键注心闭联爱怀 兰州 左右手 柳州 甘肃心 ' +
  '祝福 包括含围裹装 代表理替码办收 宁静 尚未有 符合 舒畅 纪念委 柯达 梅花雨 童年 凌晨 毕业竟 单位独纯元一行号价据' +
  ' 季度节 成为立功果员本年分都 长就绩熟 盛行大会 蓝天 路上面线 游客戏行玩 辛苦 管理道辖 蒙古 华北东中南为 房子屋间' +
  '号产 解决释放开 尤其 时间候期代刻光 机 阳光 应该当有用得 农村民业药田 司法令长 古代城 吉祥利 车辆号位主 简单称介' +
  '历化洁直 连续接忙通年 项目 满意足 党员委政章 景区 点 费用时力心 冷静水 卫生星 宗教 全部体面国市省年天长都新民力权文球州会' +
  '身班 边界缘境 和平谐 师傅生大范 余额款下 钱款 章程 查询收 楼栋层 丁方 计划';
