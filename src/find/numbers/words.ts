/**
 * Words before a number that say what it is: 身份证号为…, 致电…, 尾号…. The nearest word decides. It names the number where only
 * signs and words without a meaning of their own stand between; further off it is a hint and no more.
 *
 * Words are folded, in lower case; beside the kinds they tell `order` (a number of a thing), `tail` (the last digits of a
 * number, which stay), `office` (a line that answers for an office) and `birth`.
 */
import type { KindId } from '../../kinds/index.ts';
import { unitAt } from '../../text/unit-at.ts';
import { CLASSES, LETTER } from './classes.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

export type Hint = KindId | 'order' | 'tail' | 'office' | 'birth';

const WORDS =
  'resident-id 身份证 身份证件 证件 公民身份 居住证 身份号|taiwan-id 身分证|hong-kong-id hkid|' +
  'passport 护照|travel-permit 通行证 回乡证 台胞证|' +
  'mobile-phone 电话 手机 致电 请电 拨打 来电 去电 座机 固话 联系 联络 短信 拨 tel phone mobile cell call|' +
  'office 热线 专线 传真 值班 监督 举报 投诉 客服 咨询 报修 抢修 服务 信访 举报电话 监督电话 投诉电话 公示电话 公示 监管电话 预约电话 救援电话 值班电话 咨询电话 客服电话 服务电话 ' +
  '报修电话 抢修电话 公开电话 办公电话 订餐 订餐电话 订座电话 预订电话 订票电话 招生电话 招聘电话 售票电话 急诊 门诊 门诊电话 总机 总台 前台 窗口 受理 反映 询问 请询 指挥部 fax hotline|' +
  'bank-card 银行卡 卡号 账号 帐号 账户 帐户 储蓄卡 借记卡 信用卡 存折 一卡通|' +
  'household-account 户号 户编号 户(编号 客户编号 电号 水号|meter-number 表号 电表 水表 气表 热表|waybill-number 运单 快递单 物流单 面单|' +
  'order 订单 单号 流水 流水号 任务 编号 合同 发票 凭证 受理号 登记 批次 货号 型号 交易 序列 文件 票号 工单 订单号|' +
  'plate 车牌 号牌 车号|wechat-id 微信 v信 薇信 wx vx wechat weixin 加v 加微|qq qq q号 扣扣|' +
  'personal-number 准考证 学号 学籍 病历 住院 社保 医保 驾驶证 驾照 产权证|tail 尾号 末四位 后四位 后4位 末4位|birth 出生 出生日期 出生年月 出生年月日 生日 生于 出生于';

/** Without a meaning of their own: 号码为：, （, 是. */
const FILLERS = '号码为是有:：()[]（“"\' \u3000-—=的系#.:尾请至到在按';

/** Who does what an office word says: 举报人, 投诉者, 值班员. */
const OF_PERSONS: UnitSet = /* @__PURE__ */ unitsOf('人者员');

/** Units looked at before a number. */
const REACH = 14;

interface Word {
  readonly text: string;
  readonly hint: Hint;
}

/** By their last unit, in either case; the longest first. */
const BY_LAST: ReadonlyMap<number, readonly Word[]> = /* @__PURE__ */ wordsByLast();

const IS_LAST = 1;
/** Between a word and the number that it names. */
const FILLS = 2;
/** No word is looked for beyond it. */
const PARTS = 4;

/** What a unit may be before a number. */
const PLACES: Uint8Array = /* @__PURE__ */ buildPlaces();

function wordsByLast(): ReadonlyMap<number, readonly Word[]> {
  const byLast = new Map<number, Word[]>();
  for (const row of WORDS.split('|')) {
    const [hint, ...words] = row.split(' ');
    for (const text of words) {
      const last = text.charCodeAt(text.length - 1);
      for (const unit of last >= 0x61 && last <= 0x7a ? [last, last - 0x20] : [last]) {
        const alike = byLast.get(unit) ?? [];
        alike.push({ text, hint: hint as Hint });
        byLast.set(unit, alike);
      }
    }
  }
  for (const alike of byLast.values()) alike.sort((one, other) => other.text.length - one.text.length);
  return byLast;
}

function buildPlaces(): Uint8Array {
  const places = new Uint8Array(0x10000);
  const each = (units: Iterable<number>, as: number): void => {
    for (const unit of units) places[unit] = (places[unit] as number) | as;
  };
  const unitsIn = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));
  each(BY_LAST.keys(), IS_LAST);
  each(unitsIn(FILLERS), FILLS);
  each(unitsIn('0123456789。;\n!?'), PARTS);
  return places;
}

/** What was found before a number. */
export interface Before {
  readonly hint: Hint;
  /** Whether it names the number, and does not merely stand near. */
  readonly names: boolean;
  /** Where the word begins. */
  readonly at: number;
}

/** The nearest word before `start`, in the same sentence. */
export function wordBefore(units: Uint16Array, start: number): Before | undefined {
  let names = true;
  const least = Math.max(0, start - REACH);
  for (let end = start; end > least; end -= 1) {
    const place = PLACES[units[end - 1] as number] as number;
    if ((place & IS_LAST) !== 0) {
      const word = wordEndingAt(units, end);
      if (word !== undefined) return { hint: word.hint, names, at: end - word.text.length };
    }
    if ((place & PARTS) !== 0) return undefined;
    if ((place & FILLS) === 0) names = false;
  }
  return undefined;
}

/** Whether a word for a line that answers for an office ends there, and not for a person: 举报, and not 举报人. */
export function endsOfficeWord(units: Uint16Array, end: number): boolean {
  if (((PLACES[units[end - 1] as number] as number) & IS_LAST) === 0 || isIn(OF_PERSONS, units[end] as number))
    return false;
  return wordEndingAt(units, end)?.hint === 'office';
}

function wordEndingAt(units: Uint16Array, end: number): Word | undefined {
  const words = BY_LAST.get(units[end - 1] as number) as readonly Word[];
  for (let index = 0; index < words.length; index += 1) {
    if (endsAt(units, end, (words[index] as Word).text)) return words[index];
  }
  return undefined;
}

/** Whether the word, whose last unit stands there, ends there and is no piece of a longer one in Latin letters. */
function endsAt(units: Uint16Array, end: number, text: string): boolean {
  const start = end - text.length;
  if (start < 0) return false;
  for (let index = text.length - 2; index >= 0; index -= 1) {
    if (lowerCase(units[start + index] as number) !== unitAt(text, index)) return false;
  }
  return unitAt(text, 0) > 0x7a || CLASSES[units[start - 1] as number] !== LETTER;
}

function lowerCase(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}
