import { expect, type Page } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';
import { Plans } from './pages/plans';

/** Centre and zoom of every map, as its pane has been moved. */
async function drawnCounts(page: Page): Promise<number[]> {
  const counts = await page
    .locator('[data-testid="side-map"] .leaflet-container')
    .evaluateAll((maps) => maps.map((map) => Number(map.getAttribute('data-map-drawn') ?? 0)));
  return counts;
}

test('what-if: plans side by side, a scenario, a goal, and the decision kept with the plan', async ({ launch }) => {
  test.setTimeout(150_000);
  const { page } = await launch({ sample: 'en' });
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  const plans = await callOk(page, 'plan.list', {});
  const active = plans.find(({ state }) => state === 'active');
  expect(active).toBeDefined();

  // A goal: found by a search in a worker, opened as a fork.
  await frame.go('whatif');
  await page.getByTestId('whatif-tab-goal').click();
  await expect(page.getByTestId('goal-empty')).toBeVisible();
  await page.getByTestId('goal-measure').click();
  await page.locator('.ant-select-dropdown:visible').getByTitle('Accounts', { exact: true }).click();
  // Far from where the plan is, and within reach of any machine however busy.
  await page.getByTestId('goal-band').fill('100');
  await page.getByTestId('goal-seconds').fill('24');
  await page.getByTestId('goal-run').click();
  // The first of eight searches is enough.
  const progress = page.getByRole('progressbar').first();
  await expect
    .poll(async () => Number(await progress.getAttribute('aria-valuenow')), { timeout: 60_000 })
    .toBeGreaterThan(12);
  await page.getByTestId('goal-stop').click();
  await expect(page.getByTestId('goal-result')).toHaveAttribute('data-reached', 'true', { timeout: 60_000 });
  await expect(page.getByTestId('goal-answer')).toContainText('within ±100.0%');
  await page.getByTestId('goal-open').click();
  await expect.poll(async () => (await callOk(page, 'plan.list', {})).length).toBe(plans.length + 1);
  const made = (await callOk(page, 'plan.list', {})).at(-1);
  if (!made) throw new Error('no plan was made');
  expect(made).toMatchObject({ state: 'planning', undo: { code: 'optimise' } });
  // Out of reach: said plainly, with what to relax; stopping early ends it at once.
  await page.getByTestId('goal-band').fill('0.1');
  await page.getByTestId('goal-seconds').fill('60');
  await page.getByTestId('goal-run').click();
  // What is stopped before it has begun to search has nothing to say.
  await expect.poll(async () => Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  await page.getByTestId('goal-stop').click();
  await expect(page.getByTestId('goal-unreached')).toContainText('±0.1%', { timeout: 20_000 });

  // Side by side: reached from the plans page, the fork against the active plan.
  await frame.go('plans');
  await page.getByTestId('plan-side-by-side').click();
  const side = page.getByTestId('side-by-side');
  await expect(side).toHaveAttribute('aria-busy', 'false');
  const maps = page.getByTestId('side-map');
  await expect(maps).toHaveCount(2);
  await expect(side.getByTestId('map-sources')).toHaveCount(1);
  const fork = page.locator(`[data-testid="side-map"][data-plan="${made.id}"]`);
  await expect(fork.getByTestId('side-counts')).toContainText('Changes hands');
  await expect(page.locator(`[data-testid="side-map"][data-plan="${active?.id}"]`)).toContainText('As the base');
  const moved = page.locator('[data-testid="side-measures"] [data-measure="movedAccounts"] td');
  await expect(moved.first()).toHaveText('0');
  await expect(moved.last()).toContainText('+');
  // Dragging one map draws the other anew, too.
  await expect.poll(async () => Math.min(...(await drawnCounts(page)))).toBeGreaterThan(0);
  const before = await drawnCounts(page);
  await maps.first().locator('.leaflet-container').focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await drawnCounts(page))[1]).toBeGreaterThan(before[1]);
  // Seen from one territory: gained and lost, each with its sign.
  await page.getByTestId('side-focus').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(fork.getByTestId('side-counts')).toContainText(/[+−] \d+ (Gained|Lost)/u);
  // A point of the front opens its plan.
  await page.getByTestId(`front-plan-${made.id}`).click();
  await expect(page.getByTestId('map')).toBeVisible();

  // A scenario: nothing of the plan is written, what the leaver leaves is told, and the scenario is kept.
  await frame.go('whatif');
  await page.getByTestId('whatif-tab-scenarios').click();
  await page.getByTestId('scenario-new').click();
  await page.getByTestId('assumption-add').click();
  await page.getByRole('menuitem', { name: 'A rep leaves' }).click();
  await expect(page.getByTestId('scenario-orphans')).toBeVisible();
  // At once: who would take it over, on the map too, with nobody left without an owner.
  await expect(page.getByTestId('succession-row').first()).toContainText('→');
  const orphaned = page.getByTestId('scenario-map-counts');
  await expect(orphaned).toContainText(/⇄ \d+ Changes hands/u);
  await expect(page.locator('[data-testid="scenario-measures"] [data-measure="unowned"] td').last()).toHaveText('');
  await page.getByTestId('succession-off').click();
  const unowned = page.locator('[data-testid="scenario-measures"] [data-measure="unowned"] td');
  await expect(unowned.last()).toContainText('+');
  await expect(unowned.last().getByRole('img')).toHaveAccessibleName('worse');
  // The map shows what would be nobody's.
  await expect(orphaned).toContainText(/− \d+ Lost/u);
  const expected = page.locator('[data-testid="scenario-loss"] [data-line="expected"] td').last();
  const was = await expected.innerText();
  await page.getByTestId('loss-high').fill('60');
  await expect(expected).not.toHaveText(was);
  await page.getByTestId('scenario-name').fill('One leaves');
  await page.getByTestId('scenario-save').click();
  await expect
    .poll(async () => (await callOk(page, 'scenario.list', {})).map(({ name }) => name))
    .toEqual(['One leaves']);
  expect((await callOk(page, 'plan.list', {})).find(({ id }) => id === made.id)?.revision).toBe(made.revision);

  // Whoever absorbs the leaver is looked for by the optimiser.
  await page.getByTestId('absorb-leaver').click();
  await expect(page.getByTestId('optimise-page')).toBeVisible();
  await expect(page.getByTestId('optimise-preset')).toContainText(/leaver|leaves/iu);

  // What was decided, and why.
  await frame.go('plans');
  await page.getByTestId('records-tab').click();
  await page.getByTestId('record-what').fill('Take the plan within 60 %');
  await expect(page.getByTestId('record-add')).toBeDisabled();
  await page.getByTestId('record-why').fill('Least change that ends the worst overload');
  await page.getByTestId('record-add').click();
  await expect(page.getByTestId('records')).toContainText('Take the plan within 60 %');
  await expect(new Plans(page).detail).toBeVisible();
  expect(await callOk(page, 'record.list', { planId: made.id })).toMatchObject([
    { kind: 'decision', what: 'Take the plan within 60 %' },
  ]);

  // The proposal as a plan: one edit of a fork, named after the plan all began with.
  const from = made.name.replace(/ · within.*$/u, '');
  await frame.go('whatif');
  await page.getByTestId('succession-on').click();
  await page.getByTestId('succession-open').click();
  await expect
    .poll(async () => (await callOk(page, 'plan.list', {})).at(-1))
    .toMatchObject({ name: `${from} · leaver absorbed`, revision: 1, undo: { code: 'optimise' } });
});
