import { expect, it } from 'vitest';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

async function claims(...lines: readonly string[]) {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const { report } = await importFile(workspace, csv(workspace, 'c.csv', ...lines), 'claims', { mode: 'commit' });
  const { sqlite } = workspace.session.require();
  const kept = sqlite.prepare('select substr(registered_at, 1, 10), expires_at from claim order by id').raw().all();
  return { told: report.problems.map(({ row, code }) => [row, code]), kept };
}

it('a claim that has ended is refused while all that is said of its end is still to come', async () => {
  const { told, kept } = await claims(
    '客户编号,报备人,报备日期,到期日期,收回时间,状态',
    'A1,张伟,2025-10-01,2199-12-31,,已释放',
    'A1,张伟,2025-10-02,2199-12-31,,有效（已过期）',
    'A1,张伟,2025-10-03,2199-12-31,2025-11-05,已收回',
    'A1,张伟,2025-10-04,2199-12-31,2025-11-05,已退回',
    'A1,张伟,2025-10-05,2199-12-31,,已退回',
    'A1,张伟,2025-10-06,2199-12-31,2025-09-05,Released',
    'A1,张伟,2025-10-07,2025-12-31,,Released',
    'A1,张伟,2025-10-08,2199-12-31,,未收回',
  );
  expect(told).toEqual([
    [2, 'claimEndedBefore'],
    [3, 'claimEndedBefore'],
    [6, 'claimNotGranted'],
    [7, 'claimEndedBefore'],
  ]);
  expect(kept).toEqual([
    ['2025-10-03', '2025-11-05'],
    ['2025-10-04', '2025-11-05'],
    ['2025-10-07', '2025-12-31'],
    ['2025-10-08', '2199-12-31'],
  ]);
});

it('whether a claim is in force may be answered by figures', async () => {
  const { told } = await claims(
    '客户编号,报备人,报备日期,到期日期,是否有效',
    'A1,张伟,2025-10-01,2025-12-31,1',
    'A2,张伟,2025-10-02,2025-12-31,0',
  );
  expect(told).toEqual([[3, 'claimNotGranted']]);
});

it('what a claim was extended to is its end, where it says so', async () => {
  const { told, kept } = await claims(
    '客户编号,报备人,报备日期,原到期日,保护天数,延期后到期日期',
    'A1,张伟,2025-10-01,2025-12-30,90,2026-03-31',
    'A1,张伟,2025-10-02,2025-12-31,90,未延期',
    'A1,张伟,2025-10-03,,90,2026-06-30 24:00',
    'A1,张伟,2025-10-04,2025-12-31,,2025-11-30',
  );
  expect(told).toEqual([[5, 'extendedBefore']]);
  expect(kept.map((row) => String((row as unknown[])[1]))).toEqual([
    '2026-03-31',
    '2025-12-31',
    '2026-06-30',
    '2025-11-30',
  ]);
});

it('ends are read as offices write them', async () => {
  const { told, kept } = await claims(
    '客户编号,报备人,报备日期,到期日,收回时间',
    'A1,张伟,2025-10-01,至2025年12月31日,未收回',
    'A1,张伟,2025-10-02,自2025年10月2日起至2025年12月30日止,0000-00-00',
    'A1,张伟,2025-10-03,"2025-10-03,2025-12-29",0000-00-00 00:00:00',
    'A1,张伟,2025-10-04,2025-12-31 24:00,',
    'A1,张伟,2025-10-05,1年半,',
    'A1,张伟,2025-10-06,一百八十天,',
  );
  expect(told).toEqual([]);
  expect(kept.map((row) => String((row as unknown[])[1]).slice(0, 10))).toEqual([
    '2025-12-31',
    '2025-12-30',
    '2025-12-29',
    '2025-12-31',
    '2027-04-05',
    '2026-04-04',
  ]);
});

it('days that remain are no length of protection', async () => {
  const { kept } = await claims('客户编号,报备人,报备日期,剩余保护天数', 'A1,张伟,2025-10-01,12');
  expect(kept).toEqual([['2025-10-01', null]]);
});
