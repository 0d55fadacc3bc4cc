import { expect, it } from 'vitest';
import { createSerial } from '@electron/app/serial';

it('runs in order, one at a time, and goes on after a failure', async () => {
  const serial = createSerial();
  const steps: string[] = [];
  const work = (name: string, fails = false) =>
    serial(async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
