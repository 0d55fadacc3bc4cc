import type { CallParsed } from '@shared/contract/contract';
import type { Conflict } from '@shared/model/conflict';
import { isoDay } from '@shared/model/day';
import { DomainError } from '@shared/model/result';
import { inTransaction } from '../mutate';
import type { OpenWorkspace } from '../session';
import { profileOf, type Studied, studyCase } from './case';
import type { Judged } from './desk';
import { keepRuling } from './rule';
import { stateOf } from './state-of';

/**
 * Leaves open cases as they are, for a reason; new evidence opens each of them again. All or none.
 * @throws DomainError `conflicts.gone|settled`
 */
export async function waiveCases(
  workspace: OpenWorkspace,
  judged: Judged,
  { planId, keys, reason }: CallParsed<'conflicts.waive'>,
  at: string,
): Promise<number[]> {
  const studied: Studied[] = [];
  for (const key of new Set(keys)) {
    const conflict = judged.found.get(key);
    if (!conflict) throw new DomainError('conflicts.gone', { key });
    if (stateOf(conflict, judged.rulings.get(key), true) !== 'open')
      throw new DomainError('conflicts.settled', { key });
    // Of many at once nobody has looked at each: what was found is kept, not all that speaks in it.
    studied.push(keys.length === 1 ? await studyCase(workspace, judged, planId, key) : unstudied(judged, conflict));
  }
  const effectiveOn = isoDay(judged.scene.field.asOfDay);
  const common = { ruling: 'waive', form: 'ruling', rep: null, territory: null, reason } as const;
  return inTransaction(workspace, async (trx) => {
    const ids: number[] = [];
    for (const one of studied) {
      const input = { ...common, shares: [], planId, key: one.conflict.key, effectiveOn };
      ids.push(await keepRuling(trx, { judged, studied: one, input, at, seq: null, mergeId: null }));
    }
    return ids;
  });
}

function unstudied({ scene }: Judged, conflict: Conflict): Studied {
  return { conflict, profile: profileOf(scene, conflict, null), suggestion: null, timeline: [] };
}
