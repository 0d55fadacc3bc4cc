import { expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { NOTHING_KNOWN } from '@shared/importing/match/known';
import { matchColumns } from '@shared/importing/match/match-columns';
import { profileColumns } from '@shared/importing/match/profile';
import { fieldsOf } from '@shared/importing/periods/fields-of';

function fieldUnder(kind: ImportKind, heading: string, cells: readonly string[]): string | undefined {
  const rows = cells.map((cell) => [cell]);
  const mapping = matchColumns(kind, [heading], fieldsOf(kind, [heading]), profileColumns(rows, 1, NOTHING_KNOWN));
  return Object.keys(mapping).find((field) => mapping[field] === 0);
}

const PHONES = ['13800138000', '13800138001', '13800138002'];
const MAILS = ['a@b.com', 'b@b.com', 'c@b.com'];
const PEOPLE = ['张伟', '李娜', '王强'];

it.each<[ImportKind, string, readonly string[]]>([
  ['contacts', '传真电话', PHONES],
  ['contacts', 'Fax Phone', PHONES],
  ['contacts', '助理电话', PHONES],
  ['contacts', '助理邮箱', MAILS],
  ['contacts', 'Assistant Email', MAILS],
  ['contacts', '主要联系人姓名的助理', PEOPLE],
  ['teams', '负责人电话', PHONES],
  ['teams', '负责人邮箱', MAILS],
  ['teams', '经理助理', PEOPLE],
  ['teams', '上级主管', PEOPLE],
  ['reps', '业绩目标', ['100', '120', '90']],
  ['reps', 'Performance target', ['100', '120', '90']],
  ['reps', '业绩（万元）', ['100', '120', '90']],
  ['reps', '行业经验（年）', ['5', '3', '2']],
  ['reps', '产品数量', ['5', '3', '2']],
  ['reps', '产品经理', PEOPLE],
  ['reps', '技能等级', ['高级', '中级', '初级']],
  ['reps', 'Skill level', ['high', 'low', 'low']],
])('in a list of %s %s is no field', (kind, heading, cells) => {
  expect(fieldUnder(kind, heading, cells)).toBeUndefined();
});

it.each<[ImportKind, string, readonly string[], string]>([
  ['contacts', '联系人电话', PHONES, 'phone'],
  ['contacts', '工作邮箱', MAILS, 'email'],
  ['contacts', '主要联系人', ['是', '', '否'], 'preferred'],
  ['teams', '团队负责人姓名', PEOPLE, 'manager'],
  ['reps', '目标完成率', ['95%', '101%', '88%'], 'performance'],
  ['reps', 'Target attainment', ['95%', '101%', '88%'], 'performance'],
  ['reps', '% to Quota', ['95', '101', '88'], 'performance'],
  ['reps', '擅长行业', ['机械', '电子', '化工'], 'industries'],
  ['reps', '负责产品线', ['轴承', '电机', '减速机'], 'products'],
])('in a list of %s %s is one', (kind, heading, cells, field) => {
  expect(fieldUnder(kind, heading, cells)).toBe(field);
});

it('a column that asks whom to call first is not read where it names people', () => {
  const headers = ['姓名', '主要联系人'];
  const rows = [['张伟', '李娜']];
  const mapping = matchColumns(
    'contacts',
    headers,
    fieldsOf('contacts', headers),
    profileColumns(rows, 2, NOTHING_KNOWN),
  );
  expect(mapping).toMatchObject({ name: 0, preferred: null });
});
