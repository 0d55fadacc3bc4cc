import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFollowers } from '@electron/store/plan-followers';
import { readParentCodes } from '@electron/store/parent-codes';
import { exportPlan } from '@electron/usecases/export-plan';
import { differencesOf } from '../import/support/differences';
import { importFile } from '../import/support/workspace';
import { openSample } from './support/sample';
import { readWorkbook, rowsOf } from './support/workbook';

const SHEETS = { 'zh-CN': '客户归属', en: 'Allocation' } as const;

describe('an exported plan that is imported again', () => {
  it.each(['zh-CN', 'en'] as const)('changes nothing: owners, followers with shares, parents (%s)', async (locale) => {
    const { session, tasks, folder, active } = await openSample();
    const path = join(folder, 'plan.xlsx');
    await exportPlan(session, tasks, { planId: active, format: 'xlsx', locale, path });
    const { db, path: file } = session.require();
    const workspace = { session, folder, path: file };
    const before = { followers: await readFollowers(db, active), parents: await readParentCodes(db) };
    expect(before.followers).toHaveLength(8);

    const options = { sheet: SHEETS[locale] };
    const { report, rows } = await differencesOf(workspace, path, 'accounts', options);
    expect(report.rows).toMatchObject({ read: 3000, accepted: 3000 });
    expect(report.mapping).toMatchObject({ presentFollowers: 19, parent: 21, presentOwner: 14, unit: 2 });
    expect(
      rows.changed.flatMap((row) => row.fields.map((f) => [row.key, f.field, f.base, f.theirs])).slice(0, 20),
    ).toEqual([]);
    expect(report.effect).toEqual({ added: 0, changed: 0, unchanged: 3000 });

    await importFile(workspace, path, 'accounts', { options });
    expect(await readFollowers(db, active)).toEqual(before.followers);
    expect(await readParentCodes(db)).toEqual(before.parents);
  });

  it('names rep and account by their codes, so that every row can be found again', async () => {
    const { session, tasks, folder, active } = await openSample();
    const path = join(folder, 'plan.xlsx');
    await exportPlan(session, tasks, { planId: active, format: 'xlsx', locale: 'en', path });
    const workbook = await readWorkbook(path);
    const accounts = rowsOf(workbook, 'Allocation');
    expect(accounts.find((row) => row['Account code'] === 'A00227')?.['Joint followers']).toBe(
      '周振华 (R03) 20%; 徐文静 (R04) 20%',
    );
    const child = accounts.find((row) => row['Parent name'] !== null);
    const parent = accounts.find((row) => row['Account code'] === child?.['Parent code']);
    expect(child?.['Parent name']).toBe(parent?.Account);
    expect(accounts.find((row) => row['Account code'] === 'A02698')).toMatchObject({
      'Parent code': 'G0001',
      'Parent name': null,
    });
    const deputies = rowsOf(workbook, 'Territories').filter((row) => row['Deputy code'] !== null);
    expect(deputies.map((row) => [row.Territory, row['Deputy code'], row.Deputy])).toEqual([
      ['苏南一区', 'R04', '徐文静'],
      ['珠三角一区', 'R26', '吴欣妍'],
    ]);
  });
});
