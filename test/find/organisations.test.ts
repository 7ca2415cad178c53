/** Whether what reads like a name is the beginning of an organisation's. */
import { describe, expect, it } from 'vitest';
import { beginsOrganisation } from '../../src/find/organisations.ts';
import { searchOf } from '../../src/find/search.ts';
import { planOf } from '../support/plans.ts';

const begins = (text: string, length: number): boolean => beginsOrganisation(searchOf(text, planOf('base')), 0, length);

describe('a stretch that begins the name of an organisation', () => {
  it.each([
    ['a firm', '康瑞热力有限公司', 2],
    ['a firm with more behind its name', '康瑞热力有限公司派人上门', 3],
    ['a law firm, in Traditional', '金衡律師事務所', 3],
    ['a shop', '马记牛肉面馆', 2],
    ['a school with a number', '于洪第12中学', 2],
  ])('%s: %s', (_, text, length) => {
    expect(begins(text, length)).toBe(true);
  });

  it.each([
    ['a person who goes to one', '王芳到康瑞热力有限公司', 2],
    ['a person and one', '王芳与康瑞热力有限公司', 2],
    ['a person, a comma, and one', '王芳，康瑞热力有限公司', 2],
    ['a person who does something', '王芳昨天来过', 2],
    ['the end of the text', '王芳', 2],
  ])('not %s: %s', (_, text, length) => {
    expect(begins(text, length)).toBe(false);
  });
});
