import { maturityIndex } from '../model/maturity';
import type { Assumption } from '../model/scenario';
import type { WorkloadSettings } from '../model/settings';
import { rederive } from '../rules/rederive';
import type { NotApplied, World } from './apply-scenario';

type MarketTurns = Extract<Assumption, { kind: 'maturity' }>;

/** Units become markets of another kind; visits and hours of their accounts follow from the table tier × maturity. */
export function turnMarkets(
  world: World,
  { units, maturity }: MarketTurns,
  workload: WorkloadSettings,
): World | Omit<NotApplied, 'at'> {
  const unknown = units.find((code) => !world.index.unit.has(code));
  if (unknown !== undefined) return { code: 'unknownUnit', what: unknown };
  const turned = world.field.units.maturity.slice();
  for (const code of units) turned[world.index.unit.get(code) ?? 0] = maturityIndex(maturity);
  return { ...world, field: rederive(world.field, workload, { maturity: turned }) };
}
