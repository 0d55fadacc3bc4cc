import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallParsed } from '@shared/contract/contract';
import { AccountCode, RepCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import type { PlanPatch } from '@shared/model/plan';
import { emptyPatch } from '@shared/planning/patch';
import { DEFAULT_POLICY } from '@shared/rules/default-policy';
import { upsertClaims } from '@electron/store/claims';
import { insertActivities } from '@electron/store/activities';
import { createInlineRunner } from '@electron/tasks/runner';
import { createEvaluationHandlers } from '@electron/usecases/evaluation';
import { createPoolHandlers } from '@electron/usecases/pool/handlers';
import { runDryRun } from '@electron/usecases/pool/run-dry-run';
import { arbitraryPolicy } from '../../unit/rules/pool/support';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, openGrid, type Opened } from '../support/workspace';

let opened: Opened;
let pool: ReturnType<typeof createPoolHandlers>;
const [A0, A1, A2, A3] = ['A0', 'A1', 'A2', 'A3'].map((code) => AccountCode.parse(code));
const [R0, R1] = ['R0', 'R1'].map((code) => RepCode.parse(code));

/** The grid's data speaks of 2026-01-31. U0 is run by R0; A0 and A1 are there, A2 nowhere, A3 in no territory. */
beforeEach(async () => {
  opened = await openGrid();
  const { session, plans, planId } = opened;
  await addReps(session, 2);
  await addAccounts(session, [
    accountRecord(0, 'U0'),
    accountRecord(1, 'U0'),
    accountRecord(2, null),
    accountRecord(3, 'U9'),
  ]);
  pool = createPoolHandlers(
    session,
    createInlineRunner({ 'dry-run': runDryRun }, () => {}),
  );
  const territory = newTerritory('N', 'North', 'R0');
  await plans['plan.apply']({
    planId,
    revision: 0,
    label: { code: 'x', params: {} },
    patch: {
      ...emptyPatch(),
      territories: [{ key: territory.key, from: null, to: territory }],
      units: [{ unit: 'U0' as never, from: null, to: territory.key }],
    },
  });
});

async function claimed(account: string, rep: string, registeredAt: string): Promise<void> {
  const none = { expiresAt: null, assignedAt: registeredAt, firstContactAt: null };
  await upsertClaims(opened.session.require().db, [{ account, rep, registeredAt, ...none }]);
  opened.session.emitChange(['accounts']);
}

async function ownerOf(account: string): Promise<string | null> {
  const { accounts, planId } = opened;
  return (await accounts['accounts.explain']({ planId, account })).account.owner;
}

const stateOf = async (account: AccountCode) => pool['pool.account']({ planId: opened.planId, account });
const slice = () => ({ planId: opened.planId, offset: 0, limit: 1000 });
const events = () => opened.session.require().sqlite.prepare('select event from audit order by id').pluck().all();
const wish = (accounts: AccountCode[], rep: RepCode, override = '') => ({
  planId: opened.planId,
  accounts,
  rep,
  override,
});

describe('the pool', () => {
  it('lists what nobody owns, and why', async () => {
    const { rows, asOf } = await pool['pool.list'](slice());
    expect(asOf).toBe('2026-01-31');
    expect(rows.map(({ account, why }) => [account, why])).toEqual([
      ['A2', 'unplaced'],
      ['A3', 'noTerritory'],
    ]);
  });

  it('is claimed from: the plan gives the account to the rep, protected, and undo takes both back', async () => {
    const done = await pool['pool.claim'](wish([A3], R1));
    expect(done).toMatchObject({ done: 1, left: [] });
    expect([await ownerOf('A3'), (await stateOf(A3)).state]).toEqual(['R1', 'protected']);
    expect(events().slice(-2)).toEqual(['applied', 'claimed']);

    await opened.plans['plan.undo']({ planId: opened.planId });
    expect([await ownerOf('A3'), (await stateOf(A3)).state]).toEqual([null, 'pool']);
    await opened.plans['plan.redo']({ planId: opened.planId });
    expect([await ownerOf('A3'), (await stateOf(A3)).state]).toEqual(['R1', 'protected']);
    expect(events().slice(-4)).toEqual(['undone', 'claimUndone', 'redone', 'claimRedone']);
  });

  it('takes an account back with the reason, and keeps the same rep off for the cool-down', async () => {
    await pool['pool.claim'](wish([A3], R1));
    await expect(
      (async () => pool['pool.release']({ planId: opened.planId, accounts: [A3], how: 'returned', reason: '' }))(),
    ).rejects.toMatchObject({ code: 'pool.reasonMissing' });
    await pool['pool.release']({ planId: opened.planId, accounts: [A3], how: 'returned', reason: 'no demand' });
    const { rows } = await pool['pool.list'](slice());
    expect(rows.find(({ account }) => account === 'A3')).toMatchObject({
      why: 'returned',
      reason: 'no demand',
      since: '2026-01-31',
      lastRep: 'R1',
    });
    const [left] = await pool['pool.check']({ planId: opened.planId, accounts: [A3], rep: R1 });
    expect(left.reasons.map(({ code }) => code)).toEqual(['pool.coolDown']);
    expect(await pool['pool.check']({ planId: opened.planId, accounts: [A3], rep: R0 })).toEqual([]);
  });

  it('registers a claim on an own account without touching the plan, and undoes it by itself', async () => {
    const before = (await documentOf(opened, opened.planId)).meta.revision;
    const { edit } = await pool['pool.claim'](wish([A0], R0));
    expect((await documentOf(opened, opened.planId)).meta.revision).toBe(before);
    expect((await stateOf(A0)).state).toBe('protected');
    await pool['pool.step']({ edit: edit ?? 0, turn: 'undo' });
    expect((await stateOf(A0)).state).toBe('owned');
    expect(await pool['pool.edits']({})).toMatchObject([{ kind: 'claimed', state: 'undone', count: 1 }]);
  });

  it('leaves out what the policy is against, says why, and takes it with a reason', async () => {
    await claimed('A0', 'R0', '2026-01-20T09:00:00.000Z');
    const { left, done, edit } = await pool['pool.claim'](wish([A0], R1));
    expect([done, edit]).toEqual([0, null]);
    expect(left[0]).toMatchObject({ account: 'A0', overridable: true, reasons: [{ code: 'pool.protected' }] });
    expect(await ownerOf('A0')).toBe('R0');
    expect(await pool['pool.claim'](wish([A0], R1, 'agreed with R0'))).toMatchObject({ done: 1 });
    expect(await ownerOf('A0')).toBe('R1');
  });

  it('counts the caps within one bulk claim', async () => {
    await opened.settings['settings.update']({ policy: { ...DEFAULT_POLICY, claimsPerDay: 1 } });
    const { done, left } = await pool['pool.claim'](wish([A2, A3], R1));
    expect(done).toBe(1);
    expect(left).toMatchObject([{ account: 'A3', reasons: [{ code: 'pool.capDay', params: { limit: 1 } }] }]);
  });

  it('takes back in one change exactly those whose follow-up has lapsed', async () => {
    await claimed('A0', 'R0', '2025-11-01T09:00:00.000Z');
    await claimed('A1', 'R0', '2026-01-20T09:00:00.000Z');
    const { rows } = await pool['pool.claims'](slice());
    expect(rows.map(({ account, standing }) => [account, standing.state])).toEqual([
      ['A1', 'protected'],
      ['A0', 'recyclable'],
    ]);
    const release = { planId: opened.planId, accounts: [A0, A1], how: 'recycled' as const, reason: '' };
    const { done, left } = await pool['pool.release'](release);
    expect([done, left.map(({ account }) => account)]).toEqual([1, ['A1']]);
    expect([await ownerOf('A0'), await ownerOf('A1')]).toEqual([null, 'R0']);
    await opened.plans['plan.undo']({ planId: opened.planId });
    expect([await ownerOf('A0'), (await stateOf(A0)).state]).toEqual(['R0', 'recyclable']);
  });

  it('is undone in order: a later act on the same claim first', async () => {
    const { edit } = await pool['pool.claim'](wish([A0], R0));
    await pool['pool.release']({ planId: opened.planId, accounts: [A0], how: 'returned', reason: 'moved away' });
    await expect(pool['pool.step']({ edit: edit ?? 0, turn: 'undo' })).rejects.toMatchObject({
      code: 'pool.builtUpon',
    });
    await opened.plans['plan.undo']({ planId: opened.planId });
    await pool['pool.step']({ edit: edit ?? 0, turn: 'undo' });
    expect((await stateOf(A0)).state).toBe('owned');
  });
});

describe('promises', () => {
  const label = { code: 'x', params: {} };
  const byHand = (account: AccountCode, rep: RepCode | null) => ({
    ...emptyPatch(),
    decisions: [{ from: null, to: { account, kind: 'manual' as const, rep, reason: 'why' } }],
  });
  const revision = async () => (await documentOf(opened, opened.planId)).meta.revision;
  const trail = () =>
    JSON.parse(
      String(
        opened.session.require().sqlite.prepare('select detail from audit order by id desc limit 1').pluck().get(),
      ),
    ) as Record<string, unknown>;

  it('are told before an edit is made, by the rep they hold for', async () => {
    await claimed('A1', 'R0', '2026-01-20T09:00:00.000Z');
    opened.session.emitChange(['accounts']);
    expect(await pool['pool.guards']({})).toMatchObject({
      protections: [{ account: 'A1', rep: 'R0', until: '2026-04-20' }],
      resting: [],
    });
  });

  it('are kept by every edit, unless a reason is given that stays in the audit trail', async () => {
    const { plans, planId } = opened;
    await claimed('A1', 'R0', '2026-01-20T09:00:00.000Z');
    opened.session.emitChange(['accounts']);
    const patch = byHand(A1, R1);
    const edit = { planId, revision: await revision(), label, patch };
    expect(await plans['plan.breaches']({ planId, patch })).toMatchObject([
      { kind: 'protected', account: 'A1', rep: 'R0', until: '2026-04-20' },
    ]);
    await expect(plans['plan.apply'](edit)).rejects.toMatchObject({ code: 'plan.breach' });
    expect([await ownerOf('A1'), await revision()]).toEqual(['R0', edit.revision]);
    await plans['plan.apply']({ ...edit, override: 'the customer asked for it' });
    expect(await ownerOf('A1')).toBe('R1');
    expect(trail()).toMatchObject({
      override: 'the customer asked for it',
      breaches: [{ kind: 'protected', account: 'A1', rep: 'R0' }],
    });
  });

  it('hold for units that move in bulk, and for a plan that comes into force', async () => {
    const { plans, planId } = opened;
    await claimed('A1', 'R0', '2026-01-20T09:00:00.000Z');
    opened.session.emitChange(['accounts']);
    await plans['plan.activate']({ planId });
    const fork = await plans['plan.fork']({ planId, name: 'Next' });
    const unassign = { ...emptyPatch(), units: [{ unit: 'U0' as never, from: 'N' as never, to: null }] };
    const move = { planId: fork.id, revision: fork.revision, label, patch: unassign };
    await expect(plans['plan.apply'](move)).rejects.toMatchObject({ code: 'plan.breach', params: { account: 'A1' } });
    await plans['plan.apply']({ ...move, override: 'tried out' });
    expect((await plans['plan.preflight']({ planId: fork.id })).find(({ code }) => code === 'promiseBroken')).toEqual({
      code: 'promiseBroken',
      severity: 'override',
      count: 1,
      examples: ['A1'],
    });
    await expect(plans['plan.activate']({ planId: fork.id })).rejects.toMatchObject({ code: 'plan.breach' });
    await plans['plan.activate']({ planId: fork.id, override: 'agreed with R0' });
    expect(trail()).toMatchObject({ override: 'agreed with R0', breaches: [{ kind: 'protected', account: 'A1' }] });
  });

  it('cover cool-down and caps of accounts taken from the pool by hand; a lock gives way to no reason', async () => {
    const { plans, planId } = opened;
    await pool['pool.claim'](wish([A0], R0));
    await pool['pool.release']({ planId, accounts: [A0], how: 'returned', reason: 'moved away' });
    const apply = async (patch: PlanPatch, override = '') =>
      plans['plan.apply']({ planId, revision: await revision(), label, patch, override });
    const [manual] = (await documentOf(opened, opened.planId)).decisions;
    const again = { ...emptyPatch(), decisions: [{ from: manual, to: { ...manual, rep: R0, reason: 'back' } }] };
    await expect(apply(again)).rejects.toMatchObject({ code: 'plan.breach' });
    expect(await plans['plan.breaches']({ planId, patch: again })).toMatchObject([{ kind: 'coolDown', rep: 'R0' }]);
    await apply({
      ...emptyPatch(),
      decisions: [{ from: null, to: { account: A2, kind: 'lock', rep: R0, reason: '' } }],
    });
    await expect(apply(byHand(A2, R1), 'I want it')).rejects.toMatchObject({ code: 'plan.breachDecided' });
  });
});

describe('the lists', () => {
  it('are narrowed, ordered and counted before they are cut into slices', async () => {
    const { session } = opened;
    await addAccounts(
      session,
      Array.from({ length: 30 }, (_, i) => accountRecord(10 + i, i % 3 === 0 ? 'U9' : null)),
    );
    session.emitChange(['field', 'accounts', 'plans']);
    const names = async (more: Partial<CallParsed<'pool.list'>>) => {
      const answer = await pool['pool.list']({ ...slice(), ...more });
      return { ...answer, codes: answer.rows.map(({ account }) => String(account)) };
    };
    const whole = await names({});
    expect([whole.all, whole.total, whole.reasons]).toEqual([32, 32, ['unplaced', 'noTerritory']]);
    const narrow = await names({ why: 'noTerritory' });
    expect([narrow.all, narrow.total]).toEqual([32, 11]);

    const by = (descending: boolean) => ({ sort: { by: 'code', descending } as const });
    const sorted = (await names(by(false))).codes;
    expect(sorted).toEqual(whole.codes.toSorted());
    expect((await names(by(true))).codes).toEqual(sorted.toReversed());
    const cut = await Promise.all([0, 10, 20, 30].map((offset) => names({ ...by(false), offset, limit: 10 })));
    expect(cut.flatMap(({ codes }) => codes)).toEqual(sorted);

    const found = await names({ search: ' a17  客户 ' });
    expect([found.total, found.codes]).toEqual([1, ['A17']]);
    expect((await names({ search: 'nowhere' })).total).toBe(0);
  });

  it('count claims by how they stand, and name those the policy lets go however few are shown', async () => {
    await claimed('A0', 'R0', '2025-06-01T09:00:00.000Z');
    await claimed('A1', 'R0', '2025-06-02T09:00:00.000Z');
    await claimed('A3', 'R1', '2026-01-20T09:00:00.000Z');
    const { all, total, rows, counts, recyclable } = await pool['pool.claims']({
      ...slice(),
      state: 'recyclable',
      limit: 1,
    });
    expect([all, total, rows.length, recyclable]).toEqual([3, 2, 1, 2]);
    expect(counts).toMatchObject({ recyclable: 2, protected: 1, ended: 0 });
    const { planId } = opened;
    expect((await pool['pool.recyclable']({ planId })).accounts.toSorted()).toEqual(['A0', 'A1']);
    expect((await pool['pool.recyclable']({ planId, search: 'A1' })).accounts).toEqual(['A1']);
  });
});

describe('what is due', () => {
  it('counts first contacts from the assignment and follow-ups by the cadence, and suggests another rep', async () => {
    const { db } = opened.session.require();
    await claimed('A0', 'R0', '2026-01-29T09:00:00.000Z');
    await insertActivities(db, [{ account: 'A1', rep: 'R0', at: '2024-01-05T09:00:00.000Z', kind: 'visit' }]);
    opened.session.emitChange(['field', 'accounts', 'plans']);
    const { rows, reps } = await pool['pool.due'](slice());
    const [followUp, contact] = ['followUp', 'contact'].map((what) => rows.find((row) => row.what === what));
    expect(contact).toMatchObject({ account: 'A0', state: 'missed', due: '2026-01-30 09:00' });
    expect(followUp).toMatchObject({ account: 'A1', state: 'overdue', suggestion: { rep: 'R1', why: 'nearest' } });
    expect(reps[0]).toMatchObject({ rep: 'R0', contactsOpen: 1, followUpsOverdue: 1 });
  });
});

describe('the evaluation', () => {
  it('counts satisfaction where activities carry it, and says that it is not given elsewhere', async () => {
    const { session, planId } = opened;
    const visit = { account: 'A0', at: '2025-11-05T09:00:00.000Z', kind: 'visit' };
    const { db } = session.require();
    await insertActivities(db, [{ ...visit, rep: 'R0' }]);
    await insertActivities(db, [{ ...visit, rep: 'R0', satisfaction: 5 }]);
    // A file without the column says nothing against it.
    await insertActivities(db, [{ ...visit, rep: 'R0' }]);
    const evaluation = createEvaluationHandlers(session)['evaluation.get'];
    const { period, reps } = await evaluation({ planId, kind: 'quarter', period: null });
    expect(period).toBe('2025-Q4');
    expect(reps.map(({ satisfaction }) => satisfaction)).toEqual([{ mean: 5, count: 1 }, null]);
    await expect(evaluation({ planId, kind: 'quarter', period: '2025-Q9' })).rejects.toMatchObject({
      code: 'evaluation.badPeriod',
    });
  });
});

describe('a dry run over the whole record', () => {
  const candidate = { ...DEFAULT_POLICY, recycleDays: 20, exemptTiers: [] };

  it('counts reps who have left and accounts that were merged, each as it was recorded, and claims made here', async () => {
    const { session, duplicates } = opened;
    const { sqlite } = session.require();
    await claimed('A0', 'R0', '2025-12-01T09:00:00.000Z');
    await claimed('A1', 'R1', '2025-12-02T09:00:00.000Z');
    await pool['pool.claim'](wish([A3], R1));
    await duplicates['duplicates.merge']({
      survivor: A0,
      merged: A1,
      choices: {},
      reason: 'one customer',
    });
    sqlite.prepare("update rep set deleted_at = '2026-01-30T00:00:00.000Z' where code = 'R1'").run();
    session.emitChange(['field', 'accounts', 'plans']);
    const report = await pool['pool.dryRun']({ policy: candidate });
    expect(report.present.claims).toBe(3);
    expect(report.rows.map(({ account, rep, effect }) => [account, rep, effect])).toEqual([
      ['A0', 'R0', 'lost'],
      // Merged with what R0 had claimed before; under the candidate both had lapsed by then.
      ['A1', 'R1', 'sooner'],
    ]);
    expect(report.rows[1].present).toMatchObject({ loss: 'merged', lostOn: '2026-01-31' });
    expect(report.formerReps).toEqual([{ code: 'R1', name: expect.any(String) as string }]);
    expect(report.tiers.reduce((sum, { lost }) => sum + lost, 0)).toBe(2);
  });

  it('never writes, whatever the policy', async () => {
    await claimed('A0', 'R0', '2025-12-15T09:00:00.000Z');
    await claimed('A1', 'R1', '2025-10-15T09:00:00.000Z');
    const { path, session } = opened;
    const state = (): unknown => {
      session.require().sqlite.pragma('wal_checkpoint(truncate)');
      return createHash('sha256').update(readFileSync(path)).digest('hex');
    };
    const before = state();
    await fc.assert(
      fc.asyncProperty(arbitraryPolicy, async (policy) => {
        await pool['pool.dryRun']({ policy });
        expect(state()).toBe(before);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a dry run', () => {
  it('says who would have lost what, and leaves the file byte for byte', async () => {
    await claimed('A0', 'R0', '2025-12-15T09:00:00.000Z');
    const { path, session } = opened;
    session.require().sqlite.pragma('wal_checkpoint(truncate)');
    const hash = () => createHash('sha256').update(readFileSync(path)).digest('hex');
    const before = [hash(), session.require().sqlite.prepare('select count(*) from audit').pluck().get()];
    const report = await pool['pool.dryRun']({ policy: { ...DEFAULT_POLICY, recycleDays: 20, exemptTiers: [] } });
    expect(report).toMatchObject({
      from: '2025-12-15',
      until: '2026-01-31',
      present: { inactive: 0 },
      candidate: { inactive: 1 },
    });
    expect(report.reps).toMatchObject([{ rep: 'R0', lost: 1, gained: 0 }]);
    expect(report.rows).toMatchObject([
      { account: 'A0', effect: 'lost', candidate: { lostOn: '2026-01-05', loss: 'inactive' } },
    ]);
    session.require().sqlite.pragma('wal_checkpoint(truncate)');
    expect([hash(), session.require().sqlite.prepare('select count(*) from audit').pluck().get()]).toEqual(before);
  });
});
