import type { CallOutput } from '@shared/contract/contract';
import { utilisation } from '@shared/metrics/workload';
import type { RepRow } from './use-reps';

export interface TeamRow {
  /** '' = those in none. */
  readonly name: string;
  readonly manager: string;
  readonly region: string;
  readonly reps: number;
  readonly territories: number;
  readonly accounts: number;
  readonly workload: number;
  readonly capacity: number;
  readonly utilisation: number | null;
  readonly revenue: number;
}

/** Teams with the sums of those in them who are there; teams of nobody too. */
export function teamRows(rows: readonly RepRow[], teams: CallOutput<'teams.list'>): readonly TeamRow[] {
  const nameOf = new Map(rows.map(({ rep }) => [rep.code as string, rep.name]));
  const known = new Map(teams.map((team) => [team.name, team]));
  const names = new Set([...known.keys(), ...rows.filter(({ active }) => active).map(({ rep }) => rep.team)]);
  return [...names].map((name) => {
    const loads = rows.flatMap(({ rep, load }) => (load && rep.team === name ? [load] : []));
    const sum = (read: (load: (typeof loads)[number]) => number): number =>
      loads.reduce((total, load) => total + read(load), 0);
    const [workload, capacity] = [sum((load) => load.workload), sum((load) => load.capacity)];
    const manager = known.get(name)?.manager ?? '';
    return {
      name,
      // Files name managers by their code as often as by their name.
      manager: nameOf.get(manager) ?? manager,
      region: known.get(name)?.region ?? '',
      reps: loads.length,
      territories: sum((load) => load.territories.length),
      accounts: sum((load) => load.accounts),
      workload,
      capacity,
      utilisation: utilisation(workload, capacity),
      revenue: sum((load) => load.revenue),
    };
  });
}
