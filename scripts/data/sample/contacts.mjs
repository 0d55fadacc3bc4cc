import { makePhone } from './accounts.mjs';
import { writeCsv } from './csv.mjs';
import { makePerson } from './people.mjs';
import { randomFor } from './random.mjs';

const TITLES = [
  '采购经理',
  '采购总监',
  '采购员',
  '设备部经理',
  '生产厂长',
  '技术总监',
  '维修主管',
  '总经理',
  '供应链经理',
];
/** How many people are known at an account. */
const SIZES = [0, 1, 2, 3];
const SIZE_WEIGHTS = [22, 45, 23, 10];
const NOTES = ['周三前后在厂', '只接受邮件报价', '负责年度招标', '新任，需重新介绍', ''];
const NOTE_WEIGHTS = [3, 3, 4, 3, 87];
const WITHOUT_PHONE = 0.08;
const WITHOUT_EMAIL = 0.35;

function peopleAt(account, random) {
  const count = account.twinOf ? 0 : random.weighted(SIZES, SIZE_WEIGHTS);
  const names = new Set();
  return Array.from({ length: count }, (_, i) => {
    let person = makePerson(random);
    while (names.has(person.name)) person = makePerson(random);
    names.add(person.name);
    return {
      name: person.name,
      title: random.pick(TITLES),
      phone: random.chance(WITHOUT_PHONE) ? '' : makePhone(random),
      // .example is reserved: no mail ever arrives there.
      email: random.chance(WITHOUT_EMAIL) ? '' : `${person.latin}@${account.code.toLowerCase()}.example`,
      preferred: i === 0,
      note: random.weighted(NOTES, NOTE_WEIGHTS),
    };
  });
}

/**
 * People at the accounts. A company entered twice has its first contact twice too, under the other account.
 * @param {import('./accounts.mjs').Account[]} accounts
 */
export function writeContacts(accounts) {
  const random = randomFor('contacts');
  const people = new Map(accounts.map((account) => [account, peopleAt(account, random)]));
  for (const account of accounts) if (account.twinOf) people.set(account, people.get(account.twinOf).slice(0, 1));
  const rows = [...people].flatMap(([account, known]) => known.map((person) => [account, person]));
  writeCsv(
    'contacts.csv',
    ['客户编号', '联系人编号', '联系人姓名', '职务', '手机', '邮箱', '首要联系人', '备注'],
    rows.map(([account, { name, title, phone, email, preferred, note }], i) => [
      account.code,
      `C${String(i + 1).padStart(5, '0')}`,
      name,
      title,
      phone,
      email,
      preferred ? '是' : '否',
      note,
    ]),
  );
}
