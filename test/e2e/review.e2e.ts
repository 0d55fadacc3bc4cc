import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { answerSaveDialog } from './dialogs';
import { test } from './launch';
import { DataPage } from './pages/data';
import { Frame } from './pages/frame';
import { Start } from './pages/start';

test('problems are mended in place, left out and saved; a file that comes again shows its differences; an import is undone', async ({
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
  const path = join(folder, '客户_2025-01.csv');
  writeFileSync(
    path,
    '客户编号,客户名称,区划代码,年销售额,合作起始\nA1,甲,320100,100,2024-02-30\nA2,,320500,abc,2024-01-01\nA3,丙,320500,(5),2024-01-01\nA4,丁,320300,1,2024-01-01\n',
  );
  await data.check('accounts', path);
  await data.problems.getByRole('row').filter({ hasText: 'abc' }).getByRole('gridcell').nth(2).click();
  await page.getByTestId('cell-editor').fill('1.5万');
  await page.getByTestId('cell-editor').press('Enter');
  await expect(page.getByTestId('repair-outcome')).toContainText('3');
  await expect(data.problems.getByRole('row').filter({ hasText: 'abc' })).toHaveCount(0);
  await answerSaveDialog(app, join(folder, 'faulty.xlsx'));
  await page.getByTestId('save-faulty').click();
  await page.getByTestId('save-faulty-rejected-xlsx').click();
  await expect.poll(() => existsSync(join(folder, 'faulty.xlsx'))).toBe(true);
  await data.commit();
  await data.back();
  writeFileSync(
    join(folder, '客户_2025-02.csv'),
    '客户编号,客户名称,区划代码,年销售额\nA4,丁丁,320300,2\nA5,戊,320100,1\n',
  );
  await data.check('accounts', join(folder, '客户_2025-02.csv'));
  await page.getByTestId('review-tab-changed').click();
  await expect(page.getByTestId('differences-table')).toContainText('丁丁');
  await data.commit();
  await data.back();
  await page.getByTestId('data-tab-history').click();
  await page.getByTestId('undo-import').first().click();
  await expect(page.getByTestId('history-table')).toContainText('已撤销');
});
