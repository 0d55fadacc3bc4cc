import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '@shared/contract/contract';
import type { Reply } from '@shared/contract/define';
import type { EventName, EventPayload } from '@shared/contract/events';

/** Speaks to the main process as the page does, past every screen; anything may be said. */
export function callFromPage(page: Page, name: unknown, input: unknown): Promise<unknown> {
  return page.evaluate(([n, i]) => window.bailiwick.call(n as string, i), [name, input] as const);
}

export async function call<N extends CallName>(
  page: Page,
  name: N,
  input: CallInput<N>,
): Promise<Reply<CallOutput<N>>> {
  return (await callFromPage(page, name, input)) as Reply<CallOutput<N>>; // the contract is what is under test here
}

export async function callOk<N extends CallName>(page: Page, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await call(page, name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.code} ${JSON.stringify(reply.params)}`);
  return reply.value;
}

/** Does something and waits for the event it brings about. */
export async function eventAfter<N extends EventName>(
  page: Page,
  name: N,
  act: () => Promise<unknown>,
): Promise<EventPayload<N>> {
  await page.evaluate((wanted) => {
    const scope = window as unknown as { awaited: Promise<unknown> };
    scope.awaited = new Promise((resolve) => {
      const stop = window.bailiwick.on((event, payload) => {
        if (event !== wanted) return;
        stop();
        resolve(payload);
      });
    });
  }, name);
  await act();
  const payload = await page.evaluate(() => (window as unknown as { awaited: Promise<unknown> }).awaited);
  return payload as EventPayload<N>;
}
