/**
 * Every branch of the grammar of addresses, all alike: the mainland with leagues, the Corps, cities without counties,
 * villages, lanes and every tail; Taiwan, 香港 and 澳門 in Traditional; and all of them in Latin letters, the deepest level
 * first. For tests of boundaries, where what is rare counts as much as what is common. Regions are real; what lies below
 * is made up, with words of its own.
 */
import { add, type Draft, type PlantedAddress, separate, type Write } from './address-draft.ts';
import { compoundStems, roadStems, townStems, villageStems } from './place-words.ts';
import type { Draw, Random } from './random.ts';
import { CHINESE_DIGITS, roomNumber, tailForms } from './tail-forms.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Regions in pieces, `level:name`. */
const mainlandHeads: readonly string[] = [
  'province:辽宁省 prefecture:沈阳市 county:大东区',
  'province:辽宁 prefecture:沈阳 county:沈河区',
  'prefecture:芜湖市 county:镜湖区',
  'county:昆山市',
  'county:赵县',
  'province:安徽省 prefecture:马鞍山市 county:和县',
  'prefecture:济宁市 county:市中区',
  'province:北京市 county:西城区',
  'province:重庆市 county:两江新区',
  'province:重庆市 county:渝北区',
  'province:河北省 prefecture:雄安新区 county:容城县',
  'province:新疆 prefecture:和田地区 county:和安县',
  'province:四川省 prefecture:凉山彝族自治州 county:西昌市',
  'province:湖北省 prefecture:恩施州 county:利川市',
  'province:广西壮族自治区 prefecture:柳州市 county:三江侗族自治县',
  'province:江苏省 prefecture:苏州市 county:工业园区',
  'prefecture:沈阳市 county:高新区',
  '',
];

const countylessHeads: readonly string[] = [
  'province:广东省 prefecture:东莞市',
  'province:广东省 prefecture:中山市',
  'province:海南省 prefecture:儋州市',
  'province:甘肃省 prefecture:嘉峪关市',
  'prefecture:东莞市',
];

const directHeads: readonly string[] = [
  'province:河南省 county:济源市',
  'province:湖北省 county:仙桃市',
  'province:海南省 county:五指山市',
  'province:新疆维吾尔自治区 county:石河子市',
  'province:湖北省 county:神农架林区',
];

const leagueHeads: readonly string[] = [
  'province:内蒙古自治区 prefecture:锡林郭勒盟 county:东乌珠穆沁旗',
  'province:内蒙古 prefecture:兴安盟 county:扎赉特旗',
  'province:内蒙古自治区 prefecture:呼伦贝尔市 county:鄂伦春自治旗',
];

const corpsHeads: readonly string[] = [
  'province:新疆 prefecture:第一师 county:阿拉尔市',
  'province:新疆生产建设兵团 prefecture:第八师 county:石河子市',
  'prefecture:八师 county:石河子市',
  'prefecture:农十二师',
];

const taiwanHeads: readonly string[] = [
  'prefecture:新北市 county:板橋區',
  'prefecture:臺北市 county:大安區',
  'prefecture:台中市 county:西屯區',
  'prefecture:花蓮縣 county:花蓮市',
  'prefecture:彰化縣 county:鹿港鎮',
  'prefecture:新北巿 county:新莊區',
  'province:臺灣省 prefecture:南投縣 county:仁愛鄉',
];

const hongKongHeads: readonly string[] = [
  'province:香港 prefecture:九龍',
  'prefecture:九龍 village:旺角',
  'province:香港 prefecture:九龍 village:尖沙咀',
  'province:香港 prefecture:新界 county:沙田區',
  'province:香港 prefecture:新界 county:荃灣',
  'province:香港 county:灣仔',
];

const macauHeads: readonly string[] = ['prefecture:澳門半島', 'province:澳門 village:氹仔', 'village:氹仔'];

const roadsOfTaiwan = words('中山路 文心路 復興南路 信義路 忠孝東路 民族街 市府大道');
const roadsOfHongKong = words('彌敦道 英皇道 沙田正街 青山公路 軒尼詩道');
const roadsOfMacau = words('南灣大馬路 成都街 廣東大馬路 友誼大馬路');
const mansions = words('海濱大廈 麗景花園 新城廣場 康怡花園 昌明大廈');
const latinRoads = words(
  "Nathan_Road Hennessy_Road Chatham_Road_South Garden_Street Lotus_Path King's_Road Des_Voeux_Road_West",
);
const latinCompounds = words(
  'Harbour_Mansion Lung_Mun_Plaza Nova_Garden Wing_Lung_Building Festival_City Taikoo_Shing Lotus_Court',
);
const latinTails = [
  'village:Mong_Kok prefecture:Kowloon',
  'village:Tsim_Sha_Tsui prefecture:Kowloon province:Hong_Kong',
  'village:Tai_Wai prefecture:N.T.',
  'village:Wan_Chai province:HK',
  'province:Hong_Kong',
];
const subdistricts = words('小河沿街道 体育馆路街道 西长安街街道 新街口街道 青年路街道 八一街道');

function place(draft: Draft, head: string, blank = ''): void {
  for (const piece of head === '' ? [] : head.split(' ')) {
    const [level = '', name = ''] = piece.split(':');
    add(draft, level as 'province', name.replace(/_/g, ' '));
    separate(draft, blank);
  }
}

const blank = (random: Random): string => random.pick(['', '', '', ' ', '\u3000', ',']);

/** 中山路, 广州大道中, 一环路南四段, 解放西路. */
function road(random: Random): string {
  const stem = random.pick(roadStems);
  return random.pick([
    `${stem}路`,
    `${stem}街`,
    `${stem}大道`,
    `${stem}东路`,
    `${stem}大道中`,
    `${stem}路${random.pick(['一', '二', '南三'])}段`,
    `${stem}路东段`,
    `${stem}公路`,
    `${stem}胡同`,
    `${stem}村南大街`,
  ]);
}

function streetNumber(random: Random): string {
  const at = random.between(1, 399);
  return random.pick([
    `${at}号`,
    `${at}号`,
    `${at}`,
    `${at}-${random.between(1, 9)}号`,
    `附${at}号`,
    `甲${at}号`,
    `临${at}号`,
    `${at}号附${random.between(1, 9)}号`,
    `${at}号之${random.between(1, 9)}`,
    `${at}号院`,
  ]);
}

/** Tails that `tailForms` lacks. */
const moreTails: readonly Write[] = [
  (draft, random) => {
    add(draft, 'building', `${random.pick(['A', 'B', 'C3'])}座`);
    add(draft, 'room', roomNumber(random));
  },
  (draft, random) => {
    add(draft, 'building', `${random.between(1, 9)}栋`);
    add(draft, 'unit', `${random.between(1, 4)}单元`);
    add(draft, 'floor', `${random.between(1, 18)}层`);
    add(draft, 'room', `${roomNumber(random)}号房`);
  },
  (draft, random) => {
    add(draft, 'building', `${random.between(1, 9)}号楼`);
    add(draft, 'unit', `${random.pick(CHINESE_DIGITS)}单元`);
    add(draft, 'room', '五〇一室');
  },
  (draft, random) => {
    add(draft, 'building', `${random.between(1, 9)}号楼`);
    add(draft, 'unit', `${random.between(1, 6)}门`);
    add(draft, 'room', roomNumber(random));
  },
  (draft, random) => {
    add(draft, 'building', `${random.pick(['南', '北', '东'])}楼`);
    add(draft, 'floor', `${random.between(2, 9)}F`);
    separate(draft, '-');
    add(draft, 'room', '05');
  },
  (draft, random) => {
    add(draft, 'building', `${random.between(1, 30)}`);
    separate(draft, '-');
    add(draft, 'unit', `${random.between(1, 4)}`);
    separate(draft, '-');
    add(draft, 'floor', `${random.between(1, 9)}`);
    separate(draft, '-');
    add(draft, 'room', roomNumber(random));
  },
  (draft, random) => add(draft, 'room', `${roomNumber(random)}室`),
  (draft) => add(draft, 'floor', 'B1层'),
];

const compoundTails: readonly Write[] = [...Object.values(tailForms), ...moreTails];

const writeNote: Write = (draft, random) => {
  if (random.chance(0.8)) return;
  separate(draft, random.pick([' ', '\u3000']));
  const start = draft.text.length;
  draft.text += random.pick([
    '张小雨 19900000001',
    '转李家村张三收',
    '王芳收',
    '放门卫室',
    '024-23000001',
    '联系人李四',
    '139****0001',
  ]);
  draft.parts.push({ name: 'note', start, end: draft.text.length });
};

function compound(random: Random): string {
  const named = random.pick(compoundStems) + random.pick(words('花园 小区 家园 新村 公寓 大厦 广场 城市花园 国际'));
  return named + random.pick(['', '', '', '二区', 'A区', '三期', '东区']);
}

const writeCity: Write = (draft, random) => {
  const gap = blank(random);
  place(draft, random.pick([...mainlandHeads, ...directHeads]), gap);
  const isNear = random.chance(0.6);
  if (isNear) add(draft, 'subdistrict', random.pick(subdistricts));
  if (isNear && random.chance(0.3)) add(draft, 'village', `${random.pick(words('滂江 岔路口 建设路'))}社区`);
  if (isNear) separate(draft, gap);
  add(draft, 'road', road(random));
  add(draft, 'number', streetNumber(random));
  if (random.chance(0.7)) {
    separate(draft, gap);
    add(draft, 'compound', compound(random));
    random.pick(compoundTails)(draft, random);
  }
};

const writeCompoundAlone: Write = (draft, random) => {
  place(draft, random.pick(mainlandHeads.filter((head) => head !== '')));
  add(draft, 'compound', random.pick(words('江畔一品 云溪里 望湖名邸 翠湖苑')));
  add(draft, 'building', `${random.between(1, 30)}号楼`);
  add(draft, 'unit', `${random.between(1, 4)}单元`);
  add(draft, 'room', roomNumber(random));
};

/** 22号2-501: what stands behind the number of a street may be the unit, and is read as one. */
const writeUnitRoom: Write = (draft, random) => {
  place(draft, random.pick(mainlandHeads));
  add(draft, 'road', road(random));
  add(draft, 'number', `${random.between(1, 99)}号`);
  add(draft, 'unit', `${random.between(1, 9)}`);
  separate(draft, '-');
  add(draft, 'room', roomNumber(random));
};

const writeTown: Write = (draft, random) => {
  place(draft, random.pick([...countylessHeads, ...directHeads]));
  add(draft, 'subdistrict', `${random.pick(townStems)}镇`);
  add(draft, 'village', `${random.pick(villageStems)}社区`);
  add(draft, 'road', road(random));
  add(draft, 'number', `${random.between(1, 399)}号`);
};

const writeRural: Write = (draft, random) => {
  place(draft, random.pick(mainlandHeads));
  add(draft, 'subdistrict', random.pick(townStems) + random.pick(words('镇 乡 镇 满族乡 农场')));
  add(draft, 'village', random.pick(villageStems) + random.pick(words('村 行政村 村委会 村王家沟屯 大队')));
  if (random.chance(0.6)) {
    const which = random.pick([...CHINESE_DIGITS, '3', '12', '第五']);
    add(draft, 'group', which + random.pick(words('组 队 社 村民小组 生产队')));
  }
  const at = random.between(1, 300);
  add(draft, 'household', random.pick([`${at}号`, `${at}号附1号`, `${at}号之2`, `${at}-3号`]));
};

const writeLeague: Write = (draft, random) => {
  place(draft, random.pick(leagueHeads));
  add(draft, 'subdistrict', random.pick(words('乌里雅斯太镇 巴彦乌兰苏木 宝格达山林场 吉仁高勒镇')));
  add(draft, 'village', `${random.pick(words('乌兰 巴彦塔拉 查干敖包'))}嘎查`);
  if (random.chance(0.5)) add(draft, 'group', `${random.pick(CHINESE_DIGITS)}组`);
  add(draft, 'household', `${random.between(1, 90)}号`);
};

const writeCorps: Write = (draft, random) => {
  place(draft, random.pick(corpsHeads));
  add(draft, 'subdistrict', random.pick(words('十团 121团 一〇四团 二十八团')));
  add(draft, 'village', random.pick(words('三连 12连 五连')));
  add(draft, 'building', `${random.between(1, 20)}栋`);
  add(draft, 'room', `${random.between(1, 40)}号`);
};

const writeLanes: Write = (draft, random) => {
  const shanghai = random.chance(0.5);
  place(draft, shanghai ? 'province:上海市 county:静安区' : 'province:天津市 county:河西区');
  add(draft, 'road', `${random.pick(roadStems)}路`);
  if (shanghai) {
    add(draft, 'lane', `${random.between(1, 1999)}弄${random.pick(['', '12支弄'])}`);
    add(draft, 'building', `${random.between(1, 120)}号`);
    add(draft, 'room', random.pick([`${roomNumber(random)}室`, roomNumber(random)]));
  } else {
    add(
      draft,
      'lane',
      random.pick([`${random.pick(roadStems)}里`, `${random.pick(roadStems)}巷`, `${random.between(2, 30)}巷`]),
    );
    add(draft, 'number', `${random.between(1, 90)}号`);
    add(draft, 'floor', `${random.between(1, 9)}楼`);
    add(draft, 'room', `${roomNumber(random)}室`);
  }
};

const writeTaiwan: Write = (draft, random) => {
  const head = random.pick(taiwanHeads);
  place(draft, head);
  if (random.chance(0.3)) {
    const first = draft.parts[0];
    const code = random.pick(words('220 10650 110001 (110)'));
    for (const part of draft.parts)
      Object.assign(part, { start: part.start + code.length, end: part.end + code.length });
    if (first !== undefined) Object.assign(first, { start: 0 });
    draft.text = code + draft.text;
  }
  if (random.chance(0.5))
    add(draft, 'village', `${random.pick(words('文化 協和 永安 建國'))}${head.includes('鄉') ? '村' : '里'}`);
  if (random.chance(0.5)) add(draft, 'group', `${random.between(1, 30)}鄰`);
  const section = random.pick(['', `${random.between(1, 5)}段`, '三段']);
  add(draft, 'road', random.pick(roadsOfTaiwan) + section);
  const lane = random.pick([
    '',
    `${random.between(1, 200)}巷`,
    `${random.between(1, 200)}巷${random.between(1, 20)}弄`,
  ]);
  if (lane !== '') add(draft, 'lane', lane);
  const at = random.between(1, 400);
  add(
    draft,
    'number',
    random.pick([
      `${at}號`,
      `${at}號`,
      `${at}之${random.between(1, 9)}號`,
      `${at}號之${random.between(1, 9)}`,
      '一八四號',
      '１２號',
    ]),
  );
  if (random.chance(0.3) || /[之附]\d$/.test(draft.text)) return;
  add(draft, 'floor', random.pick([`${random.between(2, 20)}樓`, '三樓', 'ㄧ樓', '12F']));
  if (random.chance(0.5)) add(draft, 'room', `之${random.between(1, 9)}`);
};

const writeHarbour: Write = (draft, random) => {
  const isMacau = random.chance(0.3);
  place(draft, random.pick(isMacau ? macauHeads : hongKongHeads));
  add(draft, 'road', random.pick(isMacau ? roadsOfMacau : roadsOfHongKong));
  add(
    draft,
    'number',
    random.pick([`${random.between(1, 900)}號`, `${random.between(1, 90)}-${random.between(91, 99)}號`]),
  );
  add(draft, 'compound', random.pick(mansions) + random.pick(['', '', '2期']));
  if (random.chance(0.5))
    add(draft, 'building', random.pick([`${random.between(1, 9)}座`, `第${random.between(1, 9)}座`, 'B座']));
  add(draft, 'floor', random.pick([`${random.between(2, 40)}樓`, `${random.between(2, 40)}/F`, '地下']));
  if (draft.text.endsWith('F')) separate(draft, ' ');
  add(draft, 'room', random.pick(draft.text.endsWith('下') ? ['A室', 'B'] : ['A室', 'B', '5室', 'A2室']));
};

/** Adds pieces of Latin letters with a comma, which belongs to none, and a blank, or a blank, between them. */
function list(draft: Draft, pieces: readonly (readonly [level: string, text: string])[], comma: string): void {
  pieces.forEach(([level, text], at) => {
    add(draft, level as 'room', text.replace(/_/g, ' '));
    if (at + 1 < pieces.length) separate(draft, level === 'number' && pieces[at + 1]?.[0] === 'road' ? ' ' : comma);
  });
}

const pairs = (tail: string): readonly (readonly [string, string])[] =>
  tail.split(' ').map((piece) => piece.split(':') as [string, string]);

const writeLatinHarbour: Write = (draft, random) => {
  const floor = random.between(2, 40);
  const deep: (readonly [string, string])[] = [
    ['room', random.pick(['Flat A', `Rm ${roomNumber(random)}`, 'Flat/Rm 12B', 'Room 5', 'Shop 12', 'FLAT 3A'])],
    ['floor', random.pick([`${floor}/F`, `${floor}F`, 'G/F', '3rd Floor', 'UG/F'])],
  ];
  if (random.chance(0.5)) deep.push(['building', random.pick(['Block 3', 'Tower 2', 'Blk B'])]);
  const street: (readonly [string, string])[] = [
    ['number', random.pick([`${random.between(1, 900)}`, '121-125', 'No. 8', '5A'])],
    ['road', random.pick(latinRoads)],
  ];
  const wide = pairs(random.pick(latinTails));
  if (random.chance(0.25)) {
    const road: readonly (readonly [string, string])[] = [
      ['road', random.pick(latinRoads)],
      ['number', `${random.between(1, 900)}`],
    ];
    const named: readonly [string, string] = ['compound', 'Lotus_Court'];
    draft.text = '';
    list(draft, [...wide].reverse(), ', ');
    separate(draft, ', ');
    list(draft, road, ' ');
    separate(draft, ', ');
    list(draft, [named, ...deep.reverse()], ', ');
    return;
  }
  list(draft, [...deep, ['compound', random.pick(latinCompounds)], ...street, ...wide], ', ');
};

const writeLatinMacau: Write = (draft, random) => {
  const road = random.pick(words('Avenida_de_Kwong_Tung Rua_de_Xavier_Pereira Estrada_do_Lotus Travessa_da_Paz'));
  list(
    draft,
    [
      ['room', random.pick(['Flat B', 'Room 3'])],
      ['floor', `${random.between(2, 30)}/F`],
      ['building', 'Block 3'],
      ['compound', random.pick(words('Nova_Garden Edf._Lotus Lotus_Court'))],
      ['road', road],
      ['number', random.pick(['n.º 12', 'No. 405'])],
      ...pairs(random.pick(['village:Taipa province:Macau', 'province:Macau'])),
    ],
    ', ',
  );
};

const writeLatinTaiwan: Write = (draft, random) => {
  list(
    draft,
    [
      ['floor', `${random.between(2, 20)}F.`],
      ['number', `No. ${random.between(1, 300)}`],
      ['lane', random.pick(['Ln. 50', 'Aly. 3', 'Lane 12'])],
      ['road', random.pick(['Sec. 1, Zhongshan Rd.', 'Wenxin S. Rd.', 'Minzu St.'])],
      ...pairs(
        random.pick([
          'county:Banqiao_Dist. prefecture:New_Taipei_City_220 province:Taiwan',
          "county:Da'an_District prefecture:Taipei_City",
        ]),
      ),
    ],
    ', ',
  );
};

/** Each branch by the name under which tests look for it. */
export const addressBranches: Readonly<Record<string, Draw<PlantedAddress>>> = Object.fromEntries(
  Object.entries<Write>({
    city: writeCity,
    'compound without a word': writeCompoundAlone,
    'unit and room behind a street number': writeUnitRoom,
    'city without counties': writeTown,
    village: writeRural,
    league: writeLeague,
    corps: writeCorps,
    lanes: writeLanes,
    Taiwan: writeTaiwan,
    'Hong Kong and Macau': writeHarbour,
    'Hong Kong in Latin letters': writeLatinHarbour,
    'Macau in Latin letters': writeLatinMacau,
    'Taiwan in Latin letters': writeLatinTaiwan,
  }).map(([name, write]) => [
    name,
    (random: Random): PlantedAddress => {
      const draft: Draft = { text: '', parts: [] };
      write(draft, random);
      if (!name.includes('Latin')) writeNote(draft, random);
      return draft;
    },
  ]),
);
