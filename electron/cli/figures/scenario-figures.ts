import { hours, inMeasure, money } from '@shared/exporting/plan-export';
import type { ScenarioContent } from '@shared/model/scenario';
import type { WorkspaceSettings } from '@shared/model/settings';
import type { ScenarioOutcome } from '@shared/scenario/compare-worlds';
import type { RevenueLoss } from '@shared/scenario/loss';
import type { PlanState } from '@electron/usecases/plan-state';
import { measureFigures } from './measure-figures';

/** A plan under assumptions beside the plan as it is; money in currency units, time in hours a year. */
export function scenarioFigures(
  { name, assumptions, loss }: ScenarioContent,
  plan: PlanState,
  base: PlanState,
  outcome: ScenarioOutcome,
  { balance: { measure } }: Pick<WorkspaceSettings, 'balance'>,
) {
  const { plain, supposed } = outcome;
  const was = new Map(plain.balance.rows.map((row) => [row.territory, row]));
  return {
    scenario: { name, assumptions, loss },
    plan: { id: plan.meta.id, name: plan.meta.name },
    base: { id: base.meta.id, name: base.meta.name },
    plain: measureFigures(plain.measures),
    supposed: measureFigures(supposed.measures),
    orphans: outcome.orphans.map(({ revenue, pipeline, serviceSeconds, ...rest }) => ({
      ...rest,
      revenue: money(revenue),
      pipeline: money(pipeline),
      hours: hours(serviceSeconds),
    })),
    loss: { plain: lossFigures(outcome.loss.plain), supposed: lossFigures(outcome.loss.supposed) },
    territories: supposed.balance.rows.map((row) => {
      const { key, name: territory } = plan.snapshot.territories[row.territory];
      const before = was.get(row.territory);
      return {
        key,
        name: territory,
        plain: { value: inMeasure(before?.value ?? 0, measure), deviation: before?.deviation ?? null },
        supposed: { value: inMeasure(row.value, measure), deviation: row.deviation },
      };
    }),
    notApplied: outcome.notApplied,
  };
}

export type ScenarioFigures = ReturnType<typeof scenarioFigures>;

function lossFigures({ accounts, lostAccounts, ...amounts }: RevenueLoss) {
  return {
    accounts,
    lostAccounts,
    revenue: money(amounts.revenue),
    low: money(amounts.low),
    expected: money(amounts.expected),
    high: money(amounts.high),
    spread: money(amounts.spread),
  };
}
