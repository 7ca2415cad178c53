/**
 * Words at the end of a name that make it an organisation's (单位), Simplified, each equal to its folded form.
 *
 * @source forms of names in 企业名称登记管理规定 (国务院令第734号, 2021-03-01) and 事业单位, 社会团体 registers; trade names on
 *   waybills and penalty notices, collected 2026-11
 */

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** Endings of two or more characters: decisive. */
export const organisationEndings: readonly string[] = /* @__PURE__ */ list(`
有限责任公司 股份有限公司 有限公司 分公司 子公司 总公司 公司 集团 控股 股份 企业 合伙企业 有限合伙 个人独资企业 个体工商户 合作社 专业合作社 联合社 供销社
信用社 农信社 经济社 经联社 旅行社 报社 出版社 杂志社 通讯社 广告社 合作联社 生产队 工程队 施工队 消防队 大队 支队 总队 中队
商店 书店 药店 酒店 饭店 旅店 网店 小店 总店 分店 加盟店 旗舰店 专卖店 专营店 便利店 体验店 生鲜店 水果店 食品店 杂货店 百货店 五金店 服装店 鞋店 花店
理发店 美发店 美容店 眼镜店 手机店 电器店 家具店 建材店 文具店 宠物店 修理店 维修店 洗衣店 洗车店 快餐店 小吃店 早餐店 奶茶店 蛋糕店 面包店 咖啡店 茶叶店
烟酒店 粮油店 副食店 小卖店 小卖部 门店 门市 门市部 经营部 经销部 经销处 营业部 营业厅 营业所 服务部 服务站 服务点 服务所 批发部 零售部 销售部 供应站
加工部 加工厂 修理部 维修部 维修站 工作室 事务所 研究所 研究院 研究会 设计院 勘察院 规划院 咨询部 代办点 代办处 代理点 代收点 自提点 自提柜 快递柜
超市 商场 商城 商厦 商行 商号 商贸行 百货 百货大楼 购物中心 大卖场 市场 菜市场 农贸市场 批发市场 交易市场 便民店 生活馆 展览馆 图书馆 博物馆 美术馆 文化馆 体育馆
档案馆 纪念馆 科技馆 宾馆 餐馆 饭馆 茶馆 面馆 酒馆 旅馆 照相馆 摄影馆 健身馆 养生馆 美容馆 理发馆 殡仪馆 武馆 使馆 领事馆
餐厅 食堂 酒楼 酒家 酒吧 酒庄 茶楼 茶庄 茶社 饭庄 火锅城 美食城 大排档 烧烤摊 咖啡厅 咖啡馆 歌舞厅 网吧 影院 影城 剧院 浴池 足浴 会所 俱乐部 招待所 民宿 客栈 农家乐
度假村 山庄 农庄 庄园 农场 林场 牧场 渔场 养殖场 种植场 养殖基地 种植园 采摘园 茶场 砂石场 停车场 加油站 加气站 充电站 汽修厂 工厂 砖厂 电厂 水厂 印刷厂 服装厂 食品厂
机械厂 制造厂 药厂 纸厂 木器厂 家具厂 酒厂 煤矿 矿山 矿业 作坊 工坊 车间 车行 银行 商业银行 支行 分行 总行 储蓄所 保险 证券 基金 信托 典当行 拍卖行 租赁站
医院 卫生院 卫生室 卫生所 卫生站 诊所 门诊部 门诊 医务室 保健院 保健站 疗养院 康复中心 养老院 敬老院 福利院 护理院 幸福院 托老所 月子中心 血站 疾控中心 急救中心 药房 大药房
学校 小学 中学 初中 高中 大学 学院 分校 幼儿园 托儿所 托育园 党校 技校 职校 职高 培训班 培训中心 辅导班 教育中心 少年宫 实验室 教研室 教务处 学生处
委员会 常委会 居委会 村委会 业委会 管委会 监委会 党委 党支部 党总支 纪委 工委 政法委 宣传部 组织部 统战部 居民委员会 村民委员会 村民小组 业主委员会 管理委员会
管理处 管理所 管理站 管理局 管理中心 办事处 街道办 街道办事处 镇政府 乡政府 区政府 县政府 市政府 省政府 人民政府 政府 办公室 办公厅 指挥部 筹备组 领导小组 工作组
派出所 公安局 公安分局 公安厅 公安部 分局 总局 警务室 警务站 交警队 看守所 监狱 戒毒所 法院 人民法院 法庭 检察院 人民检察院 司法局 司法所 律师所 公证处 仲裁委 仲裁院 调解室
民政局 财政局 教育局 税务局 税务所 卫健局 卫健委 住建局 房管局 规划局 市监局 市场监督管理局 工商局 工商所 城管局 执法局 人社局 医保局 农业农村局 水利局 交通局 环保局 审计局 统计局
邮政局 邮局 邮政所 邮政支局 供电局 供电所 供电公司 电力局 自来水厂 水务局 燃气站 热力站 气象局 气象站 海关 边检站 检查站 收费站 车站 客运站 火车站 地铁站 汽车站 机场
中心 服务中心 研究中心 活动中心 社区中心 客服中心 结算中心 配送中心 分拨中心 转运中心 物流园 产业园 工业园 科技园 创业园 驿站 菜鸟驿站 快递站 快递点 网点 仓库 货运站 货运部 物流部
协会 学会 商会 总会 分会 联合会 促进会 基金会 工会 总工会 妇联 残联 团委 共青团 红十字会 志愿者协会 志愿队 慈善会 互助会 理事会 董事会 监事会 教会 教堂 寺院 清真寺 道观
物业 物业部 保安部 人事部 财务部 行政部 市场部 项目部 技术部 工程部 采购部 客服部 总务处 后勤处 人事处 财务处 保卫处 社区 居民小组 福利社
`);

/**
 * Single characters at the end that belong to organisations too. They decide only for names of four or more characters,
 * and never where the whole reads as a surname and a given name of up to three. Left out is what also ends given names
 * and names written by their sound (科 库 仓 城 轩 阁 楼 庄 府 港 团 斋 号), and what ends titles (掌柜).
 */
export const organisationLetters: readonly string[] = /* @__PURE__ */ list(`
厂 店 局 院 所 站 部 社 馆 行 校 园 场 坊 铺 吧 厅 处 室 队 组 会 庙 寺 矿 摊
`);

/** Legal forms in letters, lower case. `co` decides only behind `&` or before a full stop: it is a surname too. */
export const latinForms: readonly string[] = /* @__PURE__ */ list(`
ltd limited inc incorporated corp corporation company llc llp plc gmbh co
`);
