import type { Page, TestInfo } from '@playwright/test';

/** Of a test that failed: its windows as they were, beside the report, and what they had told of errors. */
export async function keepLastSeen(pages: readonly Page[], info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus) return;
  for (const [i, page] of pages.entries()) {
    // A window that is gone has nothing to show.
    if (page.isClosed()) continue;
    const told = await page.getByTestId('notice-error').allInnerTexts();
    if (told.length > 0) process.stderr.write(`window ${i + 1} of "${info.title}" tells: ${told.join(' | ')}\n`);
    await page.screenshot({ path: info.outputPath(`window-${i + 1}.png`), timeout: 5000 });
  }
}
