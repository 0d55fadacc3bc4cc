import { describe, expect, it } from 'vitest';
import { RepCode } from '@shared/model/ids';
import { takeDivision, takePresentOwners } from '@electron/usecases/take-division';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, type Opened, openGrid } from '../support/workspace';

const AT = '2026-01-31T10:00:00.000Z';
const row = (unit: string, territory: string, rep: string | null = null, key: string | null = null) => ({
  unit,
  territory,
  rep,
  key,
  deputy: null,
});

async function take(opened: Opened, rows: ReturnType<typeof row>[]) {
  const { session, planId } = opened;
  const taking = { planId, label: { code: 'importDivision', params: {} }, at: AT };
  const effect = await session
    .require()
    .db.transaction()
    .execute((trx) => takeDivision(trx, taking, rows));
  session.emitChange(['plans']);
  return effect;
}

async function openWithReps(): Promise<Opened> {
  const opened = await openGrid();
  await addReps(opened.session, 3);
  return opened;
}

describe('a division from a file', () => {
  it('becomes one change that can be undone, overlaps and all', async () => {
    const opened = await openWithReps();
    const { plans, planId } = opened;
    const rows = [
      row('U0', '华东', 'R0'),
      row('U1', '华东'),
      row('U1', '华南'),
      row('U5', '华北', 'R1', 'N-1'),
      row('U1', '华南'),
    ];
    expect(await take(opened, rows)).toEqual({ added: 3, changed: 0, unchanged: 0 });
    const plan = await documentOf(opened, planId);
    expect(plan.territories.map((t) => [t.key, t.name, t.rep])).toEqual([
      ['T1', '华东', 'R0'],
      ['T2', '华南', null],
      ['N-1', '华北', 'R1'],
    ]);
    expect([...plan.unitTerritory.slice(0, 6)]).toEqual([0, 0, -1, -1, -1, 2]);
    expect(plan.overlaps).toEqual([{ unit: 'U1', territory: 'T2' }]);
    const { meta } = await plans['plan.undo']({ planId });
    expect(meta).toMatchObject({ undo: null, redo: { code: 'importDivision' } });
  });

  it('is refused whole when two keys share a name', async () => {
    const opened = await openWithReps();
    const rows = [row('U0', '华东', null, 'A'), row('U1', '华东', null, 'B')];
    await expect(take(opened, rows)).rejects.toMatchObject({ code: 'patch.nameTaken', params: { name: '华东' } });
    expect((await documentOf(opened, opened.planId)).territories).toEqual([]);
  });

  it('knows territories again by key or by name, and touches only what it names', async () => {
    const opened = await openWithReps();
    const { plans, planId } = opened;
    await take(opened, [row('U0', 'East', 'R0', 'E'), row('U1', 'West', 'R1'), row('U2', 'West')]);
    const again = [row('U0', 'East', 'R0', 'E'), row('U2', 'EAST ', null, 'E'), row('U3', 'ｗest', 'R2')];
    expect(await take(opened, again)).toEqual({ added: 1, changed: 1, unchanged: 1 });
    const { territories, unitTerritory, meta } = await documentOf(opened, planId);
    expect(territories.map((t) => [t.key, t.rep])).toEqual([
      ['E', 'R0'],
      ['T1', 'R2'],
    ]);
    expect([...unitTerritory.slice(0, 4)]).toEqual([0, 1, 0, 1]);
    expect(meta.revision).toBe(2);
    expect(await take(opened, again)).toEqual({ added: 0, changed: 0, unchanged: 3 });
    expect((await documentOf(opened, planId)).meta.revision).toBe(2);
    expect(await plans['plan.history']({ planId })).toHaveLength(2);
  });

  it('keeps what a second territory claims, as long as the territory is there', async () => {
    const opened = await openWithReps();
    const { plans, planId } = opened;
    await take(opened, [row('U0', 'A'), row('U1', 'B'), row('U0', 'B')]);
    expect((await documentOf(opened, planId)).overlaps).toEqual([{ unit: 'U0', territory: 'T2' }]);
    await plans['plan.undo']({ planId });
    expect((await documentOf(opened, planId)).overlaps).toEqual([]);
    await plans['plan.redo']({ planId });
    expect((await documentOf(opened, planId)).overlaps).toHaveLength(1);
    const fork = await plans['plan.fork']({ planId, name: 'Fork' });
    expect((await documentOf(opened, fork.id)).overlaps).toHaveLength(1);
    await take(opened, [row('U0', 'A')]);
    expect((await documentOf(opened, planId)).overlaps).toEqual([]);
  });

  it('is refused whole for an active plan', async () => {
    const opened = await openWithReps();
    const { plans, planId } = opened;
    await take(opened, [row('U0', 'A')]);
    await plans['plan.activate']({ planId });
    await expect(take(opened, [row('U0', 'B'), row('U1', 'C')])).rejects.toMatchObject({ code: 'plan.notEditable' });
  });

  it('gives new territories keys that no other plan uses', async () => {
    const opened = await openWithReps();
    await take(opened, [row('U0', 'A')]);
    const other = await opened.plans['plan.create']({ name: 'Other' });
    await take({ ...opened, planId: other.id }, [row('U0', 'Quite different')]);
    expect((await documentOf(opened, other.id)).territories[0].key).toBe('T2');
  });
});

describe('present owners', () => {
  it('become manual decisions where the division says otherwise, in one change', async () => {
    const opened = await openWithReps();
    const { session, planId, plans } = opened;
    const owner = (code: string | null) => ({ presentOwner: code === null ? null : RepCode.parse(code) });
    await addAccounts(session, [
      accountRecord(0, 'U0', owner('R0')),
      accountRecord(1, 'U0', owner('R1')),
      accountRecord(2, 'U0', owner(null)),
      accountRecord(3, null, owner('R2')),
    ]);
    await take(opened, [row('U0', 'A', 'R0')]);
    const taking = { planId, label: { code: 'importOwners', params: {} }, at: AT };
    const count = (): Promise<number> =>
      session
        .require()
        .db.transaction()
        .execute((trx) => takePresentOwners(trx, taking, 'from the file'));
    expect(await count()).toBe(2);
    session.emitChange(['plans']);
    expect((await documentOf(opened, planId)).decisions.map((d) => [d.account, d.kind, d.rep, d.reason])).toEqual([
      ['A1', 'manual', 'R1', 'from the file'],
      ['A3', 'manual', 'R2', 'from the file'],
    ]);
    expect(await count()).toBe(0);
    expect((await plans['plan.undo']({ planId })).meta.redo).toEqual(taking.label);
  });
});
