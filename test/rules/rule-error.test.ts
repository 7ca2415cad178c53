/** A RuleError says what is wrong and where in the pack, and nothing else. */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/rules/parse.ts';
import { pointerToken, RuleError, type RuleErrorCode, ruleErrorSentences } from '../../src/rules/rule-error.ts';
import { everyPlace, packWith } from './sample-pack.ts';

const CODES = Object.keys(ruleErrorSentences) as readonly RuleErrorCode[];

describe('RuleError', () => {
  it.each(CODES)('%s has a sentence of its own', (code) => {
    const error = new RuleError(code, '/kinds/address');
    expect(error.message).toBe(`${code}: /kinds/address ${ruleErrorSentences[code]}`);
    expect(error).toMatchObject({ name: 'RuleError', code, pointer: '/kinds/address' });
    expect(Object.values(ruleErrorSentences).filter((sentence) => sentence === ruleErrorSentences[code])).toHaveLength(
      1,
    );
  });

  it('calls the whole pack by its name', () => {
    expect(new RuleError('pack/not-json', '').message).toBe('pack/not-json: the pack is not JSON');
  });

  it('carries no value of the pack, wherever the fault is', () => {
    const canary = '金丝雀';
    const errors = everyPlace().map((place) => {
      try {
        parsePack(place === '' ? canary : packWith(place, [[canary]]));
        return undefined;
      } catch (error) {
        return error;
      }
    });
    const thrown = errors.filter((error) => error !== undefined);
    expect(thrown.length).toBeGreaterThan(50);
    for (const error of thrown) {
      expect(error).toBeInstanceOf(RuleError);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(canary);
      expect(error).not.toHaveProperty('cause');
    }
  });
});

describe('pointerToken', () => {
  it.each([
    ['a word', 'kinds', 'kinds'],
    ['a number', 3, '3'],
    ['a slash', 'a/b', 'a~1b'],
    ['a tilde', 'a~b', 'a~0b'],
    ['what looks like an escape', '~1', '~01'],
    ['several', '/~/', '~1~0~1'],
    ['nothing', '', ''],
  ])('%s', (_, key, token) => {
    expect(pointerToken(key)).toBe(token);
  });
});
