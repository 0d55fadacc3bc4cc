import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { AccountCode, UnitCode } from '@shared/model/ids';
import { answerSaveDialog } from './dialogs';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { DataPage } from './pages/data';
import { Frame } from './pages/frame';
import { Start } from './pages/start';

const HEAD = '客户编号,客户名称,区划代码,年销售额,合作起始,经度,纬度';
const FIRST = [
  HEAD,
  'A1,甲,320100,100,2024-02-30,,',
  'A2,,320500,abc,2024-01-01,,',
  'A3,丙,320500,(5),2024-01-01,,',
  'A4,丁,320300,1,2024-01-01,117.28,34.2',
  'A5,戊,320200,2,2024-01-01,,',
];
const SECOND = [
  HEAD,
  'A1,甲,320100,100,2024-02-29,,',
  'A2,乙,320500,15000,2024-01-01,,',
  'A3,丙丙,320500,5,2024-01-01,,',
  'A4,丁,320600,1,2024-01-01,120.89,31.98',
  'A6,己,320100,1,,,',
  'A7,庚,320100,1,,,',
];

test('a file is mended in place and outside, comes again with missing and contradicting rows, and is undone', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch();
  const start = new Start(page);
  await start.speak('zh-CN');
  await answerSaveDialog(app, join(folder, 'a.bailiwick'));
  await start.newWorkspace('江苏', 'china-prefectures');
  await new Frame(page).ready();
  const data = new DataPage(app, page);
  const accounts = async (): Promise<number> => (await callOk(page, 'workspace.current', {}))?.counts.accounts ?? -1;
  const first = join(folder, '客户_2025-01.csv');
  writeFileSync(first, FIRST.join('\n'));
  await data.check('accounts', first);
  await expect(data.tab('problems')).toContainText('4');

  // In place; the count follows at once, the row's other problem stays.
  await data.correct('abc', '1.5万');
  await expect(data.tab('problems')).toContainText('3');
  await expect(data.problem('abc')).toHaveCount(0);
  await data.problem('(5)').getByTestId('ignore-problem').click();
  await expect(page.getByTestId('repair-outcome')).toContainText('排除 1');
  await data.checked();
  expect([await data.rows('accepted'), await data.rows('rejected')]).toEqual([2, 3]);

  // Outside: the rejected rows with their reasons, as corrected so far, which come back mended and miss nothing.
  const faulty = join(folder, 'faulty.csv');
  await answerSaveDialog(app, faulty);
  await page.getByTestId('save-faulty').click();
  await page.getByTestId('save-faulty-rejected-csv').click();
  await expect.poll(() => existsSync(faulty)).toBe(true);
  await data.commit();
  await data.back();
  const list = readFileSync(faulty, 'utf8');
  expect(list).toContain('1.5万');
  writeFileSync(faulty, list.replace('2024-02-30', '2024-02-29').replace('A2,,', 'A2,乙,').replaceAll('(5)', '5'));
  await data.check('accounts', faulty);
  expect([await data.rows('accepted'), await data.rows('added'), await data.rows('rejected')]).toEqual([3, 3, 0]);
  await expect(data.tab('missing')).toContainText('0');
  await data.commit();
  await data.back();
  expect(await accounts()).toBe(5);

  // Again, after an edit by hand: what both changed, what is new, and what its source no longer has.
  const entries = [{ account: AccountCode.parse('A4'), unit: UnitCode.parse('320400') }];
  await callOk(page, 'placing.place', { entries });
  const second = join(folder, '客户_2025-02.csv');
  writeFileSync(second, SECOND.join('\n'));
  await data.check('accounts', second);
  await data.tab('changed').click();
  await expect(data.differences).toContainText('丙丙');
  await data.tab('conflict').click();
  await expect(data.differences.getByRole('row').filter({ hasText: 'A4' })).toContainText('320400');
  await page.getByTestId('choose-conflicts').getByText('采用文件的值').click();
  await data.tab('missing').click();
  await expect(data.differences.getByRole('row').filter({ hasText: 'A5' })).toBeVisible();
  await page.getByTestId('choose-missing').getByText('标为已移除').click();
  await data.checked();
  expect(await data.rows('removed')).toBe(1);
  await expect(page.getByTestId('import-commit')).toContainText('移除 1 项');
  await data.commit({ asked: true });
  expect(await data.rows('removed')).toBe(1);
  await data.back();
  expect(await accounts()).toBe(6);

  await page.getByTestId('data-tab-history').click();
  await page.getByTestId('undo-import').first().click();
  await expect(page.getByTestId('history-table')).toContainText('已撤销');
  expect(await accounts()).toBe(5);
});
