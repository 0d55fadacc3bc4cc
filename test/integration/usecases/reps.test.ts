import { describe, expect, it } from 'vitest';
import { RepCode } from '@shared/model/ids';
import type { Rep } from '@shared/model/rep';
import { emptyPatch } from '@shared/planning/patch';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, openGrid } from '../support/workspace';

const R0 = RepCode.parse('R0');

async function openWithReps() {
  const opened = await openGrid();
  await addReps(opened.session, 2);
  await addAccounts(opened.session, [accountRecord(0, 'U0', {})]);
  const [rep] = await opened.reps['reps.list']({});
  return { ...opened, rep };
}

function trail({ session }: Awaited<ReturnType<typeof openWithReps>>): readonly unknown[] {
  return session
    .require()
    .sqlite.prepare("select event, detail from audit where event like 'rep%' order by id")
    .all()
    .map((row) => (row as { event: string }).event);
}

describe('reps', () => {
  it('are edited as a whole, and what stood before puts it back', async () => {
    const opened = await openWithReps();
    const { reps, rep } = opened;
    const changed: Rep = {
      ...rep,
      homeLng: 120.1,
      homeLat: 30.2,
      capacityHours: 1200,
      skills: ['日语'],
      target: 2_000_000,
      team: '新团队',
      seniority: 4,
    };
    const { former } = await reps['reps.save']({ rep: changed, make: false });
    expect(former).toEqual(rep);
    expect((await reps['reps.list']({}))[0]).toEqual(changed);
    expect((await reps['teams.list']({})).map((team) => team.name)).toContain('新团队');
    const { field } = await opened.session.require().cache.ground();
    expect(field.reps.capacitySeconds[0]).toBe(1200 * 3600);
    expect(field.reps.homeLng[0]).toBe(120.1);
    await reps['reps.save']({ rep: former ?? changed, make: false });
    expect((await reps['reps.list']({}))[0]).toEqual(rep);
    expect(trail(opened)).toEqual(['repEdited', 'repEdited']);
  });

  it('taken out own nothing in any plan, and own it again when they are back', async () => {
    const opened = await openWithReps();
    const { reps, accounts, planId } = opened;
    const owner = async (): Promise<string | null> =>
      (await accounts['accounts.explain']({ planId, account: 'A0' })).account.owner;
    const { code } = accountRecord(0, 'U0', {});
    const to = { account: code, kind: 'manual', rep: R0, reason: 'agreed' } as const;
    const { meta } = await documentOf(opened, planId);
    await opened.plans['plan.apply']({
      planId,
      revision: meta.revision,
      label: { code: 'decide', params: {} },
      patch: { ...emptyPatch(), decisions: [{ from: null, to }] },
    });
    expect(await owner()).toBe('R0');
    await reps['reps.setActive']({ code: R0, active: false });
    expect(await owner()).toBe(null);
    expect((await reps['reps.list']({})).map(({ code }) => code)).toEqual(['R1']);
    expect((await reps['reps.all']({})).map(({ rep, active }) => [rep.code, active])).toEqual([
      ['R0', false],
      ['R1', true],
    ]);
    await reps['reps.setActive']({ code: R0, active: true });
    expect(await owner()).toBe('R0');
    expect(trail(opened)).toEqual(['repLeft', 'repBack']);
  });

  it('refuse a code in use, somebody who is not there, and half a home', async () => {
    const { reps, rep } = await openWithReps();
    await expect(reps['reps.save']({ rep, make: true })).rejects.toMatchObject({ code: 'reps.codeTaken' });
    const stranger = { ...rep, code: RepCode.parse('R9') };
    await expect(reps['reps.save']({ rep: stranger, make: false })).rejects.toMatchObject({ code: 'reps.gone' });
    const half = { ...rep, homeLng: 120, homeLat: null };
    await expect(reps['reps.save']({ rep: half, make: false })).rejects.toMatchObject({ code: 'reps.halfHome' });
    expect(await reps['reps.save']({ rep: stranger, make: true })).toEqual({ former: null });
    expect(await reps['reps.list']({})).toHaveLength(3);
  });
});
