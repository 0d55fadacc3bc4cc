import { expect, type Page } from '@playwright/test';
import type { PlanId } from '@shared/model/ids';
import { makeExceptions, test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';
import { Plans } from './pages/plans';
import { PoolRoom } from './pages/pool';

test('promises are asked about before an edit breaks them, who waits too long is passed on, and deals stay for a while', async ({
  launch,
}) => {
  const { page } = await launch({ sample: 'zh-CN', asks: true });
  await callOk(page, 'app.setPreferences', { locale: 'zh-CN', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  const draft = (await callOk(page, 'plan.list', {})).find(({ state }) => state === 'planning');
  if (!draft) throw new Error('no plan in planning');
  const { account, unit, owner, other } = await promisedAccount(page, draft.id);
  const ownerNow = async () => (await callOk(page, 'accounts.explain', { planId: draft.id, account })).account.owner;
  const revision = async () => (await callOk(page, 'plan.get', { planId: draft.id })).meta.revision;

  await frame.find(unit, unit);
  const inspector = new Inspector(page);
  await inspector.aimAt(other);
  const before = await revision();

  // Left: everything is as it was, and the edit still stands there to be made.
  await page.getByTestId('commit-assignment').click();
  const list = page.getByTestId('breach-list');
  await expect(list.getByRole('listitem').first()).toContainText('报备保护到');
  await expect(list).toContainText(account);
  await expect(page.getByTestId('breach-override')).toBeDisabled();
  await page.getByTestId('breach-leave').click();
  await expect(list).toBeHidden();
  await expect(page.getByTestId('notice-error')).toBeHidden();
  expect([await revision(), await ownerNow()]).toEqual([before, owner]);

  // Without them: the unit goes, who is promised stays.
  await page.getByTestId('commit-assignment').click();
  await page.getByTestId('breach-keep').click();
  await expect(page.getByTestId('commit-assignment')).toBeHidden();
  expect(await ownerNow()).toBe(owner);
  const kept = await revision();
  expect(kept).toBeGreaterThan(before);
  await frame.undo();
  await expect.poll(revision).toBeGreaterThan(kept);
  expect(await ownerNow()).toBe(owner);

  // For a reason, which the audit trail keeps.
  await frame.find(unit, unit);
  await inspector.aimAt(other);
  await page.getByTestId('commit-assignment').click();
  await page.getByTestId('breach-reason').fill('客户书面要求更换');
  await page.getByTestId('breach-override').click();
  await expect(page.getByTestId('commit-assignment')).toBeHidden();
  expect(await ownerNow()).not.toBe(owner);
  const { rows } = await callOk(page, 'audit.list', { filter: {}, offset: 0, limit: 1 });
  expect(rows[0]).toMatchObject({ event: 'applied', why: '客户书面要求更换' });

  // What is overdue can be given to somebody with room.
  await makeExceptions(page);
  const moved = await revision();
  await new PoolRoom(page).open('due');
  await page.getByTestId('reassign').first().click();
  await expect.poll(revision).toBeGreaterThan(moved);

  // Open deals of customers that change hands stay with whoever works on them, for as long as the policy says.
  const { handover } = await callOk(page, 'settings.get', {});
  await callOk(page, 'settings.update', { handover: { ...handover, openDeals: 'holdout', holdoutDays: 30 } });
  await frame.go('plans');
  await new Plans(page).choose(draft.name);
  await page.getByTestId('plan-activate').click();
  await expect(page.getByTestId('preflight')).toBeVisible();
  await page.getByTestId('preflight-activate').click();
  await expect(page.getByTestId('handover-deals')).toBeVisible();
  const deals = await callOk(page, 'handover.deals', { planId: draft.id });
  expect(deals.filter(({ state }) => state === 'waiting').length).toBeGreaterThan(0);
  // The heading is a row too.
  await expect(page.getByTestId('handover-deals-table')).toHaveAttribute('aria-rowcount', String(deals.length + 1));
});

/** An account that a claim protects and its territory gives to the claimant, and the name of a territory of somebody else. */
async function promisedAccount(page: Page, planId: PlanId) {
  const { protections } = await callOk(page, 'pool.guards', {});
  const { territories } = await callOk(page, 'plan.get', { planId });
  for (const { account, rep } of protections) {
    const { account: row } = await callOk(page, 'accounts.explain', { planId, account });
    if (row.owner !== rep || row.cause !== 'geography') continue;
    const other = territories.find((t) => !t.removed && t.rep !== null && t.rep !== rep);
    if (other) return { account, unit: row.unitName, owner: rep, other: other.name };
  }
  throw new Error('no claim of the sample protects an account of a territory');
}
