import { expect, type Page } from '@playwright/test';
import { PlanId } from '@shared/model/ids';
import type { PlanMeta } from '@shared/model/plan';
import type { Field } from '@shared/planning/field';
import { type RunningApp, test } from './launch';
import { BalancePanel } from './pages/balance';
import { callOk } from './pages/bridge';
import { numberIn, says } from './pages/figures';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';
import { MapPane } from './pages/map';
import { Plans } from './pages/plans';
import { type Holding, holdingOf, movedBetween, readPlan, revenueBalance } from './recount';

interface Office {
  readonly frame: Frame;
  readonly plans: Plans;
  readonly active: PlanMeta;
  readonly draft: PlanMeta;
}

async function openPlans({ page }: RunningApp): Promise<Office> {
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  await new MapPane(page).drawn();
  await new BalancePanel(page).measure('Revenue');
  await frame.go('plans');
  const [active, draft] = [await planIn(page, 'active'), await planIn(page, 'planning')];
  return { frame, plans: new Plans(page), active, draft };
}

async function planIn(page: Page, state: PlanMeta['state']): Promise<PlanMeta> {
  const found = (await callOk(page, 'plan.list', {})).find((p) => p.state === state);
  if (!found) throw new Error(`no plan is ${state}`);
  return found;
}

async function planNamed(page: Page, name: string): Promise<PlanMeta> {
  const found = (await callOk(page, 'plan.list', {})).find((p) => p.name === name);
  if (!found) throw new Error(`no plan is called ${name}`);
  return found;
}

async function assign(page: Page, unit: string, territory: string): Promise<void> {
  await new Frame(page).find(unit, unit);
  const inspector = new Inspector(page);
  await inspector.aimAt(territory);
  await inspector.commit();
}

/** A fork of the active plan with two changes in it, at the right on the plans page. */
async function forkWithTwoChanges(page: Page, { frame, plans, active }: Office): Promise<PlanMeta> {
  await plans.choose(active.name);
  await plans.fork('First thought');
  await plans.rename('Spring draft');
  await plans.openOnMap();
  await assign(page, 'Zhaoqing', '珠三角二区');
  await assign(page, 'Jiaxing', '浙北区');
  await frame.go('plans');
  return planNamed(page, 'Spring draft');
}

/** Who loses and who gains. */
async function expectReps(page: Page, before: Holding, after: Holding, field: Field): Promise<void> {
  for (const row of await page.getByTestId('rep-bars').locator('tbody tr').all()) {
    const rep = field.reps.code[Number(await row.getAttribute('data-rep'))] ?? null;
    const [, kept, lost, , gained] = await row.locator('td').allInnerTexts();
    const count = (one: Holding, other: Holding, same: boolean): number =>
      one.owner.filter((owner, i) => owner === rep && (other.owner[i] === rep) === same).length;
    expect(numberIn(kept)).toBe(count(before, after, true));
    expect(Math.abs(numberIn(lost) || 0)).toBe(count(before, after, false));
    expect(numberIn(gained) || 0).toBe(count(after, before, false));
  }
}

/** The active plan's and this plan's, column by column. */
async function expectBalance(page: Page, plans: readonly ReturnType<typeof revenueBalance>[]): Promise<void> {
  const table = page.getByTestId('balance-compare');
  for (const [k, { score, largest, mean, inBand }] of plans.entries()) {
    const shown = async (id: string): Promise<number> =>
      numberIn(
        await table
          .locator(`[data-line="${id}"] td`)
          .nth(k + 1)
          .innerText(),
      );
    expect(await shown('score')).toBeCloseTo(score, 1);
    expect(await shown('largest')).toBe(Math.round(largest * 100));
    expect(await shown('mean')).toBe(Math.round(mean * 100));
    expect(await shown('inBand')).toBe(Math.round(inBand * 100));
  }
}

test('a fork is compared with the active plan, and every figure can be counted again', async ({ launch }) => {
  const running = await launch({ sample: 'en' });
  const { page } = running;
  const office = await openPlans(running);
  const { plans, active } = office;
  const fork = await forkWithTwoChanges(page, office);
  expect(fork).toMatchObject({ basePlanId: active.id, state: 'planning' });
  expect((await callOk(page, 'plan.list', {})).map((p) => p.name)).not.toContain('First thought');

  const field = await callOk(page, 'field.get', {});
  const { balance, disruption } = await callOk(page, 'settings.get', {});
  const [planA, planB] = [await readPlan(page, active.id), await readPlan(page, fork.id)];
  const [before, after] = [holdingOf(planA, field), holdingOf(planB, field)];
  const moved = movedBetween(before, after, field, disruption.longRelationshipYears);
  expect(moved.accounts.length).toBeGreaterThan(5);

  const all = field.accounts.code.length;
  const accounts = await plans.figure('accounts');
  expect(numberIn(accounts.value)).toBe(moved.accounts.length);
  expect(numberIn(accounts.share)).toBeCloseTo((moved.accounts.length / all) * 100, 1);
  expect(says((await plans.figure('revenue')).value, moved.revenue)).toBe(true);
  expect(says((await plans.figure('pipeline')).value, moved.pipeline)).toBe(true);
  expect(numberIn((await plans.figure('relationships')).value)).toBe(moved.longRelationships);
  const [low, high] = (await plans.figure('risk')).value.split('–');
  expect(says(low, moved.revenue * disruption.revenueAtRisk[0])).toBe(true);
  expect(says(high, moved.revenue * disruption.revenueAtRisk[1])).toBe(true);

  await expectReps(page, before, after, field);
  expect(balance).toMatchObject({ measure: 'revenue', target: 'equal' });
  await expectBalance(page, [
    revenueBalance(planA, before, field, balance.band),
    revenueBalance(planB, after, field, balance.band),
  ]);

  await test.step('the history leads back to any change and forward again', async () => {
    const division = async (planId: number): Promise<readonly number[]> => [
      ...(await readPlan(page, planId)).unitTerritory,
    ];
    const differing = async (): Promise<number> => {
      const [a, b] = [await division(active.id), await division(fork.id)];
      return a.filter((t, u) => t !== b[u]).length;
    };
    expect(await differing()).toBe(2);

    await plans.showHistory();
    await plans.backTo(1);
    await expect.poll(differing).toBe(1);
    await plans.backTo(0);
    await expect.poll(differing).toBe(0);
    await expect(plans.history).not.toContainText('now');
    await plans.backTo(2);
    await expect.poll(differing).toBe(2);
    const changes = await callOk(page, 'plan.history', { planId: fork.id });
    expect(changes.map((c) => [c.seq, c.state])).toEqual([
      [2, 'done'],
      [1, 'done'],
    ]);
  });

  await test.step('a family that a move takes apart goes along as far as is chosen for that move', async () => {
    await plans.openOnMap();
    await office.frame.find('Yangzhou', 'Yangzhou');
    const inspector = new Inspector(page);
    await inspector.aimAt('宁镇扬区');
    const said = page.getByTestId('family-result');
    await expect(said).toContainText('staying: 2');
    await page.getByTestId('family-together').click();
    await expect(said).toContainText('along: 2');
    await page.getByTestId('family-territory').click();
    await expect(said).toContainText('along: 1, staying: 1');
    await inspector.commit();
    const owner = async (account: string) => {
      const { account: row } = await callOk(page, 'accounts.explain', { planId: fork.id, account });
      return [row.owner, row.cause];
    };
    expect([await owner('A00172'), await owner('A00991'), await owner('A00054')]).toEqual([
      ['R04', 'geography'],
      ['R04', 'manual'],
      ['R05', 'geography'],
    ]);
  });
});

test('a plan is checked, put in force, and replaces the one before; another is archived', async ({ launch }) => {
  const running = await launch({ sample: 'en' });
  const { page } = running;
  const office = await openPlans(running);
  const { frame, plans, active, draft } = office;
  const historyOf = async (id: number) => (await callOk(page, 'plan.history', { planId: PlanId.parse(id) })).length;
  const fork = await forkWithTwoChanges(page, office);

  // The check list says what is so.
  await page.getByTestId('plan-activate').click();
  const list = page.getByTestId('preflight').getByRole('listitem');
  const found = await callOk(page, 'plan.preflight', { planId: fork.id });
  await expect(list).toHaveCount(found.length);
  const unassigned = (await readPlan(page, fork.id)).unitTerritory.filter((t) => t < 0).length;
  expect(unassigned).toBeGreaterThan(0);
  await expect(page.locator('[data-code="unitUnassigned"]')).toContainText(String(unassigned));
  await expect(page.locator('[data-code="noEffectiveDate"]')).toBeVisible();
  await page.getByTestId('preflight-activate').click();
  await expect(page.getByTestId('notice-success')).toContainText('Spring draft is active');

  // One plan is active; the one before is kept with all it went through.
  await expect(plans.card('Spring draft')).toContainText('Active');
  await expect(plans.card(active.name)).toContainText('Archived');
  await expect(frame.statusBar).toContainText('Active');
  expect((await callOk(page, 'plan.list', {})).filter((p) => p.state === 'active').map((p) => p.id)).toEqual([fork.id]);
  expect(await historyOf(fork.id)).toBe(2);
  await plans.showHistory();
  await expect(plans.history.getByRole('button')).toHaveCount(0);
  await plans.choose(active.name);
  await expect(page.getByTestId('plan-name')).toBeDisabled();
  await expect(page.getByTestId('plan-activate')).toBeHidden();

  // A plan in planning is archived once that is confirmed.
  await plans.choose(draft.name);
  await page.getByTestId('plan-archive').click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: 'Cancel' }).click();
  expect((await planNamed(page, draft.name)).state).toBe('planning');
  await page.getByTestId('plan-archive').click();
  await page.getByTestId('plan-archive-confirm').click();
  await expect(plans.card(draft.name)).toContainText('Archived');
  expect((await planNamed(page, draft.name)).state).toBe('archived');
  await expect(page.getByTestId('plan-activate')).toBeHidden();
});
