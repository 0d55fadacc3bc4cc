import { describe, expect, it } from 'vitest';
import { AccountCode, RepCode } from '@shared/model/ids';
import { followersPatch } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { createLifecycleHandlers } from '@electron/usecases/plan-lifecycle';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, openGrid } from '../support/workspace';

const A0 = AccountCode.parse('A0');
const to = [
  { rep: RepCode.parse('R1'), share: 0.3 },
  { rep: RepCode.parse('R0'), share: 0.2 },
];

describe('joint followers of a plan', () => {
  it('are in the file in their order, go with a fork, and are undone; decided in the active plan too', async () => {
    const opened = await openGrid();
    await addReps(opened.session, 2);
    await addAccounts(opened.session, [accountRecord(0, 'U0'), accountRecord(1, 'U1')]);
    const { cache } = opened.session.require();
    const { snapshot, meta } = await cache.plan(opened.planId);
    const patch = followersPatch(snapshot, { at: 0, code: A0 }, to);
    const label = { code: 'setFollowers', params: { account: 'A0', reps: 'R1' } };
    await opened.plans['plan.apply']({ planId: opened.planId, revision: meta.revision, label, patch });
    cache.forget(['plans']);
    expect((await documentOf(opened, opened.planId)).followers).toEqual([{ account: A0, to }]);

    const lifecycle = createLifecycleHandlers(opened.session);
    const fork = await lifecycle['plan.fork']({ planId: opened.planId, name: 'Fork' });
    expect((await documentOf(opened, fork.id)).followers).toEqual([{ account: A0, to }]);

    await opened.plans['plan.undo']({ planId: opened.planId });
    cache.forget(['plans']);
    expect((await documentOf(opened, opened.planId)).followers).toEqual([]);
  });

  it('are refused for reps nobody knows, and nothing is written', async () => {
    const opened = await openGrid();
    await addReps(opened.session, 1);
    await addAccounts(opened.session, [accountRecord(0, 'U0')]);
    const followers = [{ account: A0, from: [], to: [{ rep: RepCode.parse('X'), share: 1 }] }];
    const edit = { planId: opened.planId, revision: 0, label: { code: 'x', params: {} } };
    await expect(opened.plans['plan.apply']({ ...edit, patch: { ...emptyPatch(), followers } })).rejects.toMatchObject({
      code: 'patch.unknownRep',
    });
    expect((await documentOf(opened, opened.planId)).followers).toEqual([]);
  });
});
