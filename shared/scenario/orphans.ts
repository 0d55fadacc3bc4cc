import type { DisruptionSettings } from '../model/settings';
import { isLongRelationship } from '../metrics/disruption';
import type { Evaluation } from '../planning/evaluation';
import type { World } from './apply-scenario';

/** What a rep who leaves leaves without an owner. Money in minor units, time in seconds a year. */
export interface Orphans {
  readonly rep: string;
  /** Keys of the territories they ran. */
  readonly territories: readonly string[];
  readonly accounts: number;
  /** Accounts that a later step of precedence gives to somebody else at once. */
  readonly passedOn: number;
  readonly revenue: number;
  readonly pipeline: number;
  readonly longRelationships: number;
  /** On site and on paperwork; the way there is whoever's takes over. */
  readonly serviceSeconds: number;
}

/** [] for somebody who is not there. */
export function orphansOf(
  { field, index, snapshot }: World,
  before: Evaluation,
  after: Evaluation,
  rep: string,
  settings: DisruptionSettings,
): Orphans[] {
  const leaver = index.rep.get(rep);
  if (leaver === undefined) return [];
  const sum = { accounts: 0, passedOn: 0, revenue: 0, pipeline: 0, longRelationships: 0, serviceSeconds: 0 };
  before.ownership.owner.forEach((owner, i) => {
    if (owner !== leaver) return;
    if (after.ownership.owner[i] >= 0) {
      sum.passedOn++;
      return;
    }
    sum.accounts++;
    sum.revenue += field.accounts.revenue[i];
    sum.pipeline += field.accounts.pipeline[i];
    sum.serviceSeconds += field.accounts.serviceSeconds[i];
    if (isLongRelationship(field, i, settings)) sum.longRelationships++;
  });
  const territories = snapshot.territories.flatMap((t) => (!t.removed && t.rep === rep ? [t.key as string] : []));
  return [{ rep, territories, ...sum }];
}
