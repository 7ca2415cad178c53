import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  documents,
  type FieldTruth,
  type PlantedRecord,
  type Row,
  rowsOf,
  toCsv,
  toNdjson,
} from '../../../bench/corpus/documents.ts';
import { hasCardCheck, hasIdCheck, idsIn, mobilesIn } from '../fictional.ts';

const COUNT = 4_000;

/** The kinds that the truth may name. */
const KINDS = new Set(
  (
    'person-name resident-id mobile-phone landline virtual-number address bank-card household-account meter-number ' +
    'waybill-number organisation hotline amount deadline'
  ).split(' '),
);

const runs = [...documents].map(
  ([id, generate]) => [id, [...generate(51, COUNT)] as readonly PlantedRecord[]] as const,
);

function run(id: string): readonly PlantedRecord[] {
  return runs.find(([name]) => name === id)?.[1] ?? [];
}

function bytes(chunks: Iterable<Uint8Array>): Buffer {
  return Buffer.concat([...chunks]);
}

function cells(id: string, label: string): readonly string[] {
  return run(id).map(({ record }) => String(record[label]));
}

describe.each(runs)('the records of %s', (id, records) => {
  it('are as many as were asked for, all with the same labels in the same order', () => {
    const labels = Object.keys(records[0]?.record ?? {});
    expect(records).toHaveLength(COUNT);
    expect(labels.length).toBeGreaterThan(5);
    expect(records.filter(({ record }) => Object.keys(record).join() !== labels.join())).toEqual([]);
  });

  it('have one truth for each label, in its order', () => {
    const named = (truth: PlantedRecord['truth']): string => truth.map(({ label }) => label).join();
    expect(records.filter(({ record, truth }) => named(truth) !== Object.keys(record).join())).toEqual([]);
  });

  it('hold each secret in its cell, and name a kind beside it', () => {
    const isRight = ({ fate, kind, secret }: FieldTruth, cell: string): boolean => {
      if (kind !== undefined && !KINDS.has(kind)) return false;
      if (fate !== 'hide') return secret === undefined;
      return kind !== undefined && secret !== undefined && secret !== '' && cell.includes(secret);
    };
    const wrong = records.flatMap(({ record, truth }) =>
      truth.filter((one) => !isRight(one, String(record[one.label]))),
    );
    expect(wrong).toEqual([]);
  });

  it('plant the parts of their addresses where they stand', () => {
    const planted = records.flatMap(({ record, truth }) =>
      truth.flatMap(({ label, parts = [] }) => parts.map((part) => ({ ...part, cell: String(record[label]) }))),
    );
    expect(planted.length > COUNT).toBe(id !== 'low-income');
    const subdistricts = planted.filter(({ name }) => name === 'subdistrict');
    expect(planted.filter(({ end, cell }) => end > cell.length)).toEqual([]);
    expect(subdistricts.filter(({ start, end, cell }) => !/^.+(?:街道|镇|乡)$/.test(cell.slice(start, end)))).toEqual(
      [],
    );
  });

  it('hold only mobile numbers and IDs that no one can have', () => {
    const text = bytes(toCsv(rowsOf(records))).toString();
    expect(mobilesIn(text).filter((mobile) => !/^1\d\d0000\d{4}$/.test(mobile))).toEqual([]);
    expect(idsIn(text).filter((found) => !hasIdCheck(found) || !/^(?:210199|340299|659999)/.test(found))).toEqual([]);
    expect(mobilesIn(text).length).toBeGreaterThan(id === 'housing-lottery' || id === 'low-income' ? -1 : COUNT / 2);
    expect(idsIn(text).length).toBeGreaterThan(id === 'waybill' || id === 'dunning-notice' ? -1 : COUNT / 2);
  });

  it('are the same for the same seed, others for another, and a longer run only goes on', () => {
    const generate = documents.get(id);
    expect([...(generate?.(51, 100) ?? [])]).toEqual(records.slice(0, 100));
    expect([...(generate?.(52, 100) ?? [])]).not.toEqual(records.slice(0, 100));
  });
});

describe('what the records hold', () => {
  it.each<[string, string, string, RegExp]>([
    ['shops as senders', 'waybill', '寄件人', /店$/],
    ['notes behind names', 'waybill', '收件人', /（代收）$/],
    ['titles behind surnames', 'waybill', '收件人', /^\p{Script=Han}{1,3}(?:先生|女士)$/u],
    ['names with a dot', 'waybill', '收件人', /·/],
    ['virtual numbers', 'waybill', '收件人手机', /^1700000\d{4}[-转,]\d{4}$/],
    ['landlines', 'waybill', '收件人手机', /^0\d+-\d+$/],
    ['country codes', 'waybill', '收件人手机', /^\+86/],
    ['full-width digits', 'waybill', '收件人手机', /^１/],
    ['400 numbers', 'waybill', '寄件人电话', /^400-/],
    ['a phone in a remark', 'waybill', '备注', /\d{11}/],
    ['shops among the customers', 'dunning-notice', '户名', /店$/],
    ['customers without a card', 'dunning-notice', '代扣银行卡号', /^$/],
    ['IDs of fifteen digits', 'housing-lottery', '身份证号', /^\d{15}$/],
    ['IDs with a small x', 'housing-lottery', '身份证号', /x$/],
  ])('%s', (_, id, label, shape) => {
    const holds = cells(id, label).filter((cell) => shape.test(cell)).length;
    expect(holds).toBeGreaterThan(1);
    expect(holds).toBeLessThan(COUNT * 0.7);
  });

  it('no two waybills share a number', () => {
    expect(new Set(cells('waybill', '运单号')).size).toBe(COUNT);
  });

  it('a waybill hides an address from the unit, room or household on, and from nothing else', () => {
    for (const { record, truth } of run('waybill')) {
      const { fate, secret, parts = [] } = truth.find(({ label }) => label === '收件人地址') ?? {};
      const hidden = parts.find(({ name }) => ['household', 'unit', 'floor', 'room'].includes(name));
      expect(fate).toBe(hidden === undefined ? 'stay' : 'hide');
      if (hidden !== undefined) expect(String(record.收件人地址).slice(hidden.start - 1)).toBe(secret);
    }
  });

  it('a dunning notice keeps address, amounts, deadline and the account of one company', () => {
    const kept = ['欠费金额', '违约金', '缴费截止日期', '收款户名', '收款账号', '开户行', '客服热线'];
    for (const { truth } of run('dunning-notice')) {
      for (const { label, fate, kind } of truth)
        if (kept.includes(label) || kind === 'address') expect(fate).toBe('stay');
    }
    expect(new Set(cells('dunning-notice', '收款账号')).size).toBe(1);
    expect(
      cells('dunning-notice', '代扣银行卡号')
        .filter((card) => card !== '')
        .every(hasCardCheck),
    ).toBe(true);
  });

  it('a lottery hides an ID from its birth date on, and a flat behind its road', () => {
    for (const { record, truth } of run('housing-lottery')) {
      const id = String(record.身份证号);
      expect(truth.find(({ label }) => label === '身份证号')?.secret).toBe(id.slice(6, 14));
      const flat = truth.find(({ label }) => label === '派位房号')?.secret ?? '';
      expect(flat).toMatch(/^[甲乙附临]?\d+/);
    }
  });

  it('a list of minimum income drops what must not be published', () => {
    const dropped = run('low-income')[0]
      ?.truth.filter(({ fate }) => fate === 'drop')
      .map(({ label }) => label);
    expect(dropped).toEqual(['身份证号码', '家庭所在社区', '家庭成员关系', '家庭人口数', '困难具体情况']);
  });
});

describe('the writers', () => {
  const odd: readonly Row[] = [
    { 姓名: '张三', 备注: '他说"好",\r\n然后走了', 号码: 6228489999999999992n, 数量: 1.5 },
    { 姓名: '', 备注: '𠮷', 号码: '001', 数量: 0 },
    { 姓名: '小"明', 备注: '两\n行', 号码: '', 数量: -1 },
  ];

  it.each<[string, Parameters<typeof toCsv>[1], string]>([
    [
      'quote what must be',
      {},
      '姓名,备注,号码,数量\n张三,"他说""好"",\r\n然后走了",6228489999999999992,1.5\n,𠮷,001,0\n"小""明","两\n行",,-1\n',
    ],
    [
      'begin with a mark, end lines with CR LF and quote all',
      { bom: true, crlf: true, quote: 'all' },
      '\uFEFF"姓名","备注","号码","数量"\r\n"张三","他说""好"",\r\n然后走了","6228489999999999992","1.5"\r\n"","𠮷","001","0"\r\n"小""明","两\n行","","-1"\r\n',
    ],
  ])('of CSV %s', (_, options, expected) => {
    const written = bytes(toCsv(odd, options)).toString();
    expect(written).toBe(expected);
    expect(parse(written, { bom: true, columns: true })).toHaveLength(3);
  });

  it('of NDJSON keep numbers that no double holds', () => {
    const written = bytes(toNdjson(odd)).toString();
    expect(written).toBe(
      '{"姓名":"张三","备注":"他说\\"好\\",\\r\\n然后走了","号码":6228489999999999992,"数量":1.5}\n' +
        '{"姓名":"","备注":"𠮷","号码":"001","数量":0}\n' +
        '{"姓名":"小\\"明","备注":"两\\n行","号码":"","数量":-1}\n',
    );
  });

  it.each([
    ['CSV', toCsv, 0],
    ['NDJSON', toNdjson, 0],
  ] as const)('of %s write nothing of nothing', (_, write, length) => {
    expect(bytes(write([]))).toHaveLength(length);
  });

  it('give chunks of some 64 KB that end with a record, and hold back nothing', () => {
    const chunks = [...toCsv(rowsOf(run('waybill')))];
    expect(chunks.length).toBeGreaterThan(5);
    for (const chunk of chunks) {
      expect(chunk.at(-1)).toBe(0x0a);
      expect(chunk.length).toBeLessThan(100_000);
    }
    expect(parse(bytes(chunks), { columns: true })).toEqual(run('waybill').map(({ record }) => record));
  });

  it('ask for a record only when it is needed', () => {
    let asked = 0;
    const endless = function* (): Generator<Row> {
      for (;;) {
        asked += 1;
        yield { 序号: asked, 备注: '放门口即可' };
      }
    };
    toNdjson(endless()).next();
    expect(asked).toBeGreaterThan(100);
    expect(asked).toBeLessThan(10_000);
  });
});
