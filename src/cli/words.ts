/** The words of the command's summaries, progress and refusals, in Chinese and English. Numbers and our own ids stand between them. */
import type { OpaqueKind } from '../formats/format.ts';
import type { Bilingual } from './language.ts';

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
