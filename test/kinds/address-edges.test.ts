/** Behind a level nothing wider is read than what edges.ts says: a rule that hides all of it needs to read no further. */
import { describe, expect, it } from 'vitest';
import { address } from '../../src/kinds/address.ts';
import { stopOf, widestBehind } from '../../src/kinds/address/edges.ts';
import { COUNTY, LEVELS, type LevelName, NUMBER, ROAD, SUBDISTRICT, UNIT } from '../../src/kinds/address/levels.ts';
import { fold } from '../../src/text/fold.ts';
import { changedAddresses, writtenAddresses } from '../support/addresses.ts';

const CHANGED = 30_000;
const rankOf = (name: string): number => LEVELS.indexOf(name as LevelName);
const through = (level: number): number => ~((1 << (level + 1)) - 1);

describe('edges of addresses', () => {
  const texts = writtenAddresses();

  it.each([
    ['as written', texts],
    ['changed', changedAddresses(texts, CHANGED)],
  ])('no wider level stands behind one than is said: %s', (_, values) => {
    const wrong = values.filter((value) => {
      const levels = (address.parse(value)?.parts ?? []).map(({ name }) => rankOf(name));
      const placed = levels.filter((level) => level < rankOf('note'));
      return placed.some((level, at) => {
        const next = placed[at + 1];
        return level >= SUBDISTRICT && next !== undefined && next < widestBehind(level);
      });
    });
    // In Latin letters the deepest level stands first.
    expect(wrong.filter((value) => /[\u2e80-\uffff]/.test(fold(value)))).toStrictEqual([]);
  });

  it.each([
    ['the county', through(COUNTY), SUBDISTRICT],
    ['the road, which may stand behind a group or a lane', through(ROAD), NUMBER],
    ['the building', through(rankOf('building')), UNIT],
    ['the compound, which may have a yard behind it', through(rankOf('compound')), rankOf('building')],
  ])('where all is hidden behind %s, reading stops soon', (_, hides, stop) => {
    expect(LEVELS[stopOf({ hides, floor: 0, mayShowAll: false, cutsOff: false })]).toBe(LEVELS[stop]);
  });

  it('reads no further: what is not read changes nothing', () => {
    const edge = address.edgeBy?.({ hides: through(COUNTY), floor: 0, mayShowAll: false, cutsOff: false });
    expect(edge?.('大东区小河沿街道滂江街22号')).toBe(3);
    expect(edge?.('大东区小河沿街道，张三收，大东区')).toBe(3);
  });

  it('asks the parts where a level that is shown stands behind one that is hidden', () => {
    const edge = address.edgeBy?.({ hides: through(ROAD), floor: 0, mayShowAll: false, cutsOff: false });
    expect(edge?.('台北市大安区12邻中山路5号')).toBe(-1);
    expect(edge?.('台北市大安区中山路5号')).toBe(9);
  });

  it.each([
    ['a mark', '大东区滂江街*号'],
    ['a character of two units', '大东区𠮷祥街22号'],
    ['a blank at an end', '大东区滂江街22号 '],
    ['Latin letters', 'Flat A, 12/F, 123 Nathan Road, Kowloon'],
    ['no address', '张三'],
    ['nothing', ''],
  ])('asks the parts where it holds %s', (_, value) => {
    expect(address.edgeBy?.({ hides: through(COUNTY), floor: 0, mayShowAll: false, cutsOff: false })(value)).toBe(-1);
  });
});
