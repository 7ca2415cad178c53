/** Words of deadlines and periods (期限), folded, the longer first. @source notices of payment, service and publication (催交、送达、公示) */

/** What stands around dates and stretches of days. */
export const deadlineWords: string =
  '上半年 下半年 第一季度 第二季度 第三季度 第四季度 之日起 通知书 工作日 截止到 为止 截至 截止 送达 收到 ' +
  '接到 通知 公告 公示 发布 张贴 之日 以前 之前 以后 之后 以内 之内 即日 当日 当月 次月 本月 每月 ' +
  '每年 月底 年底 月末 年末 上旬 中旬 下旬 长期 不含 上午 下午 中午 晚上 星期一 星期二 星期三 星期四 ' +
  '星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日 底 末 本 自 从 于 在 至 到 前 后 起 止 ' +
  '内 含 共';

/** Units of a stretch of days. */
export const durationUnits: string = '个工作日 工作日 个自然日 自然日 个月 小时 日 天 周';
