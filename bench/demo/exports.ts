/** What the demonstration shows: each export with its pack, and the cells that tell most, found by label and content. */
import type { Bilingual } from '../../src/cli/language.ts';

/** A cell worth looking at: the first with this label and this content. */
export interface Telling {
  readonly label: string;
  readonly value: string;
  readonly why: Bilingual;
}

export interface Export {
  readonly file: string;
  readonly pack: string;
  readonly title: Bilingual;
  readonly tellings: readonly Telling[];
}

function telling(label: string, value: string, zh: string, en: string): Telling {
  return { label, value, why: { zh, en } };
}

export const shownExports: readonly Export[] = [
  {
    file: 'waybills.csv',
    pack: 'waybill',
    title: { zh: '快递面单', en: 'Courier waybills' },
    tellings: [
      telling('收件人', '欧阳晓彤', '复姓整个保留', 'compound surname: whole'),
      telling('收件人', '买买提·艾合买提', '带间隔号，留首字', 'dotted: the first stays'),
      telling('收件人手机', '186 0000 0004', '遮6位，空格不动', '6 digits go, blanks stay'),
      telling('收件人手机', '131****0019', '只遮了4位，补足6位', '4 were hidden: raised to 6'),
      telling('收件人手机', '1.38E+10', '认不出，整个遮盖', 'not readable: hidden whole'),
      telling('收件人手机', '17000000008-1234', '虚拟号正是标准的办法', "the standard's own remedy"),
      telling(
        '收件人地址',
        '辽宁省沈阳市大东区小河沿街道滂江街100号江畔花园5号楼2单元1103室',
        '单元、户室遮盖',
        'unit and room go',
      ),
      telling(
        '收件人地址',
        '安徽省芜湖市镜湖区张家山街道长江中路208号滨江花园12-2-501',
        '紧凑写法也认',
        'as do compact tails',
      ),
      telling('寄件人', '鹿鸣书店', '单位不是个人', 'a shop is no person'),
      telling('寄件人电话', '400-000-1234', '服务热线保留', 'a hotline stays'),
      telling('托寄物', '化妆品', '托寄物属个人信息，清空', 'goods are personal: emptied'),
    ],
  },
  {
    file: 'dunning-notices.ndjson',
    pack: 'dunning-notice',
    title: { zh: '催缴通知单', en: 'Dunning notices' },
    tellings: [
      telling('户名', '欧阳海', '户名隐去', 'the name is hidden'),
      telling('户号', '20199000101', '本户认得出，旁人认不出', 'only the household knows it'),
      telling('户号', '340299000000000211', '18位数字，一位不丢', 'an 18-digit JSON number'),
      telling('用气地址', '安徽省芜湖市镜湖区赭麓街道文艺路8号5-302', '投递要用，保留', 'the delivery key stays'),
      telling('欠费金额', '102.22', '欠费金额保留', 'the amount owed stays'),
      telling('代扣银行卡号', '6228489999990001012', '个人的卡遮盖', "a person's card is hidden"),
      telling('收款账号', '0302000000000000517', '收费单位的账户保留', "the company's account stays"),
      telling('客服热线', '95598', '热线保留', 'the hotline stays'),
    ],
  },
  {
    file: 'housing-notice.csv',
    pack: 'housing-lottery',
    title: { zh: '公租房摇号配租结果公示', en: 'Housing lottery notice' },
    tellings: [
      telling('申请人', '王磊', '两字遮第二字', 'of two the second goes'),
      telling('申请人', '欧阳晓彤', '四字留首尾', 'of four first and last stay'),
      telling('身份证号', '210199198509171025', '第7至14位（生日）遮盖', 'digits 7–14: the birth date'),
      telling('身份证号', '2101991981O3120048', '误写了字母，整个遮盖', 'a misprint: hidden whole'),
      telling(
        '户籍所在地',
        '沈阳市大东区小河沿街道滂江街100号江畔花园5号楼2单元1103室',
        '只到街道',
        'ends at the subdistrict',
      ),
      telling('派位房号', '和睦路20号惠民苑3-1-602', '只到街路名', 'ends at the road'),
      telling('备注', '联系13500000372', '自由文字清空', 'free text is emptied'),
    ],
  },
  {
    file: 'housing-applicants.json',
    pack: 'housing-applicants',
    title: { zh: '公租房申请人公示', en: 'Housing applicants' },
    tellings: [
      telling('姓名', '马依努尔·依明', '带间隔号，留首字', 'dotted: the first stays'),
      telling('联系电话', '+86 159 0000 0422', '国家码不算位数', 'country code not counted'),
      telling('人均可支配月收入', '1180.50', '收入整列不公示', 'income is not published'),
    ],
  },
  {
    file: 'low-income.csv',
    pack: 'low-income',
    title: { zh: '最低生活保障公示', en: 'Minimum-income households' },
    tellings: [
      telling('户主姓名', '扎西顿珠', '没有姓氏，留首尾', 'no surname: first and last'),
      telling('身份证号码', '340299197402082110', '整列不公示', 'the column goes'),
      telling('困难具体情况', '本人患病长期服药', '整列不公示', 'the column goes'),
      telling('月保障金额(元)', '1860.00', '公示的正是它', 'what the notice is about'),
    ],
  },
];
