import type { SuggestionKnowledge } from '@shared/importing/suggest-units';
import { type PlacedAccount, readServersOfUnplaced } from '@electron/store/placing';
import type { Db } from '@electron/workspace/schema';

/** Where accounts are: all of them, those of the account's team, those of its rep. */
export async function readCircles(db: Db, placed: readonly PlacedAccount[]): Promise<SuggestionKnowledge['circlesOf']> {
  const served = await readServersOfUnplaced(db);
  const all = new Counts();
  const teams = new Map<number, Counts>();
  const reps = new Map<number, Counts>();
  for (const { unit, rep, team } of placed) {
    all.add(unit);
    if (rep !== null) countsOf(reps, rep).add(unit);
    if (team !== null) countsOf(teams, team).add(unit);
  }
  return (account) => {
    const { rep, team } = served.get(account) ?? { rep: null, team: null };
    return [
      { reason: 'customersHere', units: all.byUnit },
      ...(team === null ? [] : [{ reason: 'teamHere' as const, units: countsOf(teams, team).byUnit }]),
      ...(rep === null ? [] : [{ reason: 'ownerHere' as const, units: countsOf(reps, rep).byUnit }]),
    ];
  };
}

class Counts {
  readonly byUnit = new Map<string, number>();

  add(unit: string): void {
    this.byUnit.set(unit, (this.byUnit.get(unit) ?? 0) + 1);
  }
}

function countsOf(all: Map<number, Counts>, of: number): Counts {
  const counts = all.get(of) ?? new Counts();
  all.set(of, counts);
  return counts;
}
