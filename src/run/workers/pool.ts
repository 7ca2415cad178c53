/**
 * Worker threads of one plan, that share tasks. A task goes to the thread that has the fewest; another thread is started
 * where all have enough. A thread that ends before it is told to fails what it had: the reply is then `undefined`, and no
 * reason is passed on, since it might quote a document.
 */
import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Plan } from '../../rules/plan.ts';
import type { Reply, Task } from './task.ts';

export interface Pool {
  readonly plan: Plan;
  /** Threads at most. */
  readonly most: number;
  work(task: Task): Promise<Reply | undefined>;
  /** Ends all threads, whatever they are at. */
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: ((reply: Reply | undefined) => void)[];
}

/** Tasks of a thread while others are started: one that it works on, one that waits. */
const ENOUGH = 2;

/**
 * Megabytes of a thread's memory: for what a record leaves behind, most of it at once, and for all else. Without a limit an engine
 * gathers what is left behind for as long as the machine has room. A block of a mebibyte in the smallest of fields takes half.
 */
const LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 };

/** Beside this file, once it is built. */
const WORKER: URL = new URL('./worker.js', import.meta.url);

/** @param file the program of a thread */
export function openPool(most: number, plan: Plan, file: URL = WORKER): Pool {
  let threads: readonly Thread[] = [];

  function startThread(): Thread {
    // Flags of the process may name programs to load first: they are not for these threads.
    const worker = new Worker(file, {
      workerData: plan.packs,
      execArgv: [],
      resourceLimits: LIMITS,
    });
    const thread: Thread = { worker, waiting: [] };
    const end = (): void => {
      threads = threads.filter((each) => each !== thread);
      for (const settle of thread.waiting.splice(0)) settle(undefined);
    };
    worker.on('message', (reply: Reply) => thread.waiting.shift()?.(reply));
    worker.on('error', end);
    worker.on('messageerror', end);
    worker.on('exit', end);
    threads = [...threads, thread];
    return thread;
  }

  function freest(): Thread {
    const [first] = [...threads].sort((a, b) => a.waiting.length - b.waiting.length);
    if (first === undefined) return startThread();
    return first.waiting.length >= ENOUGH && threads.length < most ? startThread() : first;
  }

  return {
    plan,
    most,
    work(task) {
      const thread = freest();
      return new Promise((settle) => {
        thread.waiting.push(settle);
        thread.worker.postMessage(task, [task.block.buffer]);
      });
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
