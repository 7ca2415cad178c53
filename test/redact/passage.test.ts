/** What becomes of a text once values were found in it: layers made for the test say what they find. */
import { describe, expect, it } from 'vitest';
import { addSpan, type Layer, type Span } from '../../src/find/search.ts';
import type { KindId } from '../../src/kinds/index.ts';
import { spliced } from '../../src/text/splice.ts';
import { nobody, readPassage, redactPassage, redactWhole } from '../../src/redact/passage.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { WINDOW, windowEnd } from '../../src/text/windows.ts';
import { planOf } from '../support/plans.ts';

const base = planOf('base');
const judgment = planOf('court-judgment');

/** Finds every mention of the words. */
function finds(kind: KindId | undefined, words: readonly string[], rest: Partial<Span> = {}): Layer {
  return (search) => {
    for (const word of words) {
      for (let at = search.text.indexOf(word); at >= 0; at = search.text.indexOf(word, at + word.length)) {
        addSpan(search, { kind, start: at, end: at + word.length, by: 'model', ...rest });
      }
    }
  };
}

function redacted(text: string, plan: Plan, ...layers: readonly Layer[]): string {
  return spliced(text, redactWhole(text, plan, layers).edits);
}

describe('a value that was found', () => {
  it('is masked by the rule of its kind', () => {
    expect(
      redacted(
        '请王小明速来，电13800000001。',
        base,
        finds('person-name', ['王小明']),
        finds('mobile-phone', ['13800000001']),
      ),
    ).toBe('请王**速来，电138******01。');
  });

  it('is masked by the rule of its label where that is of its kind', () => {
    const field = base.fields.get('办公电话');
    expect(field?.rule?.action).toBe('keep');
    const layer = finds('landline', ['024-23000001'], { by: 'label', field });
    expect(redacted('电024-23000001', base, layer)).toBe('电024-23000001');
    const other = finds('mobile-phone', ['13800000001'], { by: 'label', field });
    expect(redacted('电13800000001', base, other)).toBe('电138******01');
  });

  it('stays where it is an office’s, and the finding says so', () => {
    const { edits, findings } = redactWhole('咨询13800000001', base, [
      finds('mobile-phone', ['13800000001'], { keep: 'office' }),
    ]);
    expect(edits).toStrictEqual([]);
    expect(findings).toMatchObject([{ kind: 'mobile-phone', start: 2, end: 13, status: 'kept', reason: 'office' }]);
  });

  it('leaves a word behind where it goes, once', () => {
    const field = planOf('low-income').fields.get('家庭人口');
    expect(field?.rule?.action).toBe('drop-column');
    const text = redacted('家庭人口：五人。', planOf('low-income'), finds(undefined, ['五人'], { by: 'label', field }));
    expect(text).toBe('家庭人口：〔略〕。');
    const again = finds(undefined, ['〔略〕'], { by: 'label', field });
    expect(redactWhole(text, planOf('low-income'), [again]).edits).toStrictEqual([]);
    const inside = finds('address', ['略'], { by: 'label' });
    expect(redactWhole(text, planOf('low-income'), [inside])).toMatchObject({
      edits: [],
      findings: [{ status: 'already-masked', reason: 'marks' }],
    });
  });

  it('says what decided, and what it beat', () => {
    const { findings } = redactWhole('王小明', base, [
      finds('person-name', ['王小明'], { by: 'cue' }),
      finds('organisation', ['小明'], { by: 'model' }),
    ]);
    expect(findings).toMatchObject([
      { start: 0, end: 3, trace: { by: 'cue', label: undefined, beat: [{ kind: 'organisation', by: 'model' }] } },
    ]);
  });
});

describe('names of one document', () => {
  const parties = finds('person-name', ['张三', '张四', '李五'], { by: 'cue' });

  it('are numbered where they come out alike, in the order in which they stand, the same person alike', () => {
    expect(redacted('张四诉张三，李五作证，张四称', judgment, parties)).toBe('张某1诉张某2，李某作证，张某1称');
  });

  it('are numbered over all passages, in the order in which they first stand, though only a later one proves them', () => {
    const proofOfFour: Layer = (search) => {
      const at = search.text.indexOf('原告张四');
      if (at >= 0) addSpan(search, { kind: 'person-name', start: at + 2, end: at + 4, by: 'cue' });
    };
    const filler = '天'.repeat(WINDOW);
    const text = `张四来了。${filler}。\n张三走了。\n原告张四。`;
    const out = redacted(text, judgment, finds('person-name', ['张三'], { by: 'cue' }), proofOfFour);
    expect(out).toBe(`张某1来了。${filler}。\n张某2走了。\n原告张某1。`);
  });

  it('are redacted passage by passage as in one text', () => {
    const text = `张三。${'天地。'.repeat(WINDOW / 2)}\n张四、李五。${'人和。'.repeat(WINDOW / 3)}张三`;
    const people = nobody();
    const passages: string[] = [];
    for (let at = 0; at < text.length; at = windowEnd(text, at)) passages.push(text.slice(at, windowEnd(text, at)));
    expect(passages.length).toBeGreaterThan(2);
    for (const passage of passages) readPassage(passage, judgment, [parties], people);
    const outs = passages.map((passage) => {
      return spliced(passage, redactPassage(readPassage(passage, judgment, [parties], people), people).edits);
    });
    expect(outs.join('')).toBe(redacted(text, judgment, parties));
    expect(outs.join('').replace(/(天地|人和)。/g, '')).toBe('张某1。\n张某2、李某。张某1');
  });

  it('are counted in linear time: twenty thousand of them', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `张${String.fromCharCode(0x4e00 + index)}`);
    const all: Layer = (search) => {
      if (search.text.startsWith('张某')) return;
      for (let start = 0; start + 1 < search.text.length; start += 3)
        addSpan(search, { kind: 'person-name', start, end: start + 2, by: 'cue' });
    };
    const text = names.map((name) => `${name}，`).join('');
    const out = redacted(text, judgment, all);
    expect(out.startsWith('张某1，张某2，张某3，')).toBe(true);
    // Some fold alike: they are one person.
    expect(Number(/张某(\d+)，$/.exec(out)?.[1])).toBeGreaterThan(17_000);
  });
});
