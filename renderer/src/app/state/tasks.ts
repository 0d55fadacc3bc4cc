import { create } from 'zustand';
import type { EventPayload } from '@shared/contract/events';

type Progress = EventPayload<'task.progress'>;

export interface RunningTask extends Progress {
  /** Monotonic milliseconds when its bar began. */
  readonly startedAt: number;
  /** Milliseconds still to go, by the pace so far; null while nobody can know. */
  readonly left: number | null;
}

interface TasksState {
  readonly running: readonly RunningTask[];
  follow(progress: Progress): void;
}

export const useTasks = create<TasksState>((set) => ({
  running: [],
  follow: (progress) => set((s) => ({ running: followTask(s.running, progress, performance.now()) })),
}));

/** The list after one report; ended tasks leave it, as their own call says how they ended. */
export function followTask(running: readonly RunningTask[], progress: Progress, now: number): readonly RunningTask[] {
  const others = running.filter((t) => t.taskId !== progress.taskId);
  if (progress.state !== 'running') return others;
  const known = running.find((t) => t.taskId === progress.taskId);
  // A bar that begins again, as with a new step of some tasks, is measured anew.
  const startedAt = known && goesOn(known, progress) ? known.startedAt : now;
  return [...others, { ...progress, startedAt, left: timeLeft(progress, now - startedAt) }];
}

function goesOn(known: Progress, { done, total }: Progress): boolean {
  return total === known.total && done >= known.done;
}

const TOO_EARLY_MS = 800;

function timeLeft({ done, total }: Progress, elapsed: number): number | null {
  if (total <= 0 || done <= 0 || elapsed < TOO_EARLY_MS) return null;
  return (elapsed / done) * Math.max(0, total - done);
}
