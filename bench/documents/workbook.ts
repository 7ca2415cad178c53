/**
 * A housing list of real size as an office sends it: one large sheet whose texts are shared strings, and beside it what such
 * workbooks carry along: a hidden sheet, a comment, a name that a formula uses, a list of a validation, who made it. Seeded; the same
 * arguments give the same bytes. People are made up.
 */
import { strToU8, zipSync } from 'fflate';
import { housingApplicant } from '../corpus/housing.ts';

export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  readonly rows: number;
  readonly columns: number;
  /** Names, mobile numbers and identity numbers that stand in it: some of them also outside of the large sheet. */
  readonly needles: readonly string[];
  readonly sharedStrings: number;
  readonly sheetBytes: number;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const REMARKS = ['', '', '已实地核查', '材料齐全', '待补充收入证明', '公示期内'];

/** One record in so many is looked for in what comes out. */
const EVERY = 400;

export function makeWorkbook(seed: number, rows: number): MadeWorkbook {
  const numbers = new Map<string, number>();
  const strings: string[] = [];
  const shared = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, strings.length);
    strings.push(`<si><t>${escaped(text)}</t></si>`);
    return strings.length - 1;
  };
  let cells = 0;
  const cell = (column: number, row: number, value: string | number, style: number): string => {
    const place = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    if (value === '') return `<c r="${place}" s="${style}"/>`;
    cells += 1;
    return `<c r="${place}" s="${style}" t="s"><v>${shared(value)}</v></c>`;
  };
  const line = (row: number, values: readonly (string | number)[]): string =>
    `<row r="${row}" spans="1:${values.length}">${values.map((value, at) => cell(at, row, value, 1)).join('')}</row>`;

  const written: string[] = [];
  const needles: string[] = [];
  let labels: readonly string[] = [];
  let made = 0;
  for (const { record, truth } of housingApplicant(seed, rows)) {
    if (made === 0) {
      labels = [...Object.keys(record), '备注'];
      written.push(line(1, labels));
    }
    const values = Object.values(record).map((value) => (typeof value === 'bigint' ? String(value) : value));
    written.push(line(made + 2, [...values, REMARKS[made % REMARKS.length] ?? '']));
    if (made % EVERY === 0) {
      for (const { label, kind = '' } of truth) {
        if (/^(?:person-name|resident-id|mobile-phone)$/.test(kind)) needles.push(String(record[label]));
      }
    }
    made += 1;
  }
  const [name = '', id = '', mobile = ''] = needles;
  const hidden = line(1, ['姓名', '电话']) + line(2, [name, mobile]);
  const sheet = sheetOf(
    written.join(''),
    `<autoFilter ref="A1:J${rows + 1}"/><dataValidations count="1"><dataValidation type="list" sqref="J2:J${rows + 1}" prompt="经办人：${name}，电话：${mobile}"><formula1>"材料齐全,公示期内"</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId2"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/><sheet name="底册" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="联系方式" comment="电话：${mobile}">名单!$E$2</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['comments', '../comments1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ]),
    'xl/worksheets/sheet2.xml': sheetOf(hidden, ''),
    'xl/comments1.xml': `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>${name}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>身份证号：${id.slice(0, 9)}</t></r><r><t>${id.slice(9)}</t></r></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`,
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${name}</dc:creator><cp:lastModifiedBy>${name}</cp:lastModifiedBy></cp:coreProperties>`,
    'xl/sharedStrings.xml': '',
  };
  parts['xl/sharedStrings.xml'] =
    `${DECLARATION}<sst xmlns="${MAIN}" count="${cells}" uniqueCount="${strings.length}">${strings.join('')}</sst>`;
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return {
    bytes: zipSync(files, { level: 6, mtime: '1980-01-01T00:00:00' }),
    rows,
    columns: labels.length,
    needles,
    sharedStrings: strings.length,
    sheetBytes: files['xl/worksheets/sheet1.xml']?.length ?? 0,
  };
}

function sheetOf(rows: string, after: string): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, target], at) => {
    const full = type.startsWith('http') ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${full}" Target="${target}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(): string {
  const overrides = [
    ['xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${TYPE}.worksheet+xml`],
    ['xl/comments1.xml', `${TYPE}.comments+xml`],
    ['xl/styles.xml', `${TYPE}.styles+xml`],
    ['xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
