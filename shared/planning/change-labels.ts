import type { AccountDecision, DecisionKind } from '../model/decision';
import type { ChangeLabel, PlanPatch } from '../model/plan';
import type { PlanSnapshot } from './snapshot';

function label(code: string, params: ChangeLabel['params']): ChangeLabel {
  return { code, params };
}

/** Names a move of units: how many, from where, to where. @param to name of the gaining territory; null = they become unassigned */
export function moveLabel(snapshot: PlanSnapshot, patch: PlanPatch, to: string | null): ChangeLabel {
  const count = patch.units.length;
  const names = new Map(snapshot.territories.map((t) => [t.key, t.name]));
  const sources = [...new Set(patch.units.map((m) => m.from))].flatMap((key) =>
    key === null ? [] : [names.get(key) ?? key],
  );
  const [from] = sources;
  if (to === null) {
    return sources.length > 1
      ? label('unassignFromSeveral', { count, territories: sources.length })
      : label('unassignUnits', { count, from: from ?? '' });
  }
  if (sources.length === 0) return label('assignUnassigned', { count, to });
  return sources.length > 1
    ? label('assignFromSeveral', { count, territories: sources.length, to })
    : label('assignUnits', { count, from, to });
}

/** @param from, to names of the reps; null = nobody */
export function repLabel(territory: string, from: string | null, to: string | null): ChangeLabel {
  if (to === null) return label('removeRep', { territory, from: from ?? '' });
  return from === null ? label('assignRep', { territory, to }) : label('changeRep', { territory, from, to });
}

/** @param share fraction; null = back to an equal part */
export function targetShareLabel(territory: string, share: number | null): ChangeLabel {
  return share === null
    ? label('clearTargetShare', { territory })
    : label('setTargetShare', { territory, percent: Math.round(share * 10_000) / 100 });
}

/** @param reps names of the followers; none = there are none any more */
export function followersLabel(account: string, reps: readonly string[]): ChangeLabel {
  return reps.length === 0
    ? label('clearFollowers', { account })
    : label('setFollowers', { account, reps: reps.join(', ').slice(0, MOST_LETTERS) });
}

/** What a parameter of a label holds. */
const MOST_LETTERS = 400;

/** @param rep name; null = nobody */
export function deputyLabel(territory: string, rep: string | null): ChangeLabel {
  return rep === null ? label('clearDeputy', { territory }) : label('setDeputy', { territory, rep });
}

const DECISION_CODES: Readonly<Record<DecisionKind, { readonly rep: string; readonly pool: string }>> = {
  lock: { rep: 'lockAccount', pool: 'lockAccountPool' },
  ruling: { rep: 'ruleAccount', pool: 'ruleAccountPool' },
  exclusion: { rep: 'excludeAccount', pool: 'excludeAccountAll' },
  manual: { rep: 'assignAccount', pool: 'assignAccountPool' },
};

/** @param account, rep names. @param decision null = the decision of that kind is taken back */
export function decisionLabel(
  account: string,
  kind: DecisionKind,
  decision: AccountDecision | null,
  rep: string | null,
): ChangeLabel {
  if (decision === null) return label('releaseAccount', { account });
  return rep === null
    ? label(DECISION_CODES[kind].pool, { account })
    : label(DECISION_CODES[kind].rep, { account, rep });
}
