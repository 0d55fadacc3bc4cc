import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { ConflictsPage } from './pages/conflicts';
import { Frame } from './pages/frame';
import { Start } from './pages/start';
import { picture, resize } from './picture';

test('conflicts of the sample are found, one is ruled on by keyboard, explained, and taken back', async ({
  launch,
}) => {
  const running = await launch({ sample: 'en' });
  const { page } = running;
  await resize(running, 1366, 768);
  await new Start(page).speak('en');
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  const desk = new ConflictsPage(page);
  await desk.open();
  const planId = (await callOk(page, 'plan.list', {}))[1].id;
  await desk.compared(planId);

  // What the sample's description says is wrong with it is there, and so counted.
  const status = await callOk(page, 'conflicts.status', { planId });
  const { types } = status;
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
    'duplicateOwners',
  ] as const) {
    expect(types[type], type).toBeGreaterThan(0);
  }
  await expect(page.getByTestId('conflicts-open')).toHaveText(String(status.open));
  await desk.expectCount(status.open);
  await picture(running, 'conflicts-en');

  // J and K walk; a number chooses the ruling, Enter makes it.
  await desk.onlyType('Order by another rep');
  await desk.expectCount(types.foreignOrder);
  const first = await desk.key();
  await page.keyboard.press('j');
  await expect(desk.case).not.toHaveAttribute('data-key', first);
  await page.keyboard.press('k');
  await desk.expectKey(first);
  await page.keyboard.press('2');
  await page.getByTestId('ruling-reason').fill('Agreed between the two regions');
  await page.getByTestId('ruling-reason').press('Enter');
  await desk.expectCount(types.foreignOrder - 1);
  // Activities that led to the order are settled with it.
  await expect.poll(async () => Number(await page.getByTestId('conflicts-open').innerText())).toBeLessThan(status.open);

  // The plan knows the ruling and its reason; so does the account's explanation.
  const account = first.split('/')[1];
  const explained = await callOk(page, 'accounts.explain', { planId, account });
  expect(explained.account.cause).toBe('ruling');
  expect(explained.steps.find((step) => step.applied)).toMatchObject({
    step: 'ruling',
    params: { reason: 'Agreed between the two regions' },
  });
  await desk.show('ruled');
  await desk.expectKey(first);
  await expect(page.getByTestId('case-rulings')).toContainText('Agreed between the two regions');
  await picture(running, 'conflicts-ruled-en');

  // Z takes it back: the case is open again, and nothing is decided any more.
  await page.locator('h1').click();
  await page.keyboard.press('z');
  await desk.show('open');
  await desk.expectCount(types.foreignOrder);
  expect((await callOk(page, 'accounts.explain', { planId, account })).account.cause).not.toBe('ruling');

  // Two entries of one customer become one, and two again.
  await desk.onlyType('Order by another rep');
  await desk.onlyType('Duplicate, two owners');
  await desk.expectCount(types.duplicateOwners);
  const pair = (await desk.key()).split('/').slice(1);
  const there = async (): Promise<string[]> => {
    const filter = { codes: pair as never[] };
    const sort = { by: 'code', descending: false } as const;
    const { rows } = await callOk(page, 'accounts.query', { planId, filter, sort, offset: 0, limit: 10 });
    return rows.map(({ code }) => code);
  };
  expect(await there()).toEqual(pair);
  await page.getByTestId('ruling-merge').click();
  await page.getByTestId('ruling-reason').fill('One customer, two entries');
  await page.getByTestId('rule').click();
  await desk.expectCount(types.duplicateOwners - 1);
  await expect.poll(there).toEqual([pair[0]]);
  await page.locator('h1').click();
  await page.keyboard.press('z');
  await expect.poll(there).toEqual(pair);
  await desk.expectCount(types.duplicateOwners);

  // All that are left of a kind are waived at once, for one reason, and come back together.
  await page.getByTestId('waive-many').click();
  await page.getByTestId('waive-reason').fill('Looked at in March');
  await page.getByTestId('waive-submit').click();
  await desk.expectCount(0);
  await desk.show('waived');
  await desk.expectCount(types.duplicateOwners);
  await page.locator('h1').click();
  await page.keyboard.press('z');
  await desk.expectCount(0);
});
