/** Workbooks made by code: parts as texts, packed by a ZIP writer that is not ours, and read again by a reader that is not ours. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Editor, PackageOptions, Splice } from '../../../src/formats/format.ts';
import { xlsx } from '../../../src/formats/xlsx/xlsx.ts';
import { deflate, inflate, inflateWhole } from '../../support/flate.ts';

export type PartTexts = Readonly<Record<string, string | Uint8Array>>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Relation {
  readonly id: string;
  /** The end of the type. */
  readonly type: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export function relations(list: readonly Relation[]): string {
  const items = list.map(({ id, type, target, isExternal }) => {
    const full = type.startsWith('http') ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export interface SheetDraft {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly before?: string;
  readonly after?: string;
  readonly relations?: readonly Relation[];
}

export interface WorkbookDraft {
  readonly sheets: readonly SheetDraft[];
  /** The content of each `<si>`. */
  readonly strings?: readonly string[];
  readonly definedNames?: string;
  /** In the workbook's part, behind its sheets. */
  readonly workbook?: string;
  readonly cellXfs?: string;
  readonly numFmts?: string;
  readonly parts?: PartTexts;
  readonly types?: Readonly<Record<string, string>>;
  /** Of the workbook, and of the package. */
  readonly relations?: readonly Relation[];
  readonly rootRelations?: readonly Relation[];
}

export function worksheet({ rows, before = '', after = '' }: Omit<SheetDraft, 'name'>): string {
  const names = `xmlns="${MAIN}" xmlns:r="${RELATIONS}"`;
  return `${DECLARATION}<worksheet ${names}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of a whole workbook, in the order in which office programs write them. */
export function partsOf(draft: WorkbookDraft): PartTexts {
  const {
    sheets,
    strings,
    definedNames = '',
    workbook = '',
    cellXfs = '<xf numFmtId="0"/><xf numFmtId="14"/>',
  } = draft;
  const types: Record<string, string> = {
    'xl/workbook.xml': `${SHEET_TYPE}.sheet.main+xml`,
    'xl/styles.xml': `${SHEET_TYPE}.styles+xml`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${SHEET_TYPE}.sharedStrings+xml` }),
    ...Object.fromEntries(sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`])),
    ...draft.types,
  };
  const overrides = Object.entries(types).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['bin', 'application/octet-stream'],
    ['svg', 'image/svg+xml'],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ['xlsx', `${SHEET_TYPE}.sheet`],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const own: Relation[] = [
    ...sheets.map((_, at) => ({ id: `rId${at + 1}`, type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    ...(strings === undefined ? [] : [{ id: 'rIdStrings', type: 'sharedStrings', target: 'sharedStrings.xml' }]),
    ...(draft.relations ?? []),
  ];
  const list = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const names = definedNames === '' ? '' : `<definedNames>${definedNames}</definedNames>`;
  const total = sheets.reduce((sum, { rows }) => sum + rows.split('t="s"').length - 1, 0);
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
    '_rels/.rels': relations([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      ...(draft.rootRelations ?? []),
    ]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets>${names}${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(own),
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${draft.numFmts ?? ''}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs>${cellXfs}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.flatMap((sheet, at) => {
        const path = `xl/worksheets/sheet${at + 1}.xml`;
        const rels = sheet.relations ?? [];
        const beside = rels.length === 0 ? [] : [[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relations(rels)]];
        return [[path, worksheet(sheet)], ...beside];
      }),
    ),
    ...(strings === undefined
      ? {}
      : {
          'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}" count="${total}" uniqueCount="${strings.length}">${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
        }),
    ...draft.parts,
  };
}

export function zipped(parts: PartTexts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { level: 1 });
}

export function makeWorkbook(draft: WorkbookDraft): Uint8Array {
  return zipped(partsOf(draft));
}

/** The parts of a package as texts, read by another reader. */
export function unzipped(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** A row of cells from column A on: texts as inline strings, numbers as numbers, `#3` as the shared string of that number. */
export function row(number: number, ...cells: readonly (string | number | undefined)[]): string {
  const written = cells.map((cell, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`;
    if (cell === undefined) return '';
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
    const shared = /^#(\d+)$/.exec(cell)?.[1];
    if (shared !== undefined) return `<c r="${place}" t="s"><v>${shared}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

export async function rewritten(
  source: Uint8Array,
  editor: Editor,
  options: Partial<PackageOptions> = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsx.rewrite(source, editor, { inflate, inflateWhole, deflate, ...options }))
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What the test editor hides wherever it is told, and what it takes for labels. */
export const NEEDLE: RegExp = /针\d{2,3}线|1\d\d0000\d{4}/g;
/** What it hides in a field, or beside a cell or a word, that is a label. */
const LABELLED = /名\d{2,3}线|209\d-\d\d-\d\d/g;
const LABELS: ReadonlySet<string> = new Set(['姓名', '电话', '身份证号', '住址', '家庭收入', '备注', '证件', '性别']);
const DROPPED = '家庭收入';

export interface Told {
  readonly columns: string[];
  readonly records: string[];
  readonly outside: string[];
  readonly passages: string[];
  readonly authors: string[];
  readonly opaque: string[];
}

export interface Needlework {
  readonly editor: Editor;
  /** Everything that the editor was asked, as it was asked. */
  readonly told: Told;
}

function hidden(text: string, needles: readonly RegExp[]): readonly Splice[] {
  const found = needles.flatMap((needle) => [...text.matchAll(needle)]);
  return found
    .map(({ 0: said, index }) => ({ start: index, end: index + said.length, text: '*'.repeat(said.length) }))
    .sort((left, right) => left.start - right.start);
}

/** Behind `姓名：` what is labelled is hidden too. */
function inText(text: string, before = ''): readonly Splice[] {
  const [label = ''] = text.split('：');
  const isLabelled = LABELS.has(before) || (label !== text && LABELS.has(label));
  return hidden(text, isLabelled ? [NEEDLE, LABELLED] : [NEEDLE]);
}

/** An editor that hides needles wherever they are told, and labelled ones; it drops the column 家庭收入, and copies 序号. */
export function needlework(answer: 'keep' | 'drop' = 'drop'): Needlework {
  const told: Told = { columns: [], records: [], outside: [], passages: [], authors: [], opaque: [] };
  const editor: Editor = {
    isLabel: (text) => LABELS.has(text),
    columns(labels) {
      told.columns.push(labels.join('|'));
      return labels.map((label) => (label === DROPPED ? 'drop' : label === '序号' ? 'copy' : 'edit'));
    },
    outside(cells) {
      told.outside.push(cells.join('|'));
      return cells.map((cell, index) => inText(cell, cells[index - 1]));
    },
    record(fields) {
      told.records.push(fields.map(({ labels, text }) => `${labels.join('/')}=${text}`).join('|'));
      return fields.map(({ labels, text }) => {
        if (labels.includes(DROPPED)) return null;
        return inText(
          text,
          labels.find((label) => LABELS.has(label)),
        );
      });
    },
    passage(text) {
      told.passages.push(text);
      return inText(text);
    },
    author(text) {
      told.authors.push(text);
    },
    opaque({ kind, isIdle }) {
      told.opaque.push(isIdle === true ? `${kind} idle` : kind);
      return isIdle === true && kind !== 'signature' ? 'drop' : answer;
    },
  };
  return { editor, told };
}
