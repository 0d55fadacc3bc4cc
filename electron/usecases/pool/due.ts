import type { CallOutput } from '@shared/contract/contract';
import type { DueRow, RepDuty } from '@shared/contract/pool';
import type { PlanId } from '@shared/model/ids';
import { type DueItem, dueItems } from '@shared/rules/pool/due-list';
import type { PoolGround } from '@shared/rules/pool/pool-ground';
import { suggestRep } from '@shared/rules/pool/suggest-rep';
import { minuteText } from '@shared/rules/pool/time';
import type { OpenWorkspace } from '../session';
import { readPlanPool } from './ground';
import { dayOrNull, namedAccount, type NameOf, namesOf } from './named';

const MOST = 5000;
/** First contacts made late are told for a year. */
const LOOK_BACK_DAYS = 365;
const HOURS_PER_DAY = 24;

export async function listDue(workspace: OpenWorkspace, planId: PlanId): Promise<CallOutput<'pool.due'>> {
  const { ground, asOf, healthy } = await readPlanPool(workspace, planId);
  const items = dueItems(ground, LOOK_BACK_DAYS).toSorted((a, b) => rank(a) - rank(b) || daysLate(b) - daysLate(a));
  const shown = items.slice(0, MOST);
  const name = await namesOf(
    workspace.db,
    ground.field,
    shown.map(({ account }) => account),
  );
  const rows = shown.map((item) => dueRow(ground, item, name, healthy));
  return { asOf, total: items.length, reps: duties(ground, items), rows };
}

/** What can still be done comes before what was done late. */
function rank(item: DueItem): number {
  return stateOfItem(item) === 'late' ? 1 : 0;
}

function stateOfItem(item: DueItem): DueRow['state'] {
  // Cast: the list holds neither contacts in time nor follow-ups that are fine.
  return (item.what === 'contact' ? item.contact.state : item.followUp.state) as DueRow['state'];
}

function daysLate(item: DueItem): number {
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
    state: stateOfItem(item),
    due: item.what === 'contact' ? minuteText(item.contact.due) : dayOrNull(item.followUp.due),
    daysLate: daysLate(item),
    last: item.what === 'contact' ? null : dayOrNull(item.last),
    interval: item.what === 'contact' ? null : item.followUp.interval,
    suggestion: suggestion && { rep: code[suggestion.rep], why: suggestion.why },
  };
}

function duties({ field, ledger }: PoolGround, items: readonly DueItem[]): RepDuty[] {
  return field.reps.code.map((rep, r) => {
    const own = items.filter((item) => item.rep === r).map(stateOfItem);
    const count = (...states: readonly DueRow['state'][]): number => own.filter((s) => states.includes(s)).length;
    return {
      rep,
      contactsOpen: count('due', 'missed'),
      contactsLate: count('late'),
      followUpsSoon: count('soon'),
      followUpsOverdue: count('overdue'),
      never: count('never'),
      held: ledger.held(r),
    };
  });
}
