/**
 * Documents as they are printed, one column a line: what stood there and what stands there now. A column with one text
 * stays as it is, `null` says that it goes. Each runs as a CSV file through its pack, byte by byte, and once more.
 */
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats.ts';
import { openDocument } from '../../src/node.ts';
import { planOf } from '../support/plans.ts';

type Cells = string | readonly string[];
type Column = readonly [label: string, before: Cells, after?: Cells | null];

interface Layout {
  readonly pack: string;
  /** Rows above the header, as text. */
  readonly above?: string;
  readonly columns: readonly Column[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a waybill of both parties': {
    pack: 'waybill',
    columns: [
      ['运单号', 'SF0000000000001'],
      ['三段码', '024-A07-03'],
      ['集包地', '沈阳'],
      ['下单时间', '2026-11-02 15:20'],
      ['件数', '1/1'],
      ['收', '张小雨', '张**'],
      ['收件人电话', '19900000001', '199******01'],
      [
        '收件人地址',
        '辽宁省沈阳市大东区小河沿街道滂江街100号江畔花园5号楼2单元1103室',
        '辽宁省沈阳市大东区小河沿街道滂江街100号江畔花园5号楼********',
      ],
      ['寄', '北京鹿鸣书店'],
      ['寄件人电话', '400-000-1234'],
      ['寄件人地址', '北京市海淀区学院路1号'],
      ['托寄物', '图书', ''],
      ['备注', '放驿站前先打电话'],
    ],
  },

  'a privacy label that shows too much': {
    pack: 'waybill',
    columns: [
      ['运单号', ['75800000000001', '75800000000002']],
      ['大头笔', ['皖芜湖', '皖芜湖']],
      ['收', ['欧阳*', '买买提·艾合买提'], ['欧阳*', '买**·****']],
      ['收件人手机', ['131****0001', '13100000002'], ['131******01', '131******02']],
      ['虚拟号', ['17000000000转4821', '17000000000-4822']],
      [
        '收件地址',
        ['安徽省芜湖市镜湖区****滨江花园12-2-501', '安徽省芜湖市镜湖区北京中路5号'],
        ['安徽省芜湖市镜湖区****滨江花园12-*-***', '安徽省芜湖市镜湖区北京中路5号'],
      ],
      ['寄', ['李某', '王女士']],
      ['寄件人手机', ['199****0002', '+86 199 0000 0002'], ['199******02', '+86 199 **** **02']],
      ['寄件地址', ['浙江省义乌市', '浙江省义乌市']],
      ['订单号', ['260011-000000000000001', '260011-000000000000002']],
    ],
  },

  'a waybill of Taiwan': {
    pack: 'waybill',
    columns: [
      ['託運單號', '0000-0000-0001'],
      ['收件人', '張簡雅婷 先生/小姐', '張簡** 先生/小姐'],
      ['收件人電話', '0900-000-001', '****-***-*01'],
      [
        '收件人地址',
        '新北市板橋區文化里12鄰中山路1段50巷3弄12號5樓之2',
        '新北市板橋區文化里12鄰中山路1段50巷3弄12號****',
      ],
      ['代收貨款', 'NT$ 1,280'],
      ['寄件人', '范姜○宏'],
      ['寄件人電話', '(02)2900-0001', '(**)****-**01'],
    ],
  },

  'a pick-up label': {
    pack: 'pickup-label',
    columns: [
      ['取件码', '8-3-2045'],
      ['驿站', '兔兔驿站(清河路店)'],
      ['运单号', 'YT0000000000001'],
      ['尾号', '0001', '****'],
      ['收件人', '买买提·艾合买提', '买**·****'],
      ['入库时间', '11-03 09:12'],
    ],
  },

  'a power bill': {
    pack: 'dunning-notice',
    columns: [
      ['户号', ['5109900000001', '5109900000002'], ['51*******0001', '51*******0002']],
      ['户名', ['诸葛明远', '云溪餐饮有限公司'], ['诸葛**', '云溪餐饮有限公司']],
      ['用电地址', ['成都市武侯区世纪花园3幢2单元501室', '成都市武侯区世纪花园1幢101号']],
      ['账期', ['2026年10月', '2026年10月']],
      ['电量（千瓦时）', ['312', '4120']],
      ['欠费（元）', ['186.42', '3,186.40']],
      ['违约金（元）', ['1.87', '31.86']],
      ['缴费期限', ['11月20日前', '11月20日前']],
      ['客户经理', ['王芳', '王芳'], ['王*', '王*']],
      ['工号', ['0231', '0231']],
      ['服务热线', ['95598', '95598']],
    ],
  },

  'a water bill for a stairwell': {
    pack: 'dunning-notice',
    above: '欠费公示  幸福小区3号楼,,,\r\n',
    columns: [
      ['房号', ['1-101', '1-102', '2-301']],
      ['户名', ['刘洋', '阿依古丽', '司马光'], ['刘*', '阿***', '司马*']],
      ['表号', ['0023451', '0023452', '0023455'], ['00****1', '00****2', '00****5']],
      ['欠费', ['45.60', '120.00', '33.10']],
    ],
  },

  'a gas bill with the card that pays it': {
    pack: 'dunning-notice',
    columns: [
      ['户名', '陈先生'],
      ['联系电话', '139 0000 0003', '139 **** **03'],
      ['用气地址', '沈河区文艺路8号-3-2-402'],
      ['燃气账户', '20199000123', '20*****0123'],
      ['截止日期', '10月31日'],
      ['欠费金额', '256.8元'],
      ['代扣卡号', '6228489999999999992', '***************9992'],
      ['收款户名', '云溪燃气有限公司'],
      ['收款账号', '0302000000000000001'],
      ['开户行', '工行沈阳分行'],
      ['客服电话', '024-23000001'],
    ],
  },

  'a water bill of Taiwan': {
    pack: 'dunning-notice',
    columns: [
      ['水號', 'A1-00-000000-0', 'A1-**-***000-0'],
      ['用戶', '林○○即林美華', '林○○即林**'],
      ['用水地址', '臺中市西屯區協和里文心路二段10號之3'],
      ['應繳金額', 'NT$ 642'],
      ['繳費期限', '115/11/20'],
      ['客服專線', '1910'],
    ],
  },

  'the result of a housing lottery': {
    pack: 'housing-lottery',
    above: '2026年第二批公租房摇号结果公示(11月1日—11月7日)  监督电话 024-23000002,,,,,\r\n',
    columns: [
      ['序号', ['1', '2']],
      ['申请人', ['王磊', '王磊'], ['王*', '王*']],
      ['身份证号', ['210199198509171025', '210199196911033027'], ['210199********1025', '210199********3027']],
      [
        '户籍地',
        ['沈阳市大东区万泉街道滂江社区', '沈阳市沈河区万莲街道文艺路8号'],
        ['沈阳市大东区万泉街道', '沈阳市沈河区万莲街道'],
      ],
      [
        '派位房号',
        ['和睦路20号惠民苑3-1-602', '和睦路20号惠民苑3-1-603'],
        ['和睦路*******-*-***', '和睦路*******-*-***'],
      ],
      ['残疾证号', ['', '21019919691103302743'], null],
      ['备注', ['', '残疾证21019919691103302743'], ['', '']],
    ],
  },

  'a list of low incomes': {
    pack: 'low-income',
    columns: [
      ['户主', '扎西顿珠', '扎**珠'],
      ['身份证号', '340299197402082110', null],
      ['家庭人口', '4', null],
      ['类别', '大病', null],
      ['月保障金（元）', '1860'],
      ['账号', '6217990000000000006', null],
      ['家庭住址', '芜湖市镜湖区沿河镇沿河村三组12号', '芜湖市镜湖区沿河镇'],
    ],
  },

  'grants to students': {
    pack: 'student-aid',
    columns: [
      ['序号', ['1', '2']],
      ['姓名', ['张小雨', '次仁旺堆']],
      ['院系', ['水利学院', '水利学院']],
      ['专业班级', ['给排水2401', '给排水2401']],
      ['学号', ['20240001', '20240002']],
      ['身份证号', ['210199200603120049', '659999200512050018'], null],
      ['家庭住址', ['沈阳市法库县叶茂台镇北陶村2组15号', ''], null],
      ['联系电话', ['13800000001', '13800000002'], null],
      ['银行卡号', ['6217990000000000006', ''], null],
      ['困难原因', ['父亲残疾', '孤儿'], null],
      ['资助金额（元）', ['3300', '4400']],
      ['备注', ['低保户', ''], ['', '']],
    ],
  },

  'tax arrears of a company and of a shop': {
    pack: 'tax-arrears',
    columns: [
      ['序号', ['1', '2']],
      ['纳税人名称', ['云溪建材有限公司', '张三百货店']],
      ['纳税人识别号', ['91340299MA8TEST01K', '210199197803120048']],
      ['法定代表人（负责人）姓名', ['李四', '张三']],
      ['身份证件号码', ['340299198812195235', '210199197803120048']],
      ['联系电话', ['13800000001', '13800000002'], null],
      ['家庭住址', ['', '沈阳市大东区滂江街22号3-2-501'], null],
      ['经营地点', ['芜湖市镜湖区北京中路5号', '沈阳市大东区滂江街22号1门']],
      ['欠税税种', ['增值税', '个人所得税']],
      ['欠税余额（元）', ['186,420.55', '1,860.00']],
      ['当期新发生的欠税金额（元）', ['0.00', '420.00']],
    ],
  },

  'a penalty with the one who reported it': {
    pack: 'penalty-notice',
    columns: [
      ['处罚决定书文号', '沈大综执罚决字〔2026〕第0031号'],
      ['当事人', '李建国'],
      ['身份证号', '340299198812195235', '34*************235'],
      ['住址', '沈阳市大东区滂江街5-2-301', '沈阳市大东区'],
      ['违法行为类型', '无证经营'],
      ['处罚内容', '罚款2000元'],
      ['罚款金额（元）', '2000'],
      ['履行期限', '15日内'],
      ['举报人', '赵敏', '赵某1'],
      ['证人', '赵小雨', '赵某2'],
      ['执法人员', '王磊'],
      ['处罚机关', '沈阳市大东区城市管理综合行政执法局'],
    ],
  },

  'a judgment': {
    pack: 'court-judgment',
    columns: [
      ['案号', '(2026)辽0104民初1234号'],
      ['案由', '买卖合同纠纷'],
      ['原告', '张三', '张某1'],
      ['原告身份证号', '210199197803120048', '××××××××××××××××××'],
      ['原告住址', '辽宁省沈阳市大东区小河沿街道滂江街22号3-2-501', '辽宁省沈阳市大东区'],
      ['被告', '约翰·史密斯', '约某'],
      ['被告电话', '13800000001', '×××××××××××'],
      ['第三人', '张小雨', '张某2'],
      ['委托诉讼代理人', '李四，北京鹿鸣律师事务所律师'],
      ['出生日期', '1978-03-12', null],
      ['审判员', '刘建华'],
      ['书记员', '王美玲'],
      ['裁判日期', '2026-10-30'],
      ['开庭地点', '本院第三法庭'],
    ],
  },

  'a draw in Taiwan': {
    pack: 'tw-notice',
    columns: [
      ['序號', '12'],
      ['正取/備取', '正取'],
      ['申請編號', 'S115000123'],
      ['姓名', '陳志豪', '陳○豪'],
      ['身分證字號', 'F199999985', 'F19999****'],
      ['電話', '0900-000-002', '09**-***-*02'],
      ['戶籍地址', '新北市三重區仁義里5鄰仁義街12巷3號5樓', '新北市三重區仁義里**仁義街*******'],
    ],
  },

  'a draw in Hong Kong': {
    pack: 'hk-notice',
    columns: [
      ['Ref. No.', ['HK/2026/0031', 'HK/2026/0032']],
      ['Name in English', ['CHAN Tai Man', 'WONG Siu Ming'], ['C*** *** ***', 'W*** *** ****']],
      ['Name in Chinese', ['陳大文', '黃小明'], ['陳**', '黃**']],
      ['HKID No.', ['Z999999(0)', 'XX000000(0)'], ['*******(*)', '********(*)']],
      ['Mobile No.', ['+852 5123 0001', '5123 0002'], ['+852 51** **01', '**** **02']],
      [
        'Correspondence Address',
        [
          'Flat A, 12/F, Block 3, Lok Fung Mansion, 123 Nathan Road, Mong Kok, Kowloon',
          '九龍旺角彌敦道123號樂風大廈12樓A室',
        ],
        ['**** ** **/** ***** ** *** **** ******** *** ****** ***** **** **** Kowloon', '九龍******************'],
      ],
      ['Prize', ['1st', '2nd']],
    ],
  },
};

function cellsOf(cells: Cells): readonly string[] {
  return typeof cells === 'string' ? [cells] : cells;
}

/** A cell in quotes where what stood there before needs them: quotes stay. */
function quoted(cell: string, before: string): string {
  return /[",\r\n]/.test(before) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** @param columns each a label and its cells, as the file has them */
function table(columns: readonly (readonly string[])[], above = ''): string {
  const [labels = []] = columns;
  const rows = labels.map((_, row) => columns.map((column) => column[row] ?? '').join(','));
  return `${above}${rows.join('\r\n')}\r\n`;
}

function column(label: string, before: Cells, after: Cells): readonly string[] {
  const source = cellsOf(before);
  return [label, ...cellsOf(after).map((cell, row) => quoted(cell, source[row] ?? ''))];
}

function redacted(text: string, pack: string): string {
  const document = openDocument(planOf(pack), { format: csv, other: 'refuse' });
  return Buffer.concat([document.push(new TextEncoder().encode(text)), document.end()]).toString();
}

describe('documents as they are printed', () => {
  const layouts = Object.entries(LAYOUTS).map(([name, layout]) => ({ name, layout }));

  it.each(layouts)('$layout.pack: $name', ({ layout: { pack, above, columns } }) => {
    const before = table(
      columns.map(([label, cells]) => column(label, cells, cells)),
      above,
    );
    const after = table(
      columns.flatMap(([label, cells, result = cells]) => (result === null ? [] : [column(label, cells, result)])),
      above,
    );
    expect(redacted(before, pack)).toBe(after);
    expect(redacted(after, pack)).toBe(after);
  });
});
