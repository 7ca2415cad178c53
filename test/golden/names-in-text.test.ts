/**
 * Names in running text of the classes that other finders miss, as base prints them without the name model: names with a dot, compound and double
 * surnames in lists, aliases, what is masked already, names without a label, and what only looks like a name. Each with the
 * exact stretch of every name. Reviewed by eye; the people are made up.
 */
import { describe, expect, it } from 'vitest';
import { redactText } from '../../src/redact/text.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

/** `[name]` where a name stands, then what comes out. */
type Row = readonly [marked: string, expected: string];

function held(rows: readonly Row[]): void {
  it.each(rows)('%s', (marked, expected) => {
    const text = marked.replace(/[[\]]/g, '');
    const { text: out, findings } = redactText(text, plan, { model: false });
    expect(out).toBe(expected);
    const names = findings.filter(({ kind }) => kind === 'person-name');
    expect(names.map(({ start, end }) => text.slice(start, end))).toStrictEqual(
      [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, name]) => name),
    );
    const again = redactText(out, plan, { model: false });
    expect(again.text).toBe(out);
  });
}

describe('names with a dot', () => {
  held([
    ['住户[阿不都·卡德尔]今日报修，[阿不都·卡德尔]的水表已换。', '住户阿**·***今日报修，阿**·***的水表已换。'],
    ['本次培训由[迈克·汤普森]在二楼主讲', '本次培训由迈*·***在二楼主讲'],
    ['[古丽巴哈尔•艾尼瓦尔]女士请取件', '古****•****女士请取件'],
    ['学生[海米提･阿布都拉]、[张小雨]请假', '学生海**･****、张**请假'],
    ['Please contact Mr. [Peter Hall] 或 Ms. [Lin Mei]', 'Please contact Mr. P**** **** 或 Ms. L** ***'],
    ['阳光·新城三期停水，万和·云府不停', '阳光·新城三期停水，万和·云府不停'],
  ]);
});

describe('compound and double surnames', () => {
  held([
    ['值班人员[司马南]、[欧阳修远]、[上官云飞]和[诸葛明]', '值班人员司马*、欧阳**、上官**和诸葛*'],
    ['[欧阳娜娜]女士与[令狐冲]先生均已签收', '欧阳**女士与令狐*先生均已签收'],
    ['里長[張簡雅婷]、委員[陳方安生]、住戶[王陳美玉]到場', '里長張簡**、委員陳方**、住戶王陳**到場'],
    ['司机[王欧阳]送到', '司机王**送到'],
  ]);
});

describe('aliases', () => {
  held([
    ['債務人[林○○]即[林美華]應於文到五日內清償，[林美華]逾期未到', '債務人林○○即林**應於文到五日內清償，林**逾期未到'],
    ['被告人[周大勇]（曾用名：[周小勇]），男，[周小勇]到案', '被告人周**（曾用名：周**），男，周**到案'],
    ['证人[孙丽]，化名[孙小美]，[孙小美]曾出庭', '证人孙*，化名孙**，孙**曾出庭'],
    ['出借人[赵一鸣]（以下简称甲方）', '出借人赵**（以下简称甲方）'],
    ['其女[林美華]未到，美華女士另行通知'.replace('美華女士', '[美華]女士'), '其女林**未到，**女士另行通知'],
  ]);
});

describe('what is masked already', () => {
  held([
    ['债务人[张某某]、[李某]与[王某1]达成协议', '债务人张某某、李某与王某1达成协议'],
    ['[李*]于昨日签收，[欧阳**]女士未取', '李*于昨日签收，欧阳**女士未取'],
    ['[王○明]與[林○○]共有', '王○明與林○○共有'],
    ['某公司于某日在某小区张贴，某业主有意见', '某公司于某日在某小区张贴，某业主有意见'],
  ]);
});

describe('names without a label', () => {
  held([
    ['今天上午，[黄文斌]表示不再上诉，[何丽]等三人未到庭', '今天上午，黄**表示不再上诉，何*等三人未到庭'],
    ['工作人员[何丽]致电业主[赵铁柱]，由其子[赵小宝]代收', '工作人员何*致电业主赵**，由其子赵**代收'],
    ['[刘洋]与[陈静]离婚纠纷一案', '刘*与陈*离婚纠纷一案'],
    ['村民[扎西顿珠]和[卓玛]报名', '村民扎***和卓*报名'],
    ['患者[黄𠮷]因病住院', '患者黄*因病住院'],
    ['名单：\n[王芳]\n[李建国]\n[赵小敏]', '名单：\n王*\n李**\n赵**'],
  ]);
});

describe('what is kept', () => {
  held([
    ['审判员[李建国]主持，[李建国]宣读判决', '审判员李建国主持，李建国宣读判决'],
    ['陈先生、王主任和小李师傅到了', '陈先生、王主任和小李师傅到了'],
    ['被告李宁公司、股东王守义十三香有限公司', '被告李宁公司、股东王守义十三香有限公司'],
    ['用户余额不足，客户方案待定，业主大会改期', '用户余额不足，客户方案待定，业主大会改期'],
    [
      '早高峰经过方圆路，温泉小区和平里停水，任何单位关于时间的常见问题',
      '早高峰经过方圆路，温泉小区和平里停水，任何单位关于时间的常见问题',
    ],
  ]);
});
