import { describe, expect, it } from 'vitest';
import { TerritoryKey, UnitCode } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { readAudit } from '@electron/store/audit';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, handlersOf, newSession, openGrid, type Opened } from '../support/workspace';

const label = (code: string) => ({ code, params: {} });
const unit = (code: string) => UnitCode.parse(code);

function create(key: string, name: string, rep: string | null, units: readonly string[]): PlanPatch {
  const territory = newTerritory(key, name, rep);
  return {
    ...emptyPatch(),
    territories: [{ key: territory.key, from: null, to: territory }],
    units: units.map((code) => ({ unit: unit(code), from: null, to: territory.key })),
  };
}

async function apply(opened: Opened, code: string, patch: PlanPatch) {
  const { meta } = await documentOf(opened, opened.planId);
  return opened.plans['plan.apply']({ planId: opened.planId, revision: meta.revision, label: label(code), patch });
}

async function twoTerritories(): Promise<Opened> {
  const opened = await openGrid();
  await addReps(opened.session, 2);
  await addAccounts(opened.session, [accountRecord(0, 'U0'), accountRecord(1, 'U1'), accountRecord(2, 'U5')]);
  await apply(opened, 'first', create('N', 'North', 'R0', ['U0', 'U1', 'U4']));
  await apply(opened, 'second', create('S', 'South', 'R1', ['U5', 'U6']));
  return opened;
}

describe('editing a plan', () => {
  it('starts with one empty plan in planning', async () => {
    const { plans } = await openGrid();
    expect(await plans['plan.list']({})).toMatchObject([
      { name: 'Plan 1', state: 'planning', revision: 0, undo: null, redo: null, basePlanId: null },
    ]);
  });

  it('keeps every edit in the file, with its history and audit trail', async () => {
    const opened = await twoTerritories();
    const { path, resources, planId, session } = opened;
    await session.close();
    const again = newSession(resources);
    await again.open(path);
    const plan = await documentOf(handlersOf(again), planId);
    expect(plan.meta).toMatchObject({ revision: 2, undo: label('second'), redo: null });
    expect(plan.territories.map((t) => [t.name, t.rep])).toEqual([
      ['North', 'R0'],
      ['South', 'R1'],
    ]);
    expect([...plan.unitTerritory.slice(0, 7)]).toEqual([0, 0, -1, -1, 0, 1, 1]);
    expect(await handlersOf(again).plans['plan.history']({ planId })).toMatchObject([
      { seq: 2, state: 'done', units: 2, accounts: 1 },
      { seq: 1, state: 'done', units: 3, accounts: 2 },
    ]);
    expect((await readAudit(again.require().db, planId)).map((entry) => entry.event)).toEqual([
      'created',
      'applied',
      'applied',
    ]);
  });

  it('undoes and redoes after a restart, to the same content', async () => {
    const opened = await twoTerritories();
    const { path, resources, planId, session } = opened;
    const full = await documentOf(opened, planId);
    await session.close();
    const again = newSession(resources);
    await again.open(path);
    const { plans } = handlersOf(again);
    await plans['plan.undo']({ planId });
    const { meta } = await plans['plan.undo']({ planId });
    expect(meta).toMatchObject({ undo: null, redo: label('first'), revision: 4 });
    const empty = await plans['plan.get']({ planId });
    expect([empty.territories, empty.unitTerritory.every((t) => t === -1)]).toEqual([[], true]);
    await plans['plan.redo']({ planId });
    await plans['plan.redo']({ planId });
    expect(await plans['plan.get']({ planId })).toEqual({ ...full, meta: { ...full.meta, revision: 6 } });
    await expect(plans['plan.redo']({ planId })).rejects.toMatchObject({ code: 'plan.nothingToRedo' });
  });

  it('discards what was undone once another edit is made, and keeps its record', async () => {
    const opened = await twoTerritories();
    const { plans, planId } = opened;
    await plans['plan.undo']({ planId });
    const meta = await apply(opened, 'third', create('X', 'Other', null, ['U15']));
    expect(meta).toMatchObject({ undo: label('third'), redo: null });
    const history = await plans['plan.history']({ planId });
    expect(history.map((c) => [c.seq, c.state])).toEqual([
      [3, 'done'],
      [2, 'discarded'],
      [1, 'done'],
    ]);
    await expect(plans['plan.undo']({ planId })).resolves.toMatchObject({ meta: { undo: label('first') } });
  });

  it('refuses an edit made on another revision or on other content, and writes nothing', async () => {
    const opened = await twoTerritories();
    const { plans, planId } = opened;
    const before = await documentOf(opened, planId);
    const patch = create('X', 'Other', null, ['U15']);
    const stale = plans['plan.apply']({ planId, revision: 1, label: label('x'), patch });
    await expect(stale).rejects.toMatchObject({ code: 'plan.staleRevision' });
    const moved = { ...emptyPatch(), units: [{ unit: unit('U0'), from: TerritoryKey.parse('S'), to: null }] };
    await expect(apply(opened, 'x', moved)).rejects.toMatchObject({ code: 'patch.stale' });
    await expect(apply(opened, 'x', emptyPatch())).rejects.toMatchObject({ code: 'patch.empty' });
    await expect(apply(opened, 'x', create('N', 'Again', null, ['U15']))).rejects.toMatchObject({
      code: 'patch.stale',
    });
    expect(await documentOf(opened, planId)).toEqual(before);
    expect(await plans['plan.history']({ planId })).toHaveLength(2);
  });

  it('lets two edits that meet queue up, and refuses the second', async () => {
    const opened = await twoTerritories();
    const { plans, planId } = opened;
    const send = (key: string) =>
      plans['plan.apply']({ planId, revision: 2, label: label(key), patch: create(key, key, null, []) });
    const outcomes = await Promise.allSettled([send('a'), send('b')]);
    expect(outcomes.map((o) => o.status)).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the life of a plan', () => {
  it('forks with everything in it', async () => {
    const opened = await twoTerritories();
    const { plans, planId } = opened;
    const fork = await plans['plan.fork']({ planId, name: 'Try' });
    expect(fork).toMatchObject({ name: 'Try', basePlanId: planId, revision: 0, undo: null, state: 'planning' });
    const [base, copy] = await Promise.all([documentOf(opened, planId), documentOf(opened, fork.id)]);
    expect({ ...copy, meta: null }).toEqual({ ...base, meta: null });
  });

  it('refuses a name taken, however it is written', async () => {
    const { plans, planId } = await twoTerritories();
    await plans['plan.create']({ name: 'Ａlpha' });
    const again = plans['plan.fork']({ planId, name: 'ALPHA' });
    await expect(again).rejects.toMatchObject({ code: 'plan.nameTaken', params: { name: 'ALPHA' } });
  });

  it('has one active plan, archives the former, and never goes back', async () => {
    const opened = await twoTerritories();
    const { plans, planId } = opened;
    expect(await plans['plan.activate']({ planId })).toMatchObject({ state: 'active', archivedAt: null });
    const fork = await plans['plan.fork']({ planId, name: 'Next' });
    await plans['plan.activate']({ planId: fork.id });
    expect((await plans['plan.list']({})).map((p) => p.state)).toEqual(['archived', 'active']);
    await expect(plans['plan.activate']({ planId })).rejects.toMatchObject({ code: 'plan.preflightBlocking' });
    await expect(plans['plan.archive']({ planId: fork.id })).rejects.toMatchObject({ code: 'plan.activeStays' });
    await expect(apply(opened, 'x', create('X', 'X', null, ['U15']))).rejects.toMatchObject({
      code: 'plan.notEditable',
    });
    const { db } = opened.session.require();
    await expect(db.updateTable('plan').set({ state: 'planning' }).execute()).rejects.toThrow('never goes back');
  });

  it('takes decisions on accounts while active, and undoes no drawing then', async () => {
    const opened = await twoTerritories();
    const { plans, planId } = opened;
    await plans['plan.activate']({ planId });
    expect((await documentOf(opened, planId)).meta.undo).toBeNull();
    await expect(plans['plan.undo']({ planId })).rejects.toMatchObject({ code: 'plan.nothingToUndo' });
    const { accounts, reps } = opened;
    const explained = await accounts['accounts.explain']({ planId, account: 'A0' });
    const to = {
      account: explained.account.code,
      kind: 'manual' as const,
      rep: (await reps['reps.list']({}))[1].code,
      reason: 'agreed',
    };
    await apply(opened, 'decide', { ...emptyPatch(), decisions: [{ from: null, to }] });
    expect((await accounts['accounts.explain']({ planId, account: 'A0' })).account).toMatchObject({
      owner: 'R1',
      cause: 'manual',
    });
    const { meta } = await plans['plan.undo']({ planId });
    expect(meta).toMatchObject({ undo: null, redo: label('decide') });
  });

  it('lists what to look at before a plan becomes active', async () => {
    const { plans, planId } = await twoTerritories();
    const findings = await plans['plan.preflight']({ planId });
    expect(findings.map((f) => [f.code, f.severity, f.count])).toContainEqual(['unitUnassigned', 'warning', 11]);
    const fresh = await plans['plan.create']({ name: 'Empty' });
    expect(await plans['plan.preflight']({ planId: fresh.id })).toContainEqual({
      code: 'noTerritory',
      severity: 'blocking',
      count: 1,
      examples: ['Empty'],
    });
    await expect(plans['plan.activate']({ planId: fresh.id })).rejects.toMatchObject({
      code: 'plan.preflightBlocking',
    });
  });

  it('is described, and archived when it is not to be', async () => {
    const opened = await twoTerritories();
    const { plans, planId } = opened;
    const described = await plans['plan.describe']({ planId, name: 'Draft', effectiveDate: '2026-04-01', note: 'n' });
    expect(described).toMatchObject({ name: 'Draft', effectiveDate: '2026-04-01', note: 'n', revision: 2 });
    expect(await plans['plan.archive']({ planId })).toMatchObject({ state: 'archived', undo: null });
    const renamed = plans['plan.describe']({ planId, name: 'Again' });
    await expect(renamed).rejects.toMatchObject({ code: 'plan.notEditable' });
    await expect(plans['plan.get']({ planId: 99 as never })).rejects.toMatchObject({ code: 'plan.notFound' });
  });
});
