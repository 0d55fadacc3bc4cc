import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { DataPage } from './pages/data';
import { Frame } from './pages/frame';
import { MappingPanel } from './pages/mapping';

const CODES = ['91440310MAC0B20R58', '91421102MAF55N1X5T'];

function writeCsv(folder: string, name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

test('columns are found by what the cells say, shown with their effect, kept under a name, and used again', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch({ sample: 'en' });
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  await frame.go('data');
  const data = new DataPage(app, page);
  const mapping = new MappingPanel(page);

  // 电话 holds credit codes, 列1 holds reps, 甲 and 乙 could be any amount.
  const rows = Array.from(
    { length: 6 },
    (_, i) => `X${i},新客户${i}号厂,${CODES[i % 2]},R0${i + 1},${i + 1}2.5万,3千万,A`,
  );
  const header = '客户编号,客户名称,电话,列1,甲,乙,等级';
  await data.check('accounts', writeCsv(folder, 'odd.csv', header, ...rows));
  await expect(mapping.columnOf('creditCode')).toContainText('电话');
  await expect(mapping.reasonsOf('creditCode')).toContainText(
    'The heading says Phone, the cells look like credit codes',
  );
  await expect(mapping.columnOf('presentOwner')).toContainText('列1');
  await expect(mapping.columnOf('revenue')).toContainText('not taken');
  await expect(mapping.untaken).toContainText('等级 (like tiers)');
  await expect(data.sampleRow(2)).toContainText('顾明远 R01');

  // A column chosen shows at once what becomes of its cells.
  await mapping.choose('revenue', '甲');
  await expect(data.sampleRow(2)).toContainText('¥125,000');
  await mapping.choose('revenue', '乙');
  await expect(data.sampleRow(2)).toContainText('¥30,000,000');
  await expect(mapping.reasonsOf('revenue')).toContainText('chosen by you');
  await mapping.choose('name', 'not taken');
  await expect(mapping.missing).toContainText('Name');
  await data.checked();
  expect(await data.rows('accepted')).toBe(0);
  await mapping.choose('name', '客户名称');
  await data.checked();
  expect(await data.rows('accepted')).toBe(6);

  await mapping.save('Odd export');
  await expect(mapping.choice).toContainText('Saved: Odd export');
  await data.leave();

  // The same headings in another order: the name brings the columns back, wherever they stand.
  const turned = rows.map((row) => row.split(',').toReversed().join(','));
  await data.check('accounts', writeCsv(folder, 'turned.csv', header.split(',').toReversed().join(','), ...turned));
  await expect(mapping.columnOf('revenue')).toContainText('not taken');
  await mapping.use('Saved: Odd export');
  await data.checked();
  await expect(mapping.columnOf('revenue')).toContainText('乙');
  await data.commit();
  await data.back();

  // Next time the headings alone bring them back.
  await data.check('accounts', writeCsv(folder, 'turned.csv', header.split(',').toReversed().join(','), ...turned));
  await expect(mapping.choice).toContainText('As last time for these headings');
  expect(await data.rows('unchanged')).toBe(6);
  await data.leave();

  // A person at a new account shows in its detail.
  await data.check(
    'contacts',
    writeCsv(folder, 'people.csv', '客户名称,联系人,手机,首要联系人', '新客户0号厂,王强,13800000000,是'),
  );
  await data.commit();
  await data.back();
  await frame.go('accounts');
  await page.getByTestId('accounts-search').fill('新客户0号厂');
  await page.getByTestId('accounts-table').getByText('新客户0号厂').click();
  await expect(page.getByTestId('account-contacts')).toContainText('王强');
});
