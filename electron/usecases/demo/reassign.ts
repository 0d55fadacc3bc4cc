import { type PlanId, TerritoryKey } from '@shared/model/ids';
import type { BalanceSettings } from '@shared/model/settings';
import { moveLabel } from '@shared/planning/change-labels';
import { moveUnitsPatch } from '@shared/planning/edits';
import { cliPoolTexts } from '@shared/texts/cli-pool';
import { createEditHandlers } from '../plan-edits';
import { heeded, promisesOf } from '../promises';
import type { Session } from '../session';
import { bestMove, scoreOf } from './best-move';

export interface MadeMove {
  readonly unit: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
}

/** Few enough to be read and carried out. */
const MOST_MOVES = 5;

/** Improves the plan move by move, each a recorded change like one made by hand. */
export async function reassign(session: Session, planId: PlanId, settings: BalanceSettings): Promise<MadeMove[]> {
  const { cache } = session.require();
  const edits = createEditHandlers(session);
  const keep = cliPoolTexts[session.deps.locale?.() ?? 'en'].kept;
  const made: MadeMove[] = [];
  while (made.length < MOST_MOVES) {
    const plan = await cache.plan(planId);
    const step = bestMove(plan, settings);
    if (step === null) break;
    const { snapshot, ground, meta } = plan;
    const { units } = ground.field;
    const [from, to] = [snapshot.territories[step.from], snapshot.territories[step.to]];
    const moves = moveUnitsPatch(ground.field, snapshot, [step.unit], TerritoryKey.parse(to.key));
    const patch = heeded(plan, moves, await promisesOf(session.require(), plan), keep);
    await edits['plan.apply']({ planId, revision: meta.revision, label: moveLabel(snapshot, patch, to.name), patch });
    const move = { unit: units.code[step.unit], name: units.name[step.unit], from: from.name, to: to.name };
    made.push({ ...move, before: scoreOf(plan, settings), after: scoreOf(await cache.plan(planId), settings) });
  }
  return made;
}
