/**
 * Set-up lines of a document (`npm ci && npm test  # what it does`): they are not run, since they would install and test
 * the project from within its own tests, but what they name must be there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from './workspace.ts';

/** Lines that name nothing of the project. */
const PLAIN: readonly string[] = ['npm ci', 'npm install --global .'];

/** What is wrong with each command of a block; empty where all can be run. */
export function setUpProblems(text: string): readonly string[] {
  const commands = text
    .split('\n')
    .flatMap((line) => line.replace(/(^| )#.*$/, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '');
  return commands.flatMap((command) => {
    const problem = problemOf(command);
    return problem === undefined ? [] : [`${command}: ${problem}`];
  });
}

function problemOf(command: string): string | undefined {
  if (PLAIN.includes(command)) return undefined;
  const [program, ...words] = command.split(/ +/);
  if (program === 'npm') {
    const name = words[0] === 'run' ? words[1] : words[0] === 'test' ? 'test' : undefined;
    if (name === undefined) return 'is no command that can be checked';
    return name in manifest.scripts ? undefined : 'there is no such script';
  }
  if (program !== 'npx') return 'is no command that can be checked';
  if (!existsSync(join(ROOT, 'node_modules/.bin', words[0] ?? ''))) return 'there is no such program';
  const gone = words.filter((word) => word.includes('/') && !existsSync(join(ROOT, word)));
  return gone.length === 0 ? undefined : `there is no ${gone.join(', ')}`;
}
