import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { answerSaveDialog } from './dialogs';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { DataPage } from './pages/data';
import { Frame } from './pages/frame';
import { PlacingPage } from './pages/placing';
import { Start } from './pages/start';

const FILE = [
  '客户编号,客户名称,城市,详细地址,联系电话,经度,纬度',
  'B1,一号客户,杭州市,,0571-88880001,,',
  'B2,二号客户,杭州,文三路1号,0571-88880002,,',
  'B3,三号客户,,浙江省杭州市西湖区文三路3号,0571-88880003,,',
  'B4,四号客户,襄樊市,,,,',
  'A1,甲客户,杭洲市,,0571-88880009,,',
  'A2,乙客户,,,,0,0',
  'A3,南京某某机电有限公司,,,,,',
  'A4,丙客户,苏州,,,118.8,32.05',
  'A5,丁客户,火星,,,,',
];

test('accounts that an import cannot place are placed by keyboard, by search and on the map, and taken back', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { app, page } = running;
  const start = new Start(page);
  await start.speak('zh-CN');
  await answerSaveDialog(app, join(folder, 'cn.bailiwick'));
  await start.newWorkspace('全国', 'china-prefectures');
  await new Frame(page).ready();
  const file = join(folder, 'accounts.csv');
  writeFileSync(file, FILE.join('\n'));
  const data = new DataPage(app, page);
  await data.check('accounts', file);
  await expect(page.getByTestId('import-placing')).toContainText('地名');
  await expect(data.sampleRow(5)).toContainText('襄阳市');
  await data.commit();

  const placing = new PlacingPage(page);
  await placing.openFromImport(4);
  await expect(placing.choice('unplaced')).toContainText('4');
  await expect(placing.detail).toContainText('甲客户');
  await expect(placing.suggestion(1)).toContainText('杭州市');
  // By keyboard: take the first, and the next account takes its place.
  await placing.table.focus();
  await page.keyboard.press('1');
  await expect(placing.choice('unplaced')).toContainText('3');
  await expect(placing.detail).toContainText('乙客户');
  // It says where the account went; Ctrl+Z takes it back, Ctrl+Y makes it again.
  await expect(page.getByTestId('notice-success')).toContainText('甲客户');
  await expect(page.getByTestId('notice-success')).toContainText('杭州市');
  await page.keyboard.press('Control+z');
  await expect(placing.choice('unplaced')).toContainText('4');
  await expect(page.getByTestId('notice-success')).toBeHidden();
  await placing.table.focus();
  await page.keyboard.press('Control+y');
  await expect(placing.choice('unplaced')).toContainText('3');
  await placing.table.focus();
  await expect(placing.detail).toContainText('乙客户');
  await page.keyboard.press('ArrowDown');
  await expect(placing.detail).toContainText('南京某某机电有限公司');
  await page.keyboard.press('Enter');
  await expect(placing.choice('unplaced')).toContainText('2');
  // By typing.
  await expect(placing.detail).toContainText('丁客户');
  await placing.find('绍兴');
  await expect(placing.choice('unplaced')).toContainText('1');
  // On the small map, province first.
  await expect(placing.detail).toContainText('乙客户');
  await placing.unitOnMap('340000').click();
  await placing.unitOnMap('340100').click();
  await expect(placing.choice('unplaced')).toContainText('0');
  await expect(page.getByTestId('placing-empty')).toBeVisible();
  await placing.undo.click();
  await expect(placing.choice('unplaced')).toContainText('1');
  await placing.table.focus();
  await page.keyboard.press('s');
  await expect(placing.choice('aside')).toContainText('1');

  // Words and position disagree: the words count, in doubt.
  await placing.show('doubtful');
  await expect(placing.detail).toContainText('丙客户');
  await expect(placing.suggestion(1)).toContainText('南京市');
  await page.getByTestId('placing-threshold').click();
  await page.getByText('≥ 60%').click();

  const plan = (await callOk(page, 'plan.list', {}))[0].id;
  const query = { planId: plan, filter: { placedBy: 'person' as const }, offset: 0, limit: 10 };
  const { rows } = await callOk(page, 'accounts.query', { ...query, sort: { by: 'code', descending: false } });
  expect(rows.map((row) => [row.code, row.unitName])).toEqual([
    ['A1', '杭州市'],
    ['A3', '南京市'],
    ['A5', '绍兴市'],
  ]);
});
