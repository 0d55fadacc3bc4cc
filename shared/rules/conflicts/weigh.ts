import type { RulingGround } from '../../model/conflict';
import { claimsOf, inForce, nowOf } from './claims-of';
import { type ConflictScene, repCode, territoryOwner } from './ground';
import type { AccountRecords } from './records';
import { lastDayBefore } from '../../model/day';
import { dayOf } from './time';

/** One ground of the policy as it was tried: whom it speaks for, and whether it decided. */
export interface WeighedGround {
  readonly ground: RulingGround;
  /** `decides`: it singles out `reps[0]`; `several`: it speaks for more than one; `none`; `notReached` after the one that decided. */
  readonly outcome: 'decides' | 'several' | 'none' | 'notReached';
  readonly reps: readonly string[];
  /** Parameters of its sentence: days, activities, orders. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface Weighed {
  readonly rep: string | null;
  readonly by: RulingGround | null;
  readonly trace: readonly WeighedGround[];
}

/**
 * Tries the grounds of the policy in their order (DESIGN section 2); the first that singles out one of the parties
 * decides. Seniority is not among them.
 * @param parties who may win, by code
 */
export function weigh(
  scene: ConflictScene,
  account: number,
  records: AccountRecords,
  parties: readonly string[],
): Weighed {
  const trace: WeighedGround[] = [];
  let winner: { readonly rep: string; readonly by: RulingGround } | null = null;
  for (const ground of scene.rules.conflicts.grounds) {
    if (winner !== null) {
      trace.push({ ground, outcome: 'notReached', reps: [], facts: {} });
      continue;
    }
    const { reps, facts } = SPEAKS[ground]({ scene, account, records, parties });
    const outcome = reps.length === 1 ? 'decides' : reps.length === 0 ? 'none' : 'several';
    trace.push({ ground, outcome, reps, facts });
    if (outcome === 'decides') winner = { rep: reps[0], by: ground };
  }
  return { rep: winner?.rep ?? null, by: winner?.by ?? null, trace };
}

interface Question {
  readonly scene: ConflictScene;
  readonly account: number;
  readonly records: AccountRecords;
  readonly parties: readonly string[];
}

interface Answer {
  readonly reps: readonly string[];
  readonly facts: WeighedGround['facts'];
}

const SPEAKS: Readonly<Record<RulingGround, (question: Question) => Answer>> = {
  protectedClaim: protectedClaim,
  registeredWork: (question) => worked(question, registered(question)),
  substantialWork: (question) => worked(question, question.parties),
  territoryOwner: ({ scene, account }) => {
    const rep = repCode(scene, territoryOwner(scene, account));
    return { reps: rep === null ? [] : [rep], facts: {} };
  },
};

/** Of several claims in force the one registered first protects. */
function protectedClaim({ scene, records, parties }: Question): Answer {
  const now = nowOf(scene.field.asOfDay);
  const first = claimsOf(records.claims, scene.rules).find(
    (claim) => inForce(claim, now) && parties.includes(claim.rep),
  );
  if (!first) return { reps: [], facts: {} };
  return {
    reps: [first.rep],
    facts: { since: first.registeredAt.slice(0, 10), until: new Date(first.until).toISOString().slice(0, 10) },
  };
}

function registered({ records, parties }: Question): readonly string[] {
  return parties.filter((rep) => records.claims.some((claim) => claim.rep === rep));
}

function worked({ scene, records }: Question, among: readonly string[]): Answer {
  const { workDays, workActivities, workOrders } = scene.rules.conflicts;
  const since = scene.field.asOfDay - workDays;
  const counted = (day: number): boolean => day >= since && day <= scene.field.asOfDay;
  const reps = among.filter((rep) => {
    const activities = records.activities.filter((row) => row.rep === rep && counted(dayOf(row.at))).length;
    const orders = records.orders.filter(
      (row) => row.rep === rep && row.amount > 0 && counted(lastDayBefore(row.endMonth)),
    );
    return activities >= workActivities || orders.length >= workOrders;
  });
  return { reps, facts: { days: workDays, activities: workActivities, orders: workOrders } };
}
