/**
 * A document inside a document: an embedded workbook, a page in an archive. It is known by its name or its first bytes, and goes
 * through the same editor, so that the people of one are those of the other.
 */
import type { Editor, Format, PackageOptions } from './format.ts';
import { formatByName, isPackage } from './index.ts';
import { joined } from './joined.ts';

/** A document in a document in a document: what lies deeper is opaque. */
const DEEPEST = 4;

export type NestedOptions = Pick<PackageOptions, 'inflate' | 'deflate' | 'limits'>;

/** The document as it comes out; `undefined` where its format is not known, or it lies too deep. @throws FormatError */
export async function nestedDocument(
  bytes: Uint8Array,
  name: string,
  editor: Editor,
  options: NestedOptions,
  depth = 1,
): Promise<Uint8Array | undefined> {
  const format = formatByName(name);
  if (format === undefined || depth > DEEPEST) return undefined;
  if (!isPackage(format)) return joined([...session(bytes, format, editor)]);
  const nested = (inner: Uint8Array, innerName: string): Promise<Uint8Array | undefined> =>
    nestedDocument(inner, innerName, editor, options, depth + 1);
  const chunks: Uint8Array[] = [];
  for await (const chunk of format.rewrite(bytes, editor, { ...options, nested })) chunks.push(chunk);
  return joined(chunks);
}

function* session(bytes: Uint8Array, format: Format, editor: Editor): Generator<Uint8Array> {
  const opened = format.open(editor);
  yield opened.push(bytes).slice();
  yield opened.end();
}
