/** What comes out of a text is searched again, and both rounds are told as one. */
import { describe, expect, it } from 'vitest';
import { addSpan, type Layer } from '../../src/find/search.ts';
import { redactWhole } from '../../src/redact/passage.ts';
import { findIn, redactText } from '../../src/redact/text.ts';
import { spliced } from '../../src/text/splice.ts';
import { planOf } from '../support/plans.ts';

const base = planOf('base');

/** Finds a name by these words only where they stand. */
function finds(...words: readonly string[]): Layer {
  return (search) => {
    for (const word of words) {
      const at = search.text.indexOf(word);
      if (at >= 0) addSpan(search, { kind: 'person-name', start: at, end: at + word.length, by: 'model' });
    }
  };
}

describe('what comes out is searched again', () => {
  it('a name that its own marks make longer is one finding', () => {
    const text = '前文山田健一后文，王大力';
    const { edits, findings } = redactWhole(text, base, [finds('田健一', '山田', '王大力')]);
    expect(spliced(text, edits)).toBe('前文山***后文，王**');
    expect(findings).toMatchObject([
      { start: 2, end: 6, status: 'masked' },
      { start: 9, end: 12, status: 'masked' },
    ]);
  });

  it('one that only what is hidden shows is another', () => {
    const text = '李小明王大力，其余';
    const { edits, findings } = redactWhole(text, base, [finds('李小明', '王大力').bind(undefined), onceHidden]);
    expect(spliced(text, edits)).toBe('李**王**，其*');
    expect(findings.map(({ start, end }) => [start, end])).toStrictEqual([
      [0, 3],
      [3, 6],
      [7, 9],
    ]);
  });

  it('places behind a value that went are told in the text that came in', () => {
    const plan = planOf('low-income');
    const field = plan.fields.get('家庭人口');
    const dropped: Layer = (search) => {
      if (search.text.startsWith('六口人')) addSpan(search, { kind: undefined, start: 0, end: 3, by: 'label', field });
    };
    const text = '六口人，寇丽珍';
    const { edits, findings } = redactWhole(text, plan, [dropped, finds('寇丽珍', '，寇')]);
    expect(edits[edits.length - 1]?.end).toBe(text.length);
    expect(findings[findings.length - 1]).toMatchObject({ end: text.length });
  });
});

/** Finds 其余 where something before it is hidden. */
const onceHidden: Layer = (search) => {
  const at = search.text.includes('*') ? search.text.indexOf('其余') : -1;
  if (at >= 0) addSpan(search, { kind: 'person-name', start: at, end: at + 2, by: 'cue' });
};

describe('a text that is redacted stays', () => {
  it.each([
    '签约的是远洋公司的罗魏秀珍与蓝天公司的葛石文斌。',
    '鉴定由谭廖玉梅完成，傅贾志明复核，夏侯康代签。',
    '山田和夫来信说，铃木健太的货还没有到，松本洋子也在等。',
  ])('%s', (text) => {
    const once = redactText(text, base);
    expect(redactText(once.text, base).text).toBe(once.text);
    expect(findIn(text, base)).toStrictEqual(once.findings);
  });
});
