import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AccountCode, UnitCode } from '@shared/model/ids';
import { DEFAULT_CHOICES } from '@shared/importing/diff-choices';
import { readAccounts } from '@electron/store/accounts';
import { createInlineRunner } from '@electron/tasks/runner';
import { acceptTask } from '@electron/usecases/accept-task';
import { runAccept } from '@electron/usecases/run-accept';
import { createPlacingHandlers } from '@electron/usecases/placing';
import { importFile, newWorkspace, type OpenedWorkspace } from '../import/support/workspace';

const regions = ['32', '33'];
const HEADERS = 'code,name,city,address,phone,lng,lat';

async function withAccounts(...lines: string[]): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', regions);
  await bring(workspace, HEADERS, ...lines);
  return workspace;
}

async function bring(workspace: OpenedWorkspace, ...lines: string[]) {
  return importFile(workspace, written(workspace, lines), 'accounts');
}

/** Where what a person did and what the file says differ, the file is taken. */
async function bringTheirs(workspace: OpenedWorkspace, ...lines: string[]) {
  const choices = { ...DEFAULT_CHOICES, conflicts: 'theirs' as const };
  return importFile(workspace, written(workspace, lines), 'accounts', { choices });
}

function written({ folder }: OpenedWorkspace, lines: readonly string[]): string {
  const path = join(folder, 'accounts.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
}

function placing(workspace: OpenedWorkspace) {
  return createPlacingHandlers(workspace.session, TASKS);
}

async function unitOf({ session }: OpenedWorkspace, code: string) {
  const [account] = await readAccounts(session.require().db, [code]);
  return { unit: account.unit, placedBy: account.placedBy };
}

const TASKS = createInlineRunner({ [acceptTask.name]: runAccept }, () => undefined);

const A1 = AccountCode.parse('A1');
const HANGZHOU = UnitCode.parse('330100');
const NANJING = UnitCode.parse('320100');

describe('accounts to place', () => {
  it('are listed with the reason, the words they came with, and suggestions', async () => {
    const workspace = await withAccounts(
      'B1,甲,杭州市,,0571-88880001,,',
      'B2,乙,杭州市,,0571-88880002,,',
      'B3,丙,杭州市,,0571-88880003,,',
      'A1,某某机电,杭洲市,,0571-88880009,,',
      'A2,某公司,,,,0,0',
      'A3,南京某某机电有限公司,,,,,',
    );
    const list = await placing(workspace)['placing.list']({ show: 'unplaced', offset: 0 });
    expect(list.total).toBe(3);
    const [first, second, third] = list.rows;
    expect(first).toMatchObject({ account: 'A1', words: { city: '杭洲市' }, problem: { code: 'unknownUnit' } });
    expect(first.suggestions[0]).toMatchObject({ unit: '330100' });
    expect(first.suggestions[0].reasons.map((r) => r.code)).toEqual(['likeName', 'phoneArea', 'phonePlan']);
    expect(second).toMatchObject({ account: 'A2', problem: { code: 'coordinateZero' }, lng: null, lat: null });
    expect(second.words).toEqual({ lng: '0', lat: '0' });
    expect(third.suggestions[0]).toMatchObject({ unit: '320100', reasons: [{ code: 'accountName' }] });
  });

  it('are placed by a person in one recorded edit, taken back and made again, also after a restart', async () => {
    const workspace = await withAccounts('A1,甲,某地,,,,');
    const calls = placing(workspace);
    const state = await calls['placing.place']({ entries: [{ account: A1, unit: HANGZHOU }] });
    expect(state).toMatchObject({ counts: { unplaced: 0 }, undo: 1, redo: null });
    expect(await unitOf(workspace, 'A1')).toEqual({ unit: '330100', placedBy: 'person' });
    const { session, path } = workspace;
    await session.close();
    await session.open(path);
    expect(await calls['placing.undo']({})).toMatchObject({ counts: { unplaced: 1 }, undo: null, redo: 1 });
    expect(await unitOf(workspace, 'A1')).toEqual({ unit: null, placedBy: 'none' });
    expect(await calls['placing.redo']({})).toMatchObject({ undo: 1, redo: null });
    expect(await unitOf(workspace, 'A1')).toEqual({ unit: '330100', placedBy: 'person' });
    const events = await session.require().db.selectFrom('audit').select('event').orderBy('id').execute();
    expect(events.map((e) => e.event).slice(-3)).toEqual(['placed', 'placingUndone', 'placingRedone']);
    await expect(calls['placing.redo']({})).rejects.toThrow('placing.nothingToRedo');
  });

  it('keep the place a person gave them, unless a row brings other coordinates and these are chosen', async () => {
    const workspace = await withAccounts('A1,甲,某地,,,,');
    await placing(workspace)['placing.place']({ entries: [{ account: A1, unit: HANGZHOU }] });
    await bring(workspace, HEADERS, 'A1,甲,南京市,,,,');
    expect(await unitOf(workspace, 'A1')).toEqual({ unit: '330100', placedBy: 'person' });
    await bring(workspace, HEADERS, 'A1,甲,,,,118.8,32.05');
    expect(await unitOf(workspace, 'A1')).toMatchObject({ unit: '330100' });
    await bringTheirs(workspace, HEADERS, 'A1,甲,,,,118.8,32.05');
    expect(await unitOf(workspace, 'A1')).toEqual({ unit: '320100', placedBy: 'coordinates' });
  });

  it('leave an account as it is that an import has placed since', async () => {
    const workspace = await withAccounts('A1,甲,某地,,,,');
    const calls = placing(workspace);
    await calls['placing.place']({ entries: [{ account: A1, unit: HANGZHOU }] });
    await bringTheirs(workspace, HEADERS, 'A1,甲,,,,118.8,32.05');
    await calls['placing.undo']({});
    expect(await unitOf(workspace, 'A1')).toEqual({ unit: '320100', placedBy: 'coordinates' });
  });

  it('are set aside and come back', async () => {
    const workspace = await withAccounts('A1,甲,某地,,,,');
    const calls = placing(workspace);
    const aside = await calls['placing.setAside']({ accounts: [A1], aside: true });
    expect(aside.counts).toEqual({ unplaced: 0, doubtful: 0, aside: 1 });
    expect((await calls['placing.list']({ show: 'aside', offset: 0 })).rows.map((r) => r.account)).toEqual(['A1']);
    expect((await calls['placing.undo']({})).counts).toMatchObject({ unplaced: 1, aside: 0 });
  });

  it('are taken by the first suggestion where that is sure enough, and the rest is left', async () => {
    const workspace = await withAccounts(
      'B1,甲,杭州市,,0571-88880001,,',
      'A1,乙,杭洲市,,0571-88880009,,',
      'A2,丙,某地,,,,',
    );
    const calls = placing(workspace);
    const state = await calls['placing.acceptAll']({ show: 'unplaced', above: 0.5 });
    expect(state).toMatchObject({ placed: 1, counts: { unplaced: 1 }, undo: 1 });
    expect(await unitOf(workspace, 'A1')).toEqual({ unit: '330100', placedBy: 'person' });
    expect((await calls['placing.undo']({})).counts.unplaced).toBe(2);
  });

  it('include those whose place is in doubt, the present unit among the suggestions', async () => {
    const workspace = await withAccounts('A1,甲,杭州市,,,118.8,32.05');
    const list = await placing(workspace)['placing.list']({ show: 'doubtful', offset: 0 });
    expect(list.rows).toMatchObject([{ account: 'A1', unit: '330100', problem: { code: 'unitDisagrees' } }]);
    expect(list.rows[0].suggestions.map((s) => s.unit)).toEqual([NANJING, HANGZHOU]);
  });

  it('are listed page by page', async () => {
    const lines = Array.from({ length: 320 }, (_, i) => `P${i},客户${i},某地,,,,`);
    const workspace = await withAccounts(...lines);
    const calls = placing(workspace);
    const first = await calls['placing.list']({ show: 'unplaced', offset: 0 });
    expect([first.total, first.rows.length]).toEqual([320, 300]);
    const rest = await calls['placing.list']({ show: 'unplaced', offset: 300 });
    expect(rest.rows.map((row) => row.account)).toEqual(lines.slice(300).map((line) => line.split(',')[0]));
  });

  it('of a name several counties have are all suggested, the one first whose prefecture the telephone names', async () => {
    const workspace = await newWorkspace('china-counties', []);
    await bring(workspace, 'code,name,county,phone', 'A1,甲,鼓楼区,', 'A2,乙,鼓楼区,0591-88880001');
    const { rows } = await placing(workspace)['placing.list']({ show: 'unplaced', offset: 0 });
    const [plain, called] = rows.map(({ suggestions }) => suggestions.map(({ unit }) => unit as string));
    expect(plain.toSorted()).toEqual(['320106', '320302', '350102', '410204']);
    expect(called[0]).toBe('350102');
    expect(called).toHaveLength(4);
  });

  it('of which only the province is known are offered its units: where their owner, their team and all accounts are', async () => {
    const workspace = await newWorkspace('china-prefectures', regions);
    const reps = join(workspace.folder, 'reps.csv');
    writeFileSync(reps, 'code,name,team\nR1,李一,甲队\nR2,王二,甲队\n');
    await importFile(workspace, reps, 'reps');
    await bring(
      workspace,
      'code,name,province,city,owner',
      ...['杭州市', '杭州市', '杭州市', '绍兴市'].map((city, i) => `P${i},客户${i},,${city},R2`),
      ...['宁波市', '宁波市', '宁波市', '宁波市'].map((city, i) => `Q${i},客户丙${i},,${city},`),
      'T0,客户丁,,温州市,R1',
      'A1,某某贸易,浙江省,,R2',
      'A2,某某贸易,浙江省,,R1',
      'A3,某某贸易,浙江省,,',
      'A4,温州某某贸易,浙江省,,',
    );
    const { rows } = await placing(workspace)['placing.list']({ show: 'unplaced', offset: 0 });
    const told = rows.map(({ suggestions }) =>
      suggestions.map((s) => [s.unit, s.reasons[0].code, s.reasons[0].params]),
    );
    expect(told.map((suggestions) => suggestions.length)).toEqual([5, 5, 5, 5].slice(0, told.length));
    const [ofR2, ofR1, ofNobody, named] = told;
    expect(ofR2[0]).toEqual(['330100', 'ownerHere', { count: 3, total: 4 }]);
    expect(ofR1[0]).toEqual(['330300', 'ownerHere', { count: 1, total: 1 }]);
    expect(ofR1[1]).toEqual(['330100', 'teamHere', { count: 3, total: 5 }]);
    expect(ofNobody[0]).toEqual(['330200', 'customersHere', { count: 4, total: 9 }]);
    // Both named and likely: the name leads.
    expect(named[0].slice(0, 2)).toEqual(['330300', 'accountName']);
    // Never sure enough to be taken unseen.
    const guesses = rows.slice(0, 3).flatMap(({ suggestions }) => suggestions.map((s) => s.confidence));
    expect(Math.max(...guesses)).toBeLessThan(0.5);
    const taken = await placing(workspace)['placing.acceptAll']({ show: 'unplaced', above: 0.5 });
    expect(taken.counts.unplaced).toBe(3);
  });

  it('refuse a unit that is not there, and nothing is written', async () => {
    const workspace = await withAccounts('A1,甲,某地,,,,');
    const calls = placing(workspace);
    const wrong = calls['placing.place']({ entries: [{ account: A1, unit: UnitCode.parse('999999') }] });
    await expect(wrong).rejects.toThrow('data.unknownUnit');
    expect(await calls['placing.list']({ show: 'unplaced', offset: 0 })).toMatchObject({ total: 1, undo: null });
  });
});
