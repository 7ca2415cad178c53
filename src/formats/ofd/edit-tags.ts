/**
 * Values that custom tags name (`tags.ts`), each over the objects that it is drawn by, in whatever part these stand. The values of
 * one part of tags are the fields of one record.
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { joinPieces, splicesOfPieces } from '../pieces.ts';
import { splicesOf } from './drawing.ts';
import { writeEdits } from './place-text.ts';
import { readTags } from './tags.ts';
import { readTextObjects } from './text-object.ts';
import type { Work } from './work.ts';

type TagWork = Pick<Work, 'editor' | 'roles' | 'sources' | 'gone' | 'fonts' | 'nextRecord'>;

/** @param work is told the texts that change, and their fonts */
export function editTags(work: TagWork): void {
  const { editor, roles, sources } = work;
  for (const number of roles.tags) {
    const source = sources.get(number);
    if (source === undefined) continue;
    const values = readTags(source, number, (text) => editor.isLabel(text));
    if (values.length > 0) editTagged(work, values);
  }
}

function editTagged(work: TagWork, values: ReturnType<typeof readTags>): void {
  const { editor, sources, fonts, gone } = work;
  const all = [...sources].flatMap(([number, source]) =>
    gone.has(number) ? [] : [{ number, source, objects: readTextObjects(source, number) }],
  );
  const edits = all.map(({ objects }) => objects.map(({ codes }) => codes.map((): Splice[] => [])));
  const byId = new Map<string, { readonly page: number; readonly object: number }>();
  all.forEach(({ objects }, page) => {
    objects.forEach(({ id }, object) => {
      if (!byId.has(id)) byId.set(id, { page, object });
    });
  });
  const fields = values.map(({ labels, objects }, index) => {
    const pieces = objects.flatMap((id) => {
      const found = byId.get(id);
      if (found === undefined) return [];
      const codes = all[found.page]?.objects[found.object]?.codes ?? [];
      return codes.map(({ text }, code) => ({ text, own: edits[found.page]?.[found.object]?.[code] as Splice[] }));
    });
    return { labels, pieces, text: joinPieces(pieces.map(({ text }) => text)), place: [index + 1] };
  });
  const changes = editor.record(
    fields.map(({ labels, text, place }) => ({ labels, text, place })),
    work.nextRecord(),
  );
  if (changes.length !== fields.length) throw new RangeError(`${fields.length} fields, ${changes.length} changes`);
  fields.forEach(({ pieces, text }, index) => {
    const laid = splicesOfPieces(
      pieces.map((piece) => piece.text),
      splicesOf(text, changes[index]),
    );
    pieces.forEach(({ own }, piece) => {
      // An object under two names is changed by the first.
      if (own.length === 0) own.push(...(laid[piece] as readonly Splice[]));
    });
  });
  all.forEach(({ number, source, objects }, page) => {
    const written = writeEdits(source, objects, edits[page] ?? []);
    if (written.splices.length > 0) sources.set(number, spliced(source, written.splices));
    for (const font of written.fonts) fonts.add(font);
  });
}
