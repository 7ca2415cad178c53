/**
 * Relations of a part (`_rels/*.rels`) and the types of all parts (`[Content_Types].xml`): what they say, and how they are
 * written once parts are gone. What stays is not touched.
 *
 * @source ISO/IEC 29500-2, 6.5 (relationships), 7.2.3 (media types stream)
 */
import { spliced } from '../../text/splice.ts';
import { scanXml, type XmlScanner } from '../xml/scan.ts';
import { nameKey, relationsOwner, resolveName } from './names.ts';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** As it is written. */
  readonly target: string;
  readonly isExternal: boolean;
  /** The name of the part that it leads to; `undefined` where it leads outside. */
  readonly part: string | undefined;
}

/**
 * The relations that the part `name` holds, in their order.
 * @param number the part's, for errors
 */
export function readRelations(source: string, name: string, number: number): readonly Relation[] {
  return relationsOf(source, name, number).map(({ said }) => said);
}

/** The part without the relations that `isGone` names. */
export function withoutRelations(
  source: string,
  name: string,
  number: number,
  isGone: (relation: Relation) => boolean,
): string {
  return without(source, relationsOf(source, name, number), isGone);
}

function relationsOf(source: string, name: string, number: number): readonly Element<Relation>[] {
  const base = relationsOwner(name) ?? '';
  return elements(source, number, 'Relationship', (xml) => {
    const target = xml.attribute('Target') ?? '';
    const isExternal = xml.attribute('TargetMode') === 'External';
    return {
      id: xml.attribute('Id') ?? '',
      type: xml.attribute('Type') ?? '',
      target,
      isExternal,
      part: isExternal ? undefined : resolveName(base, target),
    };
  });
}

/** What each part is, by its name. */
export interface ContentTypes {
  /** The type of a part; empty where none is said. */
  typeOf(name: string): string;
}

export function readContentTypes(source: string, number: number): ContentTypes {
  const defaults = new Map<string, string>();
  for (const { said } of elements(source, number, 'Default', (xml) => typeBy(xml, 'Extension'))) {
    defaults.set(nameKey(said.name), said.type);
  }
  const overrides = new Map(overridesOf(source, number).map(({ said }) => [nameKey(said.name), said.type]));
  return {
    typeOf(name) {
      const key = nameKey(name);
      return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
    },
  };
}

/** The part without the types of parts that are gone, which are said for each by itself. */
export function withoutOverrides(source: string, number: number, isGone: (name: string) => boolean): string {
  return without(source, overridesOf(source, number), ({ name }) => isGone(name));
}

interface TypeOf {
  /** An ending of names, or the name of a part. */
  readonly name: string;
  readonly type: string;
}

function overridesOf(source: string, number: number): readonly Element<TypeOf>[] {
  return elements(source, number, 'Override', (xml) => {
    const { name, type } = typeBy(xml, 'PartName');
    return { name: resolveName('', name) ?? '', type };
  });
}

function typeBy(xml: XmlScanner, attribute: string): TypeOf {
  return { name: xml.attribute(attribute) ?? '', type: xml.attribute('ContentType') ?? '' };
}

/** What an element says, and where it stands. */
interface Element<Said> {
  readonly said: Said;
  readonly start: number;
  readonly end: number;
}

function elements<Said>(
  source: string,
  number: number,
  local: string,
  read: (xml: XmlScanner) => Said,
): readonly Element<Said>[] {
  const found: Element<Said>[] = [];
  const xml = scanXml(source, { part: number });
  while (xml.next()) {
    if ((xml.kind !== 'open' && xml.kind !== 'empty') || xml.local !== local) continue;
    const { start } = xml;
    const said = read(xml);
    xml.skip();
    found.push({ said, start, end: xml.end });
  }
  return found;
}

function without<Said>(source: string, all: readonly Element<Said>[], isGone: (said: Said) => boolean): string {
  return spliced(
    source,
    all.filter(({ said }) => isGone(said)).map(({ start, end }) => ({ start, end, text: '' })),
  );
}
