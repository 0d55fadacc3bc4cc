import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { answerSaveDialog } from './dialogs';
import { type RunningApp, test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';
import { MapPane } from './pages/map';

async function openSample(running: RunningApp): Promise<{ frame: Frame; map: MapPane; inspector: Inspector }> {
  const { page } = running;
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  const map = new MapPane(page);
  await map.drawn();
  return { frame, map, inspector: new Inspector(page) };
}

test('the main job on the sample: balance, reassign beside the active plan, compare, export', async ({
  launch,
  folder,
}) => {
  const profile = join(folder, 'kept');
  const running = await launch({ profile });
  const { page } = running;
  const { frame, map, inspector } = await openSample(running);

  // The balance before: 25 territories, unfair as the sample is made.
  const before = await frame.score();
  await expect(page.getByTestId('balance-table')).toContainText('珠三角一区');
  await expect(page.getByTestId('status-unassigned')).toContainText('5');

  // Select one unit by name, and give it to a neighbour: both sides are shown before the click counts.
  await frame.find('Zhaoqing', 'Zhaoqing');
  await map.zoomToSelection();
  expect(await inspector.selectedCount()).toBe(1);
  await inspector.aimAt('珠三角二区');
  await expect(inspector.effectOnGaining).toContainText('珠三角二区');
  await expect(inspector.effectOnLosing).toHaveCount(1);
  expect(await frame.score()).toBe(before);
  await inspector.commit();
  await expect.poll(() => frame.score()).not.toBe(before);
  const after = await frame.score();

  // Undo and redo, also by the keyboard, and after a restart.
  await frame.undo();
  await expect.poll(() => frame.score()).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => frame.score()).toBe(after);
  await running.close();

  const again = await launch({ profile });
  await again.page.getByTestId('start-sample').click();
  const second = new Frame(again.page);
  await second.ready();
  await expect.poll(() => second.score()).toBe(after);
  await second.undo();
  await expect.poll(() => second.score()).toBe(before);
  await second.redo();
  await expect.poll(() => second.score()).toBe(after);

  // The price against the active plan.
  await second.go('plans');
  const compare = again.page.getByTestId('compare');
  await expect(compare).toBeVisible();
  const plans = await callOk(again.page, 'plan.list', {});
  const draft = plans.find((p) => p.state === 'planning');
  if (!draft) throw new Error('the sample has a plan in planning');

  // Hand it out, and read the workbook back.
  const target = join(folder, 'plan.xlsx');
  await answerSaveDialog(again.app, target);
  await again.page.getByTestId('plan-export').click();
  await again.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(again.page.getByTestId('notice-success')).toContainText('plan.xlsx', { timeout: 30_000 });
  const changes = await readSheet(target, 'Changes');
  const moved = changes.filter(([, account]) => /^A\d{5}$/.test(String(account)));
  expect(moved.length).toBeGreaterThan(0);
  await expect(compare.locator('[data-figure="accounts"] dd')).toHaveText(new RegExp(`^${moved.length}\\d\\.\\d%$`));
});

test('on the map: selecting by hand and by keyboard, an active plan that is not edited, language and theme', async ({
  launch,
}) => {
  const running = await launch({ sample: 'en', moves: true });
  const { page } = running;
  const { frame, map, inspector } = await openSample(running);

  await test.step('click, ctrl-click, box, lasso and polygon select what lies there; Esc leaves all as it was', async () => {
    await frame.find('Hangzhou', 'Hangzhou');
    await map.zoomToSelection();
    await page.keyboard.press('Escape');
    await expect(inspector.selection).toBeHidden();

    await map.clickCentre();
    expect(await inspector.selectedCount()).toBe(1);
    await expect(inspector.selection).toContainText('Hangzhou');
    await map.clickCentre(['Control']);
    await expect(inspector.selection).toBeHidden();

    await page.getByTestId('map-zoom-all').click();
    for (const draw of [() => map.box(120), () => map.lasso(120), () => map.polygon(120)]) {
      await draw();
      await expect.poll(() => inspector.selectedCount()).toBeGreaterThan(10);
      await page.keyboard.press('Escape');
      await expect(inspector.selection).toBeHidden();
    }
  });

  await test.step('Esc lets go of the choice first, then of the selection, also from within the list of territories', async () => {
    await frame.find('Zhaoqing', 'Zhaoqing');
    await inspector.aimAt('珠三角二区');
    await page.getByTestId('target-select').locator('input').focus();
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('commit-assignment')).toBeHidden();
    await expect(inspector.selection).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(inspector.selection).toBeHidden();
  });

  await test.step('the keyboard alone can select, assign and undo', async () => {
    const before = await frame.score();
    await frame.find('Zhaoqing', 'Zhaoqing');
    await page.locator('.leaflet-container').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.getByTestId('map-cursor')).not.toBeEmpty();
    await page.keyboard.press('Space');
    expect(await inspector.selectedCount()).toBe(2);
    await page.getByTestId('target-none').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('commit-assignment')).toBeEnabled();
    await page.getByTestId('commit-assignment').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => frame.score()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => frame.score()).toBe(before);
  });

  await test.step('an edit of the active plan is refused, and one click carries it on in a fork', async () => {
    const plans = await callOk(page, 'plan.list', {});
    const active = plans.find((p) => p.state === 'active');
    await frame.find(active?.name ?? '', active?.name ?? '');
    await expect(frame.statusBar).toContainText('Active');
    await frame.find('Zhaoqing', 'Zhaoqing');
    await inspector.aimAt('珠三角二区');
    await page.getByTestId('commit-assignment').click();
    await page.getByTestId('fork-to-try').click();
    await expect(frame.statusBar).toContainText('Planning');
    await expect.poll(async () => (await callOk(page, 'plan.list', {})).length).toBe(plans.length + 1);
    expect((await callOk(page, 'plan.get', { planId: plans[0].id })).meta.revision).toBe(plans[0].revision);
  });

  await test.step('language and theme switch', async () => {
    await expect(frame.statusBar).toContainText('units unassigned');
    await page.getByTestId('switch-language').click();
    await expect(frame.statusBar).toContainText('个单元未分配');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--surface'));
    const light = await scheme();
    await page.getByTestId('switch-theme').click();
    await expect.poll(scheme).not.toBe(light);
  });
});
