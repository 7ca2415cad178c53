/**
 * Workbooks of spreadsheets (XLSX, XLSM and their templates). Sheets stream, row by row; all other parts of XML are read whole, and what
 * can hold no text is opaque. What comes out is the same package with other bytes only where the editor changed something:
 *
 *     names of sheets and defined names     decided first, since references everywhere follow them
 *     each sheet                            its tables through `columns` and `record`, its rest through `passage`
 *     strings that cells share              once all sheets are through, since then it is known which of them are still shown
 *     charts, drawings, pivot caches, tables likewise: copies of cells that have changed must not stay
 *     comments                              likewise: what was said of a cell whose column goes
 *     everything else                       text as text, people taken out, the rest asked for
 *
 * Here are the order of the parts and which rewriting each gets. Parts keep their order but for those that wait for the sheets,
 * which follow them. Throws FormatError.
 *
 * @source ECMA-376-1:2016, 12 and 18; ISO/IEC 29500-2 (packages)
 */
import type { Editor, PackageFormat, PackageOptions } from '../format.ts';
import { nameKey, relationsOwner } from '../package/names.ts';
import { withoutOverrides, withoutRelations } from '../package/relations.ts';
import { openPackage, type Part, type PartFate, type Parts, rewriteParts } from '../package/rewrite.ts';
import { createChangedCells } from './changed-cells.ts';
import { rewriteChart } from './charts.ts';
import { peopleIn, rewriteComments } from './comments.ts';
import { rewriteDrawing } from './drawings.ts';
import { rewriteExternalLink } from './external-link.ts';
import { changedFormula, hasRenames, isPlainFormula, renamed } from './formula.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';
import { decideFates } from './opaque-fates.ts';
import { passages } from './passages.ts';
import { rewritePivotCache } from './pivot-cache.ts';
import { AUTHOR, personIn, rewriteCustomProperties, rewriteCustomXml, rewriteProperties, told } from './properties.ts';
import { rewriteRelations } from './relation-targets.ts';
import { chunksInUtf8, inUtf8 } from './in-utf8.ts';
import { readSharedStrings, type SharedStrings } from './string-table.ts';
import { rewriteSheet } from './sheet.ts';
import { rewriteSheetRest } from './sheet-rest.ts';
import type { ColumnOfTable } from './tables.ts';
import { changedNames, readWorkbook, type Workbook } from './workbook.ts';

export const xlsx: PackageFormat = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
  rewrite: rewriteWorkbook,
};

async function* rewriteWorkbook(
  source: Uint8Array,
  editor: Editor,
  options: PackageOptions,
): AsyncGenerator<Uint8Array> {
  const parts = openPackage(source, options);
  const book = await readWorkbook(parts);
  const writer = await openWriter(parts, book, editor, options);
  yield* rewriteParts({ ...parts, all: inOrder(parts.all, book) }, options, writer);
}

/** The parts in their order, those that wait for the sheets behind the last of these. */
function inOrder(all: readonly Part[], book: Workbook): readonly Part[] {
  const sheets = all.filter((part) => isSheet(book.typeOf(part.name)));
  const last = sheets[sheets.length - 1];
  if (last === undefined) return all;
  const waits = (part: Part): boolean => part.number < last.number && isAfterSheets(book.typeOf(part.name));
  return all.flatMap((part) => {
    if (waits(part)) return [];
    return part === last ? [part, ...all.filter(waits)] : [part];
  });
}

function isSheet(type: string): boolean {
  return type.endsWith('.worksheet+xml');
}

function isAfterSheets(type: string): boolean {
  return /(?:\.sharedStrings|\.table|\.chart|chartex|chart(?:user)?shapes|\.drawing|\.pivotCacheDefinition|comments?)\+xml$/i.test(
    type,
  );
}

type Rewrite = (source: string, options: MarkupOptions) => string;

async function openWriter(
  parts: Parts,
  book: Workbook,
  editor: Editor,
  { deflate, nested }: PackageOptions,
): Promise<(part: Part) => Promise<PartFate>> {
  let record = 0;
  const nextRecord = (): number => {
    record += 1;
    return record;
  };
  const passage = passages(editor);
  const names = changedNames(book, passage);
  const changed = createChangedCells();
  const fates = decideFates(parts, book, editor, nested !== undefined);
  const { isGone, goneRelations } = fates;
  const shared = await readStrings();
  const people = await readPeople();
  /** Columns of the tables of each sheet that is through. */
  const columnsOf = new Map<string, (row: number, column: number) => ColumnOfTable | undefined>();

  async function readStrings(): Promise<SharedStrings | undefined> {
    const { strings } = book;
    if (strings === undefined) return undefined;
    return readSharedStrings(inUtf8(await parts.bytes(strings), strings.number), strings.number);
  }

  /** Names of the people in threads of comments. */
  async function readPeople(): Promise<readonly string[]> {
    const lists = parts.all.filter(({ name }) => /\.person\+xml$/.test(book.typeOf(name)));
    const names: string[] = [];
    for (const list of lists) names.push(...peopleIn((await parts.text(list)).text, list.number));
    return names.filter((name) => name.trim() !== '');
  }

  function optionsOf(part: Part): MarkupOptions {
    const own = { part: part.number, editor };
    return { part: part.number, passage, names, person: (...said) => personIn(own, ...said) };
  }

  function restOptions(part: Part, columnAt: (row: number, column: number) => ColumnOfTable | undefined) {
    return { ...optionsOf(part), editor, nextRecord, columnAt, goneRelations: goneRelations(part) };
  }

  function sheetOf(part: Part): string {
    return book.sheets.find((sheet) => sheet.part === part)?.name ?? '';
  }

  function rewriteRows(part: Part): PartFate {
    const name = sheetOf(part);
    const headers = book.tables.filter(({ sheet }) => sheet === part.name);
    const chunks = rewriteSheet(chunksInUtf8(parts.chunks(part), part.number), {
      editor,
      part: part.number,
      nextRecord,
      strings: shared,
      isDate: book.isDate,
      is1904: book.is1904,
      isReadOnly: deflate === undefined,
      changed: changed.inSheet(name),
      formula(formula) {
        if (isPlainFormula(formula) && !hasRenames(names)) return undefined;
        const before = renamed(formula, names);
        const after = changedFormula(before, passage(before, { line: 1, column: 1, part: part.number }));
        return after === formula ? undefined : after;
      },
      // A table must name each of its columns: one that goes is called by its number.
      emptyHeader(row, column) {
        for (const { range, columns } of headers) {
          const label = range?.top === row ? columns[column - range.left] : undefined;
          if (range === undefined || label === undefined) continue;
          const header = `列${column - range.left + 1}`;
          names.columns.set(label.toLowerCase(), header);
          return header;
        }
        return undefined;
      },
      rest(markup, around, columnAt) {
        columnsOf.set(part.name, columnAt);
        const isLast = around.length > 0 || !/<(?:[\w.-]+:)?sheetData\b/.test(markup);
        return rewriteSheetRest(markup, { ...restOptions(part, columnAt), around, isLast });
      },
    });
    return { chunks };
  }

  function rewriteTable(source: string, part: Part): string {
    const sheet = book.tables.find((table) => table.part === part)?.sheet ?? '';
    const columnAt = columnsOf.get(sheet) ?? (() => undefined);
    const { names: own } = optionsOf(part);
    return rewriteSheetRest(source, {
      ...restOptions(part, columnAt),
      // Its columns are called as their headers are, and it as formulas call it.
      attribute(element, name, value) {
        if (element === 'tableColumn' && name === 'name') return own.columns.get(value.toLowerCase()) ?? value;
        if (element === 'table' && (name === 'name' || name === 'displayName')) {
          return own.defined.get(value.toLowerCase()) ?? value;
        }
        return undefined;
      },
    });
  }

  function rewriteNotes(source: string, part: Part): string {
    const sheet = book.sheets.find(({ part: own }) =>
      book.relations
        .get(nameKey(own?.name ?? ''))
        ?.some((relation) => nameKey(relation.part ?? '') === nameKey(part.name)),
    );
    const columnAt = columnsOf.get(sheet?.part?.name ?? '') ?? (() => undefined);
    return rewriteComments(source, { ...optionsOf(part), editor, nextRecord, people, columnAt });
  }

  function rewriteMain(source: string, options: MarkupOptions): string {
    const gone = goneRelations(book.main);
    let views = 0;
    return rewriteMarkup(source, {
      ...options,
      tag: (xml) => (xml.local === 'externalReference' && hasRelation(xml, gone) ? null : undefined),
      attribute(element, name, value) {
        if (element === 'sheet' && name === 'name') return names.sheets.get(value.toLowerCase()) ?? value;
        if (element === 'definedName' && name === 'name') return names.defined.get(value.toLowerCase()) ?? value;
        if (element === 'customWorkbookView' && name === 'name') {
          views += 1;
          return told({ part: book.main.number, editor }, value, `${AUTHOR}${views}`);
        }
        return undefined;
      },
    });
  }

  /** How a part of XML is rewritten, by its type; `undefined`: as any. */
  function rewriteOf(part: Part): Rewrite {
    const type = book.typeOf(part.name);
    const fields = { ...optionsOf(part), editor, nextRecord };
    if (part === book.main) return rewriteMain;
    if (/core-properties\+xml$|extended-properties\+xml$/.test(type))
      return (source) => rewriteProperties(source, fields);
    if (/custom-properties\+xml$/.test(type)) return (source) => rewriteCustomProperties(source, fields);
    if (/\.(?:threaded)?comments?\+xml$/i.test(type)) return (source) => rewriteNotes(source, part);
    if (/\.drawing\+xml$|chart(?:user)?shapes\+xml$/i.test(type))
      return (source, options) => rewriteDrawing(source, options, changed);
    if (/\.table\+xml$/.test(type)) return (source) => rewriteTable(source, part);
    if (/\.chart\+xml$|chartex\+xml$/i.test(type)) return (source, options) => rewriteChart(source, options, changed);
    if (/\.externalLink\+xml$/.test(type)) return (source, options) => rewriteExternalLink(source, options, editor);
    if (/\.pivotCacheDefinition\+xml$/.test(type)) {
      return (source) => rewritePivotCache(source, fields, changed, goneRelations(part).size === 0);
    }
    if (/\.vml$/i.test(part.name)) return (source, options) => rewriteMarkup(closedBreaks(source), options);
    if (/^customXml\//i.test(part.name)) return (source) => rewriteCustomXml(source, fields);
    return rewriteMarkup;
  }

  async function rewriteText(part: Part, rewrite: Rewrite): Promise<PartFate> {
    const { text, encode } = await parts.text(part);
    const after = rewrite(text, optionsOf(part));
    return after === text ? 'keep' : { bytes: encode(after) };
  }

  async function rewriteBinary(part: Part): Promise<PartFate> {
    const bytes = await nested?.(await parts.bytes(part), part.name);
    return bytes === undefined ? fates.late(part) : { bytes };
  }

  return async (part) => {
    const fate = fates.of(part);
    if (fate !== undefined) return fate;
    if (part.name.endsWith('/') || part.size === 0) return 'keep';
    const type = book.typeOf(part.name);
    if (part === book.strings && shared !== undefined) {
      const place = { line: 1, column: 1, part: part.number };
      return { chunks: eachOf(shared.rewrite((text) => passage(text, place))) };
    }
    if (isSheet(type)) return rewriteRows(part);
    if (nameKey(part.name) === '[content_types].xml') {
      return rewriteText(part, (source) => withoutOverrides(source, part.number, isGone));
    }
    if (relationsOwner(part.name) !== undefined) {
      return rewriteText(part, (source, options) => {
        const left = withoutRelations(source, part.name, part.number, (relation) => isGone(relation.part ?? ''));
        return rewriteRelations(left, options);
      });
    }
    if (isMarkup(part.name, type)) return rewriteText(part, rewriteOf(part));
    return rewriteBinary(part);
  };
}

/** Drawings of the old kind break lines as HTML does. */
function closedBreaks(source: string): string {
  return source.split('<br>').join('<br/>');
}

function isMarkup(name: string, type: string): boolean {
  return /[+/]xml$|vmlDrawing$/.test(type) || /\.(?:xml|rels|vml)$/i.test(name);
}

function hasRelation(
  xml: { readonly attributes: number; attributeName(index: number): string; value(index: number): string },
  gone: ReadonlySet<string>,
): boolean {
  for (let index = 0; index < xml.attributes; index += 1) {
    if (xml.attributeName(index).endsWith(':id') && gone.has(xml.value(index))) return true;
  }
  return false;
}

async function* eachOf<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
