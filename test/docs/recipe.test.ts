/** A recipe whose filter cannot be run, or that no engine runs, is seen. */
import { describe, expect, it } from 'vitest';
import { recipeProblems } from './recipe.ts';

const FILTER = 'node yinming-stream.cjs --rules waybill --wire ndjson';

function problemsOf(text: string, title: string | undefined, flags: readonly string[], exit = 0): readonly string[] {
  const commands: string[] = [];
  const runCommand = (command: string): { printed: string; exit: number } => {
    commands.push(command);
    return { printed: '', exit };
  };
  const problems = recipeProblems({ text, title, flags, language: 'sql' }, { runCommand });
  expect(commands.every((command) => command.endsWith(`--rules waybill --wire ndjson < /dev/null`))).toBe(true);
  return problems;
}

describe('recipeProblems', () => {
  it('accepts a recipe that an engine runs, and one that says that none does', () => {
    expect(problemsOf(`USING '${FILTER}'`, 'hive.sql', ['recipe'])).toEqual([]);
    expect(problemsOf(`USING '${FILTER}' AS`, undefined, ['recipe', 'unverified'])).toEqual([]);
  });

  it.each([
    ['a filter that fails', `USING '${FILTER}'`, 'hive.sql', ['recipe'], 2],
    ['options that cannot be read', "USING 'node yinming-stream.cjs waybill'", 'hive.sql', ['recipe'], 0],
    ['a title that no engine knows', `USING '${FILTER}'`, 'nothing.sql', ['recipe'], 0],
    ['no title', `USING '${FILTER}'`, undefined, ['recipe'], 0],
    ['a title, and nothing that runs it', `USING '${FILTER}'`, 'hive.sql', ['recipe', 'unverified'], 0],
  ])('sees %s', (_, text, title, flags, exit) => {
    expect(problemsOf(text, title, flags, exit)).toHaveLength(1);
  });
});
