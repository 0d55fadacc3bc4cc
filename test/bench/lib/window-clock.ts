import type { CDPSession, Page } from '@playwright/test';

/** What one input did to the screen, in milliseconds. */
export interface Painted {
  /** From the input to the frame that shows its outcome, handed to the compositor. */
  readonly paintMs: number;
  /** Frames drawn before that one, in which the outcome was still missing. */
  readonly framesWithout: number;
  /** Processor time of the main thread from the input until then. */
  readonly workMs: number;
}

/** What must change on the screen before the outcome counts as shown; `any` = the next frame is the one. */
export type Watched = 'any' | 'selection' | 'balance' | 'measure';

interface Clock {
  readonly start: (watched: Watched) => void;
  readonly outcome: () => Promise<Omit<Painted, 'workMs'>>;
}

type Scope = typeof globalThis & { frameClock: Clock };

const PATIENCE_MS = 30_000;

/** Times inputs in the real window. Reads text only, so that watching forces no layout. */
export class WindowClock {
  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async on(page: Page): Promise<WindowClock> {
    await page.evaluate(installClock, PATIENCE_MS);
    const devtools = await page.context().newCDPSession(page);
    // Of the processor, not of the clock on the wall: other programs on the machine are not our work.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new WindowClock(page, devtools);
  }

  /** @param act one press of a key or of the mouse */
  async time(watched: Watched, act: () => Promise<void>): Promise<Painted> {
    await this.page.evaluate((what) => (globalThis as Scope).frameClock.start(what), watched);
    const before = await this.busy();
    await act();
    const outcome = await this.page.evaluate(() => (globalThis as Scope).frameClock.outcome());
    const workMs = (await this.busy()) - before;
    return { ...outcome, workMs };
  }

  /** Milliseconds the main thread has worked so far. */
  private async busy(): Promise<number> {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find((m) => m.name === 'TaskDuration')?.value ?? Number.NaN);
  }
}

/** Runs in the page. */
function installClock(patience: number): void {
  const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
  const signs: Readonly<Record<string, () => string>> = {
    any: () => '',
    selection: () => text('[data-testid="inspector"]'),
    balance: () => text('[data-testid="balance-table"]') + text('[data-testid="inspector"]'),
    // The whole heading: which columns there is room for differs from measure to measure.
    measure: () => text('[data-testid="balance-table"] [role="row"]:has([role="columnheader"])'),
  };
  let outcome: Promise<Omit<Painted, 'workMs'>> = Promise.reject(new Error('not started'));
  outcome.catch(() => undefined);
  const start = (watched: string): void => {
    const sign = signs[watched];
    const before = sign();
    outcome = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`no change of the ${watched} on the screen`)), patience);
      const begin = (event: Event): void => {
        if (event instanceof KeyboardEvent && ['Control', 'Shift'].includes(event.key)) return;
        const { timeStamp } = event;
        removeEventListener('click', begin, true);
        removeEventListener('keydown', begin, true);
        let framesWithout = 0;
        const frame = (): void => {
          if (watched !== 'any' && sign() === before) {
            framesWithout++;
            requestAnimationFrame(frame);
            return;
          }
          // A message is delivered once the frame begun now has been laid out, painted and handed over.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ paintMs: performance.now() - timeStamp, framesWithout });
          port2.postMessage(null);
        };
        requestAnimationFrame(frame);
      };
      addEventListener('click', begin, true);
      addEventListener('keydown', begin, true);
    });
  };
  (globalThis as Scope).frameClock = { start, outcome: () => outcome };
}
