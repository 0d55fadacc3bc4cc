import { expect, type Page } from '@playwright/test';
import { type RunningApp, test } from './launch';
import { callOk } from './pages/bridge';
import { DuplicatesPage } from './pages/duplicates';
import { Frame } from './pages/frame';
import { LookUp } from './pages/look-up';
import { Start } from './pages/start';
import { picture, resize } from './picture';

const PLANTED = 40;

async function openSample({ page }: RunningApp): Promise<void> {
  await page.getByTestId('start-sample').click();
  await new Frame(page).ready();
}

function accounts(page: Page): Promise<number> {
  return callOk(page, 'workspace.current', {}).then((info) => info?.counts.accounts ?? 0);
}

test('duplicates are found, triaged by keyboard, undone, and remembered after a restart', async ({ launch }) => {
  const running = await launch({ sample: 'en' });
  const { page } = running;
  await resize(running, 1366, 768);
  await new Start(page).speak('en');
  await openSample(running);
  const before = await accounts(page);
  const duplicates = new DuplicatesPage(page);
  await duplicates.open();
  await expect(page.getByTestId('duplicates-never')).toBeVisible();
  await picture(running, 'duplicates-empty-en');
  await duplicates.find();
  const found = await duplicates.count();
  expect(found).toBeGreaterThanOrEqual(PLANTED);
  await expect(page.getByTestId('evidence')).toContainText('+');
  await picture(running, 'duplicates-en');

  // Down and up walk, S skips, M merges the pair on the screen, N rules it out.
  const first = await duplicates.codes();
  await duplicates.press('ArrowDown');
  await duplicates.press('ArrowUp');
  expect(await duplicates.codes()).toBe(first);
  await duplicates.press('s');
  await duplicates.press('m');
  await duplicates.expectCount(found - 1);
  expect(await accounts(page)).toBe(before - 1);
  // Ctrl+Z takes the last ruling back, and the one before it.
  await duplicates.press('n');
  await duplicates.expectCount(found - 2);
  await page.keyboard.press('Control+z');
  await duplicates.expectCount(found - 1);
  await page.keyboard.press('Control+z');
  await duplicates.expectCount(found);
  expect(await accounts(page)).toBe(before);
  await duplicates.press('m');
  await duplicates.expectCount(found - 1);

  // What is typed as a reason is of this pair alone, and kept with it.
  await page.getByTestId('merge-reason').fill('two plants, called');
  await page.getByTestId('not-same').click();
  await duplicates.expectCount(found - 2);
  await expect(page.getByTestId('merge-reason')).toHaveValue('');

  // Typing a reason is no triage, and undo within it is of the text.
  await page.getByTestId('merge-reason').fill('mns');
  await page.keyboard.press('Control+z');
  await duplicates.expectCount(found - 2);
  await page.getByTestId('merge-reason').fill('');

  // The bulk merge shows what it would do, does it, and can be taken back whole.
  await page.getByTestId('open-bulk').click();
  const rows = page.getByTestId('bulk-list').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const many = await rows.count();
  await picture(running, 'duplicates-bulk-en');
  await page.getByTestId('bulk-merge').click();
  await expect.poll(() => accounts(page)).toBe(before - 1 - many);
  await page.getByTestId('notice-success').last().getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => accounts(page)).toBe(before - 1);
  await running.close();

  // After a restart the merge is still there to be undone, and what was ruled out stays so.
  const again = await launch({ profile: running.profile });
  await openSample(again);
  const later = new DuplicatesPage(again.page);
  await later.open();
  await later.expectCount(found - 2);
  await again.page.getByTestId('find-again').click();
  await later.expectCount(found - 2);
  await again.page.getByTestId('open-merges').click();
  await again.page.getByTestId('undo-merge-2').click();
  await expect.poll(() => accounts(again.page)).toBe(before);
  await later.expectCount(found - 1);
  await picture(again, 'duplicates-history');
  await again.page.keyboard.press('Escape');
  await again.page.getByTestId('filter-ruled-out').click();
  await expect(again.page.getByTestId('given-reason')).toContainText('two plants, called');
  await picture(again, 'duplicates-ruled-out');
});

test('a customer is looked up before it is created', async ({ launch }) => {
  const running = await launch({ sample: 'zh-CN' });
  const { page } = running;
  await new Start(page).speak('zh-CN');
  await openSample(running);
  await new Frame(page).find('新建客户', '新建客户');
  const lookUp = new LookUp(page);
  const [known] = (
    await callOk(page, 'accounts.query', {
      planId: (await callOk(page, 'plan.list', {}))[0].id,
      filter: {},
      sort: { by: 'code', descending: false },
      offset: 0,
      limit: 1,
    })
  ).rows;
  await lookUp.type(known.name.slice(2, 8));
  await expect(lookUp.hit(known.code)).toContainText(known.ownerName ?? '公海');
  await picture(running, 'look-up-zh');
  // A code in the box of the name, and what is too little to tell.
  await lookUp.type(known.code);
  await expect(lookUp.hit(known.code)).toContainText('客户编号相同');
  await lookUp.type('有限公司');
  await expect(page.getByTestId('look-up-answer')).toContainText('请接着输入');
  await expect(page.getByTestId('create-anyway')).not.toHaveClass(/primary/);
  // The very name of an account is asked about once, and "no" is what Enter means.
  await lookUp.type(known.name);
  await expect(lookUp.hit(known.code)).toContainText('名称相同');
  await page.getByTestId('create-anyway').click();
  await page.getByTestId('create-account').click();
  await expect(page.getByTestId('look-up-twin')).toContainText(known.code);
  await expect(page.getByTestId('create-not')).toBeFocused();
  await picture(running, 'look-up-twin-zh');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('look-up-twin')).toBeHidden();
  expect(await accounts(page)).toBe(3000);
  await lookUp.type('绝无此名测试机械有限公司');
  await expect(page.getByTestId('look-up-answer')).toContainText('没有找到');
  await page.getByTestId('create-anyway').click();
  await page.getByTestId('create-address').fill('浙江省杭州市西湖区文三路1号');
  await expect(page.getByTestId('create-unit')).toContainText('杭州');
  await picture(running, 'look-up-create-zh');
  await page.getByTestId('create-account').click();
  await expect(page.getByTestId('notice-success')).toContainText('M00001');
  await page.getByTestId('notice-success').getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => accounts(page)).toBe(3000);
});
