/** Names in prose that nothing around them proves: what the name model finds, to the character, and what it leaves alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareNames, nameModel } from '../../../src/find/model/bare-names.ts';
import { latticeOf, read } from '../../../src/find/model/lattice.ts';
import { findPossible, possibleNames } from '../../../src/find/model/possible.ts';
import { addSpan, type Search, searchOf } from '../../../src/find/search.ts';
import { planOf } from '../../support/plans.ts';

const plan = planOf('base');

function searched(text: string, prepare: (search: Search) => void = () => {}): Search {
  const search = searchOf(text, plan);
  prepare(search);
  bareNames(search);
  return search;
}

function namesIn(text: string): readonly string[] {
  const { spans } = searched(text);
  return [...spans].sort((one, other) => one.start - other.start).map(({ start, end }) => text.slice(start, end));
}

describe('names in prose', () => {
  it.each([
    ['at the beginning of what somebody did', '徐曼丽去学校接孩子，路上堵车了一个小时。', ['徐曼丽']],
    ['behind a time', '昨天下午顾长河发言，提出三条意见。', ['顾长河']],
    ['between words that are no names', '我跟丁一鸣是一个院子里长大的。', ['丁一鸣']],
    ['behind a verb', '大家推选谢文涛当楼长。', ['谢文涛']],
    ['of two characters', '何丽当天值班，没有离开岗位。', ['何丽']],
    ['in Traditional', '這件事後來由陳麗華處理完畢。', ['陳麗華']],
    ['written by their sound, with a dot', '今晚埃德温·霍尔德接受了采访。', ['埃德温·霍尔德']],
    ['written by their sound', '总统布朗在白宫发表讲话。', ['布朗']],
    ['two of them', '朱晓彤和郭子轩一起回了老家。', ['朱晓彤', '郭子轩']],
    ['on two lines', '梁思琪来过。\n邓国栋也来过。', ['梁思琪', '邓国栋']],
  ])('%s: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});

describe('what is no name', () => {
  it.each([
    ['words that begin like one', '早高峰期间，方圆路口实行交通管制。'],
    ['words that are one', '温泉水暖，马上预订可享八折。'],
    ['counties and roads', '武汉市江岸区黄浦大街施工围挡。'],
    ['verbs and surnames alike', '于本月底前办理完毕，过期不候。'],
    ['roads that are called like people', '和平路与建设街交叉口北侧。'],
    ['companies', '方太厨电和华润万家赞助了本次活动。'],
    ['a surname with a title', '陈先生和王女士都在等候区休息。'],
    ['compounds and villages', '停电范围：康平里小区、张杨路、王家湾。'],
    ['the words of the law', '应当于公告之日起三十日内，向本院申报债权。'],
    ['an amount', '金额为人民币伍万元整，余款年底付清。'],
    ['clubs abroad', '马德里竞技和阿森纳打成平局。'],
    ['what is sold', '胡萝卜、白菜、土豆价格上涨。'],
    ['what a customer is told', '尊敬的客户您好，您的账单已出，请及时缴费。'],
    ['the weather', '白天有小雨，夜间转多云，东风三级。'],
  ])('%s: %s', (_, text) => {
    expect(namesIn(text)).toStrictEqual([]);
  });
});

describe('what is found already', () => {
  it('is a name to those around it, whether it is masked or not', () => {
    const found = (name: string): readonly string[] => {
      const text = `${name}、叶知秋和邓国栋是同一年来的。`;
      const { spans } = searched(text, (search) =>
        addSpan(search, { kind: 'person-name', start: 0, end: name.length, by: 'cue' }),
      );
      return spans
        .filter(({ by }) => by === 'model')
        .sort((one, other) => one.start - other.start)
        .map(({ start, end }) => text.slice(start, end));
    };
    expect(found('丁一鸣')).toStrictEqual(['叶知秋', '邓国栋']);
    expect(found('丁**')).toStrictEqual(found('丁一鸣'));
  });
});

describe('a stretch inside a longer word', () => {
  it.each([
    ['the word begins before it', '新华社', 1, 3, true],
    ['the word ends behind it', '高峰期', 0, 2, true],
    ['it is the whole word', '高峰', 0, 2, false],
    ['the words around are other ones', '他高峰说', 1, 3, false],
  ])('%s: %s', (_, text, start, end, isInside) => {
    const { lexicon, units } = searched(text);
    expect(lexicon?.isInsideWord(units, start, end)).toBe(isInside);
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...'张王李欧阳司马建国丽华文的和说在约翰逊克斯·- ，。\n1a“”(\u{20000}\ud800',
    '记者',
    '高峰',
    '表示',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('spans lie inside it, in whole characters, and touch none of each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const owned = new Uint8Array(text.length);
        for (const { kind, by, start, end } of searched(text).spans) {
          expect([kind, by]).toStrictEqual(['person-name', 'model']);
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(owned.subarray(start, end).every((count) => count === 0)).toBe(true);
          owned.fill(1, start, end);
          expect(/[\ud800-\udfff]/.test(text.slice(start, end))).toBe(false);
        }
      }),
    );
  });

  it('none lies over what another layer found', () => {
    const text = '徐曼丽去学校接孩子，昨天下午顾长河发言。';
    const found = searched(text, (search) => addSpan(search, { kind: 'organisation', start: 2, end: 4, by: 'label' }));
    expect(found.spans.filter(({ by }) => by === 'label')).toHaveLength(1);
    expect(found.spans.filter(({ by, start, end }) => by === 'model' && start < 4 && end > 2)).toStrictEqual([]);
  });

  it('the same whatever stands on the lines around', () => {
    const line = '我跟丁一鸣是一个院子里长大的。';
    const alone = searched(line).spans.map(({ start }) => start);
    const others = '停电范围：康平里小区。\n';
    const within = searched(others + line + others).spans.map(({ start }) => start - others.length);
    expect(within).toStrictEqual(alone);
  });
});

describe('one text after another', () => {
  it('says nothing of the next', () => {
    const short = '何丽当天值班。';
    const alone = namesIn(short);
    const long = '昨天下午顾长河发言，大家推选谢文涛当楼长，朱晓彤和郭子轩一起回了老家'.repeat(12);
    expect(namesIn(long).length).toBeGreaterThan(12);
    expect(namesIn(short)).toStrictEqual(alone);
    expect(namesIn(`${short}\n${short}`)).toStrictEqual([...alone, ...alone]);
  });

  it('says nothing of it where it could not be read to its end', () => {
    const search = { ...searchOf('昨天下午顾长河发言，大家推选谢文涛当楼长。', plan), spans: Object.freeze([]) };
    expect(() => bareNames(search as unknown as Search)).toThrow(TypeError);
    expect(namesIn('何丽当天值班。')).toStrictEqual(['何丽']);
  });

  it('says nothing of it where a name was found before', () => {
    const text = '大家推选谢文涛当楼长。';
    searched(text, (search) => addSpan(search, { kind: 'person-name', start: 4, end: 7, by: 'label' }));
    expect(namesIn(text)).toStrictEqual(['谢文涛']);
  });
});

describe('time', () => {
  it.each([
    ['Han that begin a name each', '张'],
    ['a name again and again', '欧阳建国'],
    ['foreign characters', '斯尔特'],
    ['dots', '克·'],
    ['words in words', '中国人民'],
    ['digits and letters', '1a'],
    ['commas', '张，'],
  ])('so many nodes to a unit and no more: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    const { units, taken } = searchOf(text, plan);
    const names = possibleNames(nameModel(), units, taken);
    const lattice = latticeOf(nameModel(), units, taken);
    findPossible(names, 0, 2000);
    read(lattice, names, 0, 2000);
    const half = lattice.count;
    findPossible(names, 0, 4000);
    read(lattice, names, 0, 4000);
    expect(lattice.count).toBeLessThan(24 * 4000);
    expect(lattice.count / half).toBeLessThan(2.1);
  });
});
