/** What in the library handles each place of a document of Word (places.ts). */
import { type Handling, type HandlingRow, inFile } from '../handlings.ts';
import { thingPlaces } from './thing-places.ts';

/** Parts that are no text, and that an editor has go. */
const THINGS = thingPlaces
  .map(({ place }) => place)
  .filter(
    (place) =>
      !['a signature', 'the packed copy of a drawing', 'what a field keeps', 'what macros keep'].includes(place),
  );

const ATTRIBUTES = inFile('formats/docx/attributes.ts', [
  ['the description of a drawing', 'descr title', 'title'],
  ['the title of a drawing', 'descr title', 'descr'],
  ['what stands for a picture in VML', ' alt '],
  ['the text on a path in VML', ' string tooltip', ' tooltip'],
  ['the tip of a link', ' string tooltip', ' string'],
  ['what the list of a content control shows', 'displayText '],
  ['what was chosen last in a content control', 'lastValue '],
  ['the codes of an object', 'fieldCodes '],
  ['the placeholder of a diagram', ' phldrT'],
  ['the author of a revision', 'author userName', 'userName'],
  ['the name of a user', 'author userName', 'author'],
  ['the account of a person', ' userId'],
  ['the initials of an author', "['initials', 'initials'],"],
  ['the escaped query of a target', 'Target href', 'href'],
  ['the target of a shape', 'Target href', 'Target'],
  ['the file of a picture in VML', ' src '],
  ['where in a document a link leads', ' docLocation'],
  ['the target of a link that is broken', ' invalidUrl'],
  [
    ['the date of a content control', 'the date of what is covered', 'the date of a content control that has a title'],
    "['date', 'fullDate'],",
  ],
  ['the packed copy of a drawing', "['cache', 'gfxdata'],"],
  ['the name of a document variable', 'docVar@name '],
  ['a document variable', 'docVar@val '],
  ['the name of a drawing', 'docPr@name '],
  ['the name of a picture', 'cNvPr@name '],
  ['the title of a content control', 'alias@val '],
  ['the tag of a content control', ' tag@val '],
  [['the name of a form field', 'the name of a style'], ' name@val '],
  ['the default of a form field', 'default@val '],
  ['the help of a form field', 'helpText@val '],
  ['the status of a form field', ' statusText@val'],
  ['a list of a form field', 'listEntry@val '],
  ['a value of the list of a content control', 'listItem@value '],
  ['the query of a mail merge', 'query@val '],
  ['the connection of a mail merge', 'connectString@val '],
  ['the subject of a mail merge', 'mailSubject@val '],
  ['the address column of a mail merge', 'addressFieldName@val '],
  ['a column of a mail merge', ' mappedName@val'],
  ['the table of a mail merge', 'table@val '],
  ['the source of a mail merge', 'udl@val '],
  ['a level of a list', 'lvlText@val '],
  ['the caption of a table', 'tblCaption@val '],
  ['the description of a table', 'tblDescription@val '],
  ['the name in a smart tag', 'attr@name '],
  ['the value in a smart tag', 'attr@val '],
  ['the name of a property', ' property@name fldSimple', ' fldSimple'],
  ['the code of a simple field', ' fldSimple@instr'],
  ['what an extension keeps', 'property@value '],
  ['the value of a control', 'ocxPr@value '],
  ['the description of a building block', ' description@val'],
  ['the title of a frame', ' title@val'],
  ['the description of a layout', ' desc@val'],
  ['the title of a section that is repeated', ' sectionTitle@val'],
  ['the placeholder of a content control', ' docPart@val'],
  ['the gallery of a content control', ' docPartCategory@val'],
  ['another name of a style', ' aliases@val'],
  ['the name of a shape in VML', "'shape@id ", "'"],
  ...['rect', 'roundrect', 'oval', 'line', 'group'].map(
    (each): HandlingRow => [`the name of a ${each} in VML`, ` ${each}@id`],
  ),
  ['the shape of an object', ' OLEObject@ShapeID'],
  ['the shape of a control', ' control@shapeid'],
  ['who may edit', "['author', 'permStart@ed'],"],
  ['a bookmark and what refers to it', 'bookmarkStart@name '],
  ['a bookmark and what refers to it', ' hyperlink@anchor'],
  ['a bookmark that a property refers to', ' property@linkTarget'],
  ['an attribute that nobody knows, with a name', 'unit >= 0x80 || '],
  ['an attribute that nobody knows, with a mail address', 'unit === 0x40 || '],
  ['an attribute that nobody knows, with characters by their numbers', ' || unit === 0x26'],
  [
    ['an attribute that nobody knows, with a number', 'where a drawing stands'],
    'if (digits === MANY_DIGITS) return true;',
  ],
]);

const FIELD_CODES = inFile('formats/docx/field-code.ts', [
  ...['MERGEFIELD', 'DOCVARIABLE', 'DOCPROPERTY', 'FILLIN', 'ASK', 'SET', 'REF'].map(
    (each): HandlingRow => [`the result of a field, ${each}`, `  '${each}',`],
  ),
  ['the result of a field whose name is in quotes', `unit === '"' || `],
]);

const OWNERS = inFile('formats/docx/user-folder.ts', [
  [['the owner of a template', 'the owner of a picture in the code of a field'], "'users', "],
  ['the owner of a file in old Windows', "'documents and settings', "],
  ['the owner of a file in Linux', ", 'home'"],
]);

const PARTS = inFile('formats/docx/docx.ts', [
  ['a part that only its type says is markup', '[+/]xml$|'],
  ['a drawing in VML by itself', '|vmlDrawing$'],
  ...['xml', 'rels', 'vml'].map(
    (ending): HandlingRow => [
      `a part that only its name says is markup, ${ending}`,
      '(xml|rels|vml)$/i.test(part.name);\n}\n\nasync',
      `(${['xml', 'rels', 'vml'].filter((each) => each !== ending).join('|')})$/i.test(part.name);\n}\n\nasync`,
    ],
  ),
  [
    [
      'a document inside the document',
      'a document inside a document inside the document',
      'a workbook inside the document',
      'a text that is taken in',
      'a page that is taken in as HTML',
    ],
    "kind === 'embedded' && nested !== undefined",
    'false',
  ],
  [THINGS, "return isFree ? 'drop' : { bytes: remains(thing, links.typeOf(part)) };", "return 'keep';"],
  ['a signature', "  if (kind === 'signature') return 'drop';\n"],
  [
    'a document in one file that is taken in',
    " || links.to(part.name).some((link) => lastWord(link.type) === 'aFChunk')",
  ],
  ['what macros keep', 'withFollowers(parts, links, dropped)', 'new Set<string>()'],
  [['an attribute of data', 'a part of another sort'], 'isData: isData(part, links), '],
  ['the name of a part', 'parts.all.map((part) => names.rename(part))', 'parts.all'],
  ['the name of a part', 'withNewNames(left, part.number, names)', 'left'],
  ['the name of a part', ', targetOf };', ' };'],
]);

const OPAQUE = inFile('formats/docx/opaque.ts', [
  ['a picture in SVG', "return type.startsWith('image/') || type === INK", 'return type === INK'],
  ['strokes of a pen', "|| type === INK || (name.startsWith('_xml", "|| (name.startsWith('_xml"],
]);

const ATTRIBUTE_READING = inFile('formats/docx/read-attributes.ts', [
  [
    ['an attribute in single quotes', 'the target of a relation', 'the path of a template'],
    '    else references.push(piece);\n',
  ],
  ['the escaped query of a target', 'isUrl ? readUrl(text) : text, isUrl', 'text, isUrl'],
  [
    'a bookmark that a simple field refers to',
    "    if (element === 'fldSimple' && name === 'instr') codes.push([piece]);\n    else if",
    '    if',
  ],
  [
    ['a bookmark and what refers to it', 'a bookmark that a field refers to', 'a bookmark that a property refers to'],
    'bookmarks.push(piece);',
    ';',
  ],
  [
    ['the owner of a template', 'the owner of a file in old Windows', 'the owner of a file in Linux'],
    "    tellOwners(piece);\n    if (element === 'fldSimple'",
    "    if (element === 'fldSimple'",
  ],
  ['a document variable that is called as its value', "label([attributeOf(xml, 'name') ?? ''], [piece], 0);", ';'],
  ['the default of a form field that has a name', 'label([...(named[named.length - 1]?.labels ?? [])], [piece]);', ';'],
  ['an attribute of data that is called as its value', '    else if (isData) label([name], [piece], xml.depth + 1);\n'],
  [
    ['the author of a comment', 'the author of a revision', 'the initials of an author', 'who may edit'],
    'splices.push({ start, end, text: use ===',
    'void ({ start, end, text: use ===',
  ],
]);

const MARKUP = inFile('formats/docx/read-part.ts', [
  [
    ['a person', 'where a person is known'],
    "      splices.push({ start, end: xml.end, text: '' });\n      return;\n    }\n    readAttributes",
    '      return;\n    }\n    readAttributes',
  ],
  ['the result of a simple field', "      case 'fldSimple':\n"],
  [
    'the result of a simple field',
    "if (local === 'fldSimple') return [...fieldLabels(attributeOf(xml, 'instr') ?? '')];",
  ],
  [['a content control that has a title', 'a content control that has a tag'], "      case 'sdt':\n"],
  ['an element of a schema of one’s own', "      case 'customXml':\n"],
  ['a smart tag', "      case 'smartTag':\n"],
  ['the default of a form field that has a name', "      case 'ffData':\n"],
  ['a property that is called as its value', "      case 'property':\n", "      case '':\n"],
  ['a content control that has a title', "      case 'alias':\n"],
  ['a content control that has a tag', "      case 'tag':\n"],
  ['the result of a form field that has a name', 'field.labels = [...field.labels, name];', ';'],
  ['a content control that shows data with a name', '    labels.push(step);\n'],
  ['data that a content control shows', '    bindings.set(step, [...(bindings.get(step) ?? []), ...labels]);\n'],
  ['data that a content control shows', '...(names?.get(parent) ?? []), parent]', 'parent]'],
  [
    'an element of data that is called as its value',
    '...(names?.get(parent) ?? []), parent]',
    '...(names?.get(parent) ?? [])]',
  ],
  ['what a bookmark spans', "endBookmark(attributeOf(xml, 'id') ?? '');"],
  ['the date of a content control that has a title', '        label(last.labels, [date]);\n'],
  [
    ['the date of what is covered', 'the date of a content control'],
    '        echoes.push({ of: value, pieces: [date] });\n',
  ],
  [
    ['a phonetic guide and its base', 'a phonetic guide', 'the sound of what is covered'],
    'if (ended !== undefined) echoes.push(ended);',
  ],
  ['the sound of what is covered', "    else if (local === 'rubyBase') depths.base += by;"],
  [
    ['the sound of what is covered', 'text with a phonetic guide in its middle'],
    "    else if (local === 'rt') depths.guide += by;\n",
  ],
  ['who made a document', "'creator', "],
  ['who changed a document last', "'lastModifiedBy', "],
  ['whose document it is', ", 'Manager'"],
  ['what a field keeps', "parent === 'fldData' && !isData", 'false'],
]);

const RUNS = inFile('formats/docx/read-part.ts', [
  ...['tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'softHyphen'].map(
    (each): HandlingRow => [`a number before a ${each}`, `  ['${each}', `, "  ['', "],
  ),
  ['a number before a line end of a drawing', "parent === 'r' || parent === 'p'", "parent === 'r'"],
  ['symbols of a font', 'addElement(symbolOf(xml));'],
  ['symbols where a font keeps its own', 'point >= 0xf020 && point <= 0xf07e ? point - 0xf000 : point', 'point'],
  ['a run in no paragraph', 'if (!outline.add(piece)) loose.push([piece]);', 'outline.add(piece);'],
  [
    [
      'the title of a document',
      'the properties of an application',
      'a property of one’s own',
      'the values of a chart',
      'the reference of a chart',
      'an element of data',
      'a comment in data',
      'an instruction in data',
      'a comment of the markup',
    ],
    '    loose.push([piece]);\n    if (isData',
    '    if (isData',
  ],
  ['where a drawing stands', ' && !looksLikeText(source, xml.innerStart, xml.innerEnd)'],
  ['the owner of the folder of links', '    tellOwners(piece);\n    pieces.push(piece);', '    pieces.push(piece);'],
]);

const TRACKED = inFile('formats/docx/read-part.ts', [
  [
    'text whose middle is a deleted hyphen',
    "local === 'del' || local === 'moveFrom') depths",
    "local === 'moveFrom') depths",
  ],
  ['text whose middle was moved away', "local === 'del' || local === 'moveFrom') depths", "local === 'del') depths"],
  ['text whose middle was inserted', "local === 'ins' || local === 'moveTo') depths", "local === 'moveTo') depths"],
  ['text whose middle was moved here', "local === 'ins' || local === 'moveTo') depths", "local === 'ins') depths"],
  ['text around deleted text of no deletion', "parent === 'delText' ? 'before' : reading()", 'reading()'],
  [
    ['two paragraphs whose mark between them is deleted', 'two paragraphs whose mark between them was moved away'],
    "outline.join('after');",
  ],
  [
    ['two paragraphs whose mark between them was inserted', 'two paragraphs whose mark between them was moved here'],
    "outline.join('before');",
  ],
  ['two paragraphs whose mark between them was moved away', "      case 'moveFrom':\n"],
  ['two paragraphs whose mark between them was moved here', "      case 'moveTo':\n"],
]);

const FIELDS = inFile('formats/docx/read-part.ts', [
  ['text around the code of a field', "parent === 'instrText' || ", ''],
  ['text around the deleted code of a field', " || parent === 'delInstrText'"],
  [['the code of a field', 'the deleted code of a field'], '    if (code.length > 0) codes.push(code);\n'],
  [
    'the code of a field in several runs',
    'result === undefined) field.code.push(piece);',
    'result === undefined) codes.push([piece]);',
  ],
  [
    'the code of a field, around a field in it',
    'fields.push({ code: [], labels: [], result: undefined });',
    'fields.push(field ?? { code: [], labels: [], result: undefined });',
  ],
  ['the escaped code of a field', 'isLink ? readUrl(text) : text', 'text'],
  [
    ['the code of a field that never ends', 'the result of a field that never ends'],
    '  for (const field of fields) endField(field);\n',
  ],
  ['a code outside of a field', '      tellOwners(piece);\n      codes.push([piece]);', '      tellOwners(piece);'],
  [
    'the owner of a file in a code outside of a field',
    '      tellOwners(piece);\n      codes.push([piece]);',
    '      codes.push([piece]);',
  ],
  ['the owner of a picture in the code of a field', '    for (const piece of code) tellOwners(piece);\n'],
  [
    [
      'the result of a field, MERGEFIELD',
      'the result of a field whose name is in quotes',
      'the result of a form field that has a name',
    ],
    'pieces.slice(result, result + MOST_PIECES + 1)',
    '[]',
  ],
]);

const OUTLINE = inFile('formats/docx/outline.ts', [
  [
    [
      'runs of one character',
      'runs with marks of spelling and bookmarks between them',
      'text whose middle is deleted',
      'a run behind a label and a field',
    ],
    "if (local === 'p') openParagraph(depth);\n      else if",
    'if',
  ],
  [
    ['cells of one character', 'a cell below a heading', 'a cell beside a label'],
    "else if (local === 'tbl') openTable(depth);",
  ],
  [
    ['cells of one character', 'a cell below a heading', 'a cell beside a label'],
    "else if (local === 'tr') openRow(depth);",
  ],
  [
    ['cells of one character', 'a cell below a heading', 'a cell beside a label'],
    "else if (local === 'tc') openCell(depth, xml);",
  ],
  ['a cell of a row that leaves columns out', 'row.before = wholeNumber(value) ?? 0;', 'return;'],
  [
    ['a cell below a heading, behind a wide cell', 'a cell below a heading that is wide'],
    'cell.span = wholeNumber(value) ?? 1;',
    ';',
  ],
  ['a cell below a heading of two rows', "cell.isContinued = value !== 'restart';", ';'],
  ['a cell below headings that are merged side by side', 'mergeLeft(cell, row);', ';'],
  ['a cell below a heading, behind a wide cell of a drawing', "wholeNumber(xml.attribute('gridSpan')) ?? 1", '1'],
  ['a cell below a heading of two rows, in a drawing', "    thing.isContinued = xml.attribute('vMerge') === '1';\n"],
  ['a cell below a heading, in a drawing', '    if (cells[cells.length - 1]?.depth === depth - 1) return;\n'],
  ['a paragraph behind a label that has a text box', "'txbxContent txBody", "'txBody"],
]);

const TABLES = inFile('formats/docx/table.ts', [
  [['a table in a cell', 'a table in a cell of a record'], '    for (const { cell } of line) handInner(desk, cell);\n'],
  ['the upper half of a header', '      handTitles(desk, line);\n'],
  [['a cell below a heading', 'cells of one character below a heading'], '      handRecord(desk, line, columns);\n'],
  [
    'a cell below a heading, whose text was another',
    'for (const pieces of readings(value)) fields',
    'for (const pieces of [value]) fields',
  ],
  [
    ['a cell', 'a row across the columns', 'a cell beside a label', 'a cell beside words that end in a label'],
    '} else form.add(line);',
    '}',
  ],
  ['a cell below a heading of two rows', "cell.isContinued && text === '' ? (titles.get(from) ?? '') : text", 'text'],
  [
    'a heading that is no label',
    '    else if (!isLabel) for (const each of readings(pieces)) desk.passage(each);\n    return',
    '    return',
  ],
  ['the heading of a column that goes', "    if (use === 'drop') empty(cell);\n    else if", '    if'],
  ['a cell of a column that goes', "    if (use === 'drop') for (const { cell } of cells) empty(cell);\n"],
  [
    'a table in a cell of a column that goes',
    '    else for (const { cells } of block.rows) for (const cell of cells) empty(cell);\n',
  ],
]);

const LINES = inFile('formats/docx/line.ts', [
  ['a cell below a heading of two rows', '      from = to;\n'],
  ['a cell of a row that leaves columns out', 'let from = before;', 'let from = 0;'],
  [
    ['a number at the end of a paragraph in a cell', 'a number at the end of a paragraph of a cell beside a label'],
    'if (end !== undefined) all.push(end);',
  ],
  [
    'a cell below a heading, over a mark of del',
    "isJoined ? { ...lineEnd, reading: 'before' } : wasJoined",
    'wasJoined',
  ],
  ['a cell below a heading, over a mark of ins', "wasJoined ? { ...lineEnd, reading: 'after' } : lineEnd", 'lineEnd'],
  [
    ['cells of one character', 'cells of one character below a heading', 'cells of one character beside a label'],
    'if (isSingle && isSingleBefore) values.push([...(values.pop() ?? []), ...pieces]);\n    else ',
  ],
]);

const FORMS = inFile('formats/docx/form.ts', [
  ['a long cell beside a label', '[gap(behind(label)), ...pieces]', 'pieces'],
  [
    ['a cell beside a label', 'cells of one character beside a label'],
    '    for (const pieces of texts) fields.push({ labels: [label], pieces, column });\n',
  ],
  [
    'a cell of people side by side',
    'isAbreast ? values.length : Math.min(values.length, 1)',
    'Math.min(values.length, 1)',
  ],
  [
    ['a number at the end of a paragraph in a cell', 'a paragraph of a cell behind a label'],
    "if (each.kind === 'paragraph') block.add(each);",
  ],
  [
    ['a cell', 'a row across the columns', 'a cell beside words that end in a label'],
    '    for (const pieces of readings(line)) desk.passage(pieces);\n',
  ],
  ['a number at the end of a cell', '[cellEnd, ...pieces]', 'pieces'],
  ['a cell before a label', 'shown.slice(0, first)', '[]'],
  [
    'a cell behind the value of a label',
    '        for (const pieces of values.slice(named)) for (const each of readings(pieces)) desk.passage(each);\n',
  ],
]);

const STORIES = inFile('formats/docx/hand-over.ts', [
  ['a content control whose text was another', 'of readings(each.pieces)', 'of [each.pieces]'],
  [
    [
      'a run',
      'a CDATA section',
      'a text box',
      'both copies of a text box',
      'a header',
      'a footer',
      'a footnote',
      'an endnote',
      'a comment',
      'a building block',
      'a content control',
      'the result of a field',
      'the text of a drawing',
      'a node of a diagram',
      'a formula',
    ],
    "if (each.kind === 'paragraph') block.add(each);",
    "if (each.kind === 'paragraph') continue;",
  ],
  [['a cell', 'a table in a cell'], '      handTable(desk, each);\n'],
]);

const BLOCKS = inFile('formats/docx/block.ts', [
  [
    ['a paragraph behind a label', 'inserted text', 'text that was moved here'],
    'if (pieces.length > 0) desk.passage(pieces);',
  ],
  [
    [
      'deleted text',
      'text that was moved away',
      'text whose middle was inserted',
      'two paragraphs whose mark between them was inserted',
    ],
    '    for (const each of earlier) desk.passage(each);\n',
  ],
  [
    'two paragraphs whose mark between them was inserted',
    'earlier[earlier.length - 1]?.push(...all.filter(before));',
    'earlier.push(all.filter(before));',
  ],
  ['two paragraphs whose mark between them is deleted', 'if (!paragraph.isJoined) pieces', 'pieces'],
  ['a number at the end of a paragraph', '      if (!paragraph.isJoined) pieces.push(lineEnd);\n'],
  ['a paragraph before many others', 'if (length + own > BLOCK) end();', 'if (length + own > BLOCK) pieces = [];'],
]);

const HANDING = inFile('formats/docx/redact-part.ts', [
  [
    ['a content control that has a title', 'a document variable that is called as its value'],
    '  handLabelled(desk, read.labelled);\n',
  ],
  [['a run in no paragraph', 'an element of data'], '  for (const each of read.loose) desk.passage(each);\n'],
  [
    ['a bookmark that a field refers to', 'a bookmark that a simple field refers to'],
    '    bookmarks.renameIn(code);\n',
  ],
  [
    ['the code of a field', 'the code of a simple field'],
    '    for (const each of readings(code)) desk.passage(each);\n',
  ],
  [
    ['the sound of what is covered', 'the date of what is covered'],
    'for (const piece of pieces) hide(piece);',
    'return;',
  ],
  [['a phonetic guide', 'the date of a content control'], 'else desk.passage(pieces);'],
  [['the author of a revision', 'a person', 'who made a document', 'the name of a part'], ', ...read.splices]', ']'],
  [['the packed copy of a drawing', 'what a field keeps'], "editor.opaque?.(cache) === 'drop'", 'false'],
]);

const SHARED = [
  ...inFile('formats/docx/desk.ts', [
    [
      'a long paragraph',
      'of readWindow(text.slice(from, to), at)',
      'of from > 0 ? [] : readWindow(text.slice(from, to), at)',
    ],
  ]),
  ...inFile('formats/docx/piece.ts', [
    [
      'what stands beside a part that its label covers',
      'piece.splices.length === 0 ? splices : merged(piece.splices, splices)',
      'piece.splices.length === 0 ? splices : piece.splices',
    ],
    [
      ['a cell of a column that goes', 'the heading of a column that goes'],
      "take(piece, [{ start: 0, end: piece.text.length, text: '' }]);\n    return;",
      'void piece;\n    return;',
    ],
    [
      ['the date of what is covered', 'the date of a content control'],
      "      return [{ start, end, text: '' }];",
      '      return [];',
    ],
  ]),
  ...inFile('formats/docx/bookmarks.ts', [
    [
      'a bookmark and what refers to it',
      'piece.splices = name === old ? [] : [{ start: 0, end: old.length, text: name }];',
      'piece.splices = [];',
    ],
  ]),
  ...inFile('formats/docx/part-names.ts', [
    ['the name of a part', ' || !looksLikeText(name, 0, name.length)', ' || true'],
  ]),
  ...inFile('formats/xml/entities.ts', [
    [
      ['characters by their numbers', 'characters by their names'],
      "raw.slice(done, at) + (entityText(raw.slice(at + 1, end)) ?? '')",
      'raw.slice(done, end + 1)',
    ],
  ]),
  ...inFile('formats/package/url.ts', [
    [
      ['the escaped query of a target', 'the escaped code of a field'],
      'const isUtf8 = decodeUtf8(bytes, 0, bytes.length) !== undefined;',
      'const isUtf8 = false;',
    ],
    ['the query of a target, escaped in GBK', 'const gbk = isUtf8 ? undefined : ', 'const gbk = true ? undefined : '],
  ]),
  ...inFile('formats/package/part-text.ts', [
    ['a part in UTF-16', 'text += String.fromCharCode(...units);', "text = '<a/>';"],
  ]),
  ...inFile('formats/nested.ts', [
    [
      'a document inside a document inside the document',
      'nestedDocument(inner, innerName, editor, options, depth + 1);',
      'Promise.resolve(undefined);',
    ],
    [
      ['a text that is taken in', 'a page that is taken in as HTML'],
      'return joined([...session(bytes, format, editor)]);',
      'return undefined;',
    ],
  ]),
  ...inFile('formats/pieces.ts', [
    [
      ['runs of one character', 'cells of one character'],
      '  while (row.at < ends.length - 1 && (ends[row.at] as number) < (from < to ? from + 1 : from)) row.at += 1;\n',
    ],
  ]),
];

export const handlings: readonly Handling[] = [
  ...ATTRIBUTES,
  ...ATTRIBUTE_READING,
  ...FIELD_CODES,
  ...OWNERS,
  ...PARTS,
  ...OPAQUE,
  ...MARKUP,
  ...RUNS,
  ...TRACKED,
  ...FIELDS,
  ...OUTLINE,
  ...TABLES,
  ...LINES,
  ...FORMS,
  ...STORIES,
  ...BLOCKS,
  ...HANDING,
  ...SHARED,
];
