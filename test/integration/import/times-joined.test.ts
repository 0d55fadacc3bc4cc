import { expect, it } from 'vitest';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

async function visits(head: string, ...cells: readonly string[]) {
  const workspace = await withTwoAccounts();
  const file = csv(workspace, 'v.csv', `客户编号,业务员,${head}`, ...cells.map((cell) => `A1,张伟,${cell}`));
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const { report } = await importFile(workspace, file, 'activities', { mode: 'commit' });
  const { sqlite } = workspace.session.require();
  const at = sqlite.prepare('select substr(at, 1, 16) from activity order by at').pluck().all();
  return { at, problems: report.problems.map(({ row, code }) => [row, code]) };
}

it.each([
  ['拜访日期,拜访时间', ['2025-03-01,14:30', '2025-03-02,9:05', '2025-03-03,'], '2025-03-01T14:30', '2025-03-02T09:05'],
  [
    '填写日期,拜访日期,时间',
    ['2025-04-01,2025-03-01,14:30', '2025-04-01,2025-03-02,9:05', '2025-04-01,2025-03-03,'],
    '2025-03-01T14:30',
    '2025-03-02T09:05',
  ],
  ['日期,时间', ['2025/3/1,下午2:30', '2025/3/2,上午9:05', '2025/3/3,'], '2025-03-01T14:30', '2025-03-02T09:05'],
  ['Date,Time', ['03/13/2025,2:30 PM', '03/14/2025,9:05 AM', '03/15/2025,'], '2025-03-13T14:30', '2025-03-14T09:05'],
  [
    '拜访日期,到达时间,离开时间',
    ['2025-03-01,14:30,15:00', '2025-03-02,9:05,10:00', '2025-03-03,,'],
    '2025-03-01T14:30',
    '2025-03-02T09:05',
  ],
  [
    '拜访日期,时间',
    ['2025-03-01 00:00,14:30-15:30', '2025-03-02 00:00,9:05～9:40', '2025-03-03 00:00,'],
    '2025-03-01T14:30',
    '2025-03-02T09:05',
  ],
])('a day and its time in two columns are one moment: %s', async (head, cells, first, second) => {
  const { at, problems } = await visits(head, ...cells);
  expect(at).toEqual([first, second, expect.stringMatching(/T00:00$/u)]);
  expect(problems[0]).toEqual([0, 'timeJoined']);
});

it.each([
  ['9点半', '下午2点', '2025-03-01T09:30', '2025-03-02T14:00'],
  ['2:00 PM - 4:00 PM', '9:30-10:30 AM', '2025-03-01T14:00', '2025-03-02T09:30'],
  ['2pm', '10 a.m.', '2025-03-01T14:00', '2025-03-02T10:00'],
  ['1400', '930', '2025-03-01T14:00', '2025-03-02T09:30'],
])('a time beside its day may be written %s and %s', async (one, other, first, second) => {
  const { at } = await visits('拜访日期,拜访时间', `2025-03-01,${one}`, `2025-03-02,${other}`);
  expect(at).toEqual([first, second]);
});

it('what is no time beside a day is told', async () => {
  const { at, problems } = await visits(
    '拜访日期,拜访时间',
    '2025-03-01,14:30',
    '2025-03-02,上午',
    '2025-03-03,9:30',
    '2025-03-04,饭后',
  );
  expect(at).toEqual(['2025-03-01T14:30', '2025-03-02T00:00', '2025-03-03T09:30']);
  expect(problems.slice(1)).toEqual([
    [3, 'hourMissing'],
    [5, 'notADatetime'],
  ]);
});

it.each(['2025,2025', '90,245'])('figures that are years or lengths are no times: %s', async (cells) => {
  const [one, other] = cells.split(',');
  const { at } = await visits('拜访日期,客户方时间', `2025-03-01,${one}`, `2025-03-02,${other}`);
  expect(at).toEqual(['2025-03-01T00:00', '2025-03-02T00:00']);
});

it('a time with its day stays as it is', async () => {
  const { at, problems } = await visits(
    '登记日期,拜访时间',
    '2025-04-01,2025-03-01 14:30',
    '2025-04-01,2025-03-02 9:05',
  );
  expect(at).toEqual(['2025-03-01T14:30', '2025-03-02T09:05']);
  expect(problems).toEqual([]);
});

it.each([
  ['拜访时间', ['2025-06-01 14:00-16:00', '2025-06-02 09:30-10:30'], ['2025-06-01T14:00', '2025-06-02T09:30']],
  ['拜访时间', ['2025-06-01T00:00:00+08:00', '2025-06-02T09:30:00+08:00'], ['2025-06-01T00:00', '2025-06-02T09:30']],
  ['拜访时间', ['2025年6月1日 9点半', '2025年6月2日 下午2点'], ['2025-06-01T09:30', '2025-06-02T14:00']],
  ['拜访时间', ['20250601093000', '20250602140000'], ['2025-06-01T09:30', '2025-06-02T14:00']],
])('a visit is kept at the hour of its begin, by the clock of its place: %s %o', async (head, cells, expected) => {
  const { at, problems } = await visits(head, ...cells);
  expect(at).toEqual(expected);
  expect(problems).toEqual([]);
});
