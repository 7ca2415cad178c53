/**
 * Words at the end of a name that make it an organisation's (单位), Simplified, each equal to its folded form.
 *
 * @source forms of names in 企业名称登记管理规定 (国务院令第734号, 2021-03-01) and 事业单位, 社会团体 registers; trade names on
 *   waybills and penalty notices, collected 2026-11
 */
import { wordsByEnding } from './words-by-ending.ts';

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** Endings by their last character: 店, then what stands before it. */
const endingsByLast = `
店 商 书 药 酒 饭 旅 网 小 总 分 加盟 旗舰 专卖 专营 便利 体验 生鲜 水果 食品 杂货 百货 五金 服装 鞋 花 理发 美发 美容 眼镜 手机 电器 家具 建材 文具 宠物 修理 维修 洗衣 洗车 快餐 小吃 早餐 奶茶 蛋糕 面包 咖啡 茶叶 粮油 副食 小卖 门 便民
部 小卖 门市 经营 经销 营业 服务 批发 零售 销售 加工 修理 维修 咨询 俱乐 门诊 党支 宣传 组织 统战 指挥 公安 货运 物流 物业 保安 人事 财务 行政 市场 项目 技术 工程 采购 客服
局 管理 公安 公安分 分 总 司法 民政 财政 教育 税务 卫健 住建 房管 规划 市监 工商 城管 执法 人社 医保 农业农村 水利 交通 环保 审计 统计 邮政 邮 邮政支 供电 电力 水务 气象
馆 生活 展览 图书 博物 美术 文化 体育 档案 纪念 科技 宾 餐 饭 茶 面 酒 旅 照相 摄影 健身 养生 美容 理发 殡仪 武 使 领事 咖啡
站 服务 供应 维修 加油 加气 充电 租赁 卫生 保健 血 管理 警务 燃气 热力 气象 边检 检查 收费 车 客运 地铁 驿 快递 货运
会 研究 委员 常委 居委 村委 业委 管委 监委 协 学 商 总 分 联合 促进 基金 工 红十字 慈善 互助 理事 董事 监事 教
所 营业 服务 事务 研究 会 招待 储蓄 卫生 诊 托老 托儿 管理 派出 看守 戒毒 司法 律师 税务 工商 邮政 供电
院 研究 设计 勘察 规划 影 剧 医 卫生 保健 疗养 养老 敬老 福利 护理 幸福 学 法 检察 仲裁 寺
社 合作 联合 供销 信用 农信 经济 经联 旅行 报 出版 杂志 通讯 广告 合作联 茶 福利
厂 加工 汽修 工 砖 电 水 印刷 服装 食品 机械 制造 药 纸 木器 家具 酒
场 商 大卖 市 农 林 牧 渔 养殖 种植 茶 砂石 停车 机
处 经销 代办 教务 学生 管理 办事 公证 总务 后勤 人事 财务 保卫
队 生产 工程 施工 消防 大 支 总 中 交警 志愿
园 庄 种植 采摘 幼儿 托育 物流 产业 工业 科技 创业
行 商 商贸 车 银 支 分 总 典当 拍卖
室 工作 卫生 医务 实验 教研 办公 警务 调解
点 服务 代办 代理 代收 自提 快递 网
委 党 纪 工 政法 仲裁 卫健 团
厅 营业 餐 咖啡 歌舞 办公 公安
庄 酒 茶 饭 山 农
校 学 分 党 技 职
组 村民小 筹备 领导小 工作 居民小
城 商 火锅 美食 影
`;

/** The other endings, whole. */
const otherEndings = `
有限责任公司 股份有限公司 有限公司 分公司 子公司 总公司 公司 集团 控股 股份 企业 有限合伙 个体工商户 门市 自提柜 快递柜 超市 商厦 商号 百货 百货大楼
购物中心 食堂 酒楼 酒家 酒吧 茶楼 大排档 烧烤摊 网吧 浴池 足浴 民宿 客栈 农家乐 度假村 养殖基地 煤矿 矿山 矿业 作坊 工坊 车间 保险 证券 基金 信托
门诊 康复中心 月子中心 疾控中心 急救中心 药房 小学 中学 初中 高中 大学 职高 培训班 培训中心 辅导班 教育中心 少年宫 党总支 管理中心 街道办 镇政府
乡政府 区政府 县政府 市政府 省政府 人民政府 政府 监狱 法庭 海关 中心 仓库 妇联 残联 共青团 教堂 清真寺 道观 物业 社区
`;

/**
 * Endings of two or more characters: decisive. The first that fits is the ending; a longer one stands before the shorter
 * that it ends with, or is not there: 批发市场 is found as 市场.
 */
export const organisationEndings: readonly string[] = /* @__PURE__ */ [
  /* @__PURE__ */ wordsByEnding(endingsByLast),
  /* @__PURE__ */ list(otherEndings),
].flat();

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
