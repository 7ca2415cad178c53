/**
 * What each part of a package is for, by what refers to it: a picture, a font, an attachment, a signature. A path is tried from
 * where it stands, with the folder that its list names, from the folder of the document, then from the root, since writers differ.
 * Paths that lead nowhere are passed over. Ids are those of a document's resources.
 *
 * @source GB/T 33190-2016, 7.2 (OFD.xml), 7.5 (CT_CommonData), 7.9 (resources), 18 (signatures), 20 (attachments)
 */
import type { OpaqueKind } from '../format.ts';
import { nameKey, resolveName } from '../package/names.ts';
import type { Part, Parts } from '../package/rewrite.ts';
import { scanXml } from '../xml/scan.ts';

/** A part that is not the format's own. */
export interface Role {
  readonly kind: OpaqueKind;
  /** By which pages and fonts refer to it. */
  readonly ids: string[];
  readonly isIdle: boolean;
}

export interface Roles {
  /** By the part's number. */
  readonly of: ReadonlyMap<number, Role>;
  readonly attachments: ReadonlySet<number>;
  readonly signatures: ReadonlySet<number>;
  /** Parts that say which objects of the pages are what. */
  readonly tags: ReadonlySet<number>;
  readonly pages: ReadonlySet<number>;
  /** Ids of templates, with their parts. */
  readonly templates: ReadonlyMap<string, number>;
}

/** Finds the part that a path leads to from a part. */
export type Locate = (from: Part, path: string, folder?: string) => Part | undefined;

export function locator(parts: Parts): Locate {
  return (from, path, folder = '') => {
    const root = from.name.split('/')[0] as string;
    const bases = [`${folder}/${path}`, path, `/${root}/${folder}/${path}`, `/${root}/${path}`, `/${path}`];
    const wanted = path.trim();
    if (wanted === '') return undefined;
    for (const base of folder === '' ? bases.slice(1) : bases) {
      const name = resolveName(from.name, folder === '' || base !== bases[0] ? base.trim() : `${folder}/${wanted}`);
      const part = name === undefined ? undefined : parts.find(name);
      if (part !== undefined) return part;
    }
    return undefined;
  };
}

const KINDS: ReadonlyMap<string, OpaqueKind> = new Map([
  ['image', 'image'],
  ['audio', 'media'],
  ['video', 'media'],
]);

/** @param sources the texts of parts, by their numbers */
export function readRoles(parts: readonly Part[], sources: ReadonlyMap<number, string>, locate: Locate): Roles {
  const of = new Map<number, Role>();
  const attachments = new Set<number>();
  const signatures = new Set<number>();
  const tags = new Set<number>();
  const pages = new Set<number>();
  const templates = new Map<string, number>();

  const add = (part: Part | undefined, kind: OpaqueKind, id: string | undefined, isIdle = false): void => {
    if (part === undefined) return;
    const known = of.get(part.number);
    const ids = known?.ids ?? [];
    if (id !== undefined) ids.push(id);
    of.set(part.number, { kind: known?.kind ?? kind, ids, isIdle: isIdle && known?.isIdle !== false });
  };

  for (const part of parts) {
    const source = sources.get(part.number);
    if (source === undefined) continue;
    const open: { readonly local: string; readonly id: string | undefined; readonly type: string }[] = [];
    let folder = '';
    let text = '';
    const xml = scanXml(source, { part: part.number });
    while (xml.next()) {
      if (xml.kind === 'text' || xml.kind === 'cdata') text += xml.text();
      if (xml.kind !== 'open' && xml.kind !== 'empty' && xml.kind !== 'close') continue;
      if (xml.kind !== 'close') {
        const { local } = xml;
        const path = xml.attribute('BaseLoc');
        if (local === 'Res') folder = path ?? '';
        if (local === 'TemplatePage' && path !== undefined) {
          const template = locate(part, path);
          const id = xml.attribute('ID');
          if (template !== undefined && id !== undefined) templates.set(id, template.number);
        }
        const page = local === 'Page' && path !== undefined ? locate(part, path) : undefined;
        if (page !== undefined) pages.add(page.number);
        if (local === 'Signature' && path !== undefined) addSigned(locate(part, path));
        const profile = local === 'ColorSpace' ? xml.attribute('Profile') : undefined;
        if (profile !== undefined) add(locate(part, profile, folder), 'settings', undefined);
        if (xml.kind === 'open') open.push({ local, id: xml.attribute('ID'), type: xml.attribute('Type') ?? '' });
      } else {
        open.pop();
        const around = open[open.length - 1];
        if (xml.local === 'MediaFile')
          add(locate(part, text, folder), KINDS.get(around?.type.toLowerCase() ?? '') ?? 'binary', around?.id);
        if (xml.local === 'FontFile') add(locate(part, text, folder), 'font', around?.id);
        if (xml.local === 'Cover') add(locate(part, text), 'image', undefined, true);
        if (xml.local === 'FileLoc' && around?.local === 'Attachment') {
          const file = locate(part, text);
          if (file !== undefined) attachments.add(file.number);
          add(file, 'embedded', around.id);
        }
        if (xml.local === 'FileLoc' && around?.local === 'CustomTag') {
          const file = locate(part, text);
          if (file !== undefined) tags.add(file.number);
        }
        if (xml.local === 'Signatures') addSigned(locate(part, text));
        if (around?.local === 'Seal' || xml.local === 'SignedValue') addSigned(locate(part, text));
      }
      text = '';
    }
  }

  function addSigned(part: Part | undefined): void {
    if (part !== undefined) signatures.add(part.number);
  }

  // What lies beside a signature, such as its seal, belongs to it though nothing may say so.
  const signed = parts.filter(({ number }) => signatures.has(number));
  const folders = [...new Set(signed.map(({ name }) => folderOf(name)))].filter(isSignatureFolder);
  for (const { name, number } of parts) {
    if (folders.some((folder) => nameKey(name).startsWith(folder))) {
      signatures.add(number);
    }
  }
  return { of, attachments, signatures, tags, pages, templates };
}

/** With the slash behind it, in lower case. */
function folderOf(name: string): string {
  return nameKey(name.slice(0, name.lastIndexOf('/') + 1));
}

function isSignatureFolder(folder: string): boolean {
  return folder.split('/').some((step) => step.startsWith('sign'));
}
