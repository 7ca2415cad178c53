/** Names that the words around them prove: what is found, to the character, and what is not. The people are made up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cues } from '../../../src/find/cues/cues.ts';
import { resolve } from '../../../src/find/resolve.ts';
import { addSpan, searchOf } from '../../../src/find/search.ts';
import { redactText } from '../../../src/redact/text.ts';
import { readsOf } from '../../support/counted-units.ts';
import { planOf } from '../../support/plans.ts';

const plan = planOf('base');

function namesIn(text: string): readonly string[] {
  const search = searchOf(text, plan);
  cues(search);
  return resolve(search).map(({ start, end }) => text.slice(start, end));
}

type Row = readonly [why: string, text: string, ...names: string[]];

function finds(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (_, text, ...names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
}

describe('a title behind', () => {
  finds([
    ['a form of address', '请王芳女士尽快缴费', '王芳'],
    ['at the beginning', '李建国先生您好', '李建国'],
    ['the verb before it is no surname', '感谢张伟同志的帮助', '张伟'],
    ['a title of a trade', '陈志强主任医师坐诊', '陈志强'],
    ['a blank between', '张慧 女士收', '张慧'],
    ['kin of one character', '罗春明哥，饭好了', '罗春明'],
    ['Traditional', '請張簡雅婷女士領取', '張簡雅婷'],
    ['two surnames', '王陳美玉女士', '王陳美玉'],
    ['a compound surname', '随后欧阳修远教授发言', '欧阳修远'],
    ['a rare surname by itself', '谌小芳女士', '谌小芳'],
    ['a rare character', '黄𠮷先生', '黄𠮷'],
    ['a rare character, no word beside it', '九号楼王𣲘（座机已停）来过', '王𣲘'],
    ['a rare character behind another', '名册里有贺小𠮷。', '贺小𠮷'],
    ['a rare character and one behind it', '名册里有贺㐱明。', '贺㐱明'],
    ['a character that nobody sees in it', '此款由赵\u200b敏代领', '赵\u200b敏'],
    ['what ends a word is no surname', '对方李明先生没有到', '李明'],
    ['a blank before it is no word', '名單 黃凱琳 女士', '黃凱琳'],
  ]);

  finds([
    ['a surname and a title', '陈老师来了，王主任也在'],
    ['with what stands before surnames', '小王老师和老李师傅'],
    ['with a preposition', '向王经理反映，和李主任联系'],
    ['words that end with a title', '部门经理、大堂经理和产品经理'],
    ['a rank', '高级工程师，安全主管，财务主任'],
    ['a place', '江苏省委书记'],
    ['kin and a surname', '王大哥，李二姐，小伯'],
    ['everybody', '各位同学，全体老师'],
    ['a firm whose name goes on with a title', '海通律师事务所，尊敬的林和医生集团有限公司'],
  ]);
});

describe('a role before', () => {
  finds([
    ['where the sentence goes on', '村民王芳反映', '王芳'],
    ['a verb behind', '经办人王芳签字', '王芳'],
    ['a verb of one character', '居民李明住三楼', '李明'],
    ['a colon', '驾驶员：王强', '王强'],
    ['brackets between', '上诉人（原审原告）：张伟', '张伟'],
    ['three characters and a verb', '司机赵铁柱驾驶货车', '赵铁柱'],
    ['a sign behind', '被告人李明，男，汉族', '李明'],
    ['relations', '其妻刘芳已于昨日到场，其子王小宝（3岁）', '刘芳', '王小宝'],
    ['a word ends the name, though it is common in names', '员工陈永和，男', '陈永和'],
    ['a preposition in the middle', '原告李和平诉称', '李和平'],
    ['a preposition behind', '车主周杰将车停在路边', '周杰'],
    ['a name that begins like a word', '校长王国强讲话', '王国强'],
    ['a name that is a word', '业主高峰，请取件', '高峰'],
    ['a blank in the name', '学生 王　芳 请假', '王　芳'],
    ['a role of the plan that keeps', '审判员李明宣读', '李明'],
    ['two surnames', '委員陳方安生表示，業主王陳美玉', '陳方安生', '王陳美玉'],
    ['two roles', '记者 王晓 通讯员 李娜', '王晓', '李娜'],
    ['of other peoples, the dot lost', '业主买买提艾合买提，您好', '买买提艾合买提'],
    ['Tibetan', '业主扎西顿珠', '扎西顿珠'],
    ['that is', '主持人是吴海燕，班主任为沈国庆', '吴海燕', '沈国庆'],
    ['that is, in letters', '策展人是Clara Novak。', 'Clara Novak'],
    ['in letters', '申请人 WANG Xiaoming 提交', 'WANG Xiaoming'],
    ['relations by marriage', '其岳父陈福林与小姨子', '陈福林'],
    ['of a village, Traditional', '鄰長江水木巡視，民眾林麗雲投書', '江水木', '林麗雲'],
    ['of sport and school', '領隊吳志成，助教何春梅，队友郭明远夺冠', '吳志成', '何春梅', '郭明远'],
    ['who lost something', '失主方明亮认领，屋主田小玲', '方明亮', '田小玲'],
    ['two surnames, the second less common', '工程师林党文华。', '林党文华'],
    ['a surname that is another word mostly', '评委时文秀给出', '时文秀'],
    ['a compound surname that ends like a role', '失物招领：上官文英同学', '上官文英'],
    ['what a court is asked', '業主林秀珍入稟審裁處', '林秀珍'],
  ]);

  finds([
    ['a verb', '学生张贴海报'],
    ['feelings', '业主高兴地说，患者方便时'],
    ['words of notices', '用户应当按时缴费，用户关于停水的通知，用户余额不足'],
    ['questions', '学生何时返校，业主马上到场'],
    ['organisations', '业主李宁公司，股东张三百货店，客户王守义十三香有限公司'],
    ['places', '村民王家村，居民张江路12号，住高新区'],
    ['words that end like a role', '居民委员会，人民法院，工程师应当负责，民法典，家长会'],
    ['words on', '员工宿舍，客户经理，居民楼上下水，记者从现场获悉'],
    ['greetings', '居民朋友们，各位业主、住户：'],
    ['kinds of parties', '王女士（以下简称甲方）'],
  ]);
});

describe('a verb before or behind', () => {
  finds([
    ['call', '请致电李晓梅确认', '李晓梅'],
    ['by', '由张三签收', '张三'],
    ['by proxy', '委托李四代办', '李四'],
    ['with', '王芳与李强系夫妻关系', '王芳', '李强'],
    ['against', '张三诉李四民间借贷纠纷', '张三', '李四'],
    ['called', '一个叫王小明的孩子', '王小明'],
    ['I am', '我叫张小雨，今年三岁', '张小雨'],
    ['at the head of a clause', '昨天，王芳表示不同意', '王芳'],
    ['a sex set off by commas', '李明，女，汉族', '李明'],
    ['a note in brackets', '张三（户主）到场', '张三'],
    ['greeted', '刘芳：\n您好', '刘芳'],
    ['greeted in a line', '司徒文良您好：', '司徒文良'],
    ['signed', '特此声明\n张伟\n2026年1月2日', '张伟'],
    ['an alias', '林○○即林美華於本所', '林○○', '林美華'],
    ['a former name', '（曾用名：张小三）', '张小三'],
  ]);

  finds([
    ['prepositions', '由于天气原因，由金属制成，与高校签订协议，对方向法院起诉，给钱给物'],
    ['a cause', '由于洪水发生故障'],
    ['contact', '联系方式如下，联系高层'],
    ['labels', '时间：2026年\n金额：300\n方案：\n您好'],
  ]);
});

describe('lists', () => {
  finds([
    ['counted', '村民张三、李四、王五等3人', '张三', '李四', '王五'],
    ['households', '董文斌、田玉芳、鲁春生三户', '董文斌', '田玉芳', '鲁春生'],
    ['counted, without a role', '张三、李四等五人', '张三', '李四'],
    ['joined', '张三和李四', '张三', '李四'],
    ['amounts between', '补助村民田春花1,200元、鲁建军800元、方明秀50.5元', '田春花', '鲁建军', '方明秀'],
    ['notes between', '户主张三（夫）、李四（妻）', '张三', '李四'],
    ['to the left', '王芳、李明与赵强签订', '王芳', '李明', '赵强'],
    ['a row', '张三 李四 王五', '张三', '李四', '王五'],
    ['lines', '名单\n王芳\n李建国\n赵小敏', '王芳', '李建国', '赵小敏'],
    ['a compound surname of two readings', '工人欧阳修远和司马南来了', '欧阳修远', '司马南'],
  ]);

  finds([
    ['goods', '黄金、白银、石油'],
    ['provinces', '江苏、浙江、安徽'],
    ['rivers', '长江和黄河'],
    ['titles', '张先生、李女士'],
    ['firms that are counted', '方正等3家单位'],
  ]);
});

describe('a compound surname', () => {
  finds([
    ['at the head of a clause', '第二天，诸葛文雄就来了', '诸葛文雄'],
    ['behind a word of the sentence', '等令狐明到家', '令狐明'],
  ]);

  finds([
    ['in other words', '海上官兵，社会上官民一心，公司马上搬'],
    ['by itself', '令狐，上官，司马'],
  ]);
});

describe('a dot', () => {
  finds([
    ['Uyghur', '学员阿卜杜拉·买买提江迟到', '阿卜杜拉·买买提江'],
    ['a title behind', '约翰·史密斯先生', '约翰·史密斯'],
    ['what writes Han and Bie', '汉娜·别洛娃到访', '汉娜·别洛娃'],
    ['in the midst', '本次由约翰·史密斯在会上发言', '约翰·史密斯'],
    ['a bullet for the dot', '儿童古丽娜尔•吐尔逊', '古丽娜尔•吐尔逊'],
    ['in letters', 'Mr. John Smith 到访', 'John Smith'],
    ['in letters, masked', 'Mr. J*** ***** 到访', 'J*** *****'],
    ['masked', '阿***·****到场', '阿***·****'],
  ]);

  finds([
    ['housing estates', '碧桂园·凤凰城，保利·香槟国际'],
    ['a city', '中国·沈阳'],
    ['a plate', '辽A·12345'],
  ]);
});

describe('names that are masked already', () => {
  finds([
    ['some', '债务人张某某欠款，张某1与李某离婚', '张某某', '张某1', '李某'],
    ['asterisks', '李*于昨日签收，欧阳**女士', '李*', '欧阳**'],
    ['circles', '王○明与林○○', '王○明', '林○○'],
    ['crosses', '张XX已到', '张XX'],
  ]);

  finds([
    ['some company, some day, some place', '某公司某日在某小区，于某日向某公司'],
    ['numbers', '欠费5×3元，二〇二六年，一〇〇'],
    ['a county', '沈阳市大东区****'],
  ]);
});

it('takes nothing that was found before', () => {
  const search = searchOf('户主王芳女士', plan);
  addSpan(search, { kind: 'person-name', start: 2, end: 4, by: 'label' });
  cues(search);
  expect(search.spans).toHaveLength(1);
});

it('proves a name beside a number that is a person’s, and nothing beside other numbers', () => {
  const text = '李晓梅，13900001234，王建国；金额 13900001234';
  const search = searchOf(text, plan);
  addSpan(search, { kind: 'mobile-phone', start: 4, end: 15, by: 'shape' });
  addSpan(search, { kind: 'amount', start: 23, end: 34, by: 'shape' });
  cues(search);
  expect(search.spans.filter(({ by }) => by === 'cue').map(({ start, end }) => text.slice(start, end))).toStrictEqual([
    '李晓梅',
    '王建国',
  ]);
});

it('names the rule of the role', () => {
  const search = searchOf('审判员李明宣读，原告王芳到庭，村民赵强旁听', plan);
  cues(search);
  const actions = search.spans.map(({ field }) => field?.rule?.action ?? field?.kind?.id);
  expect(actions).toStrictEqual(['keep', 'person-name', undefined]);
});

const pieces = fc.constantFrom(
  ...'王 李四 张 三 欧阳 者 村民 女士 主任 、 和 · 阿卜杜拉 某 * ○ （ ） ， 。 ： 由 诉 等3人 Mr. John X 13800001234 𠮷 \ud840 \n 男'.split(
    ' ',
  ),
  ' ',
);

it('is total: spans lie inside the text, in any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (text) => {
        const search = searchOf(text, plan);
        cues(search);
        for (const { start, end } of search.spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});

it('what is masked once is masked no further, in any text', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      (text) => {
        const once = redactText(text, plan, { model: false }).text;
        expect(redactText(once, plan, { model: false }).text).toBe(once);
      },
    ),
    { numRuns: 400 },
  );
});

describe('in twice the text twice as many units are read', () => {
  it.each([
    '水',
    '王',
    '王芳',
    '（',
    '王（',
    '王芳、',
    '者王',
    '斯·',
    '阿·',
    'Ab ',
    'Mr. Ab ',
    '1',
    '\n',
    '钱多\n',
    '王芳 ',
    ' ',
    '\n ',
    'a@',
    '王芳和',
    '张某',
    '张*',
    '主任',
    '诉王',
    '等3',
    '由王芳',
    '王芳女士',
    '男，',
    '王芳（',
  ])('%j', (unit) => {
    const reads = (count: number): number => readsOf(unit.repeat(count), plan, cues);
    expect(reads(600)).toBeLessThan(2.1 * reads(300) + 100);
    expect(reads(600)).toBeLessThan(600 * unit.length * 80);
  });
});
