/**
 * Words around an address in running text (上下文), Simplified, each list a string with blanks between the words: before it,
 * behind it, and words that look like a part of it and are none. What a word does is said in `find/addresses`.
 *
 * @source notices, remarks and letters as offices and couriers write them, collected 2026-11
 */

/** Characters that no name of a place holds. */
export const strangeCharacters: string = '的了我你您他她它们这那哪吗呢吧啊很请把被让但而则并且因当跟谁已住在到';

/** Characters that begin names of places too (沿江路, 向阳街): strange only where a name of two characters stands behind. */
export const prepositions: string =
  '从至自至向往由来去将为于经沿给如若是该各每本此有无说称用以按据寄送等对就还没不也又及与近距靠由抵赴系';

/** Words of two characters before an address or behind it, no part of its name. */
export const strangeWords: string =
  '我家 他家 她家 你家 自家 咱家 位于 坐落 座落 地处 家住 现住 现居 居住 住址 地址 地点 户籍 籍贯 住所 反映 发现 举报 投诉 市民 业主 住户 用户 户主 租户 ' +
  '客户 前往 来到 抵达 到达 路过 途经 租住 租赁 承租 购买 出售 出租 发生 发往 寄往 送往 送达 寄到 送到 投递 配送 派送 收货 收件 寄件 附近 ' +
  '服务 上门 其中 分别 包括 涉及 名下 所有 拥有 登记 申请 报装 用电 用水 用气 供电 停电 停水 停气 检修 施工 范围 被告 原告 今天 ' +
  '昨天 明天 今日 昨日 上午 下午 晚上 凌晨 中午 目前 现在 由于 所以 通知 先生 女士 小姐 同志 物业 一家 一处 一套 一间 一名 一辆 ' +
  '房屋 房产 名称 单位 搬到 搬至 迁至 迁入 迁往 暂住 入住 常住 出生 导航 定位 电话 手机 联系 收款 备注 邮编 开始 进行 ' +
  '召开 举行 一带 周边 对面 旁边 隔壁 门口 楼下 之间 交叉 路口 交汇 以及 或者 经营 开设 设立 办理 领取 缴纳 欠费 欠缴 拖欠 逾期 ' +
  '共计 一共 共有 总共 合计 大约 期间 时间 日期 预约 维修 安装 更换 抄表 燃气 自来 使用 需要 可以 已经 正在 曾经 长期 一直 公安 派出 身份 出现 存在 造成 导致 ' +
  '拨打 报警 报修 巡查 检查 入户 走访 看到 听到 接到 收到 遇到 找到 带到 跑到 赶到 回到 走到 开到 搬家 回家 签收 代收 转交 放在 存放';

/** What ends like a road and is none: 知道20号. */
export const falseRoads: string =
  '知道 报道 频道 轨道 通道 管道 渠道 赛道 跑道 河道 航道 难道 味道 车道 人行道 隧道 地道 打交道 在线 专线 热线 路线 上线 下线 一线 ' +
  '管线 干线 沿线 全线 流水线 分数线 天线 光线 视线 直线 曲线 头条 微信 铁路 线路 电路 网路 思路 出路 走路 上路 道路 马路 公路 ' +
  '一路 半路 问路 逛街 上街 大街 街道 这里 那里 哪里 家里 夜里 手里 心里 公里 城里 屋里 厂里 店里 院里 校里 县里 市里 村里 镇里 乡里 区里 省里 部里';

/** What ends like a village and is no name of one. */
export const falseVillages: string =
  '农村 乡村 全村 本村 该村 我村 各村 村 社区 本社区 全社区 各社区 居委会 村委会 大队 生产大队 进村 驻村 下村 入村 同村 邻村 外村 城中村 渔村 山村 ' +
  '小区 分场 作业区 住宅 自建房 村庄 山庄 营';

/** What ends like a compound, or stands like one before a building, and is no name of one. */
export const falseCompounds: string =
  '小区 住宅 住宅区 住宅小区 生活区 楼房 楼栋 平房 房子 公寓 宿舍 家属院 家属楼 大院 花园 别墅 广场 大厦 居民楼 住宅楼 单元 园区 片区 街区 名下';

/** Compounds in which people work, learn or are treated: their buildings are nobody's home by themselves. */
export const publicCompounds: string =
  '中心 医院 卫生院 学校 大学 学院 中学 小学 幼儿园 酒店 宾馆 饭店 银行 工厂 厂房 车站 火车站 客运站 机场 码头 图书馆 体育馆 体育场 博物馆 ' +
  '市场 商场 购物中心 广场 公园 校区 厂区 院区 库区 园区 工业园 产业园 科技园 软件园 创业园 创意园 物流园 孵化园 商厦 商务楼 写字楼 国际';

/** Words between an address and a part of it that stands behind: 花园路与红专路|交叉口|3号楼. */
export const nearWords: string = '附近 旁边 对面 隔壁 交叉 交汇 路口 门口 院内 之间 东侧 西侧 南侧 北侧';

/** Behind a day of the month: 20号上午. */
export const timeWords: string = '起 开始 上午 下午 晚 早 凌晨 中午 当天 当日 之前 以前 之后 以后 左右 前后';

/** What is measured or counted, not numbered. */
export const measures: string = '米公分元年月日时点个人家条辆台名位次岁斤吨万千百亿度页张份件套间处项座多余几站周天秒';

/** Whose address stands behind them, said by an office of itself. */
export const officeWords: string =
  '我局 我院 我厅 我处 我所 我行 我社 我站 我委 我办 我中心 我公司 我司 本局 本院 本厅 本处 本所 本行 本社 本站 本委 本办 本中心 本公司 本司 ' +
  '办公 营业厅 营业网点 服务网点 营业场所 注册 经营 单位 机构 公司 企业 法院 大厅 柜台 网点 受理 开庭 施工 停电 停水 停气 影响 报名 领取 办理 现场 会议 活动 窗口';

/** What an office's name ends with, where it stands directly behind an address or before one in brackets. */
export const officeEndings: string =
  '营业厅 服务厅 大厅 法院 法庭 检察院 公司 派出所 办事处 分局 支局 支行 分行 银行 服务中心 便民中心 受理中心 供电所 税务所 税务局 公安局 管理局 ' +
  '人社局 民政局 住建局 房产局 水务局 邮政局 居委会 村委会 委员会 管委会 政府 服务站 营业所 事务所 服务点 网点 医院 学校';
