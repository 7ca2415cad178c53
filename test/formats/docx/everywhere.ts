/** A document that has the same text in every place (places.ts). */
import { type Draft, paragraph, type Parts } from './document.ts';
import { textPlaces } from './places.ts';
import { personPlaces } from './person-places.ts';

/** @param proof a paragraph that shows whose name the text is */
export function everywhere(needle: string, proof: string): Draft {
  const parts: Record<string, Parts[string]> = {};
  const types = new Set<string>();
  let body = paragraph(proof);
  let relations = '';
  [...textPlaces, ...personPlaces].forEach(({ draft }, index) => {
    // Parts of the same name, and relations of the same number, in each.
    const own = (name: string): string => name.replace(/(\.\w+)$/, `-${index}$1`);
    const one = draft(needle);
    const numbered = (text: string): string => text.split('"rId9"').join(`"rId9-${index}"`);
    body += paragraph('，') + numbered(one.body ?? '');
    for (const [name, content] of Object.entries(one.parts ?? {}))
      parts[name.endsWith('.rels') ? name : own(name)] = content;
    relations += numbered(one.relations ?? '').replace(
      /Target="([^":?]+)"/,
      (_, name: string) => `Target="${own(name)}"`,
    );
    for (const [type] of (one.types ?? '').matchAll(/<[^>]*>/g)) {
      types.add(type.replace(/PartName="([^"]*)"/, (_, name: string) => `PartName="${own(name)}"`));
    }
  });
  return { body, parts, relations, types: [...types].join('') };
}
