import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { ConflictsPage } from './pages/conflicts';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';
import { Plans } from './pages/plans';
import { PoolRoom } from './pages/pool';
import { Start } from './pages/start';
import { picture, resize } from './picture';

test('rulings to the pool and for a later day, a customer passed on who waits too long, and deals that stay for a while', async ({
  launch,
}) => {
  const running = await launch({ sample: 'en' });
  const { page } = running;
  await resize(running, 1366, 768);
  await new Start(page).speak('en');
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  const [, draft] = await callOk(page, 'plan.list', {});
  const causeOf = async (account: string) =>
    (await callOk(page, 'accounts.explain', { planId: draft.id, account })).account;

  // Nobody is to have it: the ruling gives the account to the pool.
  const desk = new ConflictsPage(page);
  await desk.open();
  await desk.compared(draft.id);
  await desk.onlyType('Order by another rep');
  const { types } = await callOk(page, 'conflicts.status', { planId: draft.id });
  await desk.expectCount(types.foreignOrder);
  await expect(desk.case).toHaveAttribute('data-key', /^foreignOrder/);
  const first = await desk.key();
  const pooled = first.split('/')[1];
  await page.getByTestId('ruling-pool').click();
  await page.getByTestId('ruling-reason').fill('Neither has called for a year');
  await page.getByTestId('rule').click();
  await expect.poll(async () => (await causeOf(pooled)).owner).toBeNull();

  // One for a later day waits, and says until when.
  await expect(desk.case).not.toHaveAttribute('data-key', first);
  const later = (await desk.key()).split('/')[1];
  const before = await causeOf(later);
  await page.getByTestId('ruling-transfer').click();
  await page.getByTestId('ruling-reason').fill('From the new year on');
  const day = page.getByTestId('ruling-effective');
  await day.fill('2099-01-01');
  await day.press('Enter');
  await page.getByTestId('rule').click();
  await desk.show('ruled');
  await desk.expectCount(2);
  const waiting = await callOk(page, 'accounts.explain', { planId: draft.id, account: later });
  await page.getByTestId('conflicts-table').getByText(waiting.account.name).click();
  await expect(page.getByTestId('ruling-waits')).toContainText('2099');
  await picture(running, 'ruled-later-en');
  expect((await causeOf(later)).owner).toBe(before.owner);

  // What is overdue can be given to somebody with room.
  const pool = new PoolRoom(page);
  await pool.open('due');
  const pass = page.getByTestId('reassign').first();
  await expect(pass).toBeVisible();
  await picture(running, 'due-en');
  const { revision } = (await callOk(page, 'plan.list', {})).find((plan) => plan.id === draft.id) ?? draft;
  await pass.click();
  await expect
    .poll(async () => (await callOk(page, 'plan.list', {})).find((plan) => plan.id === draft.id)?.revision)
    .toBeGreaterThan(revision);

  // Open deals of customers that change hands stay with whoever works on them, for as long as the policy says.
  const { handover } = await callOk(page, 'settings.get', {});
  await callOk(page, 'settings.update', { handover: { ...handover, openDeals: 'holdout', holdoutDays: 30 } });
  await frame.go('map');
  await frame.find('Yangzhou', 'Yangzhou');
  const inspector = new Inspector(page);
  await inspector.aimAt('宁镇扬区');
  await inspector.commit();
  await frame.go('plans');
  const plans = new Plans(page);
  await plans.choose(draft.name);
  await page.getByTestId('plan-activate').click();
  await expect(page.getByTestId('preflight')).toBeVisible();
  await picture(running, 'preflight-en');
  await page.getByTestId('preflight-activate').click();
  await expect(page.getByTestId('handover-deals')).toBeVisible();
  const deals = await callOk(page, 'handover.deals', { planId: draft.id });
  expect(deals.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(0);
  await expect(page.getByTestId('handover-deals-table').locator('[data-row]')).toHaveCount(deals.length);
  await page.getByTestId('handover-deals').scrollIntoViewIfNeeded();
  await picture(running, 'deals-en');
});
