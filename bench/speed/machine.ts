/** The machine that a figure belongs to: what matters to speed, and nothing that tells whose it is (no host, no path). */
import { cpus } from 'node:os';

export interface Machine {
  /** As the processor calls itself. */
  readonly cpu: string;
  /** Logical processors. */
  readonly processors: number;
  /** `linux x64` */
  readonly platform: string;
  readonly node: string;
}

export function thisMachine(): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? 'unknown processor',
    processors: all.length,
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}

/** `AMD EPYC 7763 64-Core Processor` → `amd-epyc-7763-64-core-processor`: the name of a folder. */
export function slugOf(cpu: string): string {
  const words = cpu
    .replace(/\((?:R|TM|C)\)/gi, ' ')
    .toLowerCase()
    .match(/[a-z0-9.]+/g);
  return words?.join('-') ?? 'unknown-processor';
}
