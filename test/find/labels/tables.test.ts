/** Headings above columns in running text. */
import { describe, expect, it } from 'vitest';
import { fieldsIn } from './reading.ts';

const rows = ['person-name 贺小梅', 'mobile-phone 13800000021', 'person-name 司马青', 'mobile-phone 13800000022'];

describe('cells under headings', () => {
  it.each([
    ['tabs', '姓名\t电话\n贺小梅\t13800000021\n司马青\t13800000022'],
    ['wide gaps', '姓名    电话\n贺小梅  13800000021\n司马青  13800000022'],
    ['single blanks', '姓名 电话\n贺小梅 13800000021\n司马青 13800000022'],
    ['commas', '姓名,电话\n贺小梅,13800000021\n司马青,13800000022'],
    ['strokes', '姓名|电话\n贺小梅|13800000021\n司马青|13800000022'],
    [
      'strokes at the edges, and a rule',
      '| 姓名 | 电话 |\n|:---|---:|\n| 贺小梅 | 13800000021 |\n| 司马青 | 13800000022 |',
    ],
    ['drawn strokes', '┌──┬──┐\n│姓名│电话│\n├──┼──┤\n│贺小梅│13800000021│\n├──┼──┤\n│司马青│13800000022│\n└──┴──┘'],
    ['other line ends', '姓名\t电话\r\n贺小梅\t13800000021\r\n司马青\t13800000022\r\n'],
  ])('are set off by %s', (_, text) => {
    expect(fieldsIn(text)).toStrictEqual(rows);
  });

  it('belong to the heading that they stand under where one is empty', () => {
    const text = '姓名      电话           地址\n贺小梅                   滂江街22号\n司马青    13800000022';
    expect(fieldsIn(text)).toStrictEqual([
      'person-name 贺小梅',
      'address 滂江街22号',
      'person-name 司马青',
      'mobile-phone 13800000022',
    ]);
  });

  it('may stand beside cells under headings that no rule names', () => {
    const text = '序号\t姓名\t电话\t口味\n1\t贺小梅\t13800000021\t微辣\n2\t司马青\t13800000022\t不辣';
    expect(fieldsIn(text)).toStrictEqual(['keep 1', ...rows.slice(0, 2), 'keep 2', ...rows.slice(2)]);
  });

  it('may stand beside them with single blanks where the line below has as many, and a number where one is called for', () => {
    const text = '座位 姓名 准考证号 口试 笔答\n7 贺小梅 26640101 78.45 80\n8 司马青 26640102 75.00 81';
    expect(fieldsIn(text)).toStrictEqual([
      'person-name 贺小梅',
      'personal-number 26640101',
      'person-name 司马青',
      'personal-number 26640102',
    ]);
  });

  it.each([
    ['the line below has fewer', '座位 姓名 准考证号\n贺小梅 26640101'],
    ['no number is below', '座位 姓名 准考证号\n7 贺小梅 缺考'],
    ['a number stands among the headings', '7 姓名 准考证号\n8 贺小梅 26640101'],
  ])('are none with single blanks where %s', (_, text) => {
    expect(fieldsIn(text)).not.toContain('person-name 贺小梅');
  });

  it('end with a blank line', () => {
    expect(fieldsIn('姓名\t电话\n贺小梅\t13800000021\n\n司马青\t13800000022')).toStrictEqual(rows.slice(0, 2));
  });

  it('end with a line that does not fit', () => {
    expect(fieldsIn('姓名 电话\n贺小梅 13800000021\n以上名单公示')).toStrictEqual(rows.slice(0, 2));
  });

  it('end with a field of its own', () => {
    const text = '姓名  电话\n贺小梅  13800000021\n联系人：司马青  13800000022';
    expect(fieldsIn(text)).toStrictEqual([...rows.slice(0, 2), 'person-name 司马青  13800000022']);
  });

  it('are none where headings alone stand', () => {
    expect(fieldsIn('姓名\t电话\n')).toStrictEqual([]);
  });

  it('are none where labels and values take turns', () => {
    expect(fieldsIn('姓名\t贺小梅\t电话\t13800000021\n身高\t170\t体重\t60')).toStrictEqual(rows.slice(0, 2));
  });
});
