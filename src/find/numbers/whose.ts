/**
 * Whose number is it. A line that answers for an office stays (监督电话, 客服, 传真; a landline beside 供电所, 公司, 委员会), and so
 * does the account of a company. Where that is not said, the number is somebody's.
 */
import { CLASSES, CLOSE, OPEN } from './classes.ts';
import { organisation } from '../../kinds/organisation.ts';
import { nameBefore } from '../cues/name-before.ts';
import { holds, IS_COMMON, IS_EVIDENT } from '../cues/reading.ts';
import type { Search } from '../search.ts';
import type { Scan } from './scan.ts';
import { endsOfficeWord } from './words.ts';
import { type Endings, endingAt, endingsOf, endsAt } from '../endings.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

/** Last characters of an organisation's name, and what is none for all that: 住所. */
const ORGANISATIONS: Endings = /* @__PURE__ */ endingsOf(
  '公司 局 供电所 派出所 司法所 管理所 事务所 营业所 税务所 水务所 研究所 卫生院 医院 法院 检察院 学院 中心 委员会 居委会 村委会 管委会 办公室 ' +
    '办事处 管理处 服务处 营业厅 大厅 大队 支队 中队 银行 支行 分行 学校 小学 中学 大学 幼儿园 营业部 服务部 项目部 指挥部 站 社区 物业 厂 工会 协会 联社 仲裁委 ' +
    '图书馆 博物馆 文化馆 体育馆 档案馆 美术馆 纪念馆 科技馆 展览馆 殡仪馆 救助站 总队 法庭 公证处 招生办 征收办 交易所 检验所 敬老院 养老院 福利院 基金会 俱乐部 ' +
    '财务室 门卫室 值班室 收发室 传达室 医务室 调解室 候车室 教务处 总务处 问询处 寄存处 挂号处 报名处 售楼处 接待处 售票处 登记处 领取处 招待所 储蓄所 ' +
    '服务台 总台 前台 问讯台 宾馆 酒店 饭店 茶楼 超市 药店 商店 书店 门店 旗舰店 网点 驿站 文化宫 少年宫 剧院 影院 礼堂 会堂 红十字会 慈善会 总会 合作社 ' +
    '教育局 财政局 税务局 政府 镇政府 街道办 机关 党校 党支部 联合会 商会 校友会 学会 研究院 设计院 出版社 报社 杂志社 旅行社 电视台 气象台 剧团 集团 代理机构 采购人 招标人 主办方 承办方',
);

/** Between an organisation and its number: 电话, 联系电话：, 办公电话 (, 窗口, 咨询. */
const BETWEEN: UnitSet = /* @__PURE__ */ unitsOf(
  '联系方式咨询办公电话座机固话服务热线号码为是:( [致请拨打窗口查询办理缴费报修受理.TELtelhon',
);
/** What one goes to an office for. */
const ERRANDS: Endings = /* @__PURE__ */ endingsOf(
  '办理 反映 咨询 查询 核对 领取 报名 缴费 举报 投诉 提出 登记 申领 认领 领取 报到 退款 面试 复核 索取 购票',
);
const COMMA_SIGN = 0x2c;
/** Ends of a sentence, and of a line. */
const ENDS: UnitSet = /* @__PURE__ */ unitsOf('。;!?\n\t');
/** Who has a number of his own. */
const PERSONS: UnitSet = /* @__PURE__ */ unitsOf('他她其您');

/** What stands beside an account to which people pay. */
const PAID_TO: Endings = /* @__PURE__ */ endingsOf(
  '开户行 开户银行 收款账 收费账 缴费账 捐款账 收款帐 汇至 汇入 汇到 缴至 缴入 转至 转入 打入 打到 存入 支行 信用社 农商行 专户 公户',
);

const REACH = 24;
const REACH_OF_ACCOUNT = 48;

/**
 * Whether a phone number answers for an office: a word in its clause says so (咨询, 值班), an organisation stands right before it
 * or in brackets behind it, or the clause before ends with an organisation or an errand to one (…办理，电话…).
 */
export function isOfOffice({ units, search }: Scan, start: number, end: number): boolean {
  const least = Math.max(0, start - REACH);
  let isPlain = true;
  for (let at = start; at > least; at -= 1) {
    if (endsOfficeWord(units, at) || (isPlain && endsOrganisation(units, at))) return true;
    const unit = units[at - 1] as number;
    if (unit === COMMA_SIGN) {
      if (isPlain && (endsOrganisation(units, at - 1) || endsAny(ERRANDS, units, at - 1))) return true;
      break;
    }
    if (isIn(PERSONS, unit) || isIn(ENDS, unit) || search.taken[at - 1] !== 0) break;
    if (!isIn(BETWEEN, unit)) isPlain = false;
  }
  if (CLASSES[units[end] as number] === OPEN && isOrganisationInBrackets(units, end + 1)) return true;
  return isBehindPublicPlace(search, start);
}

/** 公 of 对公. */
const PUBLIC = 0x516c;

/** What opens the clause of an address, two characters each. */
const PLACE_WORDS: Endings = /* @__PURE__ */ endingsOf('地址 地点 位于 设在 设于');
const PLACE_LENGTH = 2;
/** Where nobody lives. */
const PUBLIC_PLACES: Endings = /* @__PURE__ */ endingsOf(
  '会展中心 体育中心 文化中心 活动中心 服务中心 政务中心 体育馆 图书馆 博物馆 展览馆 文化馆 美术馆 科技馆 公园',
);
/** Of a building in which people live: 室, 单元, 栋, 幢, 楼, 户; and 住. */
const HOMES: UnitSet = /* @__PURE__ */ unitsOf('室元栋幢楼户住');
const REACH_OF_PLACE = 64;
/** A clause no longer may be a name. */
const LONGEST_NAME = 5;

/**
 * Whether the clauses before name a place as an office's: its address is a public place (地址文化馆二层，电话…), or the sentence opens
 * with an organisation and its address follows (防汛指挥部，地址…，电话…). Nobody may have been found near.
 */
function isBehindPublicPlace({ units, taken }: Search, start: number): boolean {
  const least = Math.max(0, start - REACH_OF_PLACE);
  let place = -1;
  let isPublic = false;
  let isHome = false;
  let at = start;
  for (; at > least && !isIn(ENDS, units[at - 1] as number); at -= 1) {
    const unit = units[at - 1] as number;
    if (isIn(PERSONS, unit) || taken[at - 1] !== 0) return false;
    if (place >= 0) continue;
    if (isIn(HOMES, unit)) isHome = true;
    else if (endsAny(PUBLIC_PLACES, units, at)) isPublic = true;
    else if (endsAny(PLACE_WORDS, units, at)) place = at - PLACE_LENGTH;
  }
  if (place < 0) return false;
  const last = place > at && units[place - 1] === COMMA_SIGN ? place - 1 : place;
  let clause = last;
  while (clause > at && units[clause - 1] !== COMMA_SIGN) clause -= 1;
  if (last > clause && endsOrganisation(units, last) && opensSentence(units, clause, at)) return true;
  for (const near = Math.max(0, at - REACH_OF_PLACE); at > near; at -= 1) if (taken[at - 1] !== 0) return false;
  return isPublic && !isHome && (last === clause || last - clause > LONGEST_NAME);
}

/** Whether nothing stands before a clause in its sentence that may be a name. */
function opensSentence(units: Uint16Array, clause: number, least: number): boolean {
  if (clause === 0 || isIn(ENDS, units[clause - 1] as number)) return true;
  let length = 0;
  for (let at = clause - 1; at > least; at -= 1) {
    if (units[at - 1] !== COMMA_SIGN) length += 1;
    else if (length <= LONGEST_NAME) return false;
    else length = 0;
  }
  return length > LONGEST_NAME;
}

function endsAny(words: Endings, units: Uint16Array, end: number): boolean {
  return endingAt(words, units, end) !== undefined;
}

function isOrganisationInBrackets(units: Uint16Array, from: number): boolean {
  for (let at = from; at - from < REACH; at += 1) {
    if (CLASSES[units[at] as number] === CLOSE) return endsOrganisation(units, at);
    if (units[at] === 0 || units[at] === 0x0a) return false;
  }
  return false;
}

/** Whether a word for an organisation ends there, or before the floor or the side of it: 体检中心二楼, 文化宫东门. */
function endsOrganisation(units: Uint16Array, end: number): boolean {
  return endsAny(ORGANISATIONS, units, withoutFloor(units, end));
}

const FLOORS: UnitSet = /* @__PURE__ */ unitsOf('楼层');
const SIDES: UnitSet = /* @__PURE__ */ unitsOf('门侧旁');
const COUNTS: UnitSet = /* @__PURE__ */ unitsOf('0123456789一二三四五六七八九十负底');
const DIRECTIONS: UnitSet = /* @__PURE__ */ unitsOf('东南西北正后左右大');

function withoutFloor(units: Uint16Array, end: number): number {
  const last = units[end - 1] as number;
  const ofPlace = isIn(FLOORS, last) ? COUNTS : isIn(SIDES, last) ? DIRECTIONS : undefined;
  if (ofPlace === undefined) return end;
  let at = end - 1;
  while (end - at < LONGEST_FLOOR && isIn(ofPlace, units[at - 1] as number)) at -= 1;
  return at < end - 1 ? at : end;
}

const LONGEST_FLOOR = 4;

/**
 * Whether an account is a company's: 对公 stands before it, a label near says that an organisation holds it (户名：幸福幼儿园), or a
 * word for such accounts or a bank and an organisation are near. A number with the shape of a person's card is a person's
 * unless one of the first two is said.
 */
export function isCompanyAccount(scan: Scan, start: number, end: number, isCard: boolean): boolean {
  const { units } = scan;
  const least = Math.max(0, start - REACH_OF_ACCOUNT);
  for (let at = start; at > least; at -= 1) {
    if (units[at] === ACCOUNT || units[at] === OTHER_ACCOUNT) {
      if (isAccountOfPerson(scan.search, at)) return false;
      if (isAccountOfCompany(units, at)) return true;
    }
    if (units[at - 1] === PUBLIC && endsAt(units, at, '对公')) return true;
  }
  const holder = holderOf(scan, start, end);
  if (holder !== UNSAID) return holder === ORGANISATION;
  if (isCard) return false;
  let isPaidTo = false;
  let isCompany = false;
  for (let at = start; at > least; at -= 1) {
    isPaidTo ||= endsAny(PAID_TO, units, at);
    isCompany ||= endsCompany(units, at);
  }
  const most = end + REACH;
  for (let at = end; at < most && units[at] !== 0x3002 && units[at] !== 0; at += 1) {
    isPaidTo ||= endsAny(PAID_TO, units, at);
    isCompany ||= endsCompany(units, at);
  }
  return isPaidTo && isCompany;
}

const ACCOUNT = 0x8d26;
const OTHER_ACCOUNT = 0x5e10;
const CLOSING = 0x29;
const POSSESSIVE = 0x7684;
const SPECIAL: Endings = /* @__PURE__ */ endingsOf('专用 收费 收款 缴费 捐款 银行 的 诉讼费 党费 工会');
const OWN: Endings = /* @__PURE__ */ endingsOf(
  '本公司 我公司 我司 贵司 本院 本局 本校 我校 本所 本会 我会 本单位 公司 单位 公户 专 专户',
);

/** Whether 账户 or 账号, which begins there, stands right behind somebody's name: 毛秀兰的|账号. */
function isAccountOfPerson(search: Search, at: number): boolean {
  const { units } = search;
  const end = units[at - 1] === POSSESSIVE ? at - 1 : at;
  if (endsCompany(units, end)) return false;
  return (
    (isHan(units[end - 1] as number) && search.taken[end - 1] !== 0) ||
    holds(nameBefore(search, end), IS_COMMON | IS_EVIDENT)
  );
}

/** The same behind an organisation: 幸福小学捐款|账户, 本公司|账号. */
function isAccountOfCompany(units: Uint16Array, at: number): boolean {
  let end = at - (endingAt(SPECIAL, units, at)?.length ?? 0);
  if (units[end - 1] === CLOSING) end -= 1;
  return endsAny(OWN, units, end) || endsCompany(units, end);
}

/** An organisation that is no bank: 中国银行沈阳分行 holds nobody's account. */
function endsCompany(units: Uint16Array, end: number): boolean {
  return units[end - 1] !== 0x884c && endsOrganisation(units, end);
}

/** Labels of who holds an account. */
const HOLDERS: Endings = /* @__PURE__ */ endingsOf(
  '户名 开户名 开户名称 账户名 账户名称 帐户名称 收款单位 开户单位 收款人 收款方 单位名称 捐款账户 捐赠账户 缴费账户 收款账户 账户 全称',
);
/** Between such a label and a name. */
const HOLDS: UnitSet = /* @__PURE__ */ unitsOf('为是::( ');
const LONGEST_HOLDER = 24;

/** The nearest label of a holder counts, the one before first. */
function holderOf({ units, search }: Scan, start: number, end: number): number {
  const least = Math.max(0, start - REACH_OF_ACCOUNT);
  for (let at = start; at > least && units[at - 1] !== 0x3002; at -= 1) {
    if (endsAny(HOLDERS, units, at)) {
      const holder = holderAt(search, at, start);
      if (holder !== UNSAID) return holder;
    }
  }
  const most = end + REACH;
  for (let at = end; at < most && units[at] !== 0 && units[at] !== 0x3002; at += 1) {
    if (!endsAny(HOLDERS, units, at)) continue;
    const holder = holderAt(search, at, most + LONGEST_HOLDER);
    if (holder !== UNSAID) return holder;
  }
  return UNSAID;
}

const UNSAID = 0;
const ORGANISATION = 1;
const SOMEBODY = 2;

/** What stands behind the label of a holder, up to a sign. */
function holderAt({ units, folded }: Search, label: number, limit: number): number {
  let from = label;
  while (from < limit && isIn(HOLDS, units[from] as number)) from += 1;
  let end = from;
  while (end < limit && end - from < LONGEST_HOLDER && isHan(units[end] as number)) end += 1;
  if (end === from) return UNSAID;
  if (endsOrganisation(units, end) || organisation.parse(folded.slice(from, end)) !== undefined) return ORGANISATION;
  return from === label ? UNSAID : SOMEBODY;
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
