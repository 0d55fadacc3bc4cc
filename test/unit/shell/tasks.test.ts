import { describe, expect, it } from 'vitest';
import { followTask } from '@/app/state/tasks';

const report = {
  taskId: 't',
  kind: 'import',
  step: 'read',
  done: 0,
  total: 100,
  state: 'running',
  cancellable: true,
} as const;

describe('running tasks', () => {
  it('estimates what is left by the pace so far, once there is a pace', () => {
    const first = followTask([], report, 1000);
    expect(first[0].left).toBeNull();
    const early = followTask(first, { ...report, done: 1 }, 1100);
    expect(early[0].left).toBeNull();
    const later = followTask(early, { ...report, done: 25 }, 2000);
    expect(later[0].left).toBe(3000);
  });

  it('measures a new step from its own beginning', () => {
    const first = followTask([], { ...report, done: 90 }, 1000);
    const next = followTask(first, { ...report, step: 'write', done: 10 }, 5000);
    expect(next[0]).toMatchObject({ startedAt: 5000, left: null });
  });

  it('goes on measuring where the bar goes on, whatever the step', () => {
    const first = followTask([], { ...report, done: 10 }, 1000);
    const next = followTask(first, { ...report, step: 'write', done: 50 }, 2000);
    expect(next[0]).toMatchObject({ startedAt: 1000, left: 1000 });
  });

  it('does not guess without a total, and forgets what has ended', () => {
    const running = followTask([], { ...report, total: 0, done: 7 }, 0);
    expect(followTask(running, { ...report, total: 0, done: 9 }, 9000)[0].left).toBeNull();
    for (const state of ['done', 'cancelled', 'failed'] as const) {
      expect(followTask(running, { ...report, state }, 9000)).toEqual([]);
    }
  });
});
