import { defaultCapacitySeconds } from '../metrics/workload';
import { RepCode } from '../model/ids';
import type { Assumption } from '../model/scenario';
import type { WorkloadSettings } from '../model/settings';
import type { RepColumns } from '../planning/field';
import type { NotApplied, World } from './apply-scenario';

type Leaves = Extract<Assumption, { kind: 'repLeaves' }>;
type Joins = Extract<Assumption, { kind: 'repJoins' }>;

const SECONDS_PER_HOUR = 3600;

/**
 * The rep keeps their place in the columns, without capacity, but nobody is found under their code any more: what they ran has
 * nobody, as with a rep who has been taken out.
 */
export function repLeaves(world: World, { rep }: Leaves): World | Omit<NotApplied, 'at'> {
  const at = world.index.rep.get(rep);
  if (at === undefined) return { code: 'unknownRep', what: rep };
  const left = new Map(world.index.rep);
  left.delete(rep);
  const { reps } = world.field;
  const capacitySeconds = reps.capacitySeconds.with(at, 0);
  return {
    ...world,
    field: { ...world.field, reps: { ...reps, capacitySeconds } },
    index: { ...world.index, rep: left },
  };
}

/** A rep behind the others, living in the middle of a unit; the territory given is theirs from then on. */
export function repJoins(
  world: World,
  { name, home, capacityHours, territory }: Joins,
  at: number,
  workload: WorkloadSettings,
): World | Omit<NotApplied, 'at'> {
  const { field, index, snapshot } = world;
  const unit = index.unit.get(home);
  if (unit === undefined) return { code: 'unknownUnit', what: home };
  const run = territory === null ? -1 : snapshot.territories.findIndex((t) => t.key === territory && !t.removed);
  if (territory !== null && run < 0) return { code: 'unknownTerritory', what: territory };
  const code = freeCode(index.rep, at);
  const capacity =
    capacityHours === null ? defaultCapacitySeconds(workload) : Math.round(capacityHours * SECONDS_PER_HOUR);
  const { reps, units } = field;
  const more = (column: Float64Array, value: number): Float64Array => Float64Array.from([...column, value]);
  const joined: RepColumns = {
    code: [...reps.code, code],
    name: [...reps.name, name],
    team: [...reps.team, ''],
    homeLng: more(reps.homeLng, units.lng[unit]),
    homeLat: more(reps.homeLat, units.lat[unit]),
    capacitySeconds: more(reps.capacitySeconds, capacity),
  };
  const territories =
    run < 0 ? snapshot.territories : snapshot.territories.with(run, { ...snapshot.territories[run], rep: code });
  return {
    field: { ...field, reps: joined },
    index: { ...index, rep: new Map([...index.rep, [code, reps.code.length]]) },
    snapshot: { ...snapshot, territories },
  };
}

function freeCode(taken: ReadonlyMap<string, number>, at: number): RepCode {
  let code = `supposed-${at + 1}`;
  while (taken.has(code)) code += '-';
  return RepCode.parse(code);
}
