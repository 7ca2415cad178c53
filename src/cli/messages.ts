/**
 * What the command says, in Chinese and English. A message is made of our own sentences and numbers; nothing of an
 * input, and no file's name, gets into one.
 */
import type { FormatErrorCode, OpaqueKind } from '../formats/format.ts';
import type { RedactErrorCode } from '../redact/redact-error.ts';
import type { RuleErrorCode } from '../rules/rule-error.ts';
import type { FieldMapErrorCode } from '../run/field-map.ts';
import type { RunErrorCode } from '../run/run-error.ts';
import type { Bilingual } from './language.ts';

export const formatMessages: Readonly<Record<FormatErrorCode, Bilingual>> = {
  'encoding/not-utf-8': {
    zh: '不是有效的 UTF-8。若是别的编码，请用 --encoding 说明',
    en: 'not valid UTF-8; if it is in another encoding, say so by --encoding',
  },
  'encoding/invalid': {
    zh: '有字节不是这种编码的字符。若是别的编码，请用 --encoding 说明',
    en: 'no character of this encoding; if it is in another, say so by --encoding',
  },
  'encoding/unknown': {
    zh: '既不是有效的 UTF-8，也不是有效的 GB18030。请用 --encoding 说明编码',
    en: 'neither valid UTF-8 nor valid GB18030; say by --encoding what it is',
  },
  'encoding/unsure': {
    zh: '可能是 Big5，也可能是 GB18030，字节本身分不清。请用 --encoding big5 或 --encoding gb18030 说明',
    en: 'Big5 or GB18030, the bytes do not tell; say --encoding big5 or --encoding gb18030',
  },
  'encoding/unsupported': { zh: '这个平台不能读这种编码', en: 'this platform cannot read the encoding' },
  'csv/no-header': {
    zh: '找不到表头：没有一行至少有两格是规则包认得的标签',
    en: 'no header found: no row has at least two cells that the pack knows as labels',
  },
  'csv/stray-quote': { zh: '引号出现在不该出现的地方', en: 'a quote where none may stand' },
  'csv/open-quote': { zh: '引号没有闭合', en: 'a quote that is never closed' },
  'csv/row-length': { zh: '这一行的格数与表头不同', en: 'the row has not as many cells as the header' },
  'fixed/line-length': {
    zh: '这一行比字段表所写的长或短',
    en: 'the line is longer or shorter than the field map says',
  },
  'fixed/cut-character': {
    zh: '字段的边界落在一个字的中间：请核对字段表的单位和编码',
    en: "a field's edge falls inside a character: look at the unit of the field map, and at the encoding",
  },
  'json/syntax': { zh: '不符合 JSON 语法', en: 'not JSON' },
  'json/not-records': {
    zh: '这里应当是一条记录（对象或数组）',
    en: 'a record (an object or an array) should stand here',
  },
  'json/too-deep': { zh: '嵌套太深', en: 'nested too deeply' },
  'wire/not-utf-8': { zh: '不是有效的 UTF-8；数据流只用 UTF-8', en: 'not valid UTF-8, in which a stream always is' },
  'wire/carriage-return': {
    zh: '行中有回车符，有的引擎会在这里断行。请先去掉或转义',
    en: 'a carriage return within the line, where some engines would cut it; take it out or escape it',
  },
  'wire/row-length': {
    zh: '这一行的列数与 --columns 不同',
    en: 'the line has not as many columns as --columns names',
  },
  'wire/open-escape': { zh: '行末的反斜杠后面缺少字符', en: 'nothing behind the backslash that ends the line' },
  'wire/no-cell': {
    zh: '规则写入的文字含有分列或换行的字符，不能放进一格',
    en: 'the text that a rule puts here holds a character that ends a cell or a line',
  },
  'zip/damaged': { zh: '文件已损坏或不完整', en: 'the file is damaged, or cut off' },
  'zip/unsupported': {
    zh: '文件加了密，或用了少见的压缩方式。请用原来的程序去掉密码、另存后再试',
    en: 'it is encrypted or packed in an uncommon way: take off the password in the program that made it, save it anew',
  },
  'zip/hostile': {
    zh: '文件的结构不正常，不像办公软件所写，已拒绝',
    en: 'no office program writes a file like this: refused',
  },
  'zip/too-large': { zh: '解压后超过上限', en: 'it unpacks to more than the limit' },
  'package/missing-part': {
    zh: '缺少必需的部分：不是这种格式的文件，或已损坏',
    en: 'a part that must be there is not: the file is not in this format, or damaged',
  },
  'package/legacy': {
    zh: '是旧的二进制格式或加密的文件（xls、doc、wps、et 等）。请去掉密码，另存为 xlsx 或 docx 后再试',
    en: 'an old binary format (xls, doc, wps, et) or an encrypted file: take off the password, save it as xlsx or docx',
  },
  'sheet/damaged': {
    zh: '工作表里有单元格的位置、类型或共享字符串不对',
    en: 'a cell of a sheet says a place, a type or a shared string that cannot be',
  },
  'xml/syntax': { zh: '文件里的 XML 写得不对', en: 'the XML in it is not well-formed' },
  'xml/doctype': {
    zh: '文件里有 DOCTYPE，办公文件不应有，已拒绝',
    en: 'a DOCTYPE, which no office file may have: refused',
  },
  'xml/too-deep': { zh: '嵌套太深', en: 'nested too deeply' },
  'html/too-deep': { zh: '嵌套太深', en: 'nested too deeply' },
  'label/cut-off': {
    zh: '打印指令的数据不完整，或长度不对',
    en: 'the data of a printer command is cut off, or not as long as it says',
  },
  'record/too-long': { zh: '单条记录超过上限', en: 'one record is longer than the limit' },
};

export const redactMessages: Readonly<Record<RedactErrorCode, Bilingual>> = {
  'record/unnamed-field': {
    zh: '没有规则说明这个字段怎么处理。请在规则包的 fields 里写上它，或用 --other keep（照原样保留）/ --other drop（去掉）',
    en: 'no rule names this field; add it to the fields of a pack, or say --other keep (as it is) or --other drop',
  },
  'record/opaque-value': {
    zh: '这个值不是文字、数字、布尔、数组或普通对象',
    en: 'this value is no text, number, boolean, array or plain object',
  },
  'record/too-deep': { zh: '记录嵌套太深', en: 'the record is nested too deeply' },
  'record/not-an-object': { zh: '记录应当是对象', en: 'a record must be an object' },
  'table/unnamed-columns': {
    zh: '没有规则说明这些列怎么处理。请在规则包的 fields 里写上它们，或用 --other keep（照原样保留）/ --other drop（整列去掉）',
    en: 'no rule names these columns; add them to the fields of a pack, or say --other keep (as they are) or --other drop',
  },
  'table/text-outside': {
    zh: '记录之外（表头上方或表下方）的这一行似乎含有个人信息，没有规则管它。请先改好，或用 --other keep',
    en: "this row above or below the records seems to hold a person's data, and no rule names it; mend it, or say --other keep",
  },
};

export const runMessages: Readonly<Record<RunErrorCode, Bilingual>> = {
  'input/unreadable': { zh: '无法读取', en: 'cannot be read' },
  'input/is-folder': { zh: '是文件夹，请给出文件', en: 'is a folder; name files' },
  'input/damaged': {
    zh: '压缩的内容已损坏或不完整',
    en: 'what is compressed in it is damaged, or cut off',
  },
  'compression/unsupported': {
    zh: '这个版本的 Node 不能读写 zstd（22.15 起才有）；请先解压，或改用 .gz',
    en: 'this Node has no zstd (22.15 and later have): unpack it first, or write .gz',
  },
  'output/unwritable': { zh: '输出无法写入', en: 'the output cannot be written' },
  'output/is-input': { zh: '输出会覆盖输入，已拒绝', en: 'the output would overwrite an input' },
  'worker/failed': {
    zh: '一个工作线程提前结束（可能内存不足），请减少 --workers 再试',
    en: 'a worker thread has ended before its work was done, perhaps for lack of memory: try fewer --workers',
  },
  'format/unknown': {
    zh: '看不出格式，请用 --format 说明（可用的见 yinming redact --help）',
    en: 'the format is not known: say it by --format (yinming redact --help lists them)',
  },
  'format/legacy': {
    zh: '是旧的二进制格式（xls、doc、wps、et 等）。请在 WPS 或 Office 里另存为 xlsx 或 docx 后再试',
    en: 'an old binary format (xls, doc, wps, et): save it as xlsx or docx in Office or WPS',
  },
  'format/pdf': {
    zh: '是 PDF，不能处理。请处理生成它的原文件（docx、xlsx），再导出为 PDF',
    en: 'a PDF, which is not read: redact the document that it was made from (docx, xlsx), then export that',
  },
  'format/picture': {
    zh: '是图片或扫描件，其中的文字无法查找。请处理生成它的原文件',
    en: 'a picture or a scan, in which no text can be searched: redact the document that it was made from',
  },
  'format/other': {
    zh: '不能处理这种格式。请另存为 xlsx、docx、HTML 或纯文本后再试',
    en: 'a format that is not read: save it as xlsx, docx, HTML or plain text',
  },
  'fields/not-found': { zh: '字段表（--fields）读不了', en: 'the field map (--fields) cannot be read' },
  'pack/not-found': {
    zh: '没有这个规则包：既不是自带的（见 yinming rules list），也不是可读的文件',
    en: 'no such pack: neither one that ships (see yinming rules list) nor a file that can be read',
  },
};

/** What a document holds beside text. */
export const opaqueWords: Readonly<Record<OpaqueKind, Bilingual>> = {
  image: { zh: '图片', en: 'image' },
  media: { zh: '音像', en: 'media' },
  font: { zh: '字体', en: 'font' },
  embedded: { zh: '内嵌文件', en: 'embedded file' },
  encrypted: { zh: '加密内容', en: 'encrypted content' },
  macro: { zh: '宏', en: 'macro' },
  signature: { zh: '签名', en: 'signature' },
  cache: { zh: '缓存', en: 'cache' },
  settings: { zh: '设置', en: 'settings' },
  binary: { zh: '二进制内容', en: 'binary content' },
};

export const fieldMapMessages: Readonly<Record<FieldMapErrorCode, Bilingual>> = {
  'fields/not-json': { zh: '不是 JSON', en: 'is not JSON' },
  'fields/shape': { zh: '不符合字段表的格式', en: 'does not have the shape that the schema asks for' },
  'fields/unknown-key': { zh: '字段表没有这个键', en: 'is a key that field maps do not have' },
  'fields/missing-key': { zh: '缺少这个必需的键', en: 'is a key that must be there' },
  'fields/overlap': {
    zh: '这个字段与前一个重叠，或超出了行长',
    en: 'is a field that overlaps the one before it, or reaches beyond the line',
  },
};

export const ruleMessages: Readonly<Record<RuleErrorCode, Bilingual>> = {
  'pack/not-json': { zh: '不是 JSON', en: 'is not JSON' },
  'pack/shape': { zh: '不符合规则包的格式', en: 'does not have the shape that the schema asks for' },
  'pack/unknown-key': { zh: '规则包没有这个键', en: 'is a key that packs do not have' },
  'pack/missing-key': { zh: '缺少这个必需的键', en: 'is a key that must be there' },
  'pack/unknown-kind': { zh: '没有这个种类', en: 'names a kind that does not exist' },
  'pack/unknown-part': { zh: '这个种类没有这个部分', en: 'names a part that the kind does not have' },
  'pack/unknown-level': { zh: '这个种类没有这个层级', en: 'names a level that the kind does not have' },
  'pack/unknown-source': { zh: '引用了 sources 里没有的来源', en: 'names a source that the pack does not list' },
  'pack/unknown-length': {
    zh: '既不是字数，也不是这个种类的形式',
    en: 'is neither a number of characters nor a form of the kind',
  },
  'pack/unknown-label': { zh: '没有字段用这个标签', en: 'names a label that no field has' },
  'pack/position': { zh: '不是有效的起止位置', en: 'is no range of positions' },
  'pack/nothing-kept': {
    zh: '什么都没有保留：请改用 cover，或写明保留什么',
    en: 'keeps nothing: say cover, or say what stays',
  },
  'pack/number': { zh: '只有姓名可以编号', en: 'numbers what are no names' },
  'pack/no-mask': { zh: '没有写遮盖方式', en: 'says no mask' },
  'pack/two-masks': { zh: '写了不止一种遮盖方式', en: 'says more than one mask' },
  'pack/no-why': { zh: '有遮盖方式，却没有写来源（why）', en: 'has a mask and names no source for it (why)' },
  'pack/no-kind': { zh: '这种遮盖方式需要写明种类（kind）', en: 'has a mask that needs a kind, and names none' },
  'pack/label-clash': {
    zh: '这个标签与同一规则包的另一个字段重复',
    en: 'is a label that another field of the pack claims',
  },
  'pack/blank-label': { zh: '标签里没有文字', en: 'is a label without a letter' },
  'pack/missing-pack': { zh: '找不到它要扩展的规则包', en: 'names a pack that was not found' },
  'pack/circle': { zh: '规则包互相扩展成了圈', en: 'extends itself in the end' },
  'pack/example-sample': { zh: '例子要的样本，这个种类没有', en: 'asks for a sample that the kind does not have' },
  'pack/example-fails': { zh: '这个例子的结果与所写不符', en: 'is an example that does not come out as it says' },
};

type Word =
  | 'input'
  | 'part'
  | 'line'
  | 'column'
  | 'columns'
  | 'record'
  | 'records'
  | 'cell'
  | 'field'
  | 'pack'
  | 'unexpected'
  | 'interrupted'
  | 'files'
  | 'left'
  | 'failed'
  | 'leftOut'
  | 'nothingToDo'
  | 'manyNeedFolder'
  | 'badRowsNeedFolder'
  | 'badRowsApart'
  | 'skipped'
  | 'fieldMap'
  | 'fieldsNeeded'
  | 'stdinOnce'
  | 'rulesNeeded'
  | 'wireNeeded'
  | 'columnsOfTables'
  | 'escapeOfTsv'
  | 'sizeOfRecord'
  | 'sameName'
  | 'noSuchEncoding'
  | 'noSuchWorkers'
  | 'readAs'
  | 'forwardOnly'
  | 'opaque'
  | 'opaqueDropped'
  | 'opaqueKept'
  | 'unverified'
  | 'verified'
  | 'personalName'
  | 'renameNeedsFolder'
  | 'coveredWhole'
  | 'examplesHold';

export const words: Readonly<Record<Word, Bilingual>> = {
  input: { zh: '输入', en: 'input' },
  part: { zh: '部分', en: 'part' },
  line: { zh: '行', en: 'line' },
  column: { zh: '列', en: 'column' },
  columns: { zh: '列', en: 'columns' },
  record: { zh: '记录', en: 'record' },
  records: { zh: '条记录', en: 'records' },
  cell: { zh: '第几格', en: 'cell' },
  field: { zh: '字段', en: 'field' },
  pack: { zh: '规则包', en: 'pack' },
  unexpected: { zh: '内部错误，已停止；没有留下输出', en: 'internal error; stopped, no output is left' },
  interrupted: { zh: '已中断；没有留下输出', en: 'interrupted; no output is left' },
  files: { zh: '个文件', en: 'files' },
  left: { zh: '还需', en: 'ETA' },
  failed: { zh: '个输入没有完成，原因见上', en: 'input(s) could not be done; why is said above' },
  leftOut: { zh: '个文件格式不明或是隐藏文件，没有处理', en: 'file(s) of no known format, or hidden, were left out' },
  nothingToDo: { zh: '文件夹里没有格式已知的文件', en: 'the folder holds no file of a known format' },
  manyNeedFolder: {
    zh: '有多个输入或文件夹时，-o 须是文件夹',
    en: 'with several inputs or a folder, -o must be a folder',
  },
  badRowsNeedFolder: {
    zh: '有多个输入或文件夹时，--bad-rows skip-to 后面须是文件夹',
    en: 'with several inputs or a folder, --bad-rows skip-to must name a folder',
  },
  badRowsApart: {
    zh: '--bad-rows 的文件不能就是输出或统计',
    en: 'the file of --bad-rows cannot be the output or the report',
  },
  skipped: {
    zh: '条记录读不出，没有进输出，原样写在 --bad-rows 的文件里',
    en: 'record(s) could not be read; they are not in the output but, as they came, in the file of --bad-rows',
  },
  fieldMap: { zh: '字段表', en: 'field map' },
  fieldsNeeded: {
    zh: '--format fixed 与 --fields 字段表须一起用',
    en: '--format fixed and --fields MAP go together',
  },
  stdinOnce: { zh: '标准输入只能是唯一的输入', en: 'standard input must be the only input' },
  rulesNeeded: {
    zh: '请用 --rules 说明用哪个规则包（自带的见 yinming rules list）',
    en: 'say by --rules which pack holds (see yinming rules list for those that ship)',
  },
  wireNeeded: {
    zh: '请用 --wire ndjson|tsv|csv 说明一行记录的写法',
    en: 'say by --wire ndjson|tsv|csv how a record is written in its line',
  },
  columnsOfTables: {
    zh: 'tsv 和 csv 必须用 --columns 说明各列的名称，ndjson 不用',
    en: '--columns names the columns of tsv and csv, which need it; ndjson has none',
  },
  escapeOfTsv: { zh: '--escape 只用于 tsv', en: '--escape is for tsv alone' },
  sizeOfRecord: {
    zh: '--max-record 应是 1 字节到 1GiB，例如 8MiB、64KiB',
    en: '--max-record is from 1 byte to 1GiB, such as 8MiB or 64KiB',
  },
  sameName: { zh: '两个输入在输出文件夹里会同名', en: 'two inputs would have the same name in the output folder' },
  noSuchEncoding: { zh: '没有这种编码。可用：', en: 'no such encoding; there are: ' },
  noSuchWorkers: { zh: '--workers 须是整数：1 到 ', en: '--workers takes a whole number, 1 to ' },
  readAs: { zh: '所用编码：', en: 'read as ' },
  personalName: {
    zh: '文件名里似乎有个人信息；用 --rename 输出到文件夹，文件名也会处理',
    en: "the file's name seems to show a person; --rename, into a folder, redacts it too",
  },
  renameNeedsFolder: { zh: '用 --rename 时，-o 须是文件夹', en: 'with --rename, -o must be a folder' },
  opaque: {
    zh: '文件里有无法查找文字的内容。请先去掉，或用 --opaque drop（去掉）/ --opaque keep（确认其中没有个人信息后原样保留）',
    en: 'the document holds what cannot be searched; take it out, or say --opaque drop, or --opaque keep once you know that it shows nobody',
  },
  opaqueDropped: { zh: '处无法查找的内容已去掉', en: 'thing(s) that cannot be searched were taken out' },
  opaqueKept: { zh: '处无法查找的内容原样保留', en: 'thing(s) that cannot be searched stay as they were' },
  unverified: {
    zh: '写好后复查，应去掉的内容仍在其中；没有留下输出。请报告这个问题',
    en: 'what should be gone was still found in what was written; no output is left. Please report this',
  },
  verified: { zh: '已复查', en: 'verified' },
  forwardOnly: {
    zh: '标准输入超过 64 MiB，只读一遍：证实姓名的地方以前，同一姓名可能没有找出。请改用文件',
    en: 'standard input of more than 64 MiB is read once: before the place that proves a name, the same name may be left; use a file',
  },
  coveredWhole: {
    zh: '个值认不出，已整个遮盖，请核对原始数据（见 --report）',
    en: 'value(s) could not be read and were covered whole: look at the source (see --report)',
  },
  examplesHold: { zh: '个例子都成立', en: 'examples hold' },
};

export const statusWords: Readonly<Record<string, Bilingual>> = {
  masked: { zh: '遮盖', en: 'masked' },
  kept: { zh: '保留', en: 'kept' },
  dropped: { zh: '去掉', en: 'dropped' },
  'already-masked': { zh: '原已遮盖', en: 'already masked' },
  'covered-whole': { zh: '整个遮盖', en: 'covered whole' },
  empty: { zh: '空', en: 'empty' },
};
