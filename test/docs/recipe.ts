/**
 * Recipes for engines: SQL, XML or a script with filters in it. What runs here are the filters, on an input that is empty,
 * so that an option or a column that is not there is seen; the whole recipe is run by test/engines, where the engine is.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from './markdown.ts';
import { ROOT, type Workspace } from './workspace.ts';

/** The program, and behind it options with their values; what follows is the engine's. */
const FILTER = /yinming-stream\.cjs((?: --[a-z-]+ [^\s'"<>]+)+)/g;

export function recipeProblems(
  { text, title, flags, language }: Pick<Block, 'text' | 'title' | 'flags' | 'language'>,
  workspace: Pick<Workspace, 'runCommand'>,
): readonly string[] {
  const isUnverified = flags.includes('unverified');
  if (isUnverified === (title !== undefined)) return ['a recipe is run by test/engines by its title, or unverified'];
  const isRun = title === undefined || enginesNames().some((line) => line.includes(`'${title}'`));
  const filters = [...text.matchAll(FILTER)].map(([, options = '']) => options.trim());
  const named = text.split('yinming-stream.cjs ').length - 1;
  const problems = filters.flatMap((options) => {
    const program = join(ROOT, 'dist/yinming-stream.cjs');
    const { printed, exit } = workspace.runCommand(`node '${program}' ${options} < /dev/null`, 0);
    return exit === 0 && printed === '' ? [] : [`${options}: ends with ${exit}`];
  });
  if (filters.length < named && language !== 'sh') problems.push('a filter that cannot be read');
  return isRun ? problems : [...problems, `no engine runs ${title}`];
}

function enginesNames(): readonly string[] {
  const folder = join(ROOT, 'test/engines');
  return readdirSync(folder)
    .filter((name) => /\.(?:ts|py)$/.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
}
