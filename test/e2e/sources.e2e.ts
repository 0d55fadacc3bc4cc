import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { merged, sheetOf, workbookBytes } from '../integration/import/support/workbook-bytes';
import { answerOpenDialog, answerSaveDialog } from './dialogs';
import { type RunningApp, test } from './launch';
import { callOk } from './pages/bridge';
import { DataPage } from './pages/data';
import { Frame } from './pages/frame';
import { Start } from './pages/start';

/** A list as sales offices draw it: cover sheet, title, unit, merged header of two rows, provinces merged, totals between. */
function drawnList(): Uint8Array {
  const list = [
    ['华东区 2025 年客户清单'],
    ['制表：销售管理部'],
    ['省份', '客户', '', '', '年度（元）', '', '备注'],
    ['', '客户编号', '客户名称', '城市', '销售额', '潜力', ''],
    ['江苏省', 'A1', '苏州轴承有限公司', '苏州', 120000, 200000, ''],
    ['', 'A2', '无锡电机有限公司', '无锡', 80000, 90000, '重点'],
    ['江苏省 小计', '', '', '', 200000, 290000],
    ['浙江省', 'A3', '杭州泵业有限公司', '杭州', 50000, 70000],
    ['总计', '', '', '', 250000, 360000],
  ];
  const merges = merged('A1:G1', 'A2:G2', 'A3:A4', 'B3:D3', 'E3:F3', 'G3:G4', 'A5:A6');
  return workbookBytes({
    封面: sheetOf([['销售管理部'], ['内部资料']]),
    客户: sheetOf(list, merges),
    去年: sheetOf([
      ['客户编号', '客户名称', '城市'],
      ['A9', '上海仪表有限公司', '上海'],
    ]),
  });
}

async function newWorkspace({ app, page }: RunningApp, path: string): Promise<void> {
  const start = new Start(page);
  await start.speak('zh-CN');
  await answerSaveDialog(app, path);
  await start.newWorkspace('华东 2026', 'china-prefectures');
  await new Frame(page).ready();
}

async function choose(page: Page, select: string, option: string): Promise<void> {
  await page.getByTestId(select).click();
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
  // The next list must not be looked for while this one still goes away.
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0);
}

/** What the file manager does when a file is let go over the window. */
async function dropFile(page: Page, path: string): Promise<void> {
  const box = await page.getByTestId('page-data').boundingBox();
  const session = await page.context().newCDPSession(page);
  const at = { x: (box?.x ?? 0) + 200, y: (box?.y ?? 0) + 200 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      ...at,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
}

test('a workbook as people draw it, cells pasted, a file dropped, and files that are refused', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { app, page } = running;
  await newWorkspace(running, join(folder, 'east.bailiwick'));
  const data = new DataPage(app, page);
  const accounts = async (): Promise<number> => (await callOk(page, 'workspace.current', {}))?.counts.accounts ?? -1;

  // The sheet with data is found, and its header below title and date; what only adds up is set apart.
  const book = join(folder, '客户清单.xlsx');
  writeFileSync(book, drawnList());
  await data.check('accounts', book);
  await expect(page.getByTestId('import-sheet')).toContainText('客户');
  await expect(page.getByTestId('import-header-row')).toContainText('第 3 行');
  await expect(page.getByTestId('import-header-count')).toContainText('2 行');
  await expect(data.columnOf('name')).toContainText('客户 / 客户名称');
  await expect(data.columnOf('city')).toContainText('客户 / 城市');
  await expect(data.columnOf('province')).toContainText('省份');
  await expect(data.columnOf('revenue')).toContainText('年度（元） / 销售额');
  expect([await data.rows('read'), await data.rows('accepted'), await data.rows('rejected')]).toEqual([5, 3, 2]);
  await expect(data.problems).toContainText('合计行');
  await expect(data.problems).toContainText('制表：销售管理部');

  // Each guess can be corrected, and corrected back.
  await choose(page, 'import-sheet', '去年');
  await data.checked();
  await expect(data.sample).toContainText('上海仪表有限公司');
  expect(await data.rows('read')).toBe(1);
  await choose(page, 'import-sheet', '客户');
  await data.checked();
  await choose(page, 'import-header-row', '第 4 行');
  await choose(page, 'import-header-count', '1 行');
  await data.checked();
  await expect(data.columnOf('name')).toContainText('客户名称');
  expect(await data.rows('accepted')).toBe(3);
  await data.commit();
  expect(await accounts()).toBe(3);
  await data.back();

  // Cells copied from a spreadsheet.
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    '客户编号\t客户名称\t城市\r\nA2\t无锡电机有限公司\t无锡\r\nP1\t"两行\r\n名称"\t苏州\r\n',
  );
  await page.getByTestId('import-paste').click();
  await page.getByTestId('paste-area').press('Control+V');
  await data.checked();
  await expect(page.getByTestId('import-delimiter')).toContainText('制表符');
  expect([await data.rows('read'), await data.rows('added')]).toEqual([2, 1]);
  await data.commit();
  expect(await accounts()).toBe(4);
  await data.back();

  // A file let go over the page; the page itself can name none.
  const points = join(folder, 'points.geojson');
  const feature = (name: string, geometry: object): object => ({
    type: 'Feature',
    properties: { 客户名称: name },
    geometry,
  });
  const features = [
    feature('点', { type: 'Point', coordinates: [120.6, 31.3] }),
    feature('线', { type: 'LineString', coordinates: [] }),
  ];
  writeFileSync(points, JSON.stringify({ type: 'FeatureCollection', features }));
  await dropFile(page, points);
  await data.checked();
  await expect(page.getByTestId('import-source')).toHaveAttribute('data-format', 'geojson');
  expect([await data.rows('accepted'), await data.rows('rejected')]).toEqual([1, 1]);
  await expect(data.problems).toContainText('LineString');
  await data.leave();
  const made = await page.evaluate(() => window.bailiwick.drop(new File(['a,b'], '/etc/passwd')));
  expect(made).toMatchObject({ ok: false, code: 'file.notDropped' });

  // Reps whom only this file names come in first, by name, and the file is gone on with.
  const owned = join(folder, '客户归属.csv');
  writeFileSync(
    owned,
    '客户编号,公司,客户经理\nA1,苏州轴承有限公司,张三\nA2,无锡电机有限公司,李四\nA3,杭州泵业有限公司,张三\n',
  );
  await data.check('accounts', owned);
  expect([await data.rows('accepted'), await data.rows('rejected')]).toEqual([0, 3]);
  await page.getByTestId('import-reps-first').click();
  await expect(data.wizard).toContainText('提到的代表');
  await data.checked();
  expect([await data.rows('accepted'), await data.rows('rejected')]).toEqual([2, 0]);
  await data.commit();
  await page.getByTestId('import-go-on').click();
  await expect(data.wizard).toContainText('客户归属.csv');
  await data.checked();
  expect([await data.rows('accepted'), await data.rows('rejected')]).toEqual([3, 0]);
  await expect(page.getByTestId('import-reps-first')).toBeHidden();
  await data.leave();

  // What cannot be read says why.
  const locked = join(folder, '加密.xlsx');
  const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
  container.write('EncryptedPackage', 1024, 'utf16le');
  writeFileSync(locked, container);
  await answerOpenDialog(app, locked);
  await page.getByTestId('import-any').click();
  await expect(page.getByText('加密.xlsx 设有打开密码', { exact: false })).toBeVisible();
  expect(await accounts()).toBe(4);
});
