import { beforeEach, describe, expect, it } from 'vitest';
import { AccountCode, type PlanId, RepCode, TerritoryKey, UnitCode } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { dayNumber } from '@shared/rules/build-field';
import { ownersOn } from '@electron/usecases/owners-on';
import type { Session } from '@electron/usecases/session';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { handlersOf, newSession, openGrid } from '../support/workspace';

let today = '';
let session: Session;
let plans: ReturnType<typeof handlersOf>['plans'];
let first: PlanId;

/** North of R0 holds U0 with A0 and A1; in force from 2026-03-01. */
beforeEach(async () => {
  const grid = await openGrid();
  await grid.session.close();
  today = '2026-02-01';
  let tick = 0;
  session = newSession(grid.resources, {
    now: () => new Date(Date.parse(`${today}T08:00:00.000Z`) + 1000 * tick++),
  });
  await session.open(grid.path);
  ({ plans } = handlersOf(session));
  first = grid.planId;
  await addReps(session, 3);
  await addAccounts(session, [accountRecord(0, 'U0'), accountRecord(1, 'U0')]);
  await apply(first, {
    units: [{ unit: UnitCode.parse('U0'), from: null, to: TerritoryKey.parse('N') }],
    territories: [{ key: TerritoryKey.parse('N'), from: null, to: newTerritory('N', 'North', 'R0') }],
  });
  today = '2026-03-01';
  await plans['plan.activate']({ planId: first });
});

async function apply(planId: PlanId, part: Partial<PlanPatch>): Promise<void> {
  const { meta } = await plans['plan.get']({ planId });
  const patch = { ...emptyPatch(), ...part };
  await plans['plan.apply']({ planId, revision: meta.revision, label: { code: 'x', params: {} }, patch });
}

function give(account: string, rep: string, from: string | null = null): Partial<PlanPatch> {
  const made = (code: string) => ({
    account: AccountCode.parse(account),
    kind: 'manual' as const,
    rep: RepCode.parse(code),
    reason: 'x',
  });
  return { decisions: [{ from: from === null ? null : made(from), to: made(rep) }] };
}

async function owners(day: string): Promise<readonly string[] | null> {
  const found = await ownersOn(session.require(), dayNumber(day));
  const { field } = (await session.require().cache.plan(first)).ground;
  return found && [...found].map((owner) => field.reps.code[owner]);
}

describe('owners of a day past', () => {
  it('are nobody’s to tell before a plan was in force, and the present ones where nothing has changed since', async () => {
    expect(await owners('2026-02-28')).toBeNull();
    expect(await owners('2026-03-01')).toEqual(['R0', 'R0']);
    expect(await owners('2026-12-31')).toEqual(['R0', 'R0']);
  });

  it('are those before every change made since', async () => {
    today = '2026-03-10';
    await apply(first, give('A0', 'R1'));
    today = '2026-03-20';
    await apply(first, give('A0', 'R2', 'R1'));
    await apply(first, give('A1', 'R2'));
    expect(await owners('2026-03-09')).toEqual(['R0', 'R0']);
    expect(await owners('2026-03-10')).toEqual(['R1', 'R0']);
    expect(await owners('2026-03-20')).toEqual(['R2', 'R2']);
  });

  it('count a change that was taken back only later, and one made again', async () => {
    today = '2026-03-10';
    await apply(first, give('A0', 'R1'));
    today = '2026-03-20';
    await plans['plan.undo']({ planId: first });
    today = '2026-03-30';
    await plans['plan.redo']({ planId: first });
    expect(await owners('2026-03-15')).toEqual(['R1', 'R0']);
    expect(await owners('2026-03-25')).toEqual(['R0', 'R0']);
    expect(await owners('2026-03-30')).toEqual(['R1', 'R0']);
  });

  it('are those of the plan in force that day, be it archived since', async () => {
    const next = await plans['plan.fork']({ planId: first, name: 'Next' });
    await apply(next.id, give('A1', 'R2'));
    today = '2026-04-01';
    await plans['plan.activate']({ planId: next.id });
    expect(await owners('2026-03-31')).toEqual(['R0', 'R0']);
    expect(await owners('2026-04-01')).toEqual(['R0', 'R2']);
  });

  it('leave out what is said of an account that is no longer there', async () => {
    today = '2026-03-10';
    await apply(first, give('A0', 'R1'));
    await apply(first, give('A1', 'R1'));
    session.require().sqlite.exec("update account set deleted_at = '2026-03-11T00:00:00.000Z' where code = 'A0'");
    session.emitChange(['field', 'accounts', 'plans']);
    expect(await owners('2026-03-05')).toEqual(['R0']);
    expect(await owners('2026-03-10')).toEqual(['R1']);
  });
});
