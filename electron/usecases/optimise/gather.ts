import type { WorkspaceSettings } from '@shared/model/settings';
import { unwrap } from '@shared/model/result';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';
import { marketWeights } from '@shared/metrics/market-weights';
import { type Prepared, toProblem } from '@shared/optimise/bridge/to-problem';
import { outsideBand } from '@shared/optimise/outside-band';
import { wishesInPlan } from '@shared/optimise/bridge/wishes-in-plan';
import { indexField } from '@shared/planning/snapshot';
import { readActivePlanId } from '@electron/store/plans';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import { type PlanState, readPlanState } from '../plan-state';
import { gatherField } from '../read-field';
import type { AskedInput } from './tasks';

export interface Gathered extends Prepared {
  readonly plan: PlanState;
  /** The active plan, else the plan itself. */
  readonly reference: PlanState;
  readonly settings: WorkspaceSettings;
  /** Code of the rep who will run each new territory; null = nobody yet. */
  readonly hires: readonly (string | null)[];
  /** The same problem with others allowed to move. */
  widened(scope: OptimiseWishes['scope']): Prepared;
}

/** The design problem behind a plan as the file has it, over a connection of its own that cannot write. */
export async function gatherProblem({ path, ...asked }: AskedInput): Promise<Gathered> {
  const connection = openConnection(path, { readonly: true });
  try {
    return await connection.db.transaction().execute((trx) => gatherIn(trx, asked));
  } finally {
    await closeConnection(connection);
  }
}

async function gatherIn(db: Db, { planId, wishes }: Omit<AskedInput, 'path'>): Promise<Gathered> {
  const field = await gatherField(db, 0);
  const index = indexField(field);
  const ground = { field, index };
  const plan = await readPlanState(db, ground, planId);
  const active = await readActivePlanId(db);
  const reference = active === null || active === planId ? plan : await readPlanState(db, ground, active);
  const stored = await readSettings(db);
  // Figures are told in what was asked to be balanced; several measures are judged as the workspace does.
  const [first, ...others] = wishes.measures;
  const asked = others.length === 0 ? { measure: first.measure } : {};
  const { band, target } = wishes;
  const settings = { ...stored, balance: { ...stored.balance, ...asked, band, target } };
  const kept = stored.optimise.keptUnits.filter((code) => index.unit.has(code));
  const lockedUnits = [...new Set([...wishes.lockedUnits, ...kept])];
  const { snapshot, evaluation } = plan;
  const weights = marketWeights(stored.balance);
  const inPlan = unwrap(wishesInPlan({ ...wishes, lockedUnits }, snapshot, index, reference.snapshot, weights));
  const named = inPlan.concerned.length + inPlan.dissolved.length + inPlan.hires.length > 0;
  const concerned = named ? inPlan.concerned : outsideBand(field, snapshot, index, evaluation, settings.balance);
  const widened = (scope: OptimiseWishes['scope']): Prepared =>
    unwrap(toProblem(field, snapshot, index, evaluation, { ...inPlan, concerned, scope }));
  return { ...widened(wishes.scope), plan, reference, settings, hires: wishes.hires, widened };
}
