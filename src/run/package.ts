/**
 * A package (XLSX, DOCX, OFD) through a plan. Its bytes are held, since it is read twice: what one part shows of people is found
 * in all of them. What is written is held too until it has been verified.
 */
import type { PackageFormat, PackageOptions } from '../formats/format.ts';
import { nestedDocument } from '../formats/nested.ts';
import { nobody } from '../redact/passage.ts';
import type { Plan } from '../rules/plan.ts';
import { newNeedles } from '../verify/needles.ts';
import { type DocumentSummary, openLedger } from './document.ts';
import { type CountingEditor, type EditorOptions, planEditor } from './editor.ts';
import { deflate, inflate } from './flate.ts';
import { newTally } from './tally.ts';
import { verify } from './verify.ts';

export interface PackageRun {
  /** Pieces of the whole document. */
  readonly output: readonly Uint8Array[];
  readonly summary: DocumentSummary;
}

/** @throws FormatError, RedactError, OpaqueError, UnverifiedError */
export async function redactPackage(
  source: Uint8Array,
  plan: Plan,
  format: PackageFormat,
  { isReadOnly, ...options }: EditorOptions & { readonly isReadOnly?: true },
): Promise<PackageRun> {
  const people = nobody();
  const first = planEditor(plan, newTally(), { ...options, people, isFirst: true, onFinding: () => undefined });
  await collected(format.rewrite(source, first, packageOptions(first)));
  first.settle();
  const needles = newNeedles();
  const tally = newTally();
  const editor = planEditor(plan, tally, { ...options, people, needles });
  const packing = isReadOnly === true ? {} : { deflate };
  const output = await collected(format.rewrite(source, editor, packageOptions(editor, packing)));
  editor.settle();
  if (isReadOnly !== true) await verify([source], output, needles);
  const ledger = openLedger(format);
  ledger.tookIn(source.length);
  for (const bytes of output) ledger.gaveOut(bytes);
  ledger.add({ records: editor.records, counts: tally.counts, things: editor.things });
  const summary = ledger.summary('utf-8');
  return { output, summary: isReadOnly === true ? summary : { ...summary, isVerified: true } };
}

/** Of a reading, or of a writing with what packs it. */
function packageOptions(editor: CountingEditor, packing: Pick<PackageOptions, 'deflate'> = {}): PackageOptions {
  const flates = { inflate, ...packing };
  return { ...flates, nested: (bytes, name) => nestedDocument(bytes, name, editor, flates) };
}

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) if (chunk.length > 0) parts.push(chunk);
  return parts;
}
