import { expect, it } from 'vitest';
import { overFiles, overSteps } from '@electron/import/import-progress';
import type { TaskContext } from '@electron/tasks/task';

function recorder(): { context: TaskContext; shares: number[] } {
  const shares: number[] = [];
  return { shares, context: { progress: (_, done, total) => void shares.push(done / total) } };
}

function importFile(context: TaskContext): void {
  for (const step of ['scan', 'read', 'write', 'differences']) {
    for (const done of [0, 20, 70]) context.progress(step, done, 70);
  }
}

it('an import fills one bar from the first step to the last and never takes back', () => {
  const { context, shares } = recorder();
  importFile(overSteps(context, { looksFirst: true, shows: true }));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  // Reading ends well before what is done after it.
  expect(shares[5]).toBeLessThan(0.9);
});

it('several files fill one bar, each by its size', () => {
  const { context, shares } = recorder();
  const part = overFiles(context, [100, 0, 300]);
  for (const file of [0, 1, 2]) importFile(overSteps(part(file), { looksFirst: true, shows: true }));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares[0], shares[11], shares[23], shares.at(-1)]).toEqual([0, 0.25, 0.25, 1]);
});

it('what is not known to be countable stands still', () => {
  const { context, shares } = recorder();
  overSteps(context, { looksFirst: true, shows: false }).progress('read', 0, 0);
  expect(shares).toEqual([0.1]);
});
