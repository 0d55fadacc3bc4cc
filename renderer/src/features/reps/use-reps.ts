import { useEffect, useMemo, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { type RepLoad, repLoads } from '@shared/metrics/rep-rows';
import type { Rep } from '@shared/model/rep';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** A rep with what they carry in the open plan; `load` null = taken out. */
export interface RepRow {
  readonly rep: Rep;
  readonly active: boolean;
  readonly load: RepLoad | null;
  /** Names of their territories. */
  readonly territories: readonly string[];
  /** Name of the unit nearest to their home; '' = none. */
  readonly homeName: string;
}

type Known = { readonly all: CallOutput<'reps.all'>; readonly teams: CallOutput<'teams.list'> };

/** Everybody, those taken out last; null until the first answer. */
export function useReps(nearest: (lng: number, lat: number) => string): {
  readonly rows: readonly RepRow[];
  readonly teams: CallOutput<'teams.list'>;
} | null {
  const { field, index, plan } = useOpened();
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let wanted = true;
    Promise.all([api('reps.all', {}), api('teams.list', {})]).then(
      ([all, teams]) => wanted && setKnown({ all, teams }),
      (error: unknown) => notifyFailure('reps.failed.read', error),
    );
    return () => {
      wanted = false;
    };
  }, [field.revision]);
  const loads = useMemo(
    () => repLoads(field, index, plan.snapshot, plan.evaluation),
    [field, index, plan.snapshot, plan.evaluation],
  );
  return useMemo(() => {
    if (!known) return null;
    const rows = known.all.map(({ rep, active }): RepRow => {
      const at = index.rep.get(rep.code);
      const load = active && at !== undefined ? loads[at] : null;
      return {
        rep,
        active,
        load,
        territories: load?.territories.map((t) => plan.snapshot.territories[t].name) ?? [],
        homeName: rep.homeLng === null || rep.homeLat === null ? '' : nearest(rep.homeLng, rep.homeLat),
      };
    });
    return { rows: rows.toSorted((a, b) => Number(b.active) - Number(a.active)), teams: known.teams };
  }, [known, loads, index, plan.snapshot, nearest]);
}
