/**
 * The label words of a plan as a tree by their units, so that a text is asked once at each place which of some four thousand
 * begin there. A node is a number, the root is 0. Built once for a plan.
 */
import type { FieldRule, Plan } from '../../rules/plan.ts';
import { atPair, type Pairs, pairsOf } from '../../kinds/address/pairs.ts';
import { growNode, nextNode, type UnitTree, unitTree } from '../unit-tree.ts';
import { LINE_ENDS } from './units.ts';

/** What a value behind a label is looked at as. `other`: the label parts a text, and says nothing of what follows. */
export type Use = 'name' | 'number' | 'address' | 'organisation' | 'account' | 'keep' | 'drop' | 'replace' | 'other';

/** A label word, as a plan knows it. */
export interface Label {
  readonly rule: FieldRule;
  readonly use: Use;
  /** In units of its key. */
  readonly length: number;
  /** A keeping label of numbers: 监督电话, 案号. */
  readonly isOfNumbers: boolean;
}

export interface LabelIndex {
  /** By unit: whether a label begins with it (BEGINS, STANDS), in either case. LINE at line ends. */
  readonly gate: Uint8Array;
  /** By unit: the node of the labels that begin with it, in either case; 0: none. */
  readonly first: Int32Array;
  /** By node: the label that ends there. */
  readonly labels: readonly (Label | undefined)[];
  /** Below the first units. */
  readonly tree: UnitTree;
  /** The first two units of labels. */
  readonly openings: Pairs;
}

export const LINE = 1;
export const BEGINS = 2;
/** A label of one character. */
export const STANDS = 3;

const INDEXES: WeakMap<Plan, LabelIndex> = /* @__PURE__ */ new WeakMap();

export function labelIndexOf(plan: Plan): LabelIndex {
  const known = INDEXES.get(plan);
  if (known !== undefined) return known;
  const index = buildIndex(plan.fields);
  INDEXES.set(plan, index);
  return index;
}

function buildIndex(fields: ReadonlyMap<string, FieldRule>): LabelIndex {
  const all = new Map<string, FieldRule>([...FORM_WORDS.split(' ').map((word) => [word, NO_RULE] as const), ...fields]);
  let units = 1;
  for (const key of all.keys()) units += key.length;
  const tree = unitTree(units);
  const first = new Int32Array(0x10000);
  const labels: (Label | undefined)[] = [undefined];
  for (const [key, rule] of all) {
    if (key === '') continue;
    let node = first[key.charCodeAt(0)] as number;
    if (node === 0) {
      node = labels.push(undefined) - 1;
      first[key.charCodeAt(0)] = node;
    }
    for (let at = 1; at < key.length; at += 1) {
      const next = growNode(tree, node, key.charCodeAt(at), labels.length);
      if (next === labels.length) labels.push(undefined);
      node = next;
    }
    labels[node] = { rule, use: useOf(key, rule), length: key.length, isOfNumbers: NUMBER_LABEL.test(key) };
  }
  for (let unit = 0x61; unit <= 0x7a; unit += 1) first[unit - 0x20] = first[unit] as number;
  const openings = pairsOf(new Map([...all.keys()].filter(({ length }) => length > 1).map((key) => [key, 1])));
  return { gate: gateOf(first, labels), first, labels, tree, openings };
}

function gateOf(first: Int32Array, labels: readonly (Label | undefined)[]): Uint8Array {
  const gate = new Uint8Array(first.length);
  for (let unit = 0; unit < gate.length; unit += 1) {
    const node = first[unit] as number;
    if (node !== 0) gate[unit] = labels[node] === undefined ? BEGINS : STANDS;
  }
  for (const unit of LINE_ENDS) gate[unit] = LINE;
  return gate;
}

/** Whether a label may begin with two units, the first of which opens the gate. */
export function mayBegin({ gate, openings }: LabelIndex, first: number, second: number): boolean {
  if (atPair(openings, first, second) !== 0 || gate[first] === STANDS) return true;
  return second === BLANK || first < HAN_BEGIN || (second < HAN_BEGIN && isLetter(second));
}

const BLANK = 0x20;
/** Letters, which stand in either case and with signs between, stand before it. */
const HAN_BEGIN = 0x2e80;

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** Labels of forms that end the value before them, where the plan has no rule for them; and those that end like another, 流水号. */
const FORM_WORDS =
  '性别 年龄 民族 职业 籍贯 国籍 学历 职务 职称 部门 岗位 密码 备注 留言 说明 日期 时间 编号 邮编 邮政编码 网址 数量 单价 合计 状态 关系 身高 体重 婚姻状况 ' +
  '政治面貌 文化程度 签名 签字 盖章 附件 事由 主题 抄送 remarks remark note date time gender sex age password ' +
  '流水号 批次号 订单号 工单号 任务单号 派工单号 派单号 维修单号 报修单号 检修单号 服务单号 受理单号 申请单号 审批单号 通知单号 处罚单号 罚单号 交易单号 支付单号 ' +
  '退款单号 采购单号 出库单号 入库单号 领料单号 检验单号 报销单号 结算单号 账单号 清单号 提单号 票据单号 单据号 訂單號 工單號 任務單號 派工單號 維修單號 報修單號 帳單號';
const NO_RULE: FieldRule = { id: '', kind: undefined, rule: undefined };

/** The node that a unit leads to, in either case; 0: none. */
export function childOf({ tree }: LabelIndex, node: number, unit: number): number {
  return nextNode(tree, node, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
}

/** The label that a stretch of Han is as a whole. */
export function labelIn(index: LabelIndex, units: Uint16Array, start: number, end: number): Label | undefined {
  const first = units[start] as number;
  if (!mayBegin(index, first, units[start + 1] as number)) return undefined;
  let node = index.first[first] as number;
  for (let at = start + 1; at < end && node !== 0; at += 1) node = childOf(index, node, units[at] as number);
  return index.labels[node];
}

const NUMBER_LABEL = /(?:电话|热线|专线|传真|号|号码|hotline|fax)$/;
/** A person in office: 审判员, 法官助理. */
const ROLE_LABEL = /(?:[员长官师]|公诉人|承办人|经办人|助理|成员)$/;
/** What stands behind them is running text. */
const PROSE_LABEL = /(?:说明|告知|依据|内容|情况|意见|事由|理由|原因|通知|公告|简介)$/;

function useOf(key: string, { kind, rule }: FieldRule): Use {
  if (kind === undefined) {
    if (rule === undefined || rule.action === 'scan') return 'other';
    if (rule.action === 'mask') return 'replace';
    if (rule.action !== 'keep') return 'drop';
    if (ROLE_LABEL.test(key)) return 'name';
    return PROSE_LABEL.test(key) ? 'other' : 'keep';
  }
  switch (kind.id) {
    case 'person-name':
      return 'name';
    case 'address':
      return 'address';
    case 'organisation':
      return 'organisation';
    case 'email':
    case 'wechat-id':
      return 'account';
    default:
      return 'number';
  }
}
