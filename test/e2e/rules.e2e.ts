import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';
import { Rules } from './pages/rules';
import { shown } from './pages/shown';

test('rules: from a method to a run, its explanation, and back', async ({ launch }) => {
  const { page } = await launch({ sample: 'en' });
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  await frame.go('rules');
  const rules = new Rules(page);

  // What does nothing is pointed out, with the rule above that has to do with it.
  await rules.settled('neverRun');
  const idle = page.locator('[data-rule="marineA"]').getByTestId('rule-fault');
  await expect(idle).toHaveAttribute('data-fault', 'shadowed');

  // A rule from a method, its condition narrowed while the count follows, then saved as one change.
  await rules.addFrom('product');
  const whole = await rules.count();
  await page.getByTestId('add-test-0').click();
  await expect(page.getByTestId('rule-count')).toHaveAttribute('data-state', 'incomplete');
  await expect(page.getByTestId('rule-save')).toBeDisabled();
  await rules.pick('test-value-0.1', 'A');
  const narrowed = await rules.count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(whole);
  await page.getByTestId('negate-0.1').click();
  expect((await rules.count()) + narrowed).toBe(whole);
  await page.getByTestId('negate-0.1').click();
  await page.getByTestId('rule-name').fill('Products of tier A');
  await rules.save();
  await rules.settled('neverRun');

  // By hand: to the top, and back by undo.
  const names = await rules.names();
  await rules.drag('Products of tier A', names[0]);
  await expect.poll(() => rules.names()).toEqual([names[names.length - 1], ...names.slice(0, -1)]);
  await frame.undo();
  await expect.poll(() => rules.names()).toEqual(names);

  // By keyboard alone: one place up, off, and on again.
  await rules.row('Products of tier A').locator('[data-rule-row]').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => rules.names())
    .toEqual([...names.slice(0, -2), names[names.length - 1], names[names.length - 2]]);
  await expect(rules.row('Products of tier A').locator('[data-rule-row]')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(rules.row('Products of tier A').getByTestId('rule-matches')).toHaveText('–');
  await page.keyboard.press('Space');
  await expect(rules.row('Products of tier A').getByTestId('rule-matches')).not.toHaveText('–');
  await rules.settled('neverRun');

  // The difference first, then the run as one change.
  const plan = (await callOk(page, 'plan.list', {})).find(({ state }) => state === 'planning');
  if (!plan) throw new Error('no plan in planning');
  const { moves } = await callOk(page, 'rules.preview', { planId: plan.id });
  expect(moves.length).toBeGreaterThan(0);
  await page.getByTestId('rules-tab-effect').click();
  const run = page.getByTestId('rules-run');
  const count = moves.length.toLocaleString('en');
  await expect(run).toHaveText(new RegExp(`\\b${count}\\b`));
  // An account that nobody had is told by itself: nobody loses it.
  const firsts = moves.filter(({ from }) => from === null).length;
  const accounts = page.getByTestId('rules-effect').locator('[data-figure="accounts"] dd');
  await expect(accounts.locator('> *').first()).toHaveText((moves.length - firsts).toLocaleString('en'));
  expect(firsts).toBeGreaterThan(0);
  await expect(accounts).toContainText(`first owner: ${firsts} more`);
  await expect(page.getByTestId('rule-moves').getByRole('row').nth(1)).toBeVisible();
  const move = moves.find(({ rule, to }) => rule === 'key' && to !== null);
  if (!move) throw new Error('no key account moves');
  await run.click();
  // Promises in the way are asked about, the run is made, and what is left is looked at again.
  await shown(page.getByTestId('effect-none'), 60_000);

  // One of them explained: the rule that took it, and what it would take for the one who had it.
  await frame.go('accounts');
  await page.getByTestId('accounts-search').fill(move.account);
  await expect(page.getByTestId('accounts-count')).toHaveText('1 account');
  await page.getByTestId('accounts-table').getByRole('row').nth(1).click();
  const steps = page.getByTestId('explain-steps');
  await expect(steps.locator('[data-applied]')).toHaveAttribute('data-step', 'rule');
  await page.getByTestId('rule-traces-toggle').click();
  await expect(page.getByTestId('rule-trace').first()).toHaveAttribute('data-outcome', 'takes');
  await expect(page.getByTestId('trace-stale')).toBeHidden();
  const { name: former } = (await callOk(page, 'reps.list', {})).find(({ code }) => code === move.from) ?? { name: '' };
  await rules.pick('counter-rep', former);
  await page.getByTestId('way-manual').click();
  await page.getByTestId('way-reason').fill('Knows them for years');
  await page.getByTestId('way-save').click();
  await expect(steps.locator('[data-applied]')).toHaveAttribute('data-step', 'manual');
  await expect(page.getByTestId('way').first()).toHaveAttribute('data-way', 'owns');

  // Somebody follows it beside the owner, for a share of the work.
  const beside = (await callOk(page, 'reps.list', {})).find(({ code }) => code !== move.from && code !== move.to);
  await rules.pick('follower-add', beside?.name ?? '');
  await expect(page.getByTestId('owner-share')).toContainText('80%');
  await page.getByTestId('follower-share').fill('35');
  await page.getByTestId('follower-share').press('Enter');
  await expect(page.getByTestId('owner-share')).toContainText('65%');

  // Back: the followers, the decision, then the whole run at once.
  await frame.undo();
  await expect(page.getByTestId('owner-share')).toContainText('80%');
  await frame.undo();
  await expect(page.getByTestId('owner-share')).toBeHidden();
  await frame.undo();
  await expect(steps.locator('[data-applied]')).toHaveAttribute('data-step', 'rule');
  await frame.undo();
  await expect(steps.locator('[data-applied]')).not.toHaveAttribute('data-step', 'rule');
  await frame.go('rules');
  await expect(page.getByTestId('rules-page')).toBeVisible();
  await page.getByTestId('rules-tab-queue').click();
  await rules.settled('neverRun');
});
