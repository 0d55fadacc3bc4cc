import { beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { runJudging } from '@electron/conflicts/run-judging';
import { readAudit } from '@electron/store/audit';
import { insertActivities } from '@electron/store/activities';
import { upsertClaims } from '@electron/store/claims';
import { createInlineRunner } from '@electron/tasks/runner';
import { createAccountHandlers } from '@electron/usecases/accounts';
import { createConflictHandlers } from '@electron/usecases/conflicts/handlers';
import { runWaiving } from '@electron/usecases/conflicts/run-waiving';
import { settleDue } from '@electron/usecases/settle-due';
import { TerritoryKey, UnitCode } from '@shared/model/ids';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, handlersOf, newSession, openGrid, type Opened, tickingClock } from '../support/workspace';

let opened: Opened;
let desk: ReturnType<typeof createConflictHandlers>;
let judgings = 0;

const tasks = createInlineRunner(
  {
    conflicts: (input: never, context) => {
      judgings++;
      return runJudging(input, context);
    },
    waive: runWaiving,
  },
  () => {},
);

/** North of R0 holds U0 and U1, South of R1 the rest; A0 lies in North, A1 in South. */
beforeEach(async () => {
  judgings = 0;
  opened = await openGrid();
  const { session, plans, planId } = opened;
  await addReps(session, 3);
  await addAccounts(session, [accountRecord(0, 'U0', {}), accountRecord(1, 'U9', {})]);
  const [north, south] = [newTerritory('N', 'North', 'R0'), newTerritory('S', 'South', 'R1')];
  const units = Array.from({ length: 16 }, (_, u) => ({
    unit: UnitCode.parse(`U${u}`),
    from: null,
    to: TerritoryKey.parse(u < 2 ? 'N' : 'S'),
  }));
  await plans['plan.apply']({
    planId,
    revision: 0,
    label: { code: 'importDivision', params: { units: 16 } },
    patch: {
      ...emptyPatch(),
      units,
      territories: [north, south].map((t) => ({ key: t.key, from: null, to: t })),
    },
  });
  await recordVisits('R2', 3);
  desk = createConflictHandlers(session, tasks);
});

/** Visits of a rep at A0, as an import brings them. */
async function recordVisits(rep: string, count: number, month = '01'): Promise<void> {
  const { session } = opened;
  const { db } = session.require();
  const visits = Array.from({ length: count }, (_, i) => ({
    account: 'A0' as never,
    rep: rep as never,
    at: `2026-${month}-1${i}T09:00:00.000Z`,
    kind: 'visit',
  }));
  await insertActivities(db, visits);
  await db
    .insertInto('audit')
    .values({ at: session.now(), plan_id: null, event: 'imported', seq: null, detail: '{}', actor: '' })
    .execute();
  session.emitChange(['accounts']);
}

const CASE = 'foreignActivity/A0/R2';

function ruling(more: Partial<CallInput<'conflicts.rule'>> = {}): CallInput<'conflicts.rule'> {
  return {
    planId: opened.planId,
    key: CASE,
    ruling: 'transfer',
    form: 'ruling',
    rep: 'R2',
    territory: null,
    survivor: null,
    shares: [],
    reason: 'R2 found the customer',
    effectiveOn: '2026-01-31',
    ...more,
  };
}

async function keys(state: 'open' | 'ruled' | 'waived' | 'gone'): Promise<string[]> {
  const { rows } = await desk['conflicts.list']({ planId: opened.planId, filter: { state }, offset: 0, limit: 1000 });
  return rows.map(({ conflict }) => conflict.key).toSorted();
}

async function explained(account: string) {
  const { account: row, steps } = await opened.accounts['accounts.explain']({ planId: opened.planId, account });
  return { owner: row.owner, cause: row.cause, why: steps.find((step) => step.applied)?.params };
}

const parse = <T>(input: T): never => input as never;

describe('the conflict desk', () => {
  it('finds conflicts, and after an import or an edit judges only what was touched', async () => {
    const { planId } = opened;
    expect(await desk['conflicts.status']({ planId })).toMatchObject({ open: 1, types: { foreignActivity: 1 } });
    expect(judgings).toBe(1);
    await recordVisits('R1', 1);
    expect(await keys('open')).toEqual(['foreignActivity/A0/R1', CASE]);
    const { meta } = await documentOf(opened, planId);
    const move = { unit: UnitCode.parse('U1'), from: TerritoryKey.parse('N'), to: null };
    await opened.plans['plan.apply']({
      planId,
      revision: meta.revision,
      label: { code: 'unassignUnits', params: { count: 1, from: 'North' } },
      patch: { ...emptyPatch(), units: [move] },
    });
    expect(await keys('open')).toEqual(['foreignActivity/A0/R1', CASE, 'unitNowhere/U1']);
    await opened.plans['plan.undo']({ planId });
    expect(await keys('gone')).toEqual(['unitNowhere/U1']);
    // Never as a whole again.
    expect(judgings).toBe(1);
    const whole = await desk['conflicts.detect']({ planId });
    expect(whole).toMatchObject({ open: 2 });
    expect(await keys('open')).toEqual(['foreignActivity/A0/R1', CASE]);
  });

  it('needs no second look after a restart when nothing was done since', async () => {
    await desk['conflicts.status']({ planId: opened.planId });
    desk = createConflictHandlers(opened.session, tasks);
    expect(await keys('open')).toEqual([CASE]);
    expect(judgings).toBe(1);
    await recordVisits('R1', 1);
    desk = createConflictHandlers(opened.session, tasks);
    expect(await keys('open')).toHaveLength(2);
    expect(judgings).toBe(2);
  });

  it('shows evidence, the policy as it was tried, and a suggestion', async () => {
    const { db } = opened.session.require();
    const claim = { account: 'A0', rep: 'R2', registeredAt: '2026-01-02T08:00:00.000Z' };
    await upsertClaims(db, [parse({ ...claim, expiresAt: null, assignedAt: null, firstContactAt: null })]);
    await recordVisits('R2', 4);
    const found = await desk['conflicts.case']({ planId: opened.planId, key: CASE });
    expect(found).toMatchObject({
      name: '客户 0',
      owner: 'R0',
      suggestion: { ruling: 'transfer', rep: 'R2', because: 'ground', params: { ground: 'protectedClaim' } },
    });
    expect(found.suggestion.trace.map(({ ground, outcome }) => [ground, outcome])).toEqual([
      ['protectedClaim', 'decides'],
      ['registeredWork', 'notReached'],
      ['territoryOwner', 'notReached'],
    ]);
    const dated = found.timeline.map(({ at }) => at);
    expect(dated).toEqual(dated.toSorted().toReversed());
    expect(found.timeline.filter(({ code }) => code === 'activity')).toHaveLength(4);
  });

  it('makes a ruling a decision of the plan with its reason, which explain names, and takes it back', async () => {
    const { planId, session } = opened;
    const { rulingId, meta } = await desk['conflicts.rule'](parse(ruling()));
    expect(meta?.undo).toMatchObject({ code: 'ruleAccount' });
    expect(await explained('A0')).toMatchObject({
      owner: 'R2',
      cause: 'ruling',
      why: { reason: 'R2 found the customer' },
    });
    expect([await keys('open'), await keys('ruled')]).toEqual([[], [CASE]]);
    const trail = await readAudit(session.require().db, planId);
    expect(trail.at(-1)).toMatchObject({ event: 'ruled', detail: { ruling: 'transfer', rep: 'R2', subject: 'A0' } });

    await desk['conflicts.undo'](parse({ planId, rulingIds: [rulingId] }));
    expect(await explained('A0')).toMatchObject({ owner: 'R0', cause: 'geography' });
    expect([await keys('open'), await keys('ruled')]).toEqual([[CASE], []]);
    expect((await readAudit(session.require().db, planId)).at(-1)).toMatchObject({ event: 'rulingUndone' });
    await expect(desk['conflicts.undo'](parse({ planId, rulingIds: [rulingId] }))).rejects.toMatchObject({
      code: 'conflicts.alreadyUndone',
    });
    // The plan's own redo makes the ruling hold again.
    await opened.plans['plan.redo']({ planId });
    expect([await keys('open'), await keys('ruled')]).toEqual([[], [CASE]]);
  });

  it('takes an earlier ruling back by a change of its own, when the plan has moved on', async () => {
    const { planId } = opened;
    const { rulingId } = await desk['conflicts.rule'](parse(ruling()));
    const { meta } = await documentOf(opened, planId);
    const move = { unit: UnitCode.parse('U1'), from: TerritoryKey.parse('N'), to: TerritoryKey.parse('S') };
    await opened.plans['plan.apply']({
      planId,
      revision: meta.revision,
      label: { code: 'assignUnits', params: { count: 1, from: 'North', to: 'South' } },
      patch: { ...emptyPatch(), units: [move] },
    });
    await desk['conflicts.undo'](parse({ planId, rulingIds: [rulingId] }));
    expect(await explained('A0')).toMatchObject({ owner: 'R0', cause: 'geography' });
    expect(await keys('open')).toEqual([CASE]);
    expect((await opened.plans['plan.history']({ planId }))[0].label.code).toBe('undoRuling');
  });

  it('lets a ruling hold for what it has looked at: later work of another opens a case again', async () => {
    await desk['conflicts.rule'](parse(ruling({ ruling: 'keep', rep: 'R0' })));
    expect(await keys('open')).toEqual([]);
    await opened.settings['settings.update']({ asOf: '2026-02-28' });
    expect(await keys('open')).toEqual([]);
    await recordVisits('R2', 1, '02');
    expect(await keys('open')).toEqual([CASE]);
  });

  it('becomes a lock or a bar where that is wished, and says so when a lock stands before it', async () => {
    const { planId } = opened;
    const bar = await desk['conflicts.rule'](parse(ruling({ ruling: 'keep', form: 'exclusion', rep: 'R2' })));
    expect((await documentOf(opened, planId)).decisions).toMatchObject([{ kind: 'exclusion', rep: 'R2' }]);
    expect(await keys('ruled')).toEqual([CASE]);
    await desk['conflicts.undo'](parse({ planId, rulingIds: [bar.rulingId] }));
    await desk['conflicts.rule'](parse(ruling({ form: 'lock' })));
    expect(await explained('A0')).toMatchObject({ owner: 'R2', cause: 'lock' });
    await recordVisits('R0', 1, '02');
    await opened.settings['settings.update']({ asOf: '2026-02-28' });
    const next = ruling({ key: 'foreignActivity/A0/R0', rep: 'R0' });
    await expect(desk['conflicts.rule'](parse(next))).rejects.toMatchObject({ code: 'conflicts.lockStands' });
    expect(await keys('open')).toEqual(['foreignActivity/A0/R0']);
  });

  it('shares an account: one owns it, the others follow it jointly, and their work is no conflict any more', async () => {
    const shares = [
      { rep: 'R0', percent: 70 },
      { rep: 'R2', percent: 30 },
    ];
    const { rulingId } = await desk['conflicts.rule'](parse(ruling({ ruling: 'share', rep: 'R0', shares })));
    const { planId } = opened;
    expect(await documentOf(opened, planId)).toMatchObject({
      decisions: [{ kind: 'ruling', rep: 'R0' }],
      followers: [{ account: 'A0', to: [{ rep: 'R2', share: 0.3 }] }],
    });
    await recordVisits('R2', 1, '02');
    await opened.settings['settings.update']({ asOf: '2026-02-28' });
    expect(await keys('open')).toEqual([]);
    await desk['conflicts.undo'](parse({ planId, rulingIds: [rulingId] }));
    expect((await documentOf(opened, planId)).followers).toEqual([]);
    expect(await keys('open')).toEqual([CASE]);
  });

  it('waives many for one reason, until there is new evidence, and all of it can be taken back', async () => {
    const { planId } = opened;
    await recordVisits('R1', 1);
    const all = await keys('open');
    const { rulingIds } = await desk['conflicts.waiveAll'](parse({ planId, filter: {}, reason: 'trade fair' }));
    expect([await keys('open'), await keys('waived')]).toEqual([[], all]);
    expect((await documentOf(opened, planId)).decisions).toEqual([]);
    await recordVisits('R2', 5);
    expect([await keys('open'), await keys('waived')]).toEqual([[CASE], ['foreignActivity/A0/R1']]);
    await desk['conflicts.undo'](parse({ planId, rulingIds }));
    expect(await keys('open')).toEqual(all);
  });

  it('waives hundreds in a worker and takes them back there; stopped half way, none is', async () => {
    const { planId, session, path } = opened;
    await addAccounts(
      session,
      Array.from({ length: 150 }, (_, i) => accountRecord(10 + i, null, {})),
    );
    session.emitChange(['field', 'accounts', 'plans']);
    const open = (await keys('open')).length;
    expect(open).toBeGreaterThan(150);
    const { rulingIds } = await desk['conflicts.waiveAll'](
      parse({ planId, filter: { types: ['accountNowhere'] }, reason: 'no address yet' }),
    );
    expect([rulingIds.length, (await keys('open')).length]).toEqual([150, open - 150]);
    expect(await readAudit(session.require().db, planId)).toSatisfy(
      (trail: { event: string }[]) => trail.filter(({ event }) => event === 'ruled').length === 150,
    );
    let steps = 0;
    const stop = {
      progress: () => {
        if (++steps > 40) throw new DomainError('task.cancelled');
      },
    };
    const input = { kind: 'undo', path, planId, rulingIds, at: session.now() } as const;
    await expect(runWaiving(input, stop)).rejects.toMatchObject({ code: 'task.cancelled' });
    expect((await keys('open')).length).toBe(open - 150);
    await desk['conflicts.undo']({ planId, rulingIds });
    expect((await keys('open')).length).toBe(open);
  });

  it('goes with a fork: what was ruled stays ruled there, and what is ruled there stays there', async () => {
    const { planId, plans } = opened;
    await desk['conflicts.rule'](parse(ruling()));
    const fork = await plans['plan.fork']({ planId, name: 'Fork' });
    expect(await desk['conflicts.status']({ planId: fork.id })).toMatchObject({ open: 0 });
    await recordVisits('R1', 1, '02');
    await opened.settings['settings.update']({ asOf: '2026-02-28' });
    await desk['conflicts.waive'](parse({ planId: fork.id, key: 'foreignActivity/A0/R1', reason: 'known' }));
    expect(await desk['conflicts.status']({ planId: fork.id })).toMatchObject({ open: 0 });
    expect(await keys('open')).toEqual(['foreignActivity/A0/R1']);
  });

  it('learns of probable duplicates as soon as they have been compared, and settles them by merging, which can be undone', async () => {
    const { planId, session, duplicates } = opened;
    const twin = { name: '宁波海天机械有限公司', phone: '0574-87654321', creditCode: '91330200MA2AXXXX1X' };
    await addAccounts(session, [accountRecord(20, 'U0', twin), accountRecord(21, 'U9', twin)]);
    session.emitChange(['field', 'accounts', 'plans']);
    expect(await keys('open')).toEqual([CASE]);
    await duplicates['duplicates.detect']({ whole: true });
    const key = 'duplicateOwners/A20/A21';
    expect(await keys('open')).toEqual([key, CASE].toSorted());
    // Only what the comparison touched was judged again.
    expect(judgings).toBe(1);
    const merge = { key, ruling: 'merge', rep: 'R0', survivor: 'A20', reason: 'one customer, two entries' } as const;
    const { rulingId } = await desk['conflicts.rule'](parse(ruling(merge)));
    const codes = async () => (await session.require().cache.ground()).field.accounts.code;
    expect(await codes()).toEqual(['A0', 'A1', 'A20']);
    expect(await explained('A20')).toMatchObject({ owner: 'R0', cause: 'ruling' });
    expect([await keys('open'), await keys('ruled')]).toEqual([[CASE], [key]]);
    await desk['conflicts.undo']({ planId, rulingIds: [rulingId] });
    expect(await codes()).toEqual(['A0', 'A1', 'A20', 'A21']);
    expect(await explained('A20')).toMatchObject({ owner: 'R0', cause: 'geography' });
    expect(await explained('A21')).toMatchObject({ owner: 'R1' });
    expect(await keys('open')).toEqual([key, CASE].toSorted());
  });

  it('takes what the owner of the time did for no conflict once the account is planned for, or given to, another', async () => {
    const { planId, plans } = opened;
    await recordVisits('R0', 2);
    await plans['plan.activate']({ planId });
    const fork = await plans['plan.fork']({ planId, name: 'Fork' });
    const move = { unit: UnitCode.parse('U0'), from: TerritoryKey.parse('N'), to: TerritoryKey.parse('S') };
    await plans['plan.apply']({
      planId: fork.id,
      revision: fork.revision,
      label: { code: 'assignUnits', params: { count: 1, from: 'North', to: 'South' } },
      patch: { ...emptyPatch(), units: [move] },
    });
    const openIn = async (plan: typeof planId) =>
      (await desk['conflicts.list']({ planId: plan, filter: { state: 'open' }, offset: 0, limit: 100 })).rows.map(
        ({ conflict }) => conflict.key,
      );
    expect(await openIn(fork.id)).toEqual([CASE]);

    const decision = { account: 'A0', kind: 'manual', rep: 'R1', reason: '' } as const;
    await plans['plan.apply']({
      planId,
      revision: (await documentOf(opened, planId)).meta.revision,
      label: { code: 'decide', params: {} },
      patch: { ...emptyPatch(), decisions: [{ from: null, to: parse(decision) }] },
    });
    expect(await openIn(planId)).toEqual([CASE]);
    // From the day it was given away on, it is one.
    await recordVisits('R0', 1, '02');
    await opened.settings['settings.update']({ asOf: '2026-02-28' });
    expect(await openIn(planId)).toContain('foreignActivity/A0/R0');
    await plans['plan.activate']({ planId: fork.id });
    expect(await openIn(fork.id)).toContain('foreignActivity/A0/R0');
  });

  it('takes work for no conflict that was done while the account was given to somebody for a time, and no other', async () => {
    const { planId, path, resources } = opened;
    await opened.plans['plan.activate']({ planId });
    const give = async (from: unknown, rep: string | null) => {
      const { revision } = (await documentOf(opened, planId)).meta;
      const to = rep === null ? null : { account: 'A0', kind: 'manual', rep, reason: '' };
      const patch = { ...emptyPatch(), decisions: [{ from, to } as never] };
      await opened.plans['plan.apply']({ planId, revision, label: { code: 'decide', params: {} }, patch });
      return to;
    };
    const given = await give(null, 'R2');
    // R2 works on it in February, as its owner; in January nobody had given it to them.
    await opened.session.close();
    const session = newSession(resources, { now: tickingClock('2026-02-20T08:00:00.000Z') });
    await session.open(path);
    opened = { ...opened, session, ...handlersOf(session) };
    desk = createConflictHandlers(session, tasks);
    await recordVisits('R2', 2, '02');
    await give(given, 'R1');
    await opened.settings['settings.update']({ asOf: '2026-02-28' });
    expect(await keys('open')).toEqual([CASE]);
    const found = await desk['conflicts.case']({ planId, key: CASE });
    expect(found.conflict.facts).toMatchObject({ activities: 3 });
  });

  it('shows earlier rulings on like cases as precedents', async () => {
    await recordVisits('R1', 1);
    await desk['conflicts.rule'](parse(ruling()));
    await recordVisits('R1', 2, '02');
    await opened.settings['settings.update']({ asOf: '2026-02-28' });
    const { precedents } = await desk['conflicts.case']({ planId: opened.planId, key: 'foreignActivity/A0/R1' });
    expect(precedents).toMatchObject([{ key: CASE, ruling: 'transfer', reason: 'R2 found the customer' }]);
  });

  it('refuses what cannot be, and writes nothing then', async () => {
    await expect(desk['conflicts.rule'](parse(ruling({ key: 'foreignActivity/A0/R9' })))).rejects.toMatchObject({
      code: 'conflicts.gone',
    });
    await expect(desk['conflicts.rule'](parse(ruling({ rep: null })))).rejects.toMatchObject({
      code: 'conflicts.repMissing',
    });
    await expect(desk['conflicts.rule'](parse(ruling({ ruling: 'merge' })))).rejects.toMatchObject({
      code: 'conflicts.notForThis',
    });
    const { db } = opened.session.require();
    expect(await db.selectFrom('conflict_ruling').selectAll().execute()).toEqual([]);
    await desk['conflicts.rule'](parse(ruling()));
    await expect(desk['conflicts.rule'](parse(ruling()))).rejects.toMatchObject({ code: 'conflicts.gone' });
    const { sqlite } = opened.session.require();
    expect(() => sqlite.exec("update conflict_ruling set reason = 'other'")).toThrow(/keeps its content/);
    expect(() => sqlite.exec('delete from conflict_ruling')).toThrow(/never deleted/);
  });

  it('rules for a later day: nothing changes before it, in forks neither, and then on opening; it can be taken back until then', async () => {
    const { planId, path, resources, session, plans } = opened;
    const { rulingId, dueOn, meta } = await desk['conflicts.rule'](parse(ruling({ effectiveOn: '2026-02-10' })));
    expect([dueOn, meta]).toEqual(['2026-02-10', null]);
    expect(await explained('A0')).toMatchObject({ owner: 'R0', cause: 'geography' });
    const { rulings } = await desk['conflicts.case']({ planId, key: CASE });
    expect(rulings).toMatchObject([{ id: rulingId, waits: true, inForce: true, effectiveOn: '2026-02-10' }]);
    expect(await keys('ruled')).toEqual([CASE]);
    const fork = await plans['plan.fork']({ planId, name: 'Fork' });
    expect(await settleDue(session)).toBe(0);

    // Taken back while it waits, it never comes.
    await desk['conflicts.undo']({ planId, rulingIds: [rulingId] });
    expect(await keys('open')).toEqual([CASE]);
    await desk['conflicts.rule'](parse(ruling({ effectiveOn: '2026-02-10', form: 'lock' })));
    const third = await plans['plan.fork']({ planId, name: 'Third' });
    await session.close();

    const later = newSession(resources, { now: tickingClock('2026-02-10T12:00:00.000Z') });
    await later.open(path);
    expect(await settleDue(later)).toBe(2);
    expect(await settleDue(later)).toBe(0);
    const accounts = createAccountHandlers(later);
    const owner = async (id: typeof planId) =>
      (await accounts['accounts.explain']({ planId: id, account: 'A0' })).account;
    expect(await owner(planId)).toMatchObject({ owner: 'R2', cause: 'lock' });
    expect(await owner(third.id)).toMatchObject({ owner: 'R2', cause: 'lock' });
    expect(await owner(fork.id)).toMatchObject({ owner: 'R0' });
    const trail = await readAudit(later.require().db, planId);
    expect(trail.at(-1)).toMatchObject({ event: 'rulingCarriedOut', detail: { subject: 'A0', rep: 'R2' } });

    // From then on it is a ruling like any other.
    const again = createConflictHandlers(later, tasks);
    const [own] = (await again['conflicts.case']({ planId, key: CASE })).rulings;
    expect(own).toMatchObject({ waits: false, inForce: true });
    await again['conflicts.undo']({ planId, rulingIds: [own.id] });
    expect(await owner(planId)).toMatchObject({ owner: 'R0' });
  });

  it('ends a ruling for a later day with its plan, says so before and after, and keeps it where another plan waits for it', async () => {
    const { planId, plans, session, path, resources } = opened;
    await plans['plan.activate']({ planId });
    const early = await plans['plan.fork']({ planId, name: 'Forked before' });
    const { rulingId } = await desk['conflicts.rule'](parse(ruling({ effectiveOn: '2026-02-10' })));
    const late = await plans['plan.fork']({ planId, name: 'Forked after' });
    const ends = async (id: typeof planId) =>
      (await plans['plan.preflight']({ planId: id })).find(({ code }) => code === 'rulingsEnd');
    expect(await ends(early.id)).toBeUndefined();
    expect(await plans['plan.archive']({ planId: late.id })).toMatchObject({ ended: 0 });
    expect(await ends(early.id)).toMatchObject({ severity: 'warning', count: 1, examples: ['A0'] });

    await plans['plan.activate']({ planId: early.id });
    const trail = await readAudit(session.require().db, planId);
    expect(trail.filter(({ event }) => event === 'rulingRefused')).toMatchObject([
      { detail: { rulingId, subject: 'A0', rep: 'R2', dueOn: '2026-02-10', why: 'conflicts.planArchived' } },
    ]);
    const { rulings } = await desk['conflicts.case']({ planId, key: CASE });
    expect(rulings).toMatchObject([{ id: rulingId, waits: false, inForce: false, refused: 'conflicts.planArchived' }]);
    await session.close();
    const later = newSession(resources, { now: tickingClock('2026-02-10T12:00:00.000Z') });
    await later.open(path);
    expect(await settleDue(later)).toBe(0);
  });
});
