/** Set-up lines that name what is not there are seen. */
import { describe, expect, it } from 'vitest';
import { setUpProblems } from './set-up.ts';

describe('setUpProblems', () => {
  it('accepts commands that are there, with comments behind them', () => {
    expect(
      setUpProblems('npm ci && npm test # all of it\n\n# first\nnpm run build && npx vitest run test/docs/\n'),
    ).toEqual([]);
  });

  it.each([
    ['a script', 'npm ci && npm run nothing', 'npm run nothing: there is no such script'],
    ['a program', 'npx nothing', 'npx nothing: there is no such program'],
    ['a path', 'npx vitest run test/nothing', 'npx vitest run test/nothing: there is no test/nothing'],
    ['another command', 'npm ci\ncurl example.org', 'curl example.org: is no command that can be checked'],
    ['another command of npm', 'npm publish', 'npm publish: is no command that can be checked'],
  ])('sees %s that is not there', (_, text, problem) => {
    expect(setUpProblems(text)).toEqual([problem]);
  });
});
