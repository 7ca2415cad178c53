/**
 * A package (XLSX, DOCX, OFD) through a plan. Its bytes are held, since it is read twice where once does not do (tentative.ts): what
 * one part shows of people is found in all of them. What is written is held too until it has been verified.
 */
import type { PackageFormat, PackageOptions } from '../formats/format.ts';
import { nestedDocument } from '../formats/nested.ts';
import { nobody, numbersNames } from '../redact/passage.ts';
import type { Plan } from '../rules/plan.ts';
import { type Needles, newNeedles } from '../verify/needles.ts';
import { type DocumentSummary, openLedger } from './document.ts';
import { type CountingEditor, type EditorOptions, planEditor } from './editor.ts';
import { crc32, deflate, inflate, inflateWhole } from './flate.ts';
import { newTally, type Tally } from './tally.ts';
import { verify } from './verify.ts';

export interface PackageRun {
  /** Pieces of the whole document. */
  readonly output: readonly Uint8Array[];
  readonly summary: DocumentSummary;
}

type PackageRunOptions = Omit<EditorOptions, 'needles' | 'people'> & { readonly isReadOnly?: true };

/** @throws FormatError, RedactError, OpaqueError, UnverifiedError */
export async function redactPackage(
  source: Uint8Array,
  plan: Plan,
  format: PackageFormat,
  options: PackageRunOptions,
): Promise<PackageRun> {
  const { output, editor, tally, needles } = await rewritten(source, plan, format, options);
  const { isReadOnly } = options;
  if (isReadOnly !== true && needles !== undefined) await verify([source], output, needles);
  const ledger = openLedger(format);
  ledger.tookIn(source.length);
  for (const bytes of output) ledger.gaveOut(bytes);
  ledger.add({ records: editor.records, counts: tally.counts, things: editor.things });
  const summary = ledger.summary('utf-8');
  return { output, summary: isReadOnly === true ? summary : { ...summary, isVerified: true } };
}

interface Rewritten {
  readonly output: readonly Uint8Array[];
  readonly editor: CountingEditor;
  readonly tally: Tally;
  /** Of what is to be verified. */
  readonly needles: Needles | undefined;
}

/**
 * A document as it comes out, before it is verified.
 * @param options `isUnverified`: nothing is gathered for that
 * @throws FormatError, RedactError, OpaqueError
 */
export async function rewritten(
  source: Uint8Array,
  plan: Plan,
  format: PackageFormat,
  { isReadOnly, isUnverified, ...options }: PackageRunOptions & { readonly isUnverified?: true },
): Promise<Rewritten> {
  const packing = isReadOnly === true ? {} : { deflate };
  const rewrite = async (own: Pick<EditorOptions, 'people' | 'isTentative'>): Promise<Rewritten> => {
    const needles = isUnverified === true ? undefined : newNeedles();
    const tally = newTally();
    const editor = planEditor(plan, tally, { ...options, ...own, ...(needles && { needles }) });
    const output = await collected(format.rewrite(source, editor, packageOptions(editor, packing)));
    editor.settle();
    return { output, editor, tally, needles };
  };
  // Who hears of values hears of them once, and names are numbered when all of them are known.
  if (options.onFinding === undefined && !numbersNames(plan)) {
    const people = nobody();
    // What goes wrong may do so for what was not known yet: two readings say for certain.
    const tentative = await rewrite({ people, isTentative: true }).catch(() => undefined);
    if (tentative?.editor.holds() === true) return tentative;
    if (tentative?.editor.hasLearned === true) return rewrite({ people });
  }
  const people = nobody();
  const first = planEditor(plan, newTally(), { ...options, people, isFirst: true, onFinding: () => undefined });
  await collected(format.rewrite(source, first, packageOptions(first)));
  first.settle();
  return rewrite({ people });
}

/** Of a reading, or of a writing with what packs it. */
function packageOptions(editor: CountingEditor, packing: Pick<PackageOptions, 'deflate'> = {}): PackageOptions {
  const flates = { inflate, inflateWhole, crc32, ...packing };
  return { ...flates, nested: (bytes, name) => nestedDocument(bytes, name, editor, flates) };
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) if (chunk.length > 0) parts.push(chunk);
  return parts;
}
