import { money } from '@shared/exporting/plan-export';
import type { PlanPatch } from '@shared/model/plan';
import { successionRows } from '@shared/optimise/moves/succession-rows';
import type { TakeOver } from '@shared/optimise/moves/take-over';
import type { ScenarioOutcome } from '@shared/scenario/compare-worlds';
import type { PlanState } from '@electron/usecases/plan-state';

/** Who would take over what leavers leave, as the window proposes it; money in currency units. */
export function takeOverFigures(plan: PlanState, outcome: ScenarioOutcome<TakeOver>, { units: moves }: PlanPatch) {
  const { succession, world, plain, supposed, evaluation } = outcome;
  if (succession === null) return null;
  const { field, index } = world;
  const { territories } = plan.snapshot;
  const code = (unit: number): string => field.units.code[unit];
  const rows = successionRows(field, plan.ground.index, succession, plan.evaluation, evaluation).map((row) => {
    const rep = world.snapshot.territories[row.to].rep ?? '';
    const now = index.rep.get(rep) ?? -1;
    const was = plan.ground.index.rep.get(rep) ?? -1;
    return {
      from: { key: territories[row.from].key, name: territories[row.from].name },
      to: { key: territories[row.to].key, name: territories[row.to].name },
      rep: { code: rep, name: field.reps.name[now] },
      units: row.units.map(code),
      accounts: row.accounts,
      revenue: money(row.revenue),
      utilisation: {
        before: plain.loads.at(was)?.utilisation ?? null,
        after: supposed.loads.at(now)?.utilisation ?? null,
      },
    };
  });
  const over = rows.filter(({ utilisation: { after } }) => (after ?? 0) > 1).map(({ rep }) => rep.name);
  return { rows, left: succession.left.map(code), overloaded: [...new Set(over)], moves };
}

export type TakeOverFigures = NonNullable<ReturnType<typeof takeOverFigures>>;
