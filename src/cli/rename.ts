/**
 * Names of files, which are text of their documents: they may show whom a document is about. Where the user asks for it the files
 * of a folder get redacted names, each its own; else it is told which inputs have such a name, by their numbers.
 */
import { textAfter } from '../redact/field.ts';
import { editFields } from '../redact/scan.ts';
import { everyLayer } from '../redact/text.ts';
import type { Plan } from '../rules/plan.ts';
import type { Job } from './jobs.ts';

/** The jobs with outputs whose names show nobody. */
export function renamedJobs(jobs: readonly Job[], plan: Plan): readonly Job[] {
  const taken = new Set<string>();
  return jobs.map((job) => {
    const name = ownName(redactedName(job.name, plan), taken);
    const moved = (path: string): string => path.slice(0, path.length - job.name.length) + name;
    const { output, badRows } = job;
    return {
      ...job,
      output: output === undefined ? undefined : moved(output),
      badRows: badRows?.endsWith(job.name) === true ? moved(badRows) : badRows,
    };
  });
}

/** Numbers of the inputs whose names seem to show a person. */
export function personalNames(jobs: readonly Job[], plan: Plan): readonly number[] {
  return jobs.flatMap(({ name }, index) => (redactedName(name, plan) === name ? [] : [index + 1]));
}

/** Each folder and the file by itself; what says the format stays. */
function redactedName(name: string, plan: Plan): string {
  return name
    .split(/([/\\])/)
    .map((step) => {
      const dot = step.indexOf('.', 1);
      const stem = dot < 0 ? step : step.slice(0, dot);
      const [edit] = editFields([{ text: stem, rule: undefined, result: undefined }], plan, everyLayer);
      const written = (edit && textAfter(stem, edit)) ?? stem;
      // No file may be called *, and none is called otherwise that was not before.
      return (written === stem ? stem : written.replace(/\*/g, '＊')) + step.slice(stem.length);
    })
    .join('');
}

/** The name, with a number where another file has it. */
function ownName(name: string, taken: Set<string>): string {
  const dot = name.indexOf('.', Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 2);
  const [stem, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  let own = name;
  for (let number = 2; taken.has(own); number += 1) own = `${stem}-${number}${ending}`;
  taken.add(own);
  return own;
}
