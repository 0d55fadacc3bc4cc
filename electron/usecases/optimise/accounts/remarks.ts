import type { OptimiseRemark } from '@shared/contract/optimise';
import { type AccountsProblem, type AccountsResult, beyond } from '@shared/optimise/assign/accounts-problem';
import type { Evaluation } from '@shared/planning/evaluation';
import type { GatheredAccounts } from './gather';

const HOUR = 3600;
/** Names said one by one; the others are counted. */
const MOST_NAMES = 3;

/** What a person must know about accounts given to reps: what could not be done, and why. */
export function accountRemarks(
  { plan: { ground }, suits }: Pick<GatheredAccounts, 'plan' | 'suits'>,
  problem: AccountsProblem,
  result: AccountsResult,
  after: Evaluation,
): OptimiseRemark[] {
  const { accounts, reps } = ground.field;
  const found: OptimiseRemark[] = [];
  const say = (code: string, params: OptimiseRemark['params']): void => void found.push({ code, params });
  const some = (all: readonly string[]): string => all.slice(0, MOST_NAMES).join(' / ');
  const everyRep = [...reps.code.keys()];

  const isPlaced = (i: number): boolean => Number.isFinite(accounts.lng[i] + accounts.lat[i]);
  const kept = problem.lockedTo.reduce((sum, r, i) => sum + (r >= 0 && isPlaced(i) ? 1 : 0), 0);
  if (kept > 0) say('accountsKept', { count: kept });
  const unplaced = accounts.lng.reduce((sum, _, i) => sum + (isPlaced(i) ? 0 : 1), 0);
  if (unplaced > 0) say('accountsUnplaced', { count: unplaced });
  const homeless = everyRep.filter((r) => !Number.isFinite(reps.homeLng[r] + reps.homeLat[r]));
  if (homeless.length > 0)
    say('repsWithoutHome', { reps: some(homeless.map((r) => reps.name[r])), count: homeless.length });
  if (result.unplaceable.length > 0) {
    const names = some(result.unplaceable.map((i) => accounts.code[i]));
    say('accountsNobodySuits', { accounts: names, count: result.unplaceable.length });
  }
  if (suits.unknown.length > 0) say('needsNobodyHas', { words: some(suits.unknown), count: suits.unknown.length });
  const { owner } = after.ownership;
  const unsuited = owner.reduce(
    (sum, r, i) => sum + (r >= 0 && problem.lockedTo[i] === -1 && !suits.holds(i, r) ? 1 : 0),
    0,
  );
  if (unsuited > 0) say('accountsUnsuited', { count: unsuited });
  const over = everyRep.filter(
    (r) => after.repWorkload[r] > problem.most[r] && beyond(problem, r, after.repWorkload[r]) > 0,
  );
  if (over.length > 0) {
    const seconds = over.reduce((sum, r) => sum + after.repWorkload[r] - problem.most[r], 0);
    say('repsOver', { reps: some(over.map((r) => reps.name[r])), count: over.length, hours: seconds / HOUR });
  }
  const under = everyRep.filter(
    (r) => after.repWorkload[r] < problem.least[r] && beyond(problem, r, after.repWorkload[r]) > 0,
  );
  if (under.length > 0) say('repsUnder', { reps: some(under.map((r) => reps.name[r])), count: under.length });
  const room = problem.most.reduce((sum, s) => sum + s, 0);
  const work = after.repWorkload.reduce((sum, s) => sum + s, 0);
  if (work > room) say('capacityShort', { hours: (work - room) / HOUR });
  if (problem.caps && over.length + under.length > 0) say('capsHold', { count: result.moved });
  return found;
}
