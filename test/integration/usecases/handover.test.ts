import { expect, it } from 'vitest';
import { AccountCode, RepCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { createHandoverHandlers } from '@electron/usecases/handover/handlers';
import { settleDue } from '@electron/usecases/settle-due';
import type { Session } from '@electron/usecases/session';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { handlersOf, newSession, openGrid, tickingClock } from '../support/workspace';

const noDialogs = { pickTarget: () => Promise.resolve(null), tokens: { add: () => '' } as never };

/** Owner of each opportunity by its name. */
function owners(session: Session): Record<string, string | null> {
  const rows = session
    .require()
    .sqlite.prepare('select o.name, r.code from opportunity o left join rep r on r.id = o.owner_id order by o.id')
    .all() as { name: string; code: string | null }[];
  return Object.fromEntries(rows.map(({ name, code }) => [name, code]));
}

/** An account of R0's with opportunities, and a plan that would give it to R1; those of whoever works on them stay ten days. */
async function aboutToChange() {
  const { session, plans, planId, settings, path, resources } = await openGrid();
  await addReps(session, 3);
  await addAccounts(session, [accountRecord(0, 'U0')]);
  const { sqlite } = session.require();
  const deal = sqlite.prepare(
    `insert into opportunity (key, account_id, code, name, stage, owner_id, status)
     select @name, a.id, @name, @name, '', r.id, 'open' from account a left join rep r on r.code = @rep where a.code = 'A0'`,
  );
  for (const [name, rep] of [
    ['own', 'R0'],
    ['accounts', null],
    ['others', 'R2'],
  ])
    deal.run({ name, rep });
  const { handover } = await settings['settings.get']({});
  await settings['settings.update']({
    handover: { ...handover, openDeals: 'holdout', holdoutDays: 10, leastProbability: 0 },
  });
  const give = async (id: typeof planId, rep: string): Promise<void> => {
    const { meta, decisions } = await plans['plan.get']({ planId: id });
    const to = { account: AccountCode.parse('A0'), kind: 'manual' as const, rep: RepCode.parse(rep), reason: 'x' };
    const patch = { ...emptyPatch(), decisions: [{ from: decisions.at(0) ?? null, to }] };
    await plans['plan.apply']({ planId: id, revision: meta.revision, label: { code: 'x', params: {} }, patch });
  };

  await plans['plan.apply']({
    planId,
    revision: 0,
    label: { code: 'x', params: {} },
    patch: { ...emptyPatch(), territories: [{ key: 'N' as never, from: null, to: newTerritory('N', 'North', 'R0') }] },
  });
  await give(planId, 'R0');
  await plans['plan.activate']({ planId });
  const next = await plans['plan.fork']({ planId, name: 'Next' });
  await give(next.id, 'R1');
  return { session, plans, next, path, resources };
}

it('opportunities of accounts that change hands stay as long as the policy says, and then go along by themselves', async () => {
  const { session, plans, next, path, resources } = await aboutToChange();
  await plans['plan.activate']({ planId: next.id });

  // What the former owner works on is theirs for now; what a third one had went along.
  expect(owners(session)).toEqual({ own: 'R0', accounts: 'R0', others: 'R1' });
  const desk = createHandoverHandlers(session, noDialogs);
  expect(
    (await desk['handover.deals']({ planId: next.id })).map(({ name, dueOn, state }) => [name, dueOn, state]),
  ).toEqual([
    ['others', '2026-01-31', 'done'],
    ['own', '2026-02-11', 'waiting'],
    ['accounts', '2026-02-11', 'waiting'],
  ]);
  await session.close();

  const early = newSession(resources, { now: tickingClock('2026-02-10T12:00:00.000Z') });
  await early.open(path);
  expect(await settleDue(early)).toBe(0);
  await early.close();
  const later = newSession(resources, { now: tickingClock('2026-02-11T12:00:00.000Z') });
  await later.open(path);
  expect(await settleDue(later)).toBe(2);
  expect(owners(later)).toEqual({ own: 'R1', accounts: 'R1', others: 'R1' });
  expect((await handlersOf(later).plans['plan.list']({})).length).toBe(2);
  const last = later.require().sqlite.prepare("select detail from audit where event = 'dealHandedOver'").pluck().all();
  expect(last.map((detail) => JSON.parse(String(detail)) as unknown)).toMatchObject([
    { subject: 'others', to: 'R1' },
    { subject: 'own', from: 'R0', to: 'R1' },
    { subject: 'accounts', from: 'R0', to: 'R1' },
  ]);
});

it('they stay from the day the plan is put in force, however old the data are', async () => {
  const { session, next, path, resources } = await aboutToChange();
  await session.close();
  const months = newSession(resources, { now: tickingClock('2026-06-01T12:00:00.000Z') });
  await months.open(path);
  const desk = createHandoverHandlers(months, noDialogs);
  expect((await desk['handover.list']({ planId: next.id })).effectiveOn).toBe('2026-06-01');
  await handlersOf(months).plans['plan.activate']({ planId: next.id });
  expect(
    (await desk['handover.deals']({ planId: next.id })).map(({ name, dueOn, state }) => [name, dueOn, state]),
  ).toEqual([
    ['others', '2026-06-01', 'done'],
    ['own', '2026-06-12', 'waiting'],
    ['accounts', '2026-06-12', 'waiting'],
  ]);
});
