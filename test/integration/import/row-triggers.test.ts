import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { runImport } from '@electron/import/run-import';
import { newWorkspace, RESOURCES } from './support/workspace';

it('keeps positions, what is to be compared and the triggers themselves as if each row had been written alone', async () => {
  const { session, path, folder } = await newWorkspace('china-prefectures', ['32']);
  const { sqlite } = session.require();
  const triggers = () =>
    sqlite.prepare("select name, sql from sqlite_master where type = 'trigger' order by name").all();
  const before = triggers();
  const file = join(folder, 'a.csv');
  writeFileSync(
    file,
    '客户编号,客户名称,区划代码,经度,纬度,年销售额\nA1,甲,320100,118.8,32.05,#REF!\nA2,乙,320100,118.7,32.0,1\nA3,丙,320100,,,2',
  );
  const input = {
    path: file,
    workspacePath: path,
    resourcesDir: RESOURCES,
    planId: null,
    memory: 'use',
    at: '2026-01-05T08:00:00.000Z',
    locale: 'en',
    options: detectAll('accounts'),
  } as const;
  const context = { progress: () => {} };

  const { report } = await runImport({ ...input, mode: 'preview' }, context);
  expect(report.rows).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
  expect(report.problems).toContainEqual(expect.objectContaining({ row: 2, code: 'cellError', value: '#REF!' }));
  expect(triggers()).toEqual(before);

  await runImport({ ...input, mode: 'commit' }, context);
  expect(triggers()).toEqual(before);
  const rows = (text: string) => sqlite.prepare(text).pluck().all();
  expect(rows('select a.code from account_position p join account a on a.id = p.id order by 1')).toEqual(['A2']);
  expect(rows('select a.code from duplicate_stale d join account a on a.id = d.account_id order by 1')).toEqual([
    'A2',
    'A3',
  ]);
});

it('a line above the headings says what amounts are in, unless the heading does', async () => {
  const { session, path, folder } = await newWorkspace('china-prefectures', ['32']);
  const file = join(folder, 'b.csv');
  writeFileSync(
    file,
    '客户汇总表,,,,\n单位：万元,,,,\n客户编号,客户名称,区划代码,年销售额,潜力（元）\nA1,甲,320100,12.5,300\nA2,乙,320100,1亿,400',
  );
  const { report } = await runImport(
    {
      path: file,
      workspacePath: path,
      resourcesDir: RESOURCES,
      planId: null,
      memory: 'use',
      at: '2026-01-05T08:00:00.000Z',
      locale: 'en',
      options: detectAll('accounts'),
      mode: 'commit',
    },
    { progress: () => {} },
  );
  expect(report.problems).toContainEqual(expect.objectContaining({ column: '年销售额', code: 'moneyScaledAbove' }));
  const rows = session.require().sqlite.prepare('select revenue, potential from account order by code').raw().all();
  expect(rows).toEqual([
    [125_000, 300],
    [100_000_000, 400],
  ]);
});
