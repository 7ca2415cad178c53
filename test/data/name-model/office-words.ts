/**
 * Words of notices that begin like a surname and that jieba's dictionary lacks. They are words to the name model.
 *
 * @source titles of public notices, bills and measures as offices write them, collected by hand 2026-11
 */
export const officeWords: readonly string[] = `
惠农 惠民 惠企 惠台 惠老 惠残 惠学 支农 强农 富农 助农 兴农 益农 富民 包保 包户 包联 车位费 车贴 柴油费 池费 党务 房补 房租费 费改税 封控
供热费 供暖费 供水费 管护 管网 高龄津贴 高温费 公租 公摊 公维金 海关监管 季度奖 季度费 计生 经适房 康养 康复费 廉租 廉租房 连片 林权 林改
路灯费 农补 农保 农合 农改 农资 农机补贴 平改坡 全龄 任前公示 荣军 商改住 申领 申报 时段费 史志 司改 万元户 危改 危旧 维保 温控 文创 文旅
面馆 武馆 茶馆 计财 计财科 教科室 组宣科 石斛 白芷 黄芪 黄花菜 何首乌 马铃薯 陶艺 茶艺师 花艺师 高一 高二 高三 
单打 双打 麻婆豆腐 毛血旺 黛瓦 伍佰 伍拾 陆仟 陆佰 柒万 农商行 万元整 满减 封控 封存 路由器 马桶圈 万能胶 石板路 古镇 连锁店 连锁
安检 安防 安置房 查收 许可证 单号 单据 单独 项目经理 程序员 时令 时鲜 时蔬 钱款 应届 应收 应缴 应补 应发 相亲 相关 易拉宝 易碎品 通告 通知书 通勤 通渠
项目部 辛苦费 严查 易地搬迁 应急费 优抚 云平台 战备 张榜 张贴 周转房 祝福语 宗地
`
  .trim()
  .split(/\s+/);
