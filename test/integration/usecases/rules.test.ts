import { beforeEach, describe, expect, it } from 'vitest';
import { RepCode, TerritoryKey, UnitCode } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import type { AllocationRule, RuleCondition } from '@shared/model/rule';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { allocate } from '@shared/rules/allocation/allocate';
import { upsertClaims } from '@electron/store/claims';
import { createInlineRunner } from '@electron/tasks/runner';
import type { TaskContext } from '@electron/tasks/task';
import { KnownRuns } from '@electron/usecases/rules/known-runs';
import { runAllocation } from '@electron/usecases/rules/run-allocation';
import { createRuleHandlers } from '@electron/usecases/rules/rules';
import { runRules } from '@electron/usecases/rules/run-rules';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, handlersOf, newSession, openGrid, type Opened } from '../support/workspace';

let opened: Opened;
let rules: ReturnType<typeof createRuleHandlers>;
let runs = 0;

const chemicals: AllocationRule = {
  key: 'K1',
  name: 'Chemicals to the specialist',
  note: '',
  enabled: true,
  condition: { op: 'test', field: 'industry', is: 'oneOf', value: ['化工'] },
  candidates: { from: 'everyone', reps: [], teams: [], match: ['industry'], minSeniority: null },
  choice: { by: 'single', weights: {} },
};

async function revision(): Promise<number> {
  return (await documentOf(opened, opened.planId)).meta.revision;
}

async function claimFor(account: string, rep: string): Promise<void> {
  const { session } = opened;
  const times = { registeredAt: '2026-01-20T09:00:00.000Z', expiresAt: null, assignedAt: null, firstContactAt: null };
  await upsertClaims(session.require().db, [{ account, rep, ...times }]);
  session.emitChange(['accounts']);
}

async function setRules(to: AllocationRule[]): Promise<void> {
  const { rules: from, meta } = await documentOf(opened, opened.planId);
  await opened.plans['plan.apply']({
    planId: opened.planId,
    revision: meta.revision,
    label: { code: 'editRules', params: { rule: to[0]?.name ?? '' } },
    patch: { ...emptyPatch(), rules: { from, to } },
  });
}

beforeEach(async () => {
  runs = 0;
  opened = await openGrid();
  const { session, plans, planId } = opened;
  await addReps(session, 3);
  session.require().sqlite.prepare(`update rep set industries = '["化工"]' where code = 'R2'`).run();
  await addAccounts(session, [
    accountRecord(0, 'U0', { industry: '化工' }),
    accountRecord(1, 'U0', { industry: '机械' }),
    accountRecord(2, null, { industry: '化工' }),
    accountRecord(3, 'U9', { industry: '' }),
  ]);
  rules = createRuleHandlers(
    session,
    createInlineRunner(
      {
        rules: (input: never, context) => {
          runs++;
          return runRules(input, context);
        },
      },
      () => {},
    ),
  );
  const territory = newTerritory('N', 'North', 'R0');
  await plans['plan.apply']({
    planId,
    revision: 0,
    label: { code: 'x', params: {} },
    patch: {
      ...emptyPatch(),
      units: [{ unit: UnitCode.parse('U0'), from: null, to: TerritoryKey.parse('N') }],
      territories: [{ key: territory.key, from: null, to: territory }],
    },
  });
});

async function ownerOf(account: string) {
  const { account: row, steps } = await opened.accounts['accounts.explain']({ planId: opened.planId, account });
  return { owner: row.owner, cause: row.cause, why: steps.find((step) => step.applied)?.code };
}

describe('allocation rules of a plan', () => {
  it('change nothing until they are run, and the preview says what a run would do', async () => {
    await setRules([chemicals]);
    expect(await ownerOf('A0')).toEqual({ owner: 'R0', cause: 'geography', why: 'geography.owner' });
    const preview = await rules['rules.preview']({ planId: opened.planId });
    expect(preview).toMatchObject({
      open: 4,
      outcomes: 2,
      moved: 2,
      reps: [
        { rep: 'R0', gained: 0, lost: 1 },
        { rep: 'R2', gained: 2, lost: 0 },
      ],
    });
    expect(preview.coverage[0]).toMatchObject({ matches: 2, taken: 2, fault: null, to: [{ rep: 'R2', accounts: 2 }] });
    expect(preview.moves).toEqual([
      { account: 'A0', name: '客户 0', from: 'R0', to: 'R2', rule: 'K1' },
      { account: 'A2', name: '客户 2', from: null, to: 'R2', rule: 'K1' },
    ]);
    expect((await documentOf(opened, opened.planId)).outcomes).toEqual([]);
  });

  it('are run as one change, which can be undone and made again', async () => {
    await setRules([chemicals]);
    const run = await rules['rules.run']({ planId: opened.planId, revision: await revision() });
    expect(run.meta.undo).toEqual({ code: 'runRules', params: { count: 2 } });
    expect(await ownerOf('A0')).toEqual({ owner: 'R2', cause: 'rule', why: 'rule.owner' });
    expect(await ownerOf('A1')).toMatchObject({ owner: 'R0', cause: 'geography' });
    await opened.plans['plan.undo']({ planId: opened.planId });
    expect(await ownerOf('A0')).toMatchObject({ cause: 'geography' });
    await opened.plans['plan.redo']({ planId: opened.planId });
    expect(await ownerOf('A0')).toMatchObject({ cause: 'rule' });
  });

  it('are explained from a run made once aside; after an edit only what it touched goes through them again', async () => {
    const { session, planId, plans } = opened;
    const turns: AllocationRule = {
      ...chemicals,
      key: 'K2',
      condition: { op: 'all', of: [] },
      candidates: { ...chemicals.candidates, match: [] },
      choice: { by: 'roundRobin', weights: {} },
    };
    await setRules([chemicals, turns]);
    let aside = 0;
    const allocation = (input: never, context: TaskContext) => {
      aside++;
      return runAllocation(input, context);
    };
    const runs = new KnownRuns(
      session,
      createInlineRunner({ allocation }, () => {}),
      0,
    );
    const edits: Partial<PlanPatch>[] = [
      {},
      { decisions: [{ from: null, to: { account: 'A1', kind: 'lock', rep: 'R1', reason: '' } as never }] },
      { units: [{ unit: UnitCode.parse('U0'), from: TerritoryKey.parse('N'), to: null }] },
      { decisions: [{ from: null, to: { account: 'A3', kind: 'exclusion', rep: 'R0', reason: '' } as never }] },
    ];
    for (const edit of edits) {
      const label = { code: 'x', params: {} };
      const patch = { ...emptyPatch(), ...edit };
      if (Object.keys(edit).length > 0) {
        await plans['plan.apply']({ planId, revision: await revision(), label, patch });
      }
      const [run, same] = await Promise.all([runs.of(planId), runs.of(planId)]);
      expect(same).toBe(run);
      const { ground, ...found } = run;
      const { ground: _, ...whole } = allocate(ground.snapshot.rules, ground);
      expect(found).toEqual(whole);
    }
    expect(aside).toBe(1);
    // Other rules are another run.
    await setRules([turns]);
    expect([...(await runs.of(planId)).rule]).toEqual([0, -1, 0, 0]);
    expect(aside).toBe(2);
  });

  it('are not run twice for the same answer, nor on a plan that has changed since the preview', async () => {
    await setRules([chemicals]);
    const seen = await revision();
    await expect(rules['rules.run']({ planId: opened.planId, revision: seen - 1 })).rejects.toMatchObject({
      code: 'plan.staleRevision',
    });
    await rules['rules.run']({ planId: opened.planId, revision: seen });
    await expect(rules['rules.run']({ planId: opened.planId, revision: seen + 1 })).rejects.toMatchObject({
      code: 'rules.upToDate',
    });
  });

  it('and their outcomes are in the file, and go along into a fork', async () => {
    await setRules([chemicals]);
    await rules['rules.run']({ planId: opened.planId, revision: await revision() });
    const fork = await opened.plans['plan.fork']({ planId: opened.planId, name: 'Try' });
    const before = await documentOf(opened, opened.planId);
    await opened.session.close();
    const session = newSession(opened.resources);
    await session.open(opened.path);
    const reopened = handlersOf(session);
    expect((await documentOf(reopened, opened.planId)).outcomes).toEqual(before.outcomes);
    const forked = await documentOf(reopened, fork.id);
    expect(forked.rules).toEqual([chemicals]);
    expect(forked.outcomes).toEqual(before.outcomes);
  });

  it('can be counted while a condition is being made, and say why an account went where it did', async () => {
    await setRules([chemicals]);
    const { planId } = opened;
    const count = await rules['rules.count']({ planId, condition: { op: 'not', of: chemicals.condition } });
    expect(count).toEqual({ all: 2, open: 2 });
    expect(await rules['rules.words']({ planId, field: 'industry' })).toEqual([
      { word: '化工', accounts: 2 },
      { word: '机械', accounts: 1 },
    ]);
    // What is claimed in between counts at once.
    const claimed: RuleCondition = { op: 'test', field: 'claimHolder', is: 'oneOf', value: ['R0'] };
    expect(await rules['rules.count']({ planId, condition: claimed })).toEqual({ all: 0, open: 0 });
    await claimFor('A0', 'R0');
    expect(await rules['rules.count']({ planId, condition: claimed })).toEqual({ all: 1, open: 1 });
    const trace = await rules['rules.trace']({ planId, account: 'A1', rep: RepCode.parse('R2') });
    expect(trace.rules[0]).toMatchObject({ outcome: 'fails', tests: [{ holds: false, found: '机械' }] });
    expect(trace.ways.map((way) => way.kind)).toEqual(['decide', 'decide']);
  });

  it('are settled while planning only', async () => {
    await setRules([chemicals]);
    await opened.plans['plan.activate']({ planId: opened.planId });
    await expect(rules['rules.run']({ planId: opened.planId, revision: await revision() })).rejects.toMatchObject({
      code: 'plan.notEditable',
    });
  });
});

describe('accounts that a run leaves out so as not to break a promise', () => {
  it('are told apart in the next preview, with the reason, until the run is undone or the decision lifted', async () => {
    const { plans, planId } = opened;
    await claimFor('A0', 'R0');
    await setRules([chemicals]);
    const before = await rules['rules.preview']({ planId });
    expect([before.outcomes, before.left]).toEqual([2, []]);
    const wish = { planId, revision: await revision() };
    await expect(rules['rules.run'](wish)).rejects.toMatchObject({ code: 'plan.breach' });
    await rules['rules.run']({ ...wish, keep: 'R0 is protected until April' });

    const after = await rules['rules.preview']({ planId });
    // The preview's own run was made, and was enough when it was refused at first.
    expect(runs).toBe(2);
    expect([after.outcomes, after.moved]).toEqual([0, 0]);
    expect(after.left).toMatchObject([{ account: 'A0', reason: 'R0 is protected until April' }]);
    expect(after.coverage[0].taken).toBe(1);

    await plans['plan.undo']({ planId });
    expect((await rules['rules.preview']({ planId })).left).toEqual([]);
    await plans['plan.redo']({ planId });
    const { decisions, meta } = await documentOf(opened, planId);
    const lifted = { ...emptyPatch(), decisions: [{ from: decisions[0], to: null }] };
    await plans['plan.apply']({ planId, revision: meta.revision, label: { code: 'x', params: {} }, patch: lifted });
    const free = await rules['rules.preview']({ planId });
    expect([free.left, free.outcomes]).toEqual([[], 1]);
  });
});
