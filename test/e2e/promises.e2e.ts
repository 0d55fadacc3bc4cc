import { expect, type Page } from '@playwright/test';
import type { PlanId } from '@shared/model/ids';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';
import { Start } from './pages/start';

test('an edit that breaks promises is asked about: left, made without them, or made for a reason', async ({
  launch,
}) => {
  const { page } = await launch({ sample: 'zh-CN', asks: true });
  await new Start(page).speak('zh-CN');
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  const plan = (await callOk(page, 'plan.list', {})).find(({ state }) => state === 'planning');
  if (!plan) throw new Error('no plan in planning');
  const { account, unit, owner, other } = await promisedAccount(page, plan.id);
  const ownerNow = async () => (await callOk(page, 'accounts.explain', { planId: plan.id, account })).account.owner;
  const revision = async () => (await callOk(page, 'plan.get', { planId: plan.id })).meta.revision;

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
  expect(await revision()).toBeGreaterThan(before);
  await frame.undo();
  await expect.poll(ownerNow).toBe(owner);

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
