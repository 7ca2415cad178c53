/**
 * Which line of the code handles each place of a workbook (places.ts). Most places are any text or any attribute of any part, which
 * is one line for all of them; the rest are of what is no text, or says more than its text does.
 */
import type { Handling } from '../handlings.ts';

const inFile = (name: string, ...handlings: readonly Omit<Handling, 'file'>[]): readonly Handling[] =>
  handlings.map((handling) => ({ file: `formats/xlsx/${name}.ts`, ...handling }));

export const handlings: readonly Handling[] = [
  ...inFile(
    'workbook',
    {
      without: '(related.get(nameKey(name)) ?? said)',
      instead: 'said',
      places: ['the author of a comment in a part of no type'],
    },
    { without: 'styles.push(isDateFormat(id, codes.get(id)));', places: ['a day as a number'] },
    { without: 'definedNames.push(name);', instead: ';', places: ['a defined name'] },
    {
      without: 'return spliced(name, edits);',
      instead: 'return name;',
      places: ['the name of a sheet', 'the name of a very hidden sheet'],
    },
  ),
  ...inFile(
    'xlsx',
    {
      without: 'names.sheets.get(value.toLowerCase()) ?? value;',
      instead: 'value;',
      places: ['the name of a sheet', 'the name of a very hidden sheet'],
    },
    {
      without: "if (element === 'customWorkbookView' && name === 'name') {",
      instead: 'if (false) {',
      places: ['whose view of the workbook it is'],
    },
    {
      without: 'if (/core-properties\\+xml$|extended-properties\\+xml$/.test(type))',
      instead: 'if (false)',
      places: ['who made the workbook', 'who changed the workbook', 'the manager'],
    },
    {
      without: 'if (/custom-properties\\+xml$/.test(type)) return (source) => rewriteCustomProperties(source, fields);',
      places: ['a property of the user'],
    },
    {
      without: 'rewriteNotes(source, part);',
      instead: 'rewriteMarkup(source, fields);',
      places: [
        'an author who says their name first',
        'the author of a comment',
        'the name of somebody in a thread',
        'a comment on a dropped column',
        'a thread on a dropped column',
      ],
    },
    {
      without: 'rewriteDrawing(source, options, changed)',
      instead: 'rewriteMarkup(source, options)',
      places: ['a text box that shows a cell'],
    },
    {
      without: 'rewriteTable(source, part);',
      instead: 'rewriteMarkup(source, fields);',
      places: ['a filter of a table'],
    },
    {
      without: 'rewriteChart(source, options, changed);',
      instead: 'rewriteMarkup(source, options);',
      places: [
        'the cache of a chart',
        'the numbers of a chart',
        'the levels of a chart',
        'the labels of a chart',
        'a field in the labels of a chart',
        'the data of a newer chart',
      ],
    },
    { without: '|chartex\\+xml$/i.test', instead: '/.test', places: ['the data of a newer chart'] },
    {
      without: 'rewriteExternalLink(source, options, editor);',
      instead: 'rewriteMarkup(source, options);',
      places: ['a cell of another workbook', 'a value of another program'],
    },
    {
      without: 'return (source) => rewritePivotCache(source, fields, changed, goneRelations(part).size === 0);',
      instead: 'return rewriteMarkup;',
      places: [
        'a value of a pivot cache',
        'the least of a pivot cache',
        'a number of a pivot cache',
        'a day of a pivot cache',
        'a value of a pivot cache of another workbook',
        'a dropped value of a pivot cache of another workbook',
      ],
    },
    {
      without: 'rewriteCustomXml(source, fields);',
      instead: 'rewriteMarkup(source, fields);',
      places: ['a query', 'an attribute of data of another program', 'data of another program'],
    },
    {
      without: 'return rewriteRelations(left, options);',
      instead: 'return left;',
      places: [
        'the path of another workbook',
        'where a link leads',
        'an address in percent escapes',
        'an address in percent escapes of GBK',
      ],
    },
    {
      without: 'shared.rewrite((text) => passage(text, place))',
      instead: 'shared.rewrite(() => [])',
      places: ['a shared string that no cell shows', 'the runs of a shared string that no cell shows'],
    },
    {
      without: 'changed: changed.inSheet(name),',
      instead: 'changed: () => undefined,',
      places: [
        'a text box that shows a cell',
        'the cache of a chart',
        'the numbers of a chart',
        'the levels of a chart',
        'the labels of a chart',
        'a field in the labels of a chart',
        'a value of a pivot cache',
        'the data of a newer chart',
      ],
    },
    {
      without: 'return after === formula ? undefined : after;',
      instead: 'return undefined;',
      places: ['a text in a formula', 'a formula of a very hidden sheet'],
    },
    {
      without: '\\.sharedStrings|',
      instead: '\\.x|',
      places: [
        'a shared string of two columns',
        'the runs of a shared string',
        'the reading of a shared string',
        'a text written in entities',
        'a text written in escapes',
        'a shared string of a dropped column',
        'a run written in escapes',
        'CDATA in a shared string',
      ],
    },
    { without: '|\\.table|', instead: '|', places: ['a filter of a table'] },
    {
      without: '|\\.chart|',
      instead: '|',
      places: [
        'the cache of a chart',
        'the numbers of a chart',
        'the levels of a chart',
        'the labels of a chart',
        'a field in the labels of a chart',
      ],
    },
    { without: '|chartex|', instead: '|', places: ['the data of a newer chart'] },
    { without: '|\\.drawing|', instead: '|', places: ['a text box that shows a cell'] },
    { without: '|comments?)', instead: ')', places: ['a comment on a dropped column', 'a thread on a dropped column'] },
    { without: '|\\.pivotCacheDefinition|', instead: '|', places: ['a value of a pivot cache'] },
    {
      without: 'columnsOf.set(part.name, columnAt);',
      places: ['a comment on a dropped column', 'a thread on a dropped column', 'a filter of a table'],
    },
    {
      without: 'names.push(...peopleIn((await parts.text(list)).text, list.number));',
      places: ['the name of somebody in a thread'],
    },
  ),
  ...inFile(
    'sheet-rest',
    {
      without: "  ['filter val', ''],\n",
      places: ['a value of a filter', 'a filter of a dropped column', 'a filter of a table'],
    },
    { without: "  ['customFilter val', ''],\n", places: ['a condition of a filter'] },
    { without: "  ['inputCells val', ''],\n", places: ['a cell of a scenario', 'a dropped cell of a scenario'] },
    { without: "  ['top10 filterVal', '0'],\n", places: ['the least of the first ten'] },
    { without: "  ['dynamicFilter val', '0'],\n", places: ['the average of a filter'] },
    { without: "  ['dynamicFilter maxVal', '0'],\n", places: ['the bound of a filter'] },
    { without: "  ['dynamicFilter valIso', '1900-01-01T00:00:00'],\n", places: ['the day of a filter as ISO text'] },
    {
      without: "  ['dynamicFilter maxValIso', '1900-01-01T00:00:00'],\n",
      places: ['the last day of a filter as ISO text'],
    },
    {
      without: "const column = filter.left + Number(xml.attribute('colId'));",
      instead: 'const column = 99;',
      places: [
        'a value of a filter',
        'a condition of a filter',
        'a filter of a dropped column',
        'the least of the first ten',
        'the average of a filter',
        'the bound of a filter',
        'the day of a filter as ISO text',
        'the last day of a filter as ISO text',
        'a day of a filter',
        'a filter of a table',
      ],
    },
    { without: "local === 'sortCondition' || ", places: ['the order of a column'] },
    { without: " || local === 'inputCells'", places: ['a cell of a scenario', 'a dropped cell of a scenario'] },
    { without: "'dataValidation', ", places: ['a list of a dropped column'] },
    {
      without: ", 'conditionalFormatting'",
      places: [
        'a condition of a dropped column',
        'the text of a condition of a column',
        'the formula of a condition of a column',
      ],
    },
    { without: ' ?? cellsBehind(xml.start)', instead: " ?? ''", places: ['a list of a column in an extension'] },
    {
      without: "wanted = xml.attribute('text') ?? '';",
      instead: "wanted = '';",
      places: ['a condition of a dropped column'],
    },
    {
      without: "if (both === 'cfRule text') return ofCells.length === 0 ? undefined : values.valueIn(ofCells, value);",
      places: ['a condition of a dropped column', 'the text of a condition of a column'],
    },
    { without: 'values.valueIn(columns, dayOf(xml)) !== dayOf(xml)', instead: 'false', places: ['a day of a filter'] },
    {
      without: "if (both === 'sortCondition customList') return values.listIn(columns, value);",
      places: ['the order of a column'],
    },
    {
      without: 'formula: (formula) => values.formulaIn(ofCells, formula, wanted),',
      places: [
        'a condition of a dropped column',
        'the formula of a condition of a column',
        'a list of a column',
        'a list of a dropped column',
        'a list of a column in an extension',
      ],
    },
  ),
  ...inFile(
    'column-values',
    { without: 'isCompared(formula, at) || ', places: ['the formula of a condition of a column'] },
    {
      without: '(at === first && end === last) || ',
      places: ['a list of a column', 'a list of a dropped column', 'a list of a column in an extension'],
    },
    { without: ' || said === wanted', places: ['a condition of a dropped column'] },
  ),
  ...inFile('header-footer', {
    without: "const whole = pieces.join('');",
    instead: "const whole = '';",
    places: ['a header', 'a footer', 'the header of a chart'],
  }),
  ...inFile(
    'markup',
    {
      without: '      readAttributes();\n',
      places: [
        'the name of a scenario',
        'the comment of a scenario',
        'the text of a condition',
        'the title of a prompt',
        'a prompt',
        'an error text',
        'a tooltip',
        'what a link shows',
        'the alternative text of a note',
        'the name of a shape',
        'the description of a shape',
        'the comment of a table',
        'the label of a total',
        'a sheet of another workbook',
        'the name of a connection',
        'the string of a connection',
        'the command of a connection',
        'the comment of a defined name',
        'the name of a property',
        'an attribute of an unknown part',
        'a number format',
      ],
    },
    {
      without: '} else if (HEADERS_AND_FOOTERS.test(element)) {',
      instead: '} else if (false) {',
      places: ['a header', 'a footer', 'the header of a chart'],
    },
    { without: "'p', ", places: ['a text box'] },
    { without: "'si', ", places: ['the runs of a string that nothing leads to'] },
    { without: "'is', ", places: ['the runs of a cell that nothing leads to'] },
    { without: "'text', ", places: ['a comment'] },
    { without: ", 'div'", places: ['a note of the old kind'] },
    {
      without: 'if (open.length === group) closeGroup();',
      places: ['a comment of a thread', 'the macro of a shape', 'the title of a chart'],
    },
    {
      without: 'splices.push(...spliceToken(source, xml, inEscapes(text, xml.start, change)));',
      places: [
        'a literal of a chart',
        'the title of the workbook',
        'a keyword',
        'the company',
        'a text of an unknown part',
        'a comment of an unknown part',
        'an instruction of an unknown part',
      ],
    },
    {
      without: 'splices.push(...spliceToken(source, xml, inEscapes(text, xml.start, changeFormula)));',
      places: ['the formula of a condition', 'a list of a validation', 'an extension of a sheet'],
    },
    {
      without: "? { start, end, text: escapeXml(after, 'text') }",
      instead: "? { start, end: start, text: '' }",
      places: ['CDATA in a comment'],
    },
    { without: 'text: unescaped(text) });', instead: 'text });', places: ['an escaped comment'] },
    { without: 'const said = unescaped(text);', instead: 'const said = text;', places: ['an escaped prompt'] },
    {
      without: "kind !== 'instruction' || xml.name !== 'xml'",
      instead: "kind !== 'instruction'",
      places: ['an instruction of an unknown part'],
    },
    {
      without: "kind !== 'instruction' || xml.name !== 'xml'",
      instead: "kind !== 'comment'",
      places: ['a comment of an unknown part'],
    },
    {
      without: 'RELATIONS.has(name)',
      instead: "name.startsWith('r:')",
      places: ['an attribute of an unknown part with a known prefix'],
    },
    {
      without: "name === 'panose' && /^[0-9A-Fa-f]{20}$/.test(value)",
      instead: "name === 'panose'",
      places: ['a typeface of an unknown part'],
    },
  ),
  ...inFile(
    'properties',
    { without: "'creator', ", places: ['who made the workbook'] },
    { without: "'lastModifiedBy', ", places: ['who changed the workbook'] },
    { without: ", 'Manager'", places: ['the manager'] },
    {
      without: "if (xml.local === 'property') label = xml.attribute('name') ?? '';",
      places: ['a property of the user'],
    },
    { without: ': asField(options, element, text)),', instead: ': undefined),', places: ['data of another program'] },
    { without: "element === 'DataMashup' ? queries(options, text) : ", places: ['a query'] },
    {
      without: 'attribute: (_, name, value) => asField(options, name, value),',
      places: ['an attribute of data of another program'],
    },
    {
      without: "['userName', AUTHOR],",
      places: ['the name of somebody with a task', 'who keeps the workbook for themselves'],
    },
    {
      without: "['userId', AUTHOR],",
      places: ['the account of somebody in a thread', 'the account of somebody with a task'],
    },
    { without: "['absPath url', ''],", places: ['whose folder the workbook was in'] },
    { without: "['pivotCacheDefinition refreshedBy', AUTHOR],", places: ['who refreshed a pivot table'] },
    { without: "['scenario user', AUTHOR],", places: ['who made a scenario'] },
    { without: "['person displayName', AUTHOR],", places: ['the name of somebody in a thread'] },
  ),
  ...inFile(
    'comments',
    {
      without: "if (element === 'author') return told(options, text, AUTHOR);",
      places: ['an author who says their name first', 'the author of a comment'],
    },
    { without: "xml.local === 'comment' || ", places: ['a comment on a dropped column'] },
    { without: " || xml.local === 'threadedComment'", places: ['a thread on a dropped column'] },
    {
      without: 'splices.push({ start, end: start + said.length, text: MASK.repeat(said.length) });',
      places: ['an author who says their name first'],
    },
    {
      without: 'if (done > start) splices.push({ start, end: done, text: MASK.repeat(done - start) });',
      places: ['the name of somebody in a thread'],
    },
  ),
  ...inFile('drawings', {
    without: "isStale && element === 't' ? '' : undefined",
    instead: 'undefined',
    places: ['a text box that shows a cell'],
  }),
  ...inFile(
    'charts',
    { without: "'strCache', ", places: ['the cache of a chart'] },
    { without: "'numCache', ", places: ['the numbers of a chart'] },
    { without: "'lvl', ", places: ['the levels of a chart', 'the data of a newer chart'] },
    { without: "'dlblRangeCache', ", places: ['the labels of a chart'] },
    { without: ", 'dlblFieldTableCache'", places: ['a field in the labels of a chart'] },
    {
      without: "if (element === 'f') reference = text;",
      places: [
        'the cache of a chart',
        'the numbers of a chart',
        'the levels of a chart',
        'the labels of a chart',
        'a field in the labels of a chart',
        'the data of a newer chart',
      ],
    },
  ),
  ...inFile(
    'external-link',
    { without: "xml.local !== 'sheetDataSet' && ", places: ['a cell of another workbook'] },
    { without: " && xml.local !== 'values'", places: ['a value of another program'] },
  ),
  ...inFile(
    'pivot-cache',
    {
      without: "if (element === 's')",
      instead: 'if (false)',
      places: ['a value of a pivot cache', 'a value of a pivot cache of another workbook'],
    },
    {
      without: "if (element === 'n') return String(item);",
      places: ['a number of a pivot cache', 'a dropped value of a pivot cache of another workbook'],
    },
    { without: "return element === 'd' ? ", instead: "return element === 'x' ? ", places: ['a day of a pivot cache'] },
    { without: "if (element === 'sharedItems') return boundOf(name);", places: ['the least of a pivot cache'] },
    {
      without: 'isChanged(field) || isChangedBy(label, value)',
      instead: 'isChangedBy(label, value)',
      places: ['a value of a pivot cache'],
    },
    {
      without: 'isChanged(field) || isChangedBy(label, value)',
      instead: 'isChanged(field)',
      places: ['a value of a pivot cache of another workbook', 'a dropped value of a pivot cache of another workbook'],
    },
  ),
  ...inFile(
    'relation-targets',
    {
      without: 'return isExternal ? changedTarget(value, options) : value;',
      instead: 'return value;',
      places: [
        'the path of another workbook',
        'where a link leads',
        'an address in percent escapes',
        'an address in percent escapes of GBK',
      ],
    },
    {
      without: 'passage(readUrl(target),',
      instead: 'passage(target,',
      places: ['the path of another workbook', 'an address in percent escapes', 'an address in percent escapes of GBK'],
    },
  ),
  ...inFile(
    'opaque-fates',
    {
      without: '?.kind) } : fate;',
      instead: "?.kind) } : fate && 'keep';",
      places: [
        'a record of a pivot cache',
        'a logged change',
        'a user of a shared workbook',
        'the thumbnail',
        'a user who changed a shared workbook',
        'the settings of a printer',
        'a macro',
        'the origin of signatures',
        'a relation of signatures',
        'a certificate',
        'a signature',
      ],
    },
    {
      without: '{ bytes: emptyPart(knownKind(part)?.kind) }',
      instead: "'keep'",
      places: ['a picture', 'a drawn picture', 'an embedded object'],
    },
    {
      without: "if (own !== undefined && decided.get(own) === 'drop') decided.set(part, 'drop');",
      places: ['a relation of signatures'],
    },
    {
      without: "return fate === 'keep' ? 'keep' : { bytes: emptyPart(kind.kind) };",
      instead: "return 'keep';",
      places: ['an unknown part'],
    },
  ),
  ...inFile(
    'opaque-parts',
    { without: "  ['/thumbnail', { kind: 'image', isIdle: true }],\n", places: ['the thumbnail'] },
    { without: "  ['/printerSettings', { kind: 'settings', isIdle: true }],\n", places: ['the settings of a printer'] },
    {
      without: "  ['/digital-signature/origin', { kind: 'signature', isIdle: true }],\n",
      places: ['the origin of signatures', 'a relation of signatures'],
    },
    { without: "  ['/digital-signature/signature', { kind: 'signature', isIdle: true }],\n", places: ['a signature'] },
    {
      without: "  ['/digital-signature/certificate', { kind: 'signature', isIdle: true }],\n",
      places: ['a certificate'],
    },
    { without: "  ['/revisionLog', { kind: 'cache', isIdle: true }],\n", places: ['a logged change'] },
    { without: "  ['/usernames', { kind: 'cache', isIdle: true }],\n", places: ['a user of a shared workbook'] },
    { without: "  ['/pivotCacheRecords', { kind: 'cache', isIdle: true }],\n", places: ['a record of a pivot cache'] },
    { without: "  ['/image', { kind: 'image' }],\n", places: ['a drawn picture'] },
    {
      without: "if (kind === 'signature') return 'drop';",
      places: ['the origin of signatures', 'a relation of signatures', 'a certificate', 'a signature'],
    },
  ),
  ...inFile(
    'tables',
    {
      without: "if (verdict === 'none') asLine(row);",
      instead: "if (verdict === 'none') void 0;",
      places: ['a form below the table'],
    },
    {
      without: 'else begin(row, second);',
      instead: 'else if (false) begin(row, second);',
      places: ['a shared string of two columns', 'an inline string', 'the second column of a second table'],
    },
    { without: '    asLine(row);\n      return;', instead: '      return;', places: ['a remark below the table'] },
    {
      without: "if (table === undefined || found === 'form') asLine(row);",
      instead: "if (table === undefined || found === 'form') void 0;",
      places: ['a title above the header', 'a form of one row', 'a very hidden sheet'],
    },
    {
      without: '=== undefined || !isRecord;',
      instead: '=== undefined;',
      places: ['a lone cell of a copied column'],
    },
    {
      without: 'return isBeside || (row.mayHoldColon(index) && isLabelled(row.text(index), isLabel));',
      instead: 'return isBeside;',
      places: ['a labelled cell of a copied column'],
    },
    {
      without: 'uses[row.column(index) - first] === undefined || !isRecord',
      instead: '!isRecord',
      places: ['a cell beside a table'],
    },
    {
      without: '    emptyDropped(row, own);\n',
      places: [
        'a shared string of a dropped column',
        'the formula of a dropped column',
        'the result of a formula in a dropped column',
        'a dropped column',
        'a number of a dropped column',
      ],
    },
    {
      without: "labels.push(lower === '' ? [upper]",
      instead: 'labels.push(true ? [upper]',
      places: ['a column under a merged header'],
    },
    {
      without: 'apply(row, indexes[at] as number, changes[at]);',
      instead: ';',
      places: [
        'a number',
        'a text of digits',
        'a cell of a date as ISO text',
        'the second row of a form',
        'a second table',
        'a hidden sheet',
      ],
    },
  ),
  ...inFile(
    'header-rows',
    {
      without: "if (filled > 1 && below === '' && holdsLabelsAlone(next, isLabel)) return 'two rows';",
      places: ['a column under a header of two rows'],
    },
    {
      without: "return hasValue ? 'form' : { row, labels };",
      instead: 'return { row, labels };',
      places: ['a form of one row'],
    },
    {
      without: "if (below !== '' && isLabel(below)) return 'none';",
      places: ['a form below the table', 'the second row of a form'],
    },
  ),
  ...inFile(
    'number-text',
    {
      without: 'return sign + digits.slice(lead);',
      instead: 'return written;',
      places: ['a number in scientific form'],
    },
    {
      without: 'if (code === undefined) return KNOWN_DATES.has(id);',
      instead: 'if (code === undefined) return false;',
      places: ['a day as a number'],
    },
  ),
  ...inFile(
    'string-item',
    { without: 'text: unescaped(open.text) });', instead: 'text: open.text });', places: ['a run written in escapes'] },
    {
      without: 'return own.length === 0 ? [] : ',
      instead: 'return own.length === 0 || item.runs.length > 1 ? [] : ',
      places: [
        'the runs of a shared string',
        'the runs of a shared string that no cell shows',
        'a run written in escapes',
        'the runs of an inline string',
      ],
    },
    {
      without: 'readings.push({ start, end: xml.end });',
      places: ['the reading of a shared string', 'the reading of an inline string'],
    },
  ),
  ...inFile(
    'plain-markup',
    {
      without:
        "if (kind === 'cdata') edits.push({ start, end: xml.end, text: escapeXml(xml.text(), 'text') });\n    else ",
      places: ['CDATA in a shared string', 'CDATA in a cell'],
    },
    {
      without: "if (kind === 'comment' || (",
      instead: 'if ((',
      places: ['a comment in a shared string', 'a comment of the markup in a row'],
    },
    {
      without: "(kind === 'open' || kind === 'empty') && xml.local === 'extLst'",
      instead: 'false',
      places: ['an extension of a row'],
    },
  ),
  ...inFile(
    'cell-text',
    {
      without: 'return unescaped(decodeXml(written, 0, written.length));',
      instead: 'return decodeXml(written, 0, written.length);',
      places: ['a text written in escapes'],
    },
    {
      without: 'return unescaped(decodeXml(written, 0, written.length));',
      instead: 'return unescaped(written);',
      places: ['a text written in entities'],
    },
  ),
  ...inFile('string-table', {
    without: 'if (mark === SHOWN)',
    instead: 'if (false)',
    places: [
      'a shared string of two columns',
      'the runs of a shared string',
      'the reading of a shared string',
      'a text written in entities',
      'a text written in escapes',
      'a shared string of a dropped column',
      'a run written in escapes',
      'CDATA in a shared string',
    ],
  }),
  ...inFile('settle-row', {
    without: 'return change === null ? NO_FORMULA : formula(',
    instead: 'return formula(',
    places: ['the formula of a dropped column'],
  }),
  ...inFile('sheet', {
    without: 'writeUpTo(at);\n      at = end + mark.length;',
    instead: 'at = end + mark.length;\n writeUpTo(at);',
    places: ['a comment between two rows', 'an instruction between two rows'],
  }),
  ...inFile('write-cell', {
    without: "const shown = after === null ? '' : spliced(own.text(index), after);",
    instead: 'const shown = own.text(index);',
    places: ['the result of a formula', 'the result of a formula in a dropped column', 'a very hidden sheet'],
  }),
];
