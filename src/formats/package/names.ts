/**
 * Names of parts as packages write them in references: relative to the part that refers, or from the root, with percent
 * escapes and either slash. A part's own name has no slash in front. Nothing is thrown: what leads out of the package leads nowhere.
 *
 * @source ISO/IEC 29500-2, 6.2.2 and 6.4; RFC 3986, 5.2.4
 */
import { decodeUtf8 } from '../utf8.ts';

/** The name of the part that `target` leads to from the part `base`; `undefined` where it leads out of the package. */
export function resolveName(base: string, target: string): string | undefined {
  const path = unescapePercent((target.split('#')[0] as string).split('\\').join('/'));
  const steps = path.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.length === 0 ? undefined : steps.join('/');
}

/** Where two names are alike: in any case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** The part that holds the relations of a part; of the package itself, whose name is empty, `_rels/.rels`. */
export function relationsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The part whose relations a part holds; `undefined` where it is no such part. */
export function relationsOwner(name: string): string | undefined {
  const isRelations = name.toLowerCase().endsWith('.rels');
  const slash = name.lastIndexOf('/');
  const folder = name.slice(0, Math.max(slash, 0));
  if (!isRelations || !/(^|\/)_rels$/i.test(folder)) return undefined;
  return folder.slice(0, -'_rels'.length) + name.slice(slash + 1, -'.rels'.length);
}

/** Runs of percent escapes as the UTF-8 that they stand for; others stay as they are. */
function unescapePercent(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (digits) => Number.parseInt(digits, 16));
    return decodeUtf8(bytes, 0, bytes.length) ?? run;
  });
}
