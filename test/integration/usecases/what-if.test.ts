import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createRecordHandlers } from '@electron/usecases/records';
import { createScenarioHandlers } from '@electron/usecases/scenarios';
import { readAudit } from '@electron/store/audit';
import { RepCode } from '@shared/model/ids';
import { newSession, openGrid } from '../support/workspace';

const content = {
  name: 'Anna leaves',
  assumptions: [{ kind: 'repLeaves' as const, rep: RepCode.parse('R1') }],
  loss: { low: 0.1, likely: 0.15, high: 0.2 },
  note: '',
};
const decision = {
  kind: 'decision' as const,
  what: 'Split the north',
  why: 'Two reps over 130 %',
  who: 'Sales board',
  decidedOn: '2026-01-30',
  corrects: null,
};

describe('scenarios', () => {
  it('are saved, changed, listed by the latest change, and survive a restart', async () => {
    const { session, resources, path } = await openGrid();
    const scenarios = createScenarioHandlers(session);
    const first = await scenarios['scenario.save']({ id: null, ...content });
    const second = await scenarios['scenario.save']({ id: null, ...content, name: 'Growth' });
    const changed = await scenarios['scenario.save']({ ...content, id: first.id, note: 'by June' });
    expect(changed).toMatchObject({ id: first.id, note: 'by June', assumptions: content.assumptions });
    expect((await scenarios['scenario.list']({})).map(({ id }) => id)).toEqual([first.id, second.id]);
    await session.close();
    const again = newSession(resources);
    await again.open(path);
    expect(await createScenarioHandlers(again)['scenario.list']({})).toMatchObject([changed, second]);
  });

  it('are refused a name another has, and free it when they are removed', async () => {
    const { session } = await openGrid();
    const scenarios = createScenarioHandlers(session);
    const { id } = await scenarios['scenario.save']({ id: null, ...content });
    const twin = { id: null, ...content, name: 'ANNA leaves ' };
    await expect(scenarios['scenario.save'](twin)).rejects.toMatchObject({ code: 'scenario.nameTaken' });
    await scenarios['scenario.remove']({ id });
    await expect(scenarios['scenario.remove']({ id })).rejects.toMatchObject({ code: 'scenario.notFound' });
    await scenarios['scenario.save'](twin);
    const { db } = session.require();
    const events = await db.selectFrom('audit').select('event').orderBy('id').execute();
    const named = ['scenarioSaved', 'scenarioRemoved', 'scenarioSaved'];
    expect(events.map(({ event }) => event).slice(-3)).toEqual(named);
    expect(await db.selectFrom('scenario').selectAll().execute()).toHaveLength(2);
  });
});

describe('the records of a plan', () => {
  it('are added and audited, and say who wrote them', async () => {
    const { session, planId } = await openGrid();
    const records = createRecordHandlers(session);
    const kept = await records['record.add']({ planId, ...decision });
    await records['record.add']({ planId, ...decision, kind: 'note', what: 'Ask HR', why: '', corrects: null });
    expect((await records['record.list']({ planId })).map(({ kind }) => kind)).toEqual(['decision', 'note']);
    expect(kept.actor).not.toBe('');
    const trail = await readAudit(session.require().db, planId);
    expect(trail.slice(-2).map(({ event }) => event)).toEqual(['decided', 'noted']);
    expect(trail.at(-2)?.detail).toMatchObject({ to: decision.what, reason: decision.why, subject: 'Sales board' });
  });

  it('need a reason for a decision, and are corrected once each', async () => {
    const { session, planId } = await openGrid();
    const records = createRecordHandlers(session);
    await expect(records['record.add']({ planId, ...decision, why: '' })).rejects.toMatchObject({
      code: 'record.noReason',
    });
    const { id } = await records['record.add']({ planId, ...decision });
    await records['record.add']({ planId, ...decision, what: 'Split the north in two', corrects: id });
    await expect(records['record.add']({ planId, ...decision, corrects: id })).rejects.toMatchObject({
      code: 'record.corrected',
    });
    await expect(records['record.add']({ planId, ...decision, corrects: 99 })).rejects.toMatchObject({
      code: 'record.notFound',
    });
  });

  it('are never changed or deleted, whoever opens the file', async () => {
    const { session, planId, path } = await openGrid();
    await createRecordHandlers(session)['record.add']({ planId, ...decision });
    await session.close();
    const file = new Database(path);
    expect(() => file.exec("update plan_record set what = 'x'")).toThrow(/never changed/u);
    expect(() => file.exec('delete from plan_record')).toThrow(/never deleted/u);
    expect(() => file.exec('insert or replace into plan_record select * from plan_record')).toThrow(/never changed/u);
    file.close();
  });
});
