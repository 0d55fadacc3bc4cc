import type { CallParsed } from '@shared/contract/contract';
import { isoDay } from '@shared/model/day';
import { DomainError } from '@shared/model/result';
import type { TaskRunner } from '@electron/tasks/task';
import { inTransaction } from '../mutate';
import type { OpenWorkspace } from '../session';
import { profileOf, studyCase } from './case';
import type { Judged } from './desk';
import { casesThat } from './list';
import { keepRuling } from './rule';
import { stateOf } from './state-of';
import { type WaiveInput, waiveTask } from './waive-task';

const CARD = { kind: 'waive', cancellable: true } as const;

/**
 * Leaves one open case as it is, for a reason, with all that speaks in it; new evidence opens it again.
 * @throws DomainError `conflicts.gone|settled`
 */
export async function waiveCase(
  workspace: OpenWorkspace,
  judged: Judged,
  { planId, key, reason }: CallParsed<'conflicts.waive'>,
  at: string,
): Promise<number> {
  const conflict = judged.found.get(key);
  if (!conflict) throw new DomainError('conflicts.gone', { key });
  if (stateOf(conflict, judged.rulings.get(key), true) !== 'open') throw new DomainError('conflicts.settled', { key });
  const studied = await studyCase(workspace, judged, planId, key);
  const asOf = isoDay(judged.scene.field.asOfDay);
  const common = { ruling: 'waive', form: 'ruling', rep: null, territory: null, reason } as const;
  const input = { ...common, shares: [], planId, key, effectiveOn: asOf };
  return inTransaction(workspace, (trx) => keepRuling(trx, { asOf, studied, input, at, seq: null, mergeId: null }));
}

/** All open cases that match, in a worker; what was found is kept of each, as nobody has looked at them one by one. */
export async function waiveAll(
  workspace: OpenWorkspace,
  judged: Judged,
  { planId, filter, reason }: CallParsed<'conflicts.waiveAll'>,
  at: string,
  tasks: TaskRunner,
): Promise<number[]> {
  const open = await casesThat(workspace, judged, planId, { ...filter, state: 'open' });
  if (open.length === 0) return [];
  const cases = open.map((conflict) => ({ conflict, profile: profileOf(judged.scene, conflict, null) }));
  const asOf = isoDay(judged.scene.field.asOfDay);
  const input: WaiveInput = { kind: 'waive', path: workspace.path, planId, cases, reason, asOf, at };
  return tasks.run(waiveTask, input, CARD);
}

/** Many waivers taken back, in a worker. @param rulingIds of waivers in force */
export function takeWaiversBack(
  { path }: OpenWorkspace,
  planId: number,
  rulingIds: readonly number[],
  at: string,
  tasks: TaskRunner,
): Promise<number[]> {
  return tasks.run(waiveTask, { kind: 'undo', path, planId, rulingIds, at }, CARD);
}
