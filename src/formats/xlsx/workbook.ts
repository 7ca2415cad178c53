/**
 * What a workbook says of itself, read before anything in it is changed: its sheets in order, the names that it defines, its tables,
 * how its styles show numbers; and which of these names change, so that every reference can follow. Throws FormatError.
 *
 * @source ECMA-376-1:2016, 18.2 (workbook), 18.5 (tables), 18.8 (styles)
 */
import { spliced } from '../../text/splice.ts';
import { FormatError } from '../format.ts';
import { nameKey, relationsName } from '../package/names.ts';
import { type ContentTypes, readContentTypes, readRelations, type Relation } from '../package/relations.ts';
import type { Part, Parts } from '../package/rewrite.ts';
import { scanXml } from '../xml/scan.ts';
import { parseRange, type Range } from './a1.ts';
import type { Renames } from './formula.ts';
import { legalDefinedName, legalSheetName } from './legal-names.ts';
import type { TextEditor } from './markup.ts';
import { isDateFormat } from './number-text.ts';

export interface Workbook {
  /** Of the package and of the parts that have some, by the key of their owner's name. */
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  typeOf(name: string): string;
  /** The part of the workbook itself. */
  readonly main: Part;
  readonly sheets: readonly Sheet[];
  readonly strings: Part | undefined;
  readonly tables: readonly TablePart[];
  readonly is1904: boolean;
  readonly definedNames: readonly string[];
  /** Whether cells of a style show a day. */
  isDate(style: number): boolean;
}

export interface Sheet {
  readonly name: string;
  /** `undefined` where the workbook names a part that is not there. */
  readonly part: Part | undefined;
}

/** A table that a sheet declares. */
export interface TablePart {
  readonly part: Part;
  /** Of the sheet that it lies on. */
  readonly sheet: string;
  readonly name: string;
  readonly range: Range | undefined;
  /** The names of its columns, from the left. */
  readonly columns: readonly string[];
}

export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const typesPart = parts.need('[Content_Types].xml');
  const types = readContentTypes((await parts.text(typesPart)).text, typesPart.number);
  const relations = await readAllRelations(parts);
  const main = relatedPart(parts, relations.get('') ?? [], '/officeDocument');
  if (main === undefined || !/spreadsheetml|ms-excel/.test(types.typeOf(main.name))) {
    throw new FormatError('package/missing-part', { line: 1, column: 1, part: main?.number ?? 0 });
  }
  // A workbook of the binary kind has no XML in it.
  if (!types.typeOf(main.name).endsWith('xml')) {
    throw new FormatError('package/legacy', { line: 1, column: 1, part: main.number });
  }
  const own = relations.get(nameKey(main.name)) ?? [];
  const said = readMain((await parts.text(main)).text, main.number);
  const styles = relatedPart(parts, own, '/styles');
  const dates = styles === undefined ? [] : readDateStyles((await parts.text(styles)).text, styles.number);
  const sheets = said.sheets.map(({ name, id }) => {
    const target = own.find((relation) => relation.id === id)?.part;
    return { name, part: target === undefined ? undefined : parts.find(target) };
  });
  return {
    ...said,
    relations,
    typeOf: typesWith(types, relations),
    main,
    sheets,
    strings: relatedPart(parts, own, '/sharedStrings'),
    tables: await readTableParts(parts, relations, sheets),
    isDate: (style) => dates[style] === true,
  };
}

async function readAllRelations(parts: Parts): Promise<ReadonlyMap<string, readonly Relation[]>> {
  const relations = new Map<string, readonly Relation[]>();
  const owners = ['', ...parts.all.map(({ name }) => name)];
  for (const owner of owners) {
    const name = relationsName(owner);
    const part = parts.find(name);
    if (part !== undefined) {
      relations.set(nameKey(owner), readRelations((await parts.text(part)).text, part.name, part.number));
    }
  }
  return relations;
}

/** What a part is that the package says no more of than that it is XML: by the relation that leads to it. */
function typesWith(types: ContentTypes, relations: Workbook['relations']): (name: string) => string {
  const related = new Map<string, string>();
  for (const own of relations.values()) {
    for (const { type, part } of own) {
      if (part !== undefined) related.set(nameKey(part), `.${type.slice(type.lastIndexOf('/') + 1)}+xml`);
    }
  }
  return (name) => {
    const said = types.typeOf(name);
    return /^(?:(?:application|text)\/xml)?$/.test(said) && /\.xml$/i.test(name)
      ? (related.get(nameKey(name)) ?? said)
      : said;
  };
}

/** The part that the first relation of a type leads to. */
function relatedPart(parts: Parts, relations: readonly Relation[], type: string): Part | undefined {
  const target = relations.find((relation) => relation.type.endsWith(type))?.part;
  return target === undefined ? undefined : parts.find(target);
}

interface MainSaid extends Pick<Workbook, 'is1904' | 'definedNames'> {
  readonly sheets: readonly { readonly name: string; readonly id: string | undefined }[];
}

function readMain(source: string, part: number): MainSaid {
  const sheets: { name: string; id: string | undefined }[] = [];
  const definedNames: string[] = [];
  let is1904 = false;
  const xml = scanXml(source, { part });
  while (xml.next()) {
    if (xml.kind !== 'open' && xml.kind !== 'empty') continue;
    const name = xml.attribute('name') ?? '';
    if (xml.local === 'sheet') {
      let id: string | undefined;
      for (let index = 0; index < xml.attributes; index += 1) {
        if (/:id$/.test(xml.attributeName(index))) id = xml.value(index);
      }
      sheets.push({ name, id });
    } else if (xml.local === 'definedName') definedNames.push(name);
    else if (xml.local === 'workbookPr') is1904 = /^(?:1|true)$/.test(xml.attribute('date1904') ?? '');
  }
  return { sheets, definedNames, is1904 };
}

/** Which styles of cells show a day. */
function readDateStyles(source: string, part: number): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  const xml = scanXml(source, { part });
  while (xml.next()) {
    const isOpen = xml.kind === 'open' || xml.kind === 'empty';
    if (xml.local === 'cellXfs') isInCells = xml.kind === 'open';
    else if (isOpen && xml.local === 'numFmt') {
      codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? '');
    } else if (isOpen && isInCells && xml.local === 'xf') {
      const id = Number(xml.attribute('numFmtId') ?? 0);
      styles.push(isDateFormat(id, codes.get(id)));
    }
  }
  return styles;
}

async function readTableParts(
  parts: Parts,
  relations: Workbook['relations'],
  sheets: readonly Sheet[],
): Promise<readonly TablePart[]> {
  const tables: TablePart[] = [];
  for (const { part: sheet } of sheets) {
    for (const relation of relations.get(nameKey(sheet?.name ?? '\0')) ?? []) {
      const part = relation.type.endsWith('/table') ? parts.find(relation.part ?? '') : undefined;
      if (part === undefined || sheet === undefined) continue;
      tables.push({ part, sheet: sheet.name, ...readTable((await parts.text(part)).text, part.number) });
    }
  }
  return tables;
}

function readTable(source: string, part: number): Pick<TablePart, 'name' | 'range' | 'columns'> {
  const columns: string[] = [];
  let name = '';
  let range: Range | undefined;
  const xml = scanXml(source, { part });
  while (xml.next()) {
    if (xml.kind !== 'open' && xml.kind !== 'empty') continue;
    if (xml.local === 'table') {
      name = xml.attribute('displayName') ?? xml.attribute('name') ?? '';
      range = parseRange(xml.attribute('ref') ?? '');
    } else if (xml.local === 'tableColumn') columns.push(xml.attribute('name') ?? '');
  }
  return { name, range, columns };
}

/** The names that change, with what becomes of them. Columns of tables are added when their headers go. */
export function changedNames(
  { sheets, definedNames, tables, main }: Workbook,
  passage: TextEditor['passage'],
): Renames & { readonly columns: Map<string, string> } {
  const after = (name: string): string => {
    const edits = name === '' ? [] : passage(name, { line: 1, column: 1, part: main.number });
    return spliced(name, edits);
  };
  const renamed = (names: readonly string[], legal: (wanted: string, taken: Set<string>) => string) => {
    const wanted = [...new Set(names)].map((name) => [name, after(name)] as const);
    const taken = new Set(wanted.flatMap(([name, next]) => (name === next ? [name.toLowerCase()] : [])));
    const changed = wanted.filter(([name, next]) => name !== next);
    return new Map(changed.map(([name, next]) => [name.toLowerCase(), legal(next, taken)]));
  };
  return {
    sheets: renamed(
      sheets.map(({ name }) => name),
      legalSheetName,
    ),
    defined: renamed([...definedNames, ...tables.map(({ name }) => name)], legalDefinedName),
    columns: new Map(),
  };
}
