/** What the editor makes of a document that is more than text: its tables, what cannot be searched, who made it. */
import { describe, expect, it } from 'vitest';
import type { Change, Field, Opaque } from '../../src/formats/format.ts';
import { nobody, type People } from '../../src/redact/passage.ts';
import { type CountingEditor, type EditorOptions, planEditor } from '../../src/run/editor.ts';
import { OpaqueError } from '../../src/run/opaque.ts';
import { newTally, type Tally } from '../../src/run/tally.ts';
import { spliced } from '../../src/text/splice.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

const PLACE = { line: 1, column: 1, part: 3 };

function fieldsOf(record: Readonly<Record<string, string>>): readonly Field[] {
  return Object.entries(record).map(([label, text], index) => ({ labels: [label], text, place: [3, 1, index + 1] }));
}

/** Lets `read` read a document twice, and gives what it gave the second time. */
function twice<Result>(read: (editor: CountingEditor) => Result, options: Partial<EditorOptions> = {}): Result {
  const people: People = nobody();
  const first = planEditor(plan, newTally(), { other: 'scan', ...options, people, isFirst: true });
  read(first);
  first.settle();
  return read(planEditor(plan, newTally(), { other: 'scan', ...options, people }));
}

function changed(text: string, change: Change): string | null {
  return change === null ? null : typeof change === 'string' ? change : spliced(text, change ?? []);
}

function passage(editor: CountingEditor, text: string): string {
  return spliced(text, editor.passage?.(text, PLACE) ?? []);
}

describe('findings in running text', () => {
  it('count their units from the beginning of the document, and their lines from that of the passage', () => {
    const heard: (readonly (number | undefined)[])[] = [];
    const editor = planEditor(plan, newTally(), {
      other: 'scan',
      onFinding: ({ start, end, line, column }) => heard.push([start, end, line, column]),
    });
    editor.passage?.('姓名：张三', { line: 1, column: 1 });
    editor.passage?.('\n𠮷电话：13800000001', { line: 2, column: 1 });
    expect(heard).toStrictEqual([
      [3, 5, 1, 4],
      [11, 22, 3, 5],
    ]);
  });
});

describe('a document of tables and text', () => {
  it('shows a name in one table, and it is found in a text above it', () => {
    const seen = twice((editor) => {
      const above = passage(editor, '转告韩小雨一声。');
      editor.columns(['姓名']);
      editor.record(fieldsOf({ 姓名: '韩小雨' }), 1);
      return above;
    });
    expect(seen).toBe('转告韩**一声。');
  });

  it('shows a name in a text, and it is found in a cell that is searched', () => {
    const seen = twice((editor) => {
      editor.columns(['说明']);
      const cell = editor.record(fieldsOf({ 说明: '替韩小雨签收' }), 1);
      passage(editor, '姓名：韩小雨');
      return changed('替韩小雨签收', cell[0]);
    });
    expect(seen).toBe('替韩**签收');
  });

  it('shows an account by its column, and it is found where it stands alone, in groups too', () => {
    const seen = twice((editor) => {
      const alone = [
        passage(editor, '3102588071'),
        passage(editor, '见 3102 5880 71 号'),
        passage(editor, '3102588072'),
      ];
      editor.columns(['户号']);
      editor.record(fieldsOf({ 户号: '3102588071' }), 1);
      return alone;
    });
    expect(seen).toStrictEqual(['31****8071', '见 31** **80 71 号', '3102588072']);
  });

  it('finds a name of a table in the rows that are no records', () => {
    const seen = twice((editor) => {
      editor.columns(['姓名']);
      editor.record(fieldsOf({ 姓名: '韩小雨' }), 1);
      return changed('第一名韩小雨', editor.outside(['第一名韩小雨', '9'], 7)?.[0]);
    });
    expect(seen).toBe('第一名韩**');
  });

  it('changes nothing in the first reading', () => {
    const first = planEditor(plan, newTally(), { other: 'scan', people: nobody(), isFirst: true });
    expect(first.record(fieldsOf({ 姓名: '韩小雨' }), 1)).toStrictEqual([undefined]);
    expect(first.outside(['姓名：韩小雨'], 1)).toBeUndefined();
    expect(first.passage?.('姓名：韩小雨', PLACE)).toStrictEqual([]);
  });

  it('counts the copied columns of each of its tables', () => {
    const tally: Tally = newTally();
    const editor = planEditor(plan, tally, { other: 'keep', people: nobody() });
    editor.columns(['姓名', '楼层']);
    editor.record(fieldsOf({ 姓名: '韩小雨' }), 1);
    editor.record(fieldsOf({ 姓名: '韩小雪' }), 2);
    editor.columns(['楼层', '姓名']);
    editor.record(fieldsOf({ 姓名: '韩小雨' }), 3);
    editor.settle();
    expect(tally.counts.reasons).toStrictEqual({ rule: 3, unnamed: 3 });
    expect(editor.records).toBe(3);
  });
});

describe('what cannot be searched', () => {
  const image: Opaque = { kind: 'image', bytes: 20, place: PLACE };
  const thumbnail: Opaque = { kind: 'image', bytes: 4, place: PLACE, isIdle: true };

  it('is refused by itself once all of the document has been read, with every thing of it', () => {
    const first = planEditor(plan, newTally(), { other: 'scan', people: nobody(), isFirst: true });
    expect(first.opaque?.(image)).toBe('keep');
    expect(first.opaque?.(thumbnail)).toBe('drop');
    expect(first.opaque?.({ kind: 'macro', bytes: 9, place: { line: 2, column: 5 } })).toBe('keep');
    let error: unknown;
    try {
      first.settle();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(OpaqueError);
    expect((error as OpaqueError).things).toStrictEqual([
      { kind: 'image', bytes: 20, part: 3, action: 'refuse' },
      { kind: 'macro', bytes: 9, line: 2, column: 5, action: 'refuse' },
    ]);
  });

  it('is refused at once where a document is read once', () => {
    const editor = planEditor(plan, newTally(), { other: 'scan' });
    expect(() => editor.opaque?.(image)).toThrow(OpaqueError);
  });

  it.each(['drop', 'keep'] as const)('may be told to %s', (opaque) => {
    const editor = planEditor(plan, newTally(), { other: 'scan', opaque });
    expect(editor.opaque?.(image)).toBe(opaque);
    expect(editor.opaque?.(thumbnail)).toBe('drop');
    expect(editor.things.map(({ action }) => action)).toStrictEqual([opaque, 'drop']);
  });
});

describe('who made a document', () => {
  it('is counted and told, by where it stands', () => {
    const tally: Tally = newTally();
    const findings: unknown[] = [];
    const needles: string[] = [];
    const editor = planEditor(plan, tally, {
      other: 'scan',
      needles: { add: (original) => void needles.push(original) },
      onFinding: (finding) => findings.push(finding),
    });
    editor.author?.('韩小雨', PLACE);
    editor.author?.(' ', PLACE);
    expect(findings).toStrictEqual([
      { kind: 'person-name', status: 'dropped', reason: 'author', rule: undefined, start: 0, end: 3, part: 3 },
    ]);
    expect(tally.counts.statuses).toStrictEqual({ dropped: 1 });
    expect(needles).toStrictEqual(['韩小雨']);
  });
});

describe('what was changed', () => {
  it('is told to the verification, and what the plan keeps as kept', () => {
    const told: (readonly [string, boolean])[] = [];
    const editor = planEditor(plan, newTally(), {
      other: 'scan',
      needles: { add: (original, isKept = false) => void told.push([original, isKept]) },
    });
    expect(editor.columns(['姓名', '运单号', '说明', '楼层'])).toStrictEqual(['edit', 'edit', 'edit', 'edit']);
    editor.record(fieldsOf({ 姓名: '韩小雨', 运单号: 'SF1234567890123', 说明: '电话13800000001' }), 1);
    editor.outside(['联系人：韩小雪'], 4);
    passage(editor, '审判员　韩小霜');
    expect(told).toStrictEqual([
      ['韩小雨', false],
      ['SF1234567890123', true],
      ['13800000001', false],
      ['韩小雪', false],
      ['韩小霜', true],
    ]);
  });
});
