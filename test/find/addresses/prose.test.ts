/** Addresses in running text: `[…]` is found, `{…}` is an office's own and stays. */
import { describe, expect, it } from 'vitest';
import { marked, plain } from './marked.ts';

describe('an address is found to its last room', () => {
  it.each<readonly [why: string, text: string]>([
    ['a road and a number', '他家在[滂江街22号]，有三层'],
    ['a compact tail', '业主住[和睦路20号惠民苑3-1-602]。'],
    ['behind the region', '请寄到[沈阳市大东区和睦路20号惠民苑3栋2单元2304室]'],
    ['what follows is no address', '[沈阳市大东区和睦路20号惠民苑3-1-602]王建国收'],
    ['nor is a label', '送[铁西区建设中路8号楼3单元1201]电话'],
    ['nor what lies near it', '[和平路20号]附近有人看到'],
    ['nor where the power is off', '[大东区滂江街22号3号楼]一带停电'],
    ['a compound with a word of its own', '[幸福小区3号楼2单元501室]漏水'],
    ['a compound without one', '我租住在[江畔一品5号楼2单元]'],
    ['behind a name that a label opens', '业主王建国[江畔一品5号楼2单元501室]'],
    ['units without a compound', '请[3栋2单元501室]的业主缴费'],
    ['a village, a group, a house', '户籍在[北陶村2组15号]'],
    ['a group alone tells a few families', '低保对象在[北陶村三组]'],
    ['the corps of Xinjiang', '寄往[新疆第一师阿拉尔市十团三连12栋3号]'],
    ['a block of Shanghai, and a list of its rooms', '[上海市黄浦区复兴中路500弄12号402室、403室]的租户'],
    ['a list of houses', '[和平路20号、22号、24号]居民请注意'],
    ['a range of houses', '[滂江街22号至30号]居民请注意'],
    ['Taiwan', '請寄至[臺北市大安區復興南路一段390巷4弄1號5樓之2]，謝謝'],
    ['Hong Kong', '他搬到[香港九龍旺角彌敦道123號雅蘭大廈12樓A室]。'],
    ['Macau', '現居[氹仔花城街123號星光大廈12樓B]。'],
    ['full width', '住［沈阳市大东区和睦路２０号３－１－６０２］。'.replace('［', '[').replace('］', ']')],
    ['blanks inside', '[沈阳市 大东区 和睦路 20号 惠民苑 3-1-602]'],
    ['hyphens between the regions', '[辽宁省-沈阳市-大东区-和睦路20号]'],
    ['a line end inside', '[辽宁省沈阳市\n大东区和睦路20号\n3单元501]'],
    ['Chinese numerals', '她住[北陶路二十三号三单元二楼]'],
    ['a crossing before the house', '[金水区花园路与红专路交叉口3号楼]有人'],
    ['the name begins like a word', '[将军路5号]和[向阳北路3号]、[经三路8号]'],
    ['和 in a name and between two', '[大东区和睦路3号]和[建设路20号]'],
    ['behind 沿 and in a name', '沿[和平路20号]走，到[沿江路18号]'],
    ['no road follows at once', '昨天[为民小区8号楼3单元12层1203]着火'],
    ['a settlement behind 住', '被告人张三，住[沈阳市大东区万泉街道滂江社区]。'],
    ['a road that begins with 经', '寄[嘉峪关市经十一路46号老宿舍7幢2101室]。'],
    ['年 in a name', '[丰乐街道和平社区水岸年华38号楼2单元1105]报修'],
    ['上街 of a village', '住[北陶村上街51号附1号]，'],
    ['a unit in a compound of which nothing is known', '二号 [水岸语城乙单元4楼东户] 3'],
    ['a side of a floor', '她住[和睦路20号惠民苑丙单元6楼西侧]，'],
    ['a stem for a unit', '在[万泉街道滂江社区水岸甲单元3楼]漏水'],
    ['a compound that is named by a number', '[滂江街22号水岸一号7-1-803]，'],
    ['a compound of which nothing is known, and a unit', '[大东区水岸丙单元18楼东户]报修'],
    ['a bare compound and two figures', '我表哥住[水岸18-2204]，'],
    ['a household group by its long name', '是[北陶村第十一村民小组]的'],
    ['a village of a township', '我家[官塘镇东营子村3号]天花板漏水'],
    ['storeys of Hong Kong', '通知[九龍觀塘翠屏閣16字樓15號]業主'],
    ['a building without a word of its own', '[新界葵涌石蔭路240號蝴蝶邨蝶舞樓22樓A室]欠費'],
    ['a building near the address', '[和平路20号][附近小区3-1-602]，'],
    ['a household account beside it', '户号1，[滂江街22号]，欠费'],
  ])('%s: %s', (_why, text) => {
    expect(marked(plain(text))).toBe(text);
  });
});

describe('a half-masked address is found as it stands', () => {
  it.each([
    '家住[沈阳市大东区****]，',
    '[**路**号]的业主',
    '送到[大东区**街道**社区**路**号]。',
    '业主住[和睦路*******-*-***]，',
    '[臺北市大安區○○路○○號]',
    '現居[九龍黃大仙**********]，',
    '住[沈阳市大东区××××××××××]的王某',
  ])('%s', (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});

describe('an address of an office is told', () => {
  it.each([
    '办公地址：{滂江街22号}',
    '我局地址：{滂江街22号}',
    '本院地址位于{滂江街22号3楼}',
    '大东供电营业厅（{滂江街22号}）',
    '请到{滂江街22号}大东供电营业厅办理',
    '沈阳云溪有限公司，住所地{沈阳市大东区和平路20号}',
  ])('%s', (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});

describe('what is no address stays', () => {
  it.each([
    '他沿和平路走到底',
    '沈阳市大东区人民法院',
    '沈阳市大东区供电公司',
    '北京时间20号上午',
    '我知道20号要停电',
    '社区20号召开大会',
    '北陶村25号召开大会',
    '和平路20号开始施工',
    '中山路20米处',
    '路面5米，小区二期，一路20分，全市5个区',
    '3月5号楼下集合',
    '5月20号楼道停电',
    '沈政发〔2024〕5号',
    '(2024)辽0104民初1号',
    '京A12345停在1号线5号楼梯口',
    '第5号公告第二十条',
    '中山路20，000元',
    '某路某号',
    '会议在教学楼301室召开',
    '小区一共3栋楼，2单元楼道堆放杂物',
    '农村20号，公路5号，铁路8号',
    '住院20天，住宅3栋',
    '市、区、县三级',
    '凭取件码6-2-1187取件，共3栋楼',
    '寄 旭日小学 95598',
    '红队以18-2204胜',
  ])('%s', (text) => {
    expect(marked(text)).toBe(text);
  });
});
