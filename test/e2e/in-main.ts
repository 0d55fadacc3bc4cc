import type { ElectronApplication } from '@playwright/test';
import type * as Electron from 'electron';

type Work<Arg, Result> = (electron: typeof Electron, arg: Arg) => Result;

const LOST = /promise was (?:garbage )?collected/iu;

/**
 * Runs something in the main process that may be run twice. The inspector holds what it waits for weakly, and now and then reports it
 * as collected although it ran.
 */
export async function inMain<Arg, Result>(
  app: ElectronApplication,
  work: Work<Arg, Result>,
  arg: Arg,
): Promise<Result> {
  // Casts: Playwright's types take handles apart in the argument, of which there are none here.
  const run = (): Promise<Result> => app.evaluate<Result, never>(work as never, arg as never);
  try {
    return await run();
  } catch (error) {
    if (!LOST.test(String(error))) throw error;
    return run();
  }
}
