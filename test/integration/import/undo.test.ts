import { describe, expect, it } from 'vitest';
import { runUndoImport } from '@electron/import/run-undo';
import { promiseDeal, readHeldDeals } from '@electron/store/due-deals';
import { readImportHistory } from '@electron/store/importing/batches';
import { DEFAULT_CHOICES } from '@shared/importing/diff-choices';
import { readPlans } from '@electron/store/plans';
import { forkPlan } from '@electron/usecases/plan-lifecycle';
import { fullCheck } from '@electron/workspace/integrity';
import { contentOf, csv } from './support/content';
import { importFile, newWorkspace, type OpenedWorkspace, quiet } from './support/workspace';

const AT = '2026-01-06T08:00:00.000Z';

function undo(workspace: OpenedWorkspace, batchId: number): Promise<null> {
  return runUndoImport({ workspacePath: workspace.path, batchId, at: AT }, quiet);
}

const FILES = {
  teams: ['团队名称,经理', '华东,王', '华北,李'],
  reps: ['code,name,team', 'R1,李雷,华东', 'R2,韩梅梅,华南'],
  accounts: ['code,name,unit,lng,lat,phone', 'A1,甲,320100,118.8,32.06,1', 'A2,乙,320500,,,2'],
  market: ['unit,period,market capacity', '320100,2024,100', '320500,2024,200'],
  sales: ['account,period,amount,rep', 'A1,2024-Q1,10,R1', 'A2,2024-Q1,20,'],
  activities: ['account,rep,at,kind', 'A1,R1,2025-01-02 10:00,visit'],
  claims: ['account,rep,registered at', 'A1,R1,2025-01-02'],
} as const;

type Kind = keyof typeof FILES;

async function filled(kinds: readonly Kind[]): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  for (const kind of kinds) await importFile(workspace, csv(workspace, `${kind}.csv`, ...FILES[kind]), kind);
  return workspace;
}

async function latest({ session }: OpenedWorkspace): Promise<number> {
  return (await readImportHistory(session.require().db))[0].id;
}

describe('undoing an import', () => {
  it.each(Object.keys(FILES) as Kind[])('takes away all that a first file of %s brought', async (kind) => {
    const before = (Object.keys(FILES) as Kind[]).slice(0, Object.keys(FILES).indexOf(kind));
    const workspace = await filled(before);
    const content = contentOf(workspace);
    const { report } = await importFile(workspace, csv(workspace, 'x.csv', ...FILES[kind]), kind);
    expect(report.effect.added).toBeGreaterThan(0);
    expect(contentOf(workspace)).not.toEqual(content);
    await undo(workspace, await latest(workspace));
    expect(contentOf(workspace)).toEqual(content);
    expect(fullCheck(workspace.session.require().sqlite)).toEqual([]);
  });

  it('gives back every value, what was edited by hand, what was removed and where it came from', async () => {
    const workspace = await filled(['reps', 'accounts', 'market']);
    const { sqlite, db } = workspace.session.require();
    sqlite.exec("update account set phone = 'hand' where code = 'A1'");
    const content = contentOf(workspace);
    const accounts = csv(
      workspace,
      'accounts.csv',
      FILES.accounts[0],
      'A1,甲甲,320200,120.3,31.5,3',
      'A3,丙,320300,,,',
    );
    const choices = { ...DEFAULT_CHOICES, conflicts: 'theirs', missing: 'remove' } as const;
    const { report } = await importFile(workspace, accounts, 'accounts', { choices });
    expect(report).toMatchObject({ effect: { added: 1, changed: 1 }, review: { removed: 1, conflicts: 1 } });
    const first = await latest(workspace);
    const market = csv(workspace, 'm.csv', FILES.market[0], '320100,2024,150', '320100,2025,160');
    await importFile(workspace, market, 'market');
    await undo(workspace, await latest(workspace));
    await undo(workspace, first);
    expect(contentOf(workspace)).toEqual(content);
    expect((await readImportHistory(db)).map((b) => b.undo)).toEqual(['undone', 'undone', 'kept', 'kept', 'kept']);
    const events = sqlite.prepare('select event from audit order by id desc limit 3').pluck().all();
    expect(events).toEqual(['importUndone', 'importUndone', 'imported']);
    await expect(undo(workspace, first)).rejects.toThrow('import.undoDone');
  });

  it('takes back what it decided in a plan, unless the plan has moved on', async () => {
    const workspace = await filled(['reps']);
    const division = csv(workspace, 'd.csv', 'territory,unit_code,rep_id', '苏南,320500,R1', '苏南,320100,R1');
    await importFile(workspace, division, 'territories');
    const plans = contentOf(workspace).plan_decision;
    const owners = csv(workspace, 'a.csv', 'code,name,unit,owner', 'A1,甲,320500,R2');
    await importFile(workspace, owners, 'accounts');
    const id = await latest(workspace);
    expect(contentOf(workspace).plan_decision).toHaveLength(1);
    const again = csv(workspace, 'b.csv', 'code,name,unit,owner', 'B1,乙,320500,R2');
    await importFile(workspace, again, 'accounts');
    await expect(undo(workspace, id)).rejects.toThrow('import.undoPlanMoved');
    await undo(workspace, await latest(workspace));
    await undo(workspace, id);
    expect(contentOf(workspace).plan_decision).toEqual(plans);
    expect(contentOf(workspace).account).toEqual([]);
  });

  it('takes a plan that the import made with it, unless something has come of it', async () => {
    const workspace = await filled(['reps']);
    const { db } = workspace.session.require();
    const names = async (): Promise<readonly string[]> => (await readPlans(db)).map((plan) => plan.name);
    const division = csv(workspace, '现状.csv', 'territory,unit_code,rep_id', '苏南,320500,R1');
    await importFile(workspace, division, 'territories');
    const before = await names();
    await importFile(workspace, division, 'territories');
    expect(await names()).toEqual([...before, '现状']);
    const second = await latest(workspace);
    await undo(workspace, second);
    expect(await names()).toEqual(before);
    // Its name is free again, and what somebody forked from stays.
    const { planId } = await importFile(workspace, division, 'territories');
    expect(await names()).toEqual([...before, '现状']);
    await db.transaction().execute((trx) => forkPlan(trx, planId ?? 0, 'B', AT));
    await undo(workspace, await latest(workspace));
    expect(await names()).toEqual([...before, '现状', 'B']);
    expect(fullCheck(workspace.session.require().sqlite)).toEqual([]);
  });

  it.each([
    ['import.undoChanged', "update account set phone = 'later' where code = 'A1'"],
    ['import.undoUsed', "insert into activity (account_id, at, kind) values (1, '2025-01-01', 'visit')"],
  ])('is refused with %s when something has come of it, and changes nothing', async (code, statement) => {
    const workspace = await filled(['reps', 'accounts']);
    workspace.session.require().sqlite.exec(statement);
    const content = contentOf(workspace);
    await expect(undo(workspace, await latest(workspace))).rejects.toThrow(code);
    expect(contentOf(workspace)).toEqual(content);
  });

  it('waits for later imports of the same rows to be undone first', async () => {
    const workspace = await filled(['accounts']);
    const first = await latest(workspace);
    await importFile(workspace, csv(workspace, 'accounts.csv', 'code,name,phone', 'A1,甲,9'), 'accounts');
    await expect(undo(workspace, first)).rejects.toThrow('import.undoChanged');
    await undo(workspace, await latest(workspace));
    await undo(workspace, first);
    expect(contentOf(workspace).account).toEqual([]);
  });

  it('is possible for the last thirty imports', async () => {
    const workspace = await filled(['accounts']);
    for (let n = 0; n < 31; n++) {
      await importFile(workspace, csv(workspace, 'accounts.csv', 'code,name,phone', `A1,甲,${n + 10}`), 'accounts');
    }
    const history = await readImportHistory(workspace.session.require().db);
    expect(history.filter((b) => b.undo === 'kept')).toHaveLength(30);
    await expect(undo(workspace, history[history.length - 1].id)).rejects.toThrow('import.undoGone');
    expect(contentOf(workspace).import_touch).toHaveLength(30);
  });

  it('takes what a plan promised of opportunities along with them', async () => {
    const workspace = await filled(['reps', 'accounts']);
    const { sqlite, db } = workspace.session.require();
    const content = contentOf(workspace);
    const deals = ['客户编号,商机编号,商机名称,预计金额', 'A1,O1,年标,100', 'A1,O2,备件,50'];
    await importFile(workspace, csv(workspace, 'deals.csv', ...deals), 'opportunities');
    const batch = await latest(workspace);
    const [{ id: planId }] = await readPlans(db);
    const promise = { account: 'A1', from: 'R1', dueOn: '2026-03-01' };
    await promiseDeal(db, planId, { ...promise, code: 'O1', name: '年标', how: 'holdout' });
    await promiseDeal(db, planId, { ...promise, code: 'O2', name: '备件', how: 'now' });
    expect(await readHeldDeals(db, planId)).toHaveLength(2);
    await undo(workspace, batch);
    expect(contentOf(workspace)).toEqual(content);
    expect(await readHeldDeals(db, planId)).toEqual([]);
    expect(fullCheck(sqlite)).toEqual([]);
    const last = sqlite.prepare("select detail from audit where event = 'importUndone'").pluck().get();
    expect(JSON.parse(String(last))).toMatchObject({ batch, promises: 2 });
  });
});
