import type { Conflict, Ruling, SuggestionReason } from '../../model/conflict';
import { type ConflictScene, repCode } from './ground';
import { type AccountRecords, NO_RECORDS } from './records';
import { neighbourFor } from './neighbour-for';
import { type Weighed, weigh, type WeighedGround } from './weigh';

/** What the policy would rule, and why. `ruling` null = to be mended in the plan, there is nothing to rule. */
export interface Suggestion {
  readonly ruling: Ruling | null;
  /** Whom the account goes to, or stays with. */
  readonly rep: string | null;
  /** The territory a unit goes to. */
  readonly territory: string | null;
  /** Message key below `conflicts.because.`. */
  readonly because: SuggestionReason;
  readonly params: Readonly<Record<string, string | number>>;
  readonly trace: readonly WeighedGround[];
}

type Answer = Partial<Omit<Suggestion, 'trace'>> & Pick<Suggestion, 'ruling' | 'because'>;

/** @param records of the conflict's account, and of the second one of a pair added to them */
export function suggest(scene: ConflictScene, conflict: Conflict, records: AccountRecords): Suggestion {
  const account = conflict.account === null ? undefined : scene.index.account.get(conflict.account);
  if (account === undefined) return whole(areaAnswer(scene, conflict), []);
  const owner = repCode(scene, scene.evaluation.ownership.owner[account]);
  const parties = [...new Set(conflict.parties.map(({ rep }) => rep))];
  const weighed = weigh(scene, account, records, parties);
  const answer = accountAnswer(scene, conflict, { owner, weighed, records });
  // Where something else than the grounds answers, they were not asked.
  const asked = ASKS_NO_GROUND.has(answer.because) ? [] : weighed.trace;
  return whole(answer, asked);
}

const ASKS_NO_GROUND: ReadonlySet<SuggestionReason> = new Set(['contactMade', 'recycle', 'stillFollowed']);

interface Facts {
  readonly owner: string | null;
  readonly weighed: Weighed;
  readonly records: AccountRecords;
}

function accountAnswer(scene: ConflictScene, conflict: Conflict, facts: Facts): Answer {
  const { owner } = facts;
  switch (conflict.type) {
    case 'duplicateOwners': {
      const { rep } = facts.weighed;
      return { ruling: 'merge', rep: rep ?? owner, because: 'duplicate', params: { percent: conflict.facts.percent } };
    }
    case 'lateFirstContact':
      if (conflict.facts.made === 1)
        return { ruling: 'keep', rep: owner, because: 'contactMade', params: conflict.facts };
      return byGrounds(facts);
    case 'followUpLapsed':
      return Number(conflict.facts.days) >= scene.rules.recycleDays
        ? { ruling: 'pool', because: 'recycle', params: { days: conflict.facts.days, limit: scene.rules.recycleDays } }
        : { ruling: 'keep', rep: owner, because: 'stillFollowed', params: { limit: scene.rules.recycleDays } };
    case 'claimExpired':
      return facts.weighed.by === 'registeredWork'
        ? { ruling: owner === facts.weighed.rep ? 'keep' : 'transfer', rep: facts.weighed.rep, because: 'claimRenewed' }
        : byGrounds(facts);
    case 'accountNowhere':
      return byGrounds(facts);
    default:
      return byGrounds(facts);
  }
}

function byGrounds({ owner, weighed }: Facts): Answer {
  const { rep, by } = weighed;
  if (rep === null || by === null) {
    return owner === null
      ? { ruling: 'pool', because: 'noGround' }
      : { ruling: 'keep', rep: owner, because: 'nothing' };
  }
  return { ruling: rep === owner ? 'keep' : 'transfer', rep, because: 'ground', params: { ground: by } };
}

function areaAnswer(scene: ConflictScene, conflict: Conflict): Answer {
  if (conflict.type === 'unitOverlap') {
    return { ruling: 'keep', territory: conflict.territory, because: 'heldByPlan' };
  }
  if (conflict.type === 'unitNowhere' && conflict.unit !== null) {
    const territory = neighbourFor(scene, scene.index.unit.get(conflict.unit) ?? -1);
    if (territory !== null) return { ruling: 'transfer', territory, because: 'neighbour' };
  }
  return { ruling: null, because: 'planWork' };
}

function whole(answer: Answer, trace: readonly WeighedGround[]): Suggestion {
  return { rep: null, territory: null, params: {}, ...answer, trace };
}

/** Records of two accounts as if they were one, by time. */
export function joined(a: AccountRecords, b: AccountRecords): AccountRecords {
  if (b === NO_RECORDS) return a;
  return {
    activities: [...a.activities, ...b.activities].toSorted((x, y) => (x.at < y.at ? -1 : 1)),
    orders: [...a.orders, ...b.orders].toSorted((x, y) => x.endMonth - y.endMonth),
    claims: [...a.claims, ...b.claims],
    lastActivity: [a.lastActivity, b.lastActivity].reduce((x, y) => ((x ?? '') > (y ?? '') ? x : y)),
  };
}
