import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { answerSaveDialog } from './dialogs';
import { test } from './launch';
import { numberIn } from './pages/figures';
import { Frame } from './pages/frame';
import { PoolRoom } from './pages/pool';
import { Start } from './pages/start';

test('a policy is tried and kept, an account claimed from the pool, given back and brought back, reps evaluated', async ({
  launch,
  folder,
}) => {
  const { page, app } = await launch({ sample: 'en' });
  await new Start(page).speak('en');
  await page.getByTestId('start-sample').click();
  await new Frame(page).ready();
  const pool = new PoolRoom(page);

  // A stricter policy, tried before it is kept: the records say who would have lost what.
  await pool.open('policy');
  await page.getByTestId('field-recycleDays').fill('30');
  await page.getByTestId('dry-run-start').click();
  const result = page.getByTestId('dry-run-result');
  const cells = result.locator('[data-total="inactive"] td');
  await expect(cells).toHaveCount(2);
  const [now, candidate] = (await cells.allInnerTexts()).map(numberIn);
  expect(candidate).toBeGreaterThan(now);
  expect(numberIn(await page.getByTestId('dry-run-count').innerText())).toBeGreaterThan(0);
  await page.getByTestId('save-policy').click();
  await expect(page.getByTestId('save-policy')).toBeDisabled();
  await expect(page.getByTestId('dry-run-start')).toBeDisabled();

  // From the pool to a rep.
  await pool.open('pool');
  await expect.poll(() => pool.count()).toBeGreaterThan(0);
  const before = await pool.count();
  const name = await pool.tickFirst('pool-table');
  const rep = await page.evaluate(async () => {
    const reply = await window.bailiwick.call('reps.list', {});
    return (reply as { value: { name: string }[] }).value[0].name;
  });
  await pool.chooseRep(rep);
  await page.getByTestId('claim').click();
  await expect.poll(() => pool.count()).toBe(before - 1);

  // And back with a reason: the pool says who put it there and why.
  await pool.open('claims');
  await expect(page.getByTestId('claims-table')).toContainText(name);
  expect(await pool.tickFirst('claims-table')).toBe(name);
  await page.getByTestId('release-reason').fill('no demand this year');
  await page.getByTestId('release-return').click();
  await pool.open('pool');
  await expect.poll(() => pool.count()).toBe(before);
  await expect(page.getByTestId('pool-table')).toContainText('no demand this year');

  // The same rep may not claim it again so soon.
  await page.getByTestId('pool-filter').fill(name);
  expect(await pool.tickFirst('pool-table')).toBe(name);
  await pool.chooseRep(rep);
  await page.getByTestId('claim').click();
  await expect(page.getByTestId('left-out')).toContainText('may not claim it again before');

  // Undo takes back plan and claim together.
  await page.keyboard.press('Escape');
  await page.getByTestId('act-undo').first().click();
  await page.getByTestId('pool-filter').fill('');
  await expect.poll(() => pool.count()).toBe(before - 1);

  // Every rep over the last quarter, on the screen and on paper.
  await new Frame(page).go('evaluation');
  await expect(page.getByTestId('evaluation-page')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByTestId('evaluation-table')).toHaveAttribute('aria-rowcount', '27');
  await expect(page.getByTestId('evaluation-table')).toContainText('not given');
  const pdf = join(folder, 'evaluation.pdf');
  await answerSaveDialog(app, pdf);
  await page.getByTestId('evaluation-pdf').click();
  await expect.poll(() => pdfStart(pdf)).toBe('%PDF-');
});

function pdfStart(path: string): string {
  try {
    return readFileSync(path).toString('latin1', 0, 5);
  } catch {
    return '';
  }
}
