/**
 * How many processors the machine really gives: two processes are busy at once for a second. A shared machine says that it has
 * two and gives less; two workers cannot be faster then than what they get.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const SECONDS = 1;

/** Prints the seconds of the processor that it got. */
const BUSY = `
const until = Date.now() + ${SECONDS * 1000};
const before = process.cpuUsage();
while (Date.now() < until);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1e6));
`;

async function busy(): Promise<number> {
  const child = spawn(process.execPath, ['-e', BUSY], { stdio: ['ignore', 'pipe', 'inherit'] });
  return Number(await text(child.stdout)) / SECONDS;
}

/** Of two. */
export async function processorsGiven(): Promise<number> {
  const [one, other] = await Promise.all([busy(), busy()]);
  return one + other;
}
