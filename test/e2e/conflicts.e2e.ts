import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { ConflictsPage } from './pages/conflicts';
import { Frame } from './pages/frame';

test('conflicts of the sample are found and ruled on by keyboard, for the pool, for a later day and by merging, and taken back', async ({
  launch,
}) => {
  const { page } = await launch({ sample: 'en' });
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  await new Frame(page).ready();
  const desk = new ConflictsPage(page);
  await desk.open();
  const planId = (await callOk(page, 'plan.list', {}))[1].id;
  await desk.compared(planId);

  // What the sample's description says is wrong with it is there.
  const { types } = await callOk(page, 'conflicts.status', { planId });
  expect(types).toMatchObject({
    unitOverlap: 4,
    unitNowhere: 5,
    territorySplit: 1,
    repOverCapacity: expect.anything(),
  });
  for (const type of [
    'doubleClaim',
    'foreignOrder',
    'foreignActivity',
    'lateFirstContact',
    'followUpLapsed',
    'claimExpired',
    'duplicateOwners',
  ] as const) {
    expect(types[type], type).toBeGreaterThan(0);
  }

  // J and K walk; a number chooses the ruling, Enter makes it.
  await desk.onlyType('Order by another rep');
  const orders = await desk.settled(planId, 'foreignOrder');
  const first = await desk.key();
  await page.keyboard.press('j');
  await expect(desk.case).not.toHaveAttribute('data-key', first);
  await page.keyboard.press('k');
  await desk.expectKey(first);
  const before = await desk.openCases();
  await page.keyboard.press('2');
  await page.getByTestId('ruling-reason').fill('Agreed between the two regions');
  await page.getByTestId('ruling-reason').press('Enter');
  await desk.expectCount(orders - 1);
  // Activities that led to the order are settled with it.
  await expect.poll(() => desk.openCases()).toBeLessThan(before);

  // The plan knows the ruling and its reason; so does the account's explanation.
  const account = first.split('/')[1];
  const explain = (code: string) => callOk(page, 'accounts.explain', { planId, account: code });
  const explained = await explain(account);
  expect(explained.account.cause).toBe('ruling');
  expect(explained.steps.find((step) => step.applied)).toMatchObject({
    step: 'ruling',
    params: { reason: 'Agreed between the two regions' },
  });
  await desk.show('ruled');
  await desk.expectKey(first);
  await expect(page.getByTestId('case-rulings')).toContainText('Agreed between the two regions');

  // Z takes it back: the case is open again, and nothing is decided any more.
  await desk.takeBack();
  await desk.show('open');
  await desk.expectCount(orders);
  expect((await explain(account)).account.cause).not.toBe('ruling');

  // Nobody is to have it: the ruling gives the account to the pool.
  await desk.expectKey(first);
  await desk.rule('pool', 'Neither has called for a year');
  await expect.poll(async () => (await explain(account)).account.owner).toBeNull();

  // One for a later day waits, and says until when.
  await expect(desk.case).not.toHaveAttribute('data-key', first);
  const later = (await desk.key()).split('/')[1];
  const { account: waiting } = await explain(later);
  await desk.rule('transfer', 'From the new year on', '2099-01-01');
  await desk.show('ruled');
  await desk.expectCount(2);
  await page.getByTestId('conflicts-table').getByText(waiting.name).click();
  await expect(page.getByTestId('ruling-waits')).toContainText('2099');
  expect((await explain(later)).account.owner).toBe(waiting.owner);

  // Two entries of one customer become one, and two again.
  await desk.show('open');
  await desk.onlyType('Order by another rep');
  await desk.onlyType('Duplicate, two owners');
  const pairs = await desk.settled(planId, 'duplicateOwners');
  const pair = (await desk.key()).split('/').slice(1);
  const there = async (): Promise<string[]> => {
    const filter = { codes: pair as never[] };
    const sort = { by: 'code', descending: false } as const;
    const { rows } = await callOk(page, 'accounts.query', { planId, filter, sort, offset: 0, limit: 10 });
    return rows.map(({ code }) => code);
  };
  expect(await there()).toEqual(pair);
  await desk.rule('merge', 'One customer, two entries');
  await desk.expectCount(pairs - 1);
  await expect.poll(there).toEqual([pair[0]]);
  await desk.takeBack();
  await expect.poll(there).toEqual(pair);
  await desk.expectCount(pairs);

  // All that are left of a kind are waived at once, for one reason, and come back together.
  await page.getByTestId('waive-many').click();
  await page.getByTestId('waive-reason').fill('Looked at in March');
  await page.getByTestId('waive-submit').click();
  await desk.expectCount(0);
  await desk.show('waived');
  await desk.expectCount(pairs);
  await desk.takeBack();
  await desk.expectCount(0);
});
