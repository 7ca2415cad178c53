import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hasCardCheck, hasIdCheck, hasRealBirth, idsIn, mobilesIn } from '../fictional.ts';

function read(file: string): string {
  const bytes = readFileSync(new URL(`../../../bench/exports/${file}`, import.meta.url));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

type Row = Readonly<Record<string, string>>;

/** Strict: no cell more or less than the header, no stray quote. `above` rows are skipped. */
function table(text: string, above = 0): readonly Row[] {
  return parse(text, { bom: true, columns: true, from_line: above + 1 });
}

function column(rows: readonly Row[], label: string): readonly string[] {
  return rows.map((row) => row[label] ?? '');
}

const files = [
  'waybills.csv',
  'dunning-notices.ndjson',
  'housing-notice.csv',
  'housing-applicants.json',
  'low-income.csv',
];

describe('nobody in an export is real', () => {
  it.each(files)('%s has mobile numbers with 0000 in the middle only', (file) => {
    const mobiles = mobilesIn(JSON.stringify(read(file)));
    expect(mobiles.filter((mobile) => !/^1\d\d0000\d{4}$/.test(mobile))).toEqual([]);
    expect(mobiles.length > 0).toBe(file !== 'low-income.csv');
  });

  it.each(files)('%s has IDs of counties that do not exist, with a real date and a right check digit', (file) => {
    const ids = idsIn(read(file));
    expect(ids.filter((id) => !/^(?:210199|340299|659999)/.test(id) || !hasRealBirth(id) || !hasIdCheck(id))).toEqual(
      [],
    );
    expect(ids.length > 0).toBe(file !== 'dunning-notices.ndjson');
  });

  it.each(files)('%s has cards of the agreed heads, and right ones', (file) => {
    const cards = read(file).match(/(?<!\d)62(?:\d{14}|\d{17}|\d\d \d{4} \d{4} \d{4} \d{3})(?!\d)/g) ?? [];
    const digits = cards.map((card) => card.replace(/ /g, ''));
    expect(
      digits.filter((card) => !/^(?:622848999999|6217990000|6225880000)/.test(card) || !hasCardCheck(card)),
    ).toEqual([]);
    expect(digits.length > 5).toBe(file === 'dunning-notices.ndjson' || file === 'low-income.csv');
  });
});

describe('waybills.csv', () => {
  const text = read('waybills.csv');
  const rows = table(text);
  const names = [...column(rows, '收件人'), ...column(rows, '寄件人')];
  const phones = [...column(rows, '收件人手机'), ...column(rows, '收件人固话'), ...column(rows, '寄件人电话')];
  const addresses = [...column(rows, '收件人地址'), ...column(rows, '寄件人地址')];

  it('has 64 parcels in 14 columns, a byte order mark, and CR LF at the end of each record', () => {
    expect(rows).toHaveLength(64);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      '运单号',
      '下单时间',
      '收件人',
      '收件人手机',
      '收件人固话',
      '收件人地址',
      '寄件人',
      '寄件人电话',
      '寄件人地址',
      '寄件人证件号',
      '托寄物',
      '重量(kg)',
      '代收货款',
      '备注',
    ]);
    expect(text.startsWith('\uFEFF运单号')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(65);
  });

  it('has addresses and remarks in quotes, and two remarks with a line end of their own', () => {
    const remarks = column(rows, '备注').filter((remark) => remark !== '');
    expect(remarks.filter((remark) => remark.includes('\n'))).toHaveLength(2);
    for (const cell of [...remarks, ...addresses.filter((address) => address !== '')]) {
      expect(text).toContain(`"${cell.replace(/"/g, '""')}"`);
    }
  });

  it('has the IDs of six senders in their column and none elsewhere', () => {
    const ids = column(rows, '寄件人证件号').filter((id) => id !== '');
    expect(ids).toHaveLength(6);
    expect(idsIn(text)).toHaveLength(6);
    expect(ids.map((id) => id.trim()).every(hasIdCheck)).toBe(true);
  });

  it.each<[string, string]>([
    ['a compound surname', '欧阳晓彤'],
    ['a compound surname of a name of three', '司马云'],
    ['a dot', '买买提·艾合买提'],
    ['no surname', '扎西顿珠'],
    ['one character', '吴'],
    ['a note', '张三（代收）'],
    ['a title behind a whole name', '郑建国先生'],
    ['a title behind a surname', '陈先生'],
    ['two people', '杨帆、李敏'],
    ['a mask', '张**'],
    ['a nickname', '皮皮虾'],
    ['a place', '昌平'],
    ['a character beyond the BMP', '顾𠮷祥'],
    ['a described character', '徐（莹加王旁）'],
    ['letters', 'Chan Tai Man, Peter'],
    ['Traditional characters', '張簡雅婷'],
    ['a shop', '鹿鸣书店'],
    ['nothing', ''],
  ])('has a name with %s', (_, name) => {
    expect(names).toContain(name);
  });

  it.each<[string, RegExp]>([
    ['a country code', /^\+86\d{11}$/],
    ['a country code in brackets', /^\(\+86\)/],
    ['blanks', /^\d{3} \d{4} \d{4}$/],
    ['hyphens', /^1\d\d-0000-\d{4}$/],
    ['ideographic blanks', /\u3000/],
    ['full-width digits', /^[０-９]{11}$/],
    ['a TAB before it', /^\t\d{11}$/],
    ['another number behind it', /^\d{11}\/\d{11}$/],
    ['an extension of four digits, being virtual', /^1700000\d{4}(?:-|转)\d{4}$/],
    ['an extension of a landline', /^0\d+-\d+(?:转|-)\d+$/],
    ['a mask', /^131\*{4}0019$/],
    ['the damage of a spreadsheet', /^1\.38E\+10$/],
    ['a number that stays', /^400-000-\d{4}$/],
    ['Taiwan', /^\+886 /],
    ['Hong Kong', /^\+852 /],
  ])('has a phone with %s', (_, shape) => {
    expect(phones.some((phone) => shape.test(phone))).toBe(true);
  });

  it.each([
    '5号楼2单元1103室',
    '12-2-501',
    '5-302',
    '2#1-302',
    '3幢乙单元402',
    'A座1203室',
    '12弄3号402室',
    '2组15号',
    '7栋负一楼',
    '三号楼二单元五楼东户',
    '8号楼3层301室',
    '15-1-1001号',
    '8号-3-2-402',
    '三组',
    '5樓之2',
    '1栋2-3',
  ])('has an address that ends in %s', (tail) => {
    expect(addresses.some((address) => address.endsWith(tail))).toBe(true);
  });

  it.each(['上海市上海市', '十团三连', '体育馆路街道', '西长安街街道', '****', '２号楼', 'Kowloon', '辽宁省 沈阳市'])(
    'has an address with %s in it',
    (piece) => {
      expect(addresses.some((address) => address.includes(piece))).toBe(true);
    },
  );
});

describe('dunning-notices.ndjson', () => {
  const text = read('dunning-notices.ndjson');
  const lines = text.split('\n');
  const notices = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

  it('has 45 objects, one a line; one line ends with CR LF and the last has no end', () => {
    expect(notices).toHaveLength(45);
    expect(lines.flatMap((line, index) => (line.endsWith('\r') ? [index + 1] : []))).toEqual([21]);
    expect(text.endsWith('}')).toBe(true);
  });

  it('has numbers that no double holds', () => {
    const numbers = text.match(/:\d{16,}(?=[,}])/g) ?? [];
    expect(numbers.filter((number) => String(Number(number.slice(1))) !== number.slice(1)).length).toBeGreaterThan(5);
    expect(text).toMatch(/"户号" ?:340299\d{12}\b/);
    expect(text).toMatch(/"代扣银行卡号":62\d{17}[,}]/);
  });

  it.each([
    ['a bill in parts', '"用户":{"户号":'],
    ['escaped labels', '"\\u6237\\u53f7":"20199000111"'],
    ['a letter', '"通知正文":"尊敬的陈先生(139 0000 0116)'],
    ['a sheet for a building', '"明细":[{"房号":"1-101"'],
    ['a history', '"历史":[{'],
    ['cents that end in zero', ':45.60'],
    ['an exponent', ':1.614e2'],
    ['a reading below zero', '"用量":-3'],
    ['no phone', '"联系电话":null'],
    ['a list of phones', '"联系电话":["18200000309","0553-3000309"]'],
    ['TABs between tokens', '{\t"户号" :'],
    ['an escaped quote', '\\"短信提醒\\"'],
    ['an escaped slash', '\\u002f5号楼'],
    ['a surrogate pair as escapes', '"顾\\ud842\\udfb7祥"'],
    ['a mask', '"赵*"'],
    ['an alias', '"林○○即林美華"'],
    ['two people', '"王秀兰、李国强"'],
    ['a note', '"杨柳青（户主）"'],
    ['a committee', '"幸福小区业主委员会"'],
  ])('has %s', (_, piece) => {
    expect(text).toContain(piece);
  });

  it('names an account and a hotline of the company in each mainland bill', () => {
    const accounts = /302000000000000(?:517|622|731)/;
    const bills = notices.filter((notice) => !('水號' in notice)).map((notice) => JSON.stringify(notice));
    const mainland = lines.filter((line) => !line.includes('水號'));
    expect(bills).toHaveLength(43);
    expect(mainland.filter((line) => !accounts.test(line))).toEqual([]);
    expect(bills.filter((bill) => !/400-000-0517|95598|0553-8000731/.test(bill))).toEqual([]);
  });

  it('adds up: what is owed is usage by price', () => {
    const flat = notices.filter(
      ({ 用量, 欠费金额 }) => typeof 用量 === 'number' && typeof 欠费金额 === 'number' && 用量 > 0,
    );
    expect(flat.length).toBeGreaterThan(10);
    for (const { 用量, 欠费金额 } of flat) expect(Number(欠费金额)).toBeCloseTo(Number(用量) * 2.69, 2);
  });
});

describe('housing-notice.csv', () => {
  const text = read('housing-notice.csv');
  const rows = table(text, 2);
  const winners = rows.filter(({ 序号 = '' }) => /^\d+$/.test(序号));
  const ids = column(winners, '身份证号');

  it('has two rows above the header, 72 winners, two rows below; lines end with LF and there is no mark', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      '2026年第二批公共租赁住房摇号配租结果公示（公示期：2026年11月1日—11月7日）,,,,,,',
      '公示单位：云溪区住房保障服务中心　监督电话：024-20000002,,,,,,',
      '序号,申请人,身份证号,户籍所在地,派位房号,共同申请人,备注',
    ]);
    expect(winners).toHaveLength(72);
    expect(rows.slice(72).map(({ 序号 }) => 序号)).toEqual([
      '合计：72户',
      '公示期内如有异议，请致电024-20000002或12345',
    ]);
    expect(text).not.toContain('\r');
  });

  it.each<[string, RegExp, number]>([
    ['18 characters and a right check digit', /^ ?\d{17}[\dXx] ?$/, 67],
    ['a small x', /x$/, 2],
    ['fifteen digits', /^\d{15}$/, 2],
    ['a letter O for a zero', /O/, 1],
    ['a mask', /\*/, 1],
    ['nothing', /^$/, 1],
  ])('has IDs with %s', (_, shape, count) => {
    expect(ids.filter((id) => shape.test(id))).toHaveLength(count);
  });

  it('has blanks around names and IDs, and two people of one name', () => {
    expect(column(winners, '申请人')).toContain('冯雪 ');
    expect(column(winners, '申请人')).toContain(' 何平');
    expect(ids.some((id) => id.endsWith(' '))).toBe(true);
    expect(column(winners, '申请人').filter((name) => name === '王磊')).toHaveLength(2);
  });

  it('has a certificate that holds the ID of its row, and a phone, in remarks', () => {
    expect(winners.some(({ 身份证号 = '', 备注 }) => 备注 === `残疾证${身份证号}43` && 身份证号 !== '')).toBe(true);
    expect(column(winners, '备注').some((remark) => mobilesIn(remark).length === 1)).toBe(true);
  });

  it.each(['上官婉清', '王刘雨晨', '乌云其其格', '徐（莹加王旁）', '陈怀安（户主）', '李四先生', '顾𠮷祥', ''])(
    'has the name "%s"',
    (name) => {
      expect(column(winners, '申请人')).toContain(name);
    },
  );
});

describe('housing-applicants.json', () => {
  const text = read('housing-applicants.json');
  const applicants = JSON.parse(text) as readonly { readonly 姓名: string; readonly 共同申请人: readonly unknown[] }[];

  it('is an array of 40 applicants, some with co-applicants', () => {
    expect(applicants).toHaveLength(40);
    expect(applicants.filter(({ 共同申请人 }) => 共同申请人.length > 0).length).toBeGreaterThan(5);
  });

  it('has two IDs as numbers, one of which a double does not hold', () => {
    const numbers = [...text.matchAll(/"身份证号": (\d+)/g)].map(([, digits]) => digits ?? '');
    expect(numbers.map(({ length }) => length).sort()).toEqual([15, 18]);
    expect(numbers.filter((digits) => String(Number(digits)) !== digits)).toHaveLength(1);
  });

  it.each([
    ['an amount that ends in zero', '1180.50'],
    ['an escaped name', '"\\u90b9\\u6d0b"'],
    ['two phones in a cell', '"17300000428、024-20000428"'],
    ['a country code', '"+86 159 0000 0422"'],
    ['an address that points to another', '"同户籍地址"'],
    ['a small x', 'x"'],
  ])('has %s', (_, piece) => {
    expect(text).toContain(piece);
  });
});

describe('low-income.csv', () => {
  const text = read('low-income.csv');
  const rows = table(text, 1);

  it('has a title, a header and 40 households; each cell is quoted, each line ends with CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(43);
    expect(lines[0]).toMatch(/^"2026年10月最低生活保障对象公示（公示期：.+）"(?:,""){10}$/);
    expect(rows).toHaveLength(40);
    expect(
      lines
        .slice(0, -1)
        .filter((line) => !/^".*"$/.test(line) || /(?:^|,)[^"]*(?:,|$)/.test(line.replace(/"(?:[^"]|"")*"/g, '""'))),
    ).toEqual([]);
  });

  it('has the columns that must not be published, and all of them filled but for one ID', () => {
    for (const label of ['家庭所在社区', '家庭成员关系', '家庭人口数', '困难具体情况'])
      expect(column(rows, label)).not.toContain('');
    expect(column(rows, '身份证号码').filter((id) => id === '')).toHaveLength(1);
  });

  it('has quotes and commas inside cells, a household without an account, and one that is masked', () => {
    expect(column(rows, '困难具体情况').some((cell) => cell.includes('"'))).toBe(true);
    expect(column(rows, '困难具体情况').some((cell) => cell.includes(','))).toBe(true);
    expect(column(rows, '一卡通账号').filter((account) => account === '')).toHaveLength(1);
    expect(column(rows, '户主姓名').filter((name) => name.includes('*'))).toEqual(['王*']);
  });
});
