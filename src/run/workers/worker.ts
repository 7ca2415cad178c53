/** A worker thread: compiles the packs that it is given, and works through blocks of any documents, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';
import { compile } from '../../redact/compile.ts';
import type { Plan } from '../../rules/plan.ts';
import { openStretch } from '../document.ts';
import type { Reply, Setup, Task } from './task.ts';

const plan = planOf(workerData as Setup);

parentPort?.on('message', (task: Task) => {
  const reply = work(task);
  const given = (reply.done?.outputs ?? []).map(({ buffer }) => buffer as ArrayBuffer);
  parentPort?.postMessage(reply, [...new Set([reply.block.buffer, ...given])]);
});

function planOf(packs: Setup): Plan {
  const [own, ...wider] = [...packs].reverse();
  if (own === undefined) throw new RangeError('a plan without a pack');
  return compile(own, { extends: wider });
}

function work({ format: id, block, ...options }: Task): Reply {
  const { start } = options;
  try {
    const format = formats.find((each) => each.id === id) as Format;
    const stretch = openStretch(plan, { ...options, format });
    const outputs = [stretch.push(block), stretch.end()].filter(({ length }) => length > 0);
    const lines = (stretch.start?.line ?? start.line) - start.line;
    return { block, done: { ...stretch.close(), outputs, lines } };
  } catch {
    // The block is worked through again by the run itself, with its true place: the error that comes then is the error.
    return { block };
  }
}
