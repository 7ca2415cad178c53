/**
 * Words by which a name behind a label is told from running text, each equal to its folded form.
 *
 * @source forms, notices and letters of offices and of utilities, collected 2026-11
 */
import { honorifics } from '../../data/honorifics.ts';

/** What is written where there is nothing to write. */
const EMPTY =
  '无 空 略 暂无 没有 不详 不明 未知 未填 未填写 待定 待填 同上 本人 本单位 保密 匿名 空白 如下 以下 如上 详情 附后 见附件 详见附件 见下表 ' +
  '见附表 见背面 另附 多人 若干 男 女 是 否 有 等 及 您好 你好 na none nil null unknown 必填 选填 请填写 请选择 本公司 全体 各位';

/** Words that begin with a surname and are no names. */
const NAMELIKE =
  '应当 应该 应在 应于 应按 应向 应付 应依 应如 应予 应承 于是 于本 方可 方能 方面 方式 方法 方便 时间 时候 成功 成员 成立 任何 任意 任务 和解 安全 安装 安排 ' +
  '平时 平台 平均 常见 常用 常住 相关 相应 连续 连同 都是 都有 能够 能否 当时 当事 当日 当天 当地 从未 经过 经济 经营 经理 经查 单位 单独 双方 全部 全体 全家 全额 ' +
  '文件 文化 高度 高额 高压 高空 高温 明确 明细 明知 房屋 房间 房产 车辆 车牌 车位 水电 水费 水表 严重 严格 严禁 温馨 金额 金融 费用 关于 关系 关心 关注 管理 ' +
  '解除 解释 解决 计算 计划 计入 计费 支付 支持 支取 查询 查看 权利 权益 商品 商家 商户 包括 包裹 施工 通知 通过 通话 保持 保管 保证 项目 何时 何种 居住 宣告 强制 强烈 ' +
  '申请 申报 申诉 申领 辛苦 别名 别人 时限 时效 时段 上述 上诉 上午 下午 须知 需要 需在 要求 要在 向本 向我 花费 花园 宁可 祝您 祝愿 谢谢 万元 万一 ' +
  '家属 家庭 家里 家中 安置 周边 周围 周期 周末 银行 马上 信息 信用 信件 信箱 贵公 贵司 门口 门牌 国家 国籍 党员 师生 成年 成绩 年满 年龄 年度 路口 沙发 ' +
  '易碎 易腐 曾用 曾任 曾在 曾于 曾因 但未 权属 有权 有效 有关 有限 有误 汉族 满族 回族 苗族 白族 满意 终止 利息 利用 利益 劳动 过期 过程 过户 敬请 种类 习惯 原因 原告 农历 ' +
  '江苏 云南 海南 宁夏 石油 台湾 广东 广西 党支 盛夏 暴力 问题 纪律';

/** Right behind a name, in a sentence about who bears it. */
const FOLLOWERS =
  '诉与的及因于系向对应已将未称是为经被之等也均不给从并但又且需须请您你男女住曾同即现至在把由提到说以申委认无有就还后前';

/** Characters of sentences that no name holds. */
const PROSE = '请您你我他她它们的了是在把将需须应不未已与或若如此该各被让给从向并就也都还没谁哪吗呢吧这那';

export interface NameWords {
  readonly empty: ReadonlySet<string>;
  readonly namelike: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** First characters of titles. */
  readonly titled: ReadonlySet<string>;
}

const SETS: NameWords = /* @__PURE__ */ buildSets();

function buildSets(): NameWords {
  return {
    empty: new Set(EMPTY.split(' ')),
    namelike: new Set(NAMELIKE.split(' ')),
    titles: new Set(honorifics),
    titled: new Set(honorifics.map((word) => word.charAt(0))),
  };
}

export function isEmptyWord(word: string): boolean {
  return SETS.empty.has(word.toLowerCase()) || SETS.titles.has(word);
}

export function isNamelikeWord(word: string): boolean {
  return SETS.namelike.has(word);
}

export function isFollower(character: string): boolean {
  return FOLLOWERS.includes(character);
}

/** Whether the stretch of folded text is a sentence, or a piece of one. */
export function isProse(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (PROSE.includes(folded.charAt(at))) return true;
  return false;
}

const LONGEST_TITLE = 4;

/** Where the title that begins at an offset ends; the offset itself where none does. */
export function titleEnd(folded: string, at: number): number {
  if (!SETS.titled.has(folded.charAt(at))) return at;
  for (let length = LONGEST_TITLE; length > 1; length -= 1) {
    if (SETS.titles.has(folded.slice(at, at + length))) return at + length;
  }
  return at;
}
