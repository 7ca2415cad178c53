/**
 * What the command says of errors, in Chinese and English. A message is made of our own sentences and numbers; nothing of an
 * input, and no file's name, gets into one.
 */
import type { FormatErrorCode } from '../formats/format.ts';
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
