import type { CallOutput } from '@shared/contract/contract';
import { DueRow, type DueQuery, type RepDuty } from '@shared/contract/pool-lists';
import { type DueItem, dueItems, type DueThing, dueThings } from '@shared/rules/pool/due-list';
import type { PoolGround } from '@shared/rules/pool/pool-ground';
import { suggestRep } from '@shared/rules/pool/suggest-rep';
import { dayOf, minuteText } from '@shared/rules/pool/time';
import type { OpenWorkspace } from '../session';
import { knownPool, type PlanPool } from './ground';
import { dayOrNull, namedAccount, type NameOf } from './named';
import { pageOf } from './page';
import { type Listing, repKey, sift } from './sift';

/** In the order a table sorts them. */
const STATES = DueRow.shape.state.options;
/** First contacts made late are told for a year. */
const LOOK_BACK_DAYS = 365;
const HOURS_PER_DAY = 24;
/** What can still be done comes before what was done late; more days than anything is late. */
const AFTER = 1e7;

interface Due {
  /** Unless sorted otherwise the most pressing first. */
  readonly items: readonly DueItem[];
  readonly reps: RepDuty[];
}

const known = new WeakMap<PlanPool, Due>();

export async function listDue(workspace: OpenWorkspace, query: DueQuery): Promise<CallOutput<'pool.due'>> {
  const pool = await knownPool(workspace, query.planId);
  const { ground, asOf, healthy } = pool;
  const due = known.get(pool) ?? dueOf(ground);
  known.set(pool, due);
  const rep = query.rep === undefined ? undefined : (pool.plan.ground.index.rep.get(query.rep) ?? -1);
  const items = due.items.filter(
    (item) => (query.what === undefined || item.what === query.what) && (rep === undefined || item.rep === rep),
  );
  const found = await sift(workspace, pool, listingOf(pool, items), query);
  const { shown, name } = await pageOf(workspace, pool, found, ({ account }) => account, query);
  const rows = shown.map((item) => dueRow(ground, item, name, healthy));
  return { asOf, all: due.items.length, total: found.length, reps: due.reps, rows };
}

function dueOf(ground: PoolGround): Due {
  const items = dueItems(thingsOf(ground), ground.evaluation.ownership.owner);
  return { items, reps: duties(ground, items) };
}

/** Whoever has to do them, the same for every plan; in their order. */
const things = new WeakMap<PoolGround['ledger'], readonly DueThing[]>();

function thingsOf(ground: PoolGround): readonly DueThing[] {
  const sorted = things.get(ground.ledger) ?? inOrder(dueThings(ground, LOOK_BACK_DAYS));
  things.set(ground.ledger, sorted);
  return sorted;
}

function inOrder(found: readonly DueThing[]): readonly DueThing[] {
  const keys = Float64Array.from(found, (thing) => (stateOf(thing) === 'late' ? AFTER : 0) - daysLate(thing));
  return Array.from(found.keys())
    .sort((a, b) => keys[a] - keys[b] || a - b)
    .map((at) => found[at]);
}

function listingOf(pool: PlanPool, items: readonly DueItem[]): Listing<DueItem> {
  return {
    items,
    accountOf: ({ account }) => account,
    repsOf: ({ rep }) => [rep],
    keys: {
      rep: ({ rep }) => repKey(pool, rep),
      what: ({ what }) => what,
      state: (item) => STATES.indexOf(stateOf(item)),
      due: (item) => (item.what === 'contact' ? dayOf(item.contact.due) : item.followUp.due),
      late: daysLate,
      last: (item) => (item.what === 'contact' ? null : item.last),
      interval: (item) => (item.what === 'contact' ? null : item.followUp.interval),
    },
  };
}

function stateOf(item: DueThing): DueRow['state'] {
  // Cast: the list holds neither contacts in time nor follow-ups that are fine.
  return (item.what === 'contact' ? item.contact.state : item.followUp.state) as DueRow['state'];
}

function daysLate(item: DueThing): number {
  return item.what === 'contact' ? item.contact.hoursLate / HOURS_PER_DAY : item.followUp.overdueDays;
}

function dueRow(ground: PoolGround, item: DueItem, names: NameOf, healthy: number): DueRow {
  const escalates = item.what === 'followUp' && item.followUp.escalates;
  const suggestion = escalates ? suggestRep(ground, item.account, item.rep, healthy) : null;
  const { code } = ground.field.reps;
  return {
    ...namedAccount(ground, item.account, names),
    rep: code[item.rep],
    what: item.what,
    state: stateOf(item),
    due: item.what === 'contact' ? minuteText(item.contact.due) : dayOrNull(item.followUp.due),
    daysLate: daysLate(item),
    last: item.what === 'contact' ? null : dayOrNull(item.last),
    interval: item.what === 'contact' ? null : item.followUp.interval,
    suggestion: suggestion && { rep: code[suggestion.rep], why: suggestion.why },
  };
}

const COUNTED = {
  due: 'contactsOpen',
  missed: 'contactsOpen',
  late: 'contactsLate',
  soon: 'followUpsSoon',
  overdue: 'followUpsOverdue',
  never: 'never',
} as const satisfies Record<DueRow['state'], keyof RepDuty>;

function duties({ field, ledger }: PoolGround, items: readonly DueItem[]): RepDuty[] {
  const none = { contactsOpen: 0, contactsLate: 0, followUpsSoon: 0, followUpsOverdue: 0, never: 0 };
  const found = field.reps.code.map((rep, r) => ({ rep, ...none, held: ledger.held(r) }));
  for (const item of items) found[item.rep][COUNTED[stateOf(item)]]++;
  return found;
}
