import { expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

const HEAD = '编号,名称,年销售额,年增长率,合作起始日期';
/** More than are looked at before the first is read. */
const PLAIN_ROWS = 320;

const TWISTS = [
  ['a comma of decimals', '"1,250"', 'W,末,"2,50",3,2020-01-02'],
  ['an order of days', '05/04/2021', 'W,末,7,3,25/12/2021'],
  ['a share that is none', '0.4', 'W,末,7,3,2020-01-02'],
] as const;

async function imported(
  workspace: OpenedWorkspace,
  name: string,
  lines: readonly string[],
  mode: 'preview' | 'commit',
) {
  const { report } = await importFile(workspace, csv(workspace, name, HEAD, ...lines), 'accounts', { mode });
  const { sqlite } = workspace.session.require();
  const rows = sqlite.prepare('select code, revenue, growth, since from account order by code').raw().all();
  const told = report.problems.map(({ code }) => code).toSorted();
  return { rows, told, counts: report.rows };
}

function plainRow(i: number, cell: string): string {
  const [money, growth, since] = ['1234', '0.25', '2020-03-04'];
  if (cell.includes('/')) return `A${i},甲${i},${money},${growth},${cell}`;
  if (cell.startsWith('"')) return `A${i},甲${i},${cell},${growth},${since}`;
  return `A${i},甲${i},${money},${cell},${since}`;
}

it.each(TWISTS)('%s counts for the whole column, however late the file shows it', async (_, cell, twist) => {
  const plain = Array.from({ length: PLAIN_ROWS }, (__, i) => plainRow(i, cell));
  // Enough of them outweigh what is a matter of majority.
  const twists = Array.from({ length: PLAIN_ROWS + 1 }, (__, i) => twist.replace('W', `W${i}`));
  const [late, early] = [
    await newWorkspace('china-prefectures', ['32']),
    await newWorkspace('china-prefectures', ['32']),
  ];
  const seen = await imported(late, 'late.csv', [...plain, ...twists], 'preview');
  expect(seen.rows).toEqual([]);
  const expected = await imported(early, 'early.csv', [...twists, ...plain], 'commit');
  const found = await imported(late, 'late.csv', [...plain, ...twists], 'commit');
  expect(found).toEqual(expected);
  expect(seen.told).toEqual(expected.told);
  const alone = await imported(await newWorkspace('china-prefectures', ['32']), 'alone.csv', plain, 'commit');
  expect(found.rows[0]).not.toEqual(alone.rows[0]);
});
