/** Names as all layers together find them in running text, to the character, and what beside them stays. The people are made up. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../../src/redact/text.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

function hiddenIn(text: string): readonly string[] {
  return findIn(text, plan)
    .filter(({ status }) => status !== 'kept')
    .map(({ start, end }) => text.slice(start, end));
}

describe('found to the character', () => {
  it.each([
    ['two surnames behind a role', '原告谭关锦程，女', ['谭关锦程']],
    ['two surnames in prose', '签约的葛寇秀珍换了座位', ['葛寇秀珍']],
    ['two surnames behind a colon', '征地公示：罗魏继红，面积三亩', ['罗魏继红']],
    ['two surnames, the verb behind', '孩子由谭关锦程抚养', ['谭关锦程']],
    ['a list with amounts', '村里发给苗秀荣800元、卜红旗500元、戚银花1000元', ['苗秀荣', '卜红旗', '戚银花']],
    ['amounts and commas', '补助寿延年600元，甄小军300元，庞秀莲500元', ['寿延年', '甄小军', '庞秀莲']],
    ['counted households', '请注意：苗义明、卜喜来、戚秀梅三户已超期', ['苗义明', '卜喜来', '戚秀梅']],
    ['sounds at the end behind a dot', '买买提·阿布地家的馕店', ['买买提·阿布地']],
    ['a weak sound inside', '古丽·夏来提家的店', ['古丽·夏来提']],
    ['a name that ends in 生 before 于', '童春生于2026年5月6日在超市买米', ['童春生']],
    ['the same before a death', '被继承人全春生于2019年去世', ['全春生']],
    ['a name of Japan', '铃木健一是车间的调度员，铃木健一笑了笑。', ['铃木健一', '铃木健一']],
    ['a name of Tibet', '德吉卓玛是牧场的兽医，德吉卓玛笑了笑。', ['德吉卓玛', '德吉卓玛']],
    ['a name of words', '那天傍晚卜满仓请客，大家都去了', ['卜满仓']],
    ['a name in letters before a passport', 'Pierre Dumont，passport E00000001', ['Pierre Dumont', 'E00000001']],
    ['an artist before a name', '画家顾长河与茶艺师苗小菲的联展', ['顾长河', '苗小菲']],
    [
      'a given name that is greeted',
      '收件人：戚长顺\n长顺你好，货已发出，长顺收到后请确认',
      ['戚长顺', '长顺', '长顺'],
    ],
  ])('%s: %s', (_, text, names) => {
    expect(hiddenIn(text)).toStrictEqual(names);
  });
});

describe('stays', () => {
  it.each([
    ['a time behind a label', '请该户业主于本月25日前补交'],
    ['a time at the end of a month', '请户主于月底前清理'],
    ['what is no name behind a comma', '车主信息，车架号不登记'],
    ['an office in letters', 'Front Desk, no smoking'],
    ['cities', '贺州、梅州、万州、常州、温州网点暂停收寄'],
    ['an office before a verb', '文化中心来信选登'],
    ['a floor before a title', '三楼王先生家水管坏了'],
    ['a word that is a given name', '联系人的保险已交，平安保险热线见背面'],
  ])('%s: %s', (_, text) => {
    expect(hiddenIn(text)).toStrictEqual([]);
  });

  it('a birth is told by 生于 where nothing goes on behind the date', () => {
    expect(hiddenIn('段小誉生于1990年3月4日，住在城东')).toContain('1990年3月4日');
  });

  it('a given name that is a word only where somebody is greeted or acts', () => {
    expect(hiddenIn('联系人：戚平安\n平安保险已交，平安到家。平安你好')).toStrictEqual(['戚平安', '平安']);
  });
});
