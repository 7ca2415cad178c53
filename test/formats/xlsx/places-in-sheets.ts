/** Needles in the rows of sheets, in the strings that cells share, and in what stands around the rows. */
import {
  at,
  dayAt,
  inEntities,
  inEscapes,
  inRuns,
  labelledAt,
  numberAt,
  silentAt,
  silentNumberAt,
  split,
  yearAt,
} from './place.ts';
import { row } from './workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const sheetName: string = at('the name of a sheet');
export const hiddenName: string = at('the name of a very hidden sheet');

const shared = labelledAt('a shared string of two columns');
const runs = labelledAt('the runs of a shared string');
const reading = silentAt('the reading of a shared string');
const entity = labelledAt('a text written in entities');

export const strings: readonly string[] = [
  `<t>${shared}</t>`,
  `${inRuns(runs)}<rPh sb="0" eb="2"><t>${reading}</t></rPh><phoneticPr fontId="1"/>`,
  `<t xml:space="preserve"> ${at('a shared string that no cell shows')}</t>`,
  '<t>不变</t>',
  `<t>${inEntities(entity)}</t>`,
  `<t>${inEscapes(labelledAt('a text written in escapes'))}</t>`,
  `<t>${silentAt('a shared string of a dropped column')}</t>`,
  `${inRuns(at('the runs of a shared string that no cell shows'))}<!-- ${silentAt('a comment in a shared string')} -->`,
  `<r><t>${inEscapes(labelledAt('a run written in escapes'))}</t></r><r><t>先生</t></r>`,
  `<t>中<![CDATA[${labelledAt('CDATA in a shared string')}]]></t>`,
];

const literal = at('a text in a formula');
const result = labelledAt('the result of a formula');
const dropped = `<c r="D7" t="str"><f>"${silentAt('the formula of a dropped column')}"&amp;B4</f><v>${silentAt('the result of a formula in a dropped column')}</v></c>`;

/** 序号 is copied, 家庭收入 dropped. */
const list =
  row(1, `公示 ${at('a title above the header')}`) +
  row(3, '序号', '姓名', '电话', '家庭收入', '备注') +
  row(4, 1, '#0', numberAt('a number'), silentAt('a dropped column'), labelledAt('an inline string')) +
  `<!-- ${silentAt('a comment between two rows')} --><?keep ${silentAt('an instruction between two rows')}?>` +
  row(5, 2, '#1', `${numberAt('a text of digits')}`, silentNumberAt('a number of a dropped column'), '#0') +
  `<row r="6" hidden="1"><c r="A6"><v>3</v></c><c r="B6" t="inlineStr"><is>${inRuns(labelledAt('the runs of an inline string'))}<rPh sb="0" eb="1"><t>${silentAt('the reading of an inline string')}</t></rPh></is></c><c r="C6"><v>${numberAt('a number in scientific form') / 1e10}E10</v></c><c r="D6" t="s"><v>6</v></c><c r="E6" t="str"><f>"${literal}"&amp;B4</f><v>${result}</v></c></row>` +
  `<row r="7"><c r="B7" t="s"><v>4</v></c><c r="C7" t="d"><v>${at('a cell of a date as ISO text')}</v></c>${dropped}<c r="E7" t="inlineStr"><is><t>中<![CDATA[${labelledAt('CDATA in a cell')}]]></t></is></c><!--${silentAt('a comment of the markup in a row')}--><extLst><ext uri="x">${silentAt('an extension of a row')}</ext></extLst></row>` +
  row(8, `电话：${numberAt('a labelled cell of a copied column')}`, '#5', '#8', undefined, '#9') +
  `<row r="9"><c r="B9" s="1"><v>${dayAt('a day as a number')}</v></c><c r="F9" t="inlineStr"><is><t>${at('a cell beside a table')}</t></is></c></row>` +
  row(10, at('a lone cell of a copied column')) +
  row(11, `姓名：${labelledAt('a remark below the table')}`) +
  row(14, '姓名', labelledAt('a form below the table'), '性别', '男') +
  row(15, '住址', labelledAt('the second row of a form')) +
  row(17, '姓名', labelledAt('a form of one row'), '身份证号', '210199199001010017') +
  row(18, '某', '甲', '丙') +
  row(20, '电话', '姓名') +
  row(21, numberAt('a second table'), labelledAt('the second column of a second table'));

/** A header of two rows, the upper one merged. */
const merged =
  row(1, '名单') +
  row(2, '序号', '姓名', '联系') +
  row(3, undefined, undefined, '电话', '住址') +
  row(
    4,
    1,
    labelledAt('a column under a header of two rows'),
    numberAt('a hidden sheet'),
    labelledAt('a column under a merged header'),
  );

const hidden = `<row r="1"><c r="A1" t="str"><f>'${sheetName}'!B4&amp;"${at('a formula of a very hidden sheet')}"</f><v>${at('a very hidden sheet')}</v></c></row>`;

const scenario = `<scenarios><scenario name="${at('the name of a scenario')}" user="${silentAt('who made a scenario')}" comment="${at('the comment of a scenario')}"><inputCells r="B4" val="${labelledAt('a cell of a scenario')}"/><inputCells r="D4" val="${silentAt('a dropped cell of a scenario')}"/></scenario></scenarios>`;

const filters =
  `<autoFilter ref="A3:E7"><filterColumn colId="1"><filters><filter val="不变"/><filter val="${labelledAt('a value of a filter')}"/></filters></filterColumn>` +
  `<filterColumn colId="4"><customFilters><customFilter operator="equal" val="${labelledAt('a condition of a filter')}"/></customFilters></filterColumn>` +
  `<filterColumn colId="3"><filters><filter val="${silentAt('a filter of a dropped column')}"/></filters></filterColumn>` +
  `<filterColumn colId="3"><top10 val="10" filterVal="${silentNumberAt('the least of the first ten')}"/></filterColumn><filterColumn colId="3"><dynamicFilter type="aboveAverage" val="${silentNumberAt('the average of a filter')}" maxVal="${silentNumberAt('the bound of a filter')}" valIso="${silentAt('the day of a filter as ISO text')}" maxValIso="${silentAt('the last day of a filter as ISO text')}"/></filterColumn>` +
  `<filterColumn colId="1"><filters><dateGroupItem year="${yearAt('a day of a filter')}" month="8" day="25" dateTimeGrouping="day"/></filters></filterColumn>` +
  `<filterColumn colId="9"/><sortState ref="A4:E7"><sortCondition ref="B4:B7" customList="某甲,${labelledAt('the order of a column')}"/></sortState></autoFilter>`;

const gone = silentAt('a condition of a dropped column');

const conditions =
  `<conditionalFormatting sqref="B4:B7"><cfRule type="beginsWith" priority="2" operator="beginsWith" text="${labelledAt('the text of a condition of a column')}"><formula>LEFT(B4,1)="${labelledAt('the formula of a condition of a column')}"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D4:D7"><cfRule type="containsText" priority="3" text="${gone}"><formula>NOT(ISERROR(SEARCH("${gone}",D4)))</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="B4:B7"><cfRule type="containsText" priority="1" operator="containsText" text="${at('the text of a condition')}"><formula>NOT(ISERROR(SEARCH("${at('the formula of a condition')}",B4)))</formula></cfRule></conditionalFormatting>`;

const validations = `<dataValidations count="3"><dataValidation type="list" sqref="G1 B4:B7"><formula1>"${labelledAt('a list of a column')},其他"</formula1></dataValidation><dataValidation type="list" sqref="D4:D7"><formula1>"${silentAt('a list of a dropped column')},其他"</formula1></dataValidation><dataValidation type="list" allowBlank="1" promptTitle="${at('the title of a prompt')}" prompt="${at('a prompt')}_x000a_${inEscapes(at('an escaped prompt'))}" error="${at('an error text')}" sqref="H4:H7"><formula1>"${at('a list of a validation')},其他"</formula1></dataValidation></dataValidations>`;

const links = `<hyperlinks><hyperlink ref="B4" r:id="rIdTel" tooltip="${at('a tooltip')}" display="${at('what a link shows')}"/><hyperlink ref="B5" location="'${hiddenName}'!A1"/></hyperlinks>`;

const printed = `<headerFooter><oddHeader>&amp;L&amp;"宋体,加粗"&amp;12经办：${split(at('a header'), '&amp;B')}&amp;R&amp;P</oddHeader><oddFooter>&amp;C${split(at('a footer'), '&amp;K01+000')}</oddFooter></headerFooter>`;

const extension = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="${MAIN}/x14" xmlns:xm="urn:xm"><x14:dataValidation type="list"><x14:formula1><xm:f>"${labelledAt('a list of a column in an extension')}"</xm:f></x14:formula1><xm:sqref>B4:B7</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="${MAIN}/x14"><x14:cfRule xmlns:xm="urn:xm"><xm:f>"${at('an extension of a sheet')}"</xm:f></x14:cfRule></x14:conditionalFormattings></ext></extLst>`;

/** Of the sheets, in their order. */
export const rows: Readonly<Record<'list' | 'merged' | 'hidden', string>> = { list, merged, hidden };

export const afterList: string =
  scenario +
  filters +
  conditions +
  validations +
  links +
  '<pageSetup paperSize="9" r:id="rIdPrinter"/>' +
  printed +
  '<drawing r:id="rIdDrawing"/><legacyDrawing r:id="rIdVml"/><tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>' +
  extension;
