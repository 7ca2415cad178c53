/**
 * Records of a housing office's lists (公共租赁住房公示): applicants, the result of the lottery, households on minimum income.
 * What must be hidden is what the prosecutors' case of Dadong district, Shenyang (2023) settled: the second character of two, the
 * middle of three, digits 7 to 14 of the ID, the registered residence below the subdistrict, the allotted flat below the
 * road; household size, income and hardship are not published at all.
 */
import { allottedRoom, type PlantedAddress, registeredAddress } from './addresses.ts';
import { bankCard, recentDay, written } from './identifiers.ts';
import { type PeopleOptions, type Person, person } from './people.ts';
import { hardships } from './phrases.ts';
import { drop, type Generate, hide, open, type PlantedField, type PlantedRecord, planted, stay } from './planted.ts';
import { type Random, seeded } from './random.ts';

const APPLICANTS: PeopleOptions = { born: [1938, 2003], oldIds: 0.04 };

function idField(label: string, { residentId }: Person): PlantedField {
  return hide(label, 'resident-id', residentId, residentId.slice(6, 14));
}

/** `last` is the level that may still be read; what follows it is the secret. */
function addressField(label: string, { text, parts }: PlantedAddress, last: 'subdistrict' | 'road'): PlantedField {
  const end = parts.find(({ name }) => name === last)?.end ?? 0;
  return { cell: text, truth: { label, fate: 'hide', kind: 'address', secret: text.slice(end), parts } };
}

function applicant(random: Random, serial: number): PlantedRecord {
  const somebody = person(random, APPLICANTS);
  return planted([
    stay('序号', serial),
    hide('姓名', 'person-name', somebody.name.text),
    idField('身份证号', somebody),
    addressField('户籍地址', registeredAddress(random), 'subdistrict'),
    hide('联系电话', 'mobile-phone', somebody.mobile),
    drop('家庭人口', random.between(1, 6)),
    drop('人均可支配月收入', random.between(600, 2800)),
    open('人均住房面积', random.between(0, 14)),
    stay('受理日期', written(recentDay(random))),
  ]);
}

function winner(random: Random, serial: number): PlantedRecord {
  const somebody = person(random, APPLICANTS);
  return planted([
    stay('序号', serial),
    hide('申请人', 'person-name', somebody.name.text),
    idField('身份证号', somebody),
    addressField('户籍所在地', registeredAddress(random), 'subdistrict'),
    addressField('派位房号', allottedRoom(random), 'road'),
    open('备注', random.chance(0.95) ? '' : random.pick(['放弃选房', '轮候', '二次选房'])),
  ]);
}

function householdOnAid(random: Random, serial: number): PlantedRecord {
  const somebody = person(random, APPLICANTS);
  const size = random.between(1, 5);
  return planted([
    stay('序号', serial),
    hide('户主姓名', 'person-name', somebody.name.text),
    drop('身份证号码', somebody.residentId),
    drop('家庭所在社区', `${random.pick(['滂江', '和睦', '梧桐', '春晖'])}社区`),
    drop('家庭成员关系', random.pick(['本人', '配偶', '子女', '父母'])),
    drop('家庭人口数', size),
    drop('困难具体情况', random.pick(hardships)),
    stay('保障类别', random.pick(['A类', 'B类', 'C类'])),
    stay('月保障金额', `${size * random.between(300, 900)}.00`, 'amount'),
    hide('一卡通账号', 'bank-card', bankCard(random)),
  ]);
}

function generator(record: (random: Random, serial: number) => PlantedRecord): Generate {
  return function* (seed, count) {
    const random = seeded(seed);
    for (let serial = 1; serial <= count; serial += 1) yield record(random, serial);
  };
}

export const housingApplicant: Generate = generator(applicant);
export const housingLottery: Generate = generator(winner);
export const lowIncome: Generate = generator(householdOnAid);
