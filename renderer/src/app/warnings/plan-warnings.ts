import type { PreflightItem } from '@shared/contract/plans';
import type { Balance } from '@shared/metrics/balance';
import type { TerritoryShape } from '@shared/metrics/shape';
import { utilisation, utilisationClass } from '@shared/metrics/workload';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import type { Opened, OpenPlan } from '../state/session';

interface Ground extends Pick<Opened, 'field' | 'index' | 'settings'> {
  readonly plan: Pick<OpenPlan, 'snapshot' | 'evaluation' | 'overlaps'>;
}

/** Named as the pre-flight check names them, so that both read alike. */
export interface PlanWarning {
  readonly code: PreflightItem['code'];
  readonly count: number;
  /** What to show when it is chosen: units, or a territory, or the accounts without an owner. */
  readonly shows: WarningTarget;
  readonly examples: readonly string[];
}

export interface WarningTarget {
  readonly units?: readonly number[];
  readonly territory?: number | undefined;
  readonly poolAccounts?: true;
}

const EXAMPLES = 3;

/** What in the open plan wants a look, most basic first; nothing that is in order is listed. */
export function planWarnings(
  opened: Ground,
  shapes: readonly TerritoryShape[],
  balance: Balance,
  english: boolean,
): readonly PlanWarning[] {
  const { field, plan, index } = opened;
  const { snapshot, evaluation } = plan;
  const present = snapshot.territories.flatMap((t, i) => (t.removed ? [] : [i]));
  const nameOf = (t: number): string => snapshot.territories[t].name;
  const unitsWarning = (code: PlanWarning['code'], units: readonly number[]): PlanWarning => ({
    code,
    count: units.length,
    shows: { units },
    examples: units.slice(0, EXAMPLES).map((u) => (english && field.units.nameEn[u]) || field.units.name[u]),
  });
  const territoryWarning = (code: PlanWarning['code'], found: readonly number[]): PlanWarning => ({
    code,
    count: found.length,
    shows: { territory: found[0] },
    examples: found.slice(0, EXAMPLES).map(nameOf),
  });
  const reps = repWarnings(opened, present);
  const pool = evaluation.ownership.owner.reduce((n, owner) => (owner < 0 ? n + 1 : n), 0);
  const all: readonly PlanWarning[] = [
    unitsWarning('unitUnassigned', unassignedUnits(snapshot)),
    unitsWarning(
      'unitOverlapping',
      [...new Set(plan.overlaps.map((o) => index.unit.get(o.unit) ?? -1))].filter((u) => u >= 0),
    ),
    territoryWarning(
      'territoryEmpty',
      present.filter((t) => shapes[t].units === 0),
    ),
    territoryWarning(
      'territoryNotContiguous',
      present.filter((t) => shapes[t].parts > 1),
    ),
    territoryWarning(
      'territoryWithoutRep',
      present.filter((t) => snapshot.territories[t].rep === null),
    ),
    { code: 'accountUnowned', count: pool, shows: { poolAccounts: true }, examples: [] },
    ...reps,
    territoryWarning(
      'outOfBand',
      balance.rows.filter((r) => !r.inBand).map((r) => r.territory),
    ),
  ];
  return all.filter((warning) => warning.count > 0);
}

function repWarnings({ field, plan, settings, index }: Ground, present: readonly number[]): readonly PlanWarning[] {
  const territoryOfRep = new Map<number, number>();
  for (const t of present) {
    const { rep } = plan.snapshot.territories[t];
    const r = rep === null ? undefined : index.rep.get(rep);
    if (r !== undefined && !territoryOfRep.has(r)) territoryOfRep.set(r, t);
  }
  const found = (wanted: 'over' | 'idle'): readonly number[] =>
    field.reps.code.flatMap((_, r) => {
      const load = utilisation(plan.evaluation.repWorkload[r], field.reps.capacitySeconds[r]);
      return load !== null && utilisationClass(load, settings.workload) === wanted ? [r] : [];
    });
  const warning = (code: 'repOverCapacity' | 'repIdle', reps: readonly number[]): PlanWarning => ({
    code,
    count: reps.length,
    shows: { territory: reps.map((r) => territoryOfRep.get(r)).find((t) => t !== undefined) },
    examples: reps.slice(0, EXAMPLES).map((r) => field.reps.name[r]),
  });
  return [warning('repOverCapacity', found('over')), warning('repIdle', found('idle'))];
}

export function unassignedUnits(snapshot: PlanSnapshot): readonly number[] {
  const units: number[] = [];
  snapshot.unitTerritory.forEach((t, u) => {
    if (t < 0) units.push(u);
  });
  return units;
}
