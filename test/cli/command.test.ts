/** `yinming` as it is built: files in, files out, exit codes, and what it says in both languages. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedPacks } from '../../src/run/packs.ts';
import { inEncoding } from '../formats/encoded.ts';
import { type Workplace, workplace } from '../support/command.ts';

const WAYBILLS =
  '运单号,收件人,收件人手机,收件人地址\r\nSF0000000000001,司马光,13800000001,辽宁省沈阳市大东区滂江街100号5号楼2单元1103室\r\n';
const REDACTED =
  '运单号,收件人,收件人手机,收件人地址\r\nSF0000000000001,司马*,138******01,辽宁省沈阳市大东区滂江街100号5号楼********\r\n';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

describe('yinming redact', () => {
  it('writes a redacted file beside the input, a report, and a line on what was done', () => {
    place.write('in.csv', WAYBILLS);
    const result = place.run(['redact', 'in.csv', '--rules', 'waybill', '-o', 'out.csv', '--report', 'report.json']);
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.stderr).toBe('yinming: 1 records (UTF-8) · kept 1 · masked 3\n');
    expect(place.read('out.csv')).toBe(REDACTED);
    expect(place.read('in.csv')).toBe(WAYBILLS);
    expect(place.files()).toStrictEqual(['in.csv', 'out.csv', 'report.json']);
  });

  it('reports counts by kind, status and rule, the pack with its digest, and the digest of the output', async () => {
    place.write('in.csv', WAYBILLS);
    place.run(['redact', 'in.csv', '-r', 'waybill', '-o', 'out.csv', '--report', 'report.json']);
    const report = JSON.parse(place.read('report.json'));
    const { createHash } = await import('node:crypto');
    expect(report).toMatchObject({
      schema: 1,
      pack: { id: 'waybill', version: '1.0.0', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      extends: [{ id: 'base', version: '1.0.0', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }],
      other: 'scan',
      documents: [
        {
          number: 1,
          format: 'csv',
          records: 1,
          digest: `sha256:${createHash('sha256').update(REDACTED).digest('hex')}`,
        },
      ],
      total: {
        records: 1,
        counts: {
          kinds: {
            'person-name': { masked: 1 },
            'mobile-phone': { masked: 1 },
            address: { masked: 1 },
            'waybill-number': { kept: 1 },
          },
          statuses: { kept: 1, masked: 3 },
          rules: { 'base#/kinds/person-name': 1, 'waybill#/kinds/mobile-phone': 1 },
        },
      },
    });
  });

  it('counts copied and dropped columns too', () => {
    place.write('in.csv', '序号,户主,家庭人口,月保障金\n1,张三丰,3,1860\n2,李四,2,1240\n');
    place.run(['redact', 'in.csv', '-r', 'low-income', '-o', 'out.csv', '--report', 'report.json', '-q']);
    expect(place.read('out.csv')).toBe('序号,户主,月保障金\n1,张*丰,1860\n2,李*,1240\n');
    expect(JSON.parse(place.read('report.json')).total.counts.statuses).toStrictEqual({
      dropped: 2,
      kept: 4,
      masked: 2,
    });
  });

  it('is a filter where no file is named', () => {
    const result = place.run(['redact', '-r', 'waybill', '-f', 'csv', '-q'], WAYBILLS);
    expect(result).toStrictEqual({ code: 0, stdout: REDACTED, stderr: '' });
  });

  it('takes NDJSON and JSON, and leaves 18-digit numbers alone', () => {
    place.write('a.ndjson', '{"收件人": "王", "订单号": 123456789012345678}\n');
    place.write('b.json', '[{"收件人": {"姓名": "欧阳娜娜"}, "重量": 1.50}]');
    expect(place.run(['redact', 'a.ndjson', '-r', 'waybill', '-q']).stdout).toBe(
      '{"收件人": "*", "订单号": 123456789012345678}\n',
    );
    expect(place.run(['redact', 'b.json', '-r', 'waybill', '-q']).stdout).toBe(
      '[{"收件人": {"姓名": "欧阳**"}, "重量": 1.50}]',
    );
  });

  it('finds a header below title rows, keeps the BOM, and quotes', () => {
    place.write(
      'in.csv',
      '\ufeff2026年公示（公示期：2026年11月1日—11月7日）,,\n序号,姓名,"派位房号"\n1,"张三丰","和睦路20号惠民苑3-1-602"\n',
    );
    expect(place.run(['redact', 'in.csv', '-r', 'housing-lottery', '-q']).stdout).toBe(
      '\ufeff2026年公示（公示期：2026年11月1日—11月7日）,,\n序号,姓名,"派位房号"\n1,"张*丰","和睦路*******-*-***"\n',
    );
  });

  it('works through several files into a folder', async () => {
    const { mkdirSync, readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    mkdirSync(join(place.folder, 'out'));
    place.write('a.csv', WAYBILLS);
    place.write('b.csv', WAYBILLS);
    expect(place.run(['redact', 'a.csv', 'b.csv', '-r', 'waybill', '-o', 'out', '-q']).code).toBe(0);
    for (const name of ['a.csv', 'b.csv']) expect(readFileSync(join(place.folder, 'out', name), 'utf8')).toBe(REDACTED);
  });

  it('counts what was covered whole, and with --strict exits with 1', () => {
    place.write('in.csv', '收件人,手机\n张三,1.38E+10\n');
    const result = place.run(['redact', 'in.csv', '-r', 'waybill', '-o', 'out.csv']);
    expect(result.code).toBe(0);
    expect(result.stderr).toContain('1 value(s) could not be read and were covered whole');
    expect(place.run(['redact', 'in.csv', '-r', 'waybill', '-o', 'out.csv', '--strict']).code).toBe(1);
    expect(place.read('out.csv')).toBe('收件人,手机\n张*,*.******\n');
  });
});

describe('yinming redact in another encoding', () => {
  const traditional = WAYBILLS.replace('运单', '運單')
    .replaceAll('手机', '手機')
    .replace('司马光', '歐陽誠')
    .replace('辽宁省沈阳市大东区滂江街', '臺北市大安區信義路三段')
    .replace('楼', '樓')
    .replaceAll('号', '號')
    .replace('单元', '單元');

  it.each([
    ['GBK as a spreadsheet saves it', 'gb18030', 'GB18030', WAYBILLS, []],
    ['GBK that is declared', 'gbk', 'GBK', WAYBILLS, ['--encoding', 'GB2312']],
    ['Big5 that is declared', 'big5', 'Big5', traditional, ['-e', 'Big5']],
    [
      'UTF-16 as a spreadsheet saves it',
      'utf-16le',
      'UTF-16LE',
      `\ufeff${WAYBILLS.replaceAll(',', '\t')}`,
      ['-f', 'tsv'],
    ],
    ['UTF-16 of the other order', 'utf-16be', 'UTF-16BE', `\ufeff${WAYBILLS}`, []],
  ] as const)('%s: the same values go, the same bytes stay', (_, id, title, text, args) => {
    place.write('in.csv', inEncoding[id](text));
    place.write('utf8.csv', text);
    const result = place.run([
      'redact',
      'in.csv',
      '-r',
      'waybill',
      '-o',
      'out.csv',
      '--report',
      'report.json',
      ...args,
    ]);
    expect(result).toStrictEqual({
      code: 0,
      stdout: '',
      stderr: `yinming: 1 records (${title}) · kept 1 · masked 3\n`,
    });
    const inUtf8 = place.run(['redact', 'utf8.csv', '-r', 'waybill', '-q', ...args, '-e', 'utf-8']).stdout;
    expect(inUtf8).not.toBe(text);
    expect(new Uint8Array(place.bytes('out.csv'))).toStrictEqual(inEncoding[id](inUtf8));
    expect(JSON.parse(place.read('report.json')).documents[0].encoding).toBe(id);
    expect(place.run(['redact', 'out.csv', '-r', 'waybill', '-o', 'twice.csv', ...args]).code).toBe(0);
    expect(place.bytes('twice.csv')).toStrictEqual(place.bytes('out.csv'));
  });

  it('names every encoding that was used', async () => {
    const { mkdirSync } = await import('node:fs');
    const { join } = await import('node:path');
    mkdirSync(join(place.folder, 'out'));
    place.write('a.csv', WAYBILLS);
    place.write('b.csv', inEncoding.gbk(WAYBILLS));
    place.write('c.csv', WAYBILLS);
    const { stderr } = place.run(['redact', 'a.csv', 'b.csv', 'c.csv', '-r', 'waybill', '-o', 'out']);
    expect(stderr).toBe('yinming: 3 files · 3 records (UTF-8, GB18030) · kept 3 · masked 9\n');
  });

  it.each([
    [
      'C',
      'yinming: line 1, column 1: Big5 or GB18030, the bytes do not tell; say --encoding big5 or --encoding gb18030\n',
      [],
    ],
    ['C', /^yinming: line 1, column 1: no header found: .* \(read as GB18030\)\n$/, ['-e', 'gb18030']],
    ['zh_CN', /^yinming: 行 1, 列 1: 找不到表头：.*（所用编码：GB18030）\n$/, ['-e', 'gb18030']],
  ])('refuses Big5 that is not declared, or declared wrong, under LANG=%s: %s', (LANG, said, args) => {
    place.write('in.csv', inEncoding.big5(traditional));
    const result = place.run(['redact', 'in.csv', '-r', 'waybill', '-o', 'out.csv', ...args], '', { LANG });
    expect(result).toMatchObject({ code: 3, stderr: expect.stringMatching(said) });
    expect(place.files()).toStrictEqual(['in.csv']);
  });

  it('says which byte of which input is no character, and what it was read as', () => {
    place.write('in.csv', Buffer.concat([inEncoding.gbk(WAYBILLS), Buffer.of(0x41, 0x81, 0x2c)]));
    const { code, stderr } = place.run(['redact', 'in.csv', '-r', 'waybill', '-e', 'gbk', '-o', 'out.csv']);
    expect(code).toBe(3);
    expect(stderr).toBe(
      'yinming: line 3, column 2, record 2: no character of this encoding; if it is in another, say so by --encoding (read as GBK)\n',
    );
  });
});

describe('yinming redact refuses', () => {
  it.each([
    [
      'a column that no rule names',
      ['in.csv', '-r', 'waybill', '-o', 'out.csv', '--other', 'refuse'],
      '收件人,手机,暗号,生肖\n张三,13800000001,芝麻,龙\n',
      1,
      'yinming: columns 3, 4: ',
    ],
    [
      'a field that no rule names',
      ['in.csv', '-f', 'ndjson', '-r', 'waybill', '-o', 'out.csv', '--other', 'refuse'],
      '{"收件人":"张三"}\n{"收件人":"张三","暗号":"芝麻"}\n',
      1,
      'yinming: record 2, field 2: ',
    ],
    [
      'a value in a column without a header',
      ['in.csv', '-r', 'waybill', '-o', 'out.csv', '--other', 'refuse'],
      '收件人,手机,\n张三,13800000001,\n李四,13800000002,芝麻\n',
      1,
      'yinming: record 2, field 3: ',
    ],
    [
      'a stray quote',
      ['in.csv', '-r', 'waybill', '-o', 'out.csv'],
      '收件人,手机\n张"三,13800000001\n',
      3,
      'yinming: line 2, column 2, record 1: ',
    ],
    [
      'a row that is too short',
      ['in.csv', '-r', 'waybill', '-o', 'out.csv'],
      '收件人,手机\n张三\n',
      3,
      'yinming: line 2, column ',
    ],
    [
      'a quote that is never closed',
      ['in.csv', '-r', 'waybill', '-o', 'out.csv'],
      '收件人,手机\n"张三,13800000001\n',
      3,
      'yinming: line 2, column 1, record 1: ',
    ],
    [
      'a table without a header',
      ['in.csv', '-r', 'waybill', '-o', 'out.csv'],
      '张三,13800000001\n李四,13900000002\n',
      3,
      'yinming: line 1, column 1: no header found',
    ],
    [
      'broken JSON',
      ['in.csv', '-f', 'json', '-r', 'waybill', '-o', 'out.csv'],
      '[{"收件人": "张三",}]',
      3,
      'yinming: line 1, column 15, record 1: not JSON',
    ],
    [
      'a format that is not known',
      ['in.xyz', '-r', 'waybill', '-o', 'out.csv'],
      WAYBILLS,
      3,
      'yinming: the format is not known',
    ],
    ...(
      [
        ['xls', 'an old binary format'],
        ['wps', 'an old binary format'],
        ['pdf', 'a PDF'],
        ['PNG', 'a picture or a scan'],
        ['rtf', 'a format that is not read: save it as'],
      ] as const
    ).map(([ending, words]) => {
      const args = [`in.${ending}`, '-r', 'waybill', '-o', 'out.csv'];
      return [`a .${ending}, and says what to do instead`, args, WAYBILLS, 3, `yinming: ${words}`] as const;
    }),
    [
      'an input that is not there',
      ['none.csv', '-r', 'waybill', '-o', 'out.csv'],
      WAYBILLS,
      3,
      'yinming: cannot be read',
    ],
    [
      'an output that is the input',
      ['in.csv', '-r', 'waybill', '-o', 'in.csv'],
      WAYBILLS,
      3,
      'yinming: the output would overwrite an input',
    ],
    [
      'an output where none can be',
      ['in.csv', '-r', 'waybill', '-o', 'none/out.csv'],
      WAYBILLS,
      3,
      'yinming: the output cannot be written',
    ],
    ['a pack that is not there', ['in.csv', '-r', 'waybil', '-o', 'out.csv'], WAYBILLS, 3, 'yinming: no such pack'],
    [
      'an encoding that there is not',
      ['in.csv', '-r', 'waybill', '-e', 'latin-1', '-o', 'out.csv'],
      WAYBILLS,
      2,
      'yinming: no such encoding; there are: utf-8, gb18030, gbk, big5, utf-16le, utf-16be',
    ],
    [
      'a misspelt option',
      ['in.csv', '--rulez', 'waybill', '-o', 'out.csv'],
      WAYBILLS,
      2,
      "yinming: unknown option '--rulez'",
    ],
    ['a missing pack', ['in.csv', '-o', 'out.csv'], WAYBILLS, 2, 'yinming: say by --rules which pack'],
    [
      'several inputs without a folder',
      ['in.csv', 'in.csv', '-r', 'waybill', '-o', 'out.csv'],
      WAYBILLS,
      2,
      'yinming: with several inputs',
    ],
    [
      'several inputs of one name',
      ['in.csv', './in.csv', '-r', 'waybill', '-o', '.'],
      WAYBILLS,
      2,
      'yinming: two inputs',
    ],
  ] as const)('%s: exit code, place, and no output', (_, args, content, code, said) => {
    place.write('in.csv', content);
    place.write('in.xyz', content);
    place.write('out.csv', 'what was there before');
    const result = place.run(['redact', ...args]);
    expect(result.stderr.startsWith(said), result.stderr).toBe(true);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(place.read('out.csv')).toBe('what was there before');
    expect(place.read('in.csv')).toBe(content);
    expect(place.files()).toStrictEqual(['in.csv', 'in.xyz', 'out.csv']);
  });

  it('bytes that fit no encoding, by the place where they stop to', () => {
    place.write('in.csv', Buffer.concat([Buffer.from('收件人,手机\n'), Buffer.of(0xd5, 0xc5, 0xff)]));
    expect(place.run(['redact', 'in.csv', '-r', 'waybill', '-o', 'out.csv'])).toMatchObject({
      code: 3,
      stderr: 'yinming: line 2, column 1: neither valid UTF-8 nor valid GB18030; say by --encoding what it is\n',
    });
    expect(place.files()).toStrictEqual(['in.csv']);
  });

  it('the number of the input where there are several', async () => {
    const { mkdirSync } = await import('node:fs');
    const { join } = await import('node:path');
    mkdirSync(join(place.folder, 'out'));
    place.write('a.csv', WAYBILLS);
    place.write('b.csv', '收件人,手机\n"张三,13800000001\n');
    const result = place.run(['redact', 'a.csv', 'b.csv', '-r', 'waybill', '-o', 'out', '-q']);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/^yinming: input 2, line 2, column 1/);
  });
});

describe('yinming redact of rows around a table', () => {
  it.each([
    [
      'a row above the header',
      'waybill',
      '联系人：张小三 13800000001,\n"共2件, 易碎",\n收件人,手机\n张三,13800000001\n',
      '联系人：张** 138******01,\n"共2件, 易碎",\n收件人,手机\n张*,138******01\n',
    ],
    [
      'a line below the table, in a column that stays',
      'housing-lottery',
      '序号,姓名,派位房号\n1,张三丰,和睦路20号\n"制表人：王小芳",,\n',
      '序号,姓名,派位房号\n1,张*丰,和睦路***\n"制表人：王*芳",,\n',
    ],
    ['a title', 'waybill', '2026年第二批寄件清单,\n收件人,手机\n', '2026年第二批寄件清单,\n收件人,手机\n'],
  ])('redacts what is found in %s, and nothing else', (_, pack, table, expected) => {
    const result = place.run(['redact', '-f', 'csv', '-r', pack, '-q'], table);
    expect(result).toStrictEqual({ code: 0, stdout: expected, stderr: '' });
    const kept = place.run(['redact', '-f', 'csv', '-r', pack, '-q', '--other', 'keep'], table).stdout;
    expect(kept.split('\n').filter((line) => table.split('\n').includes(line))).not.toHaveLength(0);
  });
});

describe('yinming redact --other', () => {
  const table = '收件人,手机,暗号\n张三,13800000001,芝麻\n';

  it.each([
    ['keep', '收件人,手机,暗号\n张*,138******01,芝麻\n'],
    ['drop', '收件人,手机\n张*,138******01\n'],
    ['scan', '收件人,手机,暗号\n张*,138******01,芝麻\n'],
  ])('%s', (other, expected) => {
    expect(place.run(['redact', '-f', 'csv', '-r', 'waybill', '--other', other, '-q'], table).stdout).toBe(expected);
  });
});

describe('yinming rules', () => {
  it('lists what ships', () => {
    const { code, stdout } = place.run(['rules', 'list']);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
    ).toStrictEqual(shippedPacks().map(({ id, version, title }) => [id, version, title]));
  });

  it('shows what a pack does, with its sources', () => {
    const { code, stdout } = place.run(['rules', 'show', 'waybill']);
    expect(code).toBe(0);
    expect(stdout).toContain('GB/T 41833-2022');
    expect(stdout).toContain('cover [[4,9]]');
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}$/m);
  });

  it("runs packs' examples", () => {
    const { code, stdout } = place.run(['rules', 'test', 'base', 'waybill']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^base 1\.0\.0: \d+ examples hold\nwaybill 1\.0\.0: \d+ examples hold\n$/);
  });

  it("runs an office's own pack, which extends one that lies beside it", () => {
    const own = {
      schema: 1,
      id: 'village',
      version: '1.0.0',
      title: '村务公示',
      extends: ['county'],
      sources: { choice: { title: '本村选择' } },
      fields: [{ labels: ['领取人'], kind: 'person-name' }],
      examples: [{ field: '领取人', value: '{{person-name:3}}', expect: '{{1}}*{{3}}' }],
    };
    const county = {
      schema: 1,
      id: 'county',
      version: '1.0.0',
      title: '县公示',
      extends: ['base'],
      sources: { choice: { title: '本县选择' } },
      kinds: { 'person-name': { cover: [[2, 2]], why: 'choice' } },
    };
    place.write('village.json', JSON.stringify(own));
    place.write('county.json', JSON.stringify(county));
    expect(place.run(['rules', 'test', 'village.json'])).toMatchObject({
      code: 0,
      stdout: 'village 1.0.0: 1 examples hold\n',
    });
    place.write('in.ndjson', '{"领取人":"张三丰"}');
    expect(place.run(['redact', 'in.ndjson', '-r', 'village.json', '-q']).stdout).toBe('{"领取人":"张*丰"}');
  });

  it.each([
    ['an example that fails', { examples: [{ kind: 'person-name', value: '张三', expect: '张三' }] }, '/examples/0'],
    ['an unknown key', { kindz: {} }, '/kindz'],
    ['an unknown level', { kinds: { address: { through: 'districtt', why: 'choice' } } }, '/kinds/address/through'],
    ['labels that clash', { fields: [{ labels: ['戶主', '户主'], kind: 'person-name' }] }, '/fields/0/labels/1'],
  ])('refuses a pack with %s, by its pointer', (_, change, pointer) => {
    const pack = {
      schema: 1,
      id: 'own',
      version: '1.0.0',
      title: '自定',
      extends: ['base'],
      sources: { choice: { title: '选择' } },
      ...change,
    };
    place.write('own.json', JSON.stringify(pack));
    expect(place.run(['rules', 'test', 'own.json'])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining(`pack ${pointer}: `),
    });
  });
});

describe('yinming speaks', () => {
  const zh = { LANG: 'zh_CN.UTF-8' };

  it('Chinese where LANG asks for it', () => {
    expect(place.run(['redact', '-r', 'waybill', '-f', 'csv'], WAYBILLS, zh).stderr).toBe(
      'yinming: 1 条记录（UTF-8） · 保留 1 · 遮盖 3\n',
    );
    expect(place.run(['redact', 'none.csv', '-r', 'waybill'], '', zh).stderr).toBe('yinming: 无法读取\n');
    expect(place.run(['redact', '--rulez'], '', zh)).toMatchObject({
      code: 2,
      stderr: 'yinming: 没有选项 --rulez（是不是 --rules？）\n',
    });
    expect(place.run(['--help'], '', zh).stdout).toMatch(/^用法：/);
  });

  it('English else, and helps', () => {
    expect(place.run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: /) });
    expect(place.run(['redact', '--help']).stdout).toContain('--rules <PACK>');
    expect(place.run(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(place.run([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^Usage: /) });
    expect(place.run(['redcat'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("unknown command 'redcat'"),
    });
  });
});
