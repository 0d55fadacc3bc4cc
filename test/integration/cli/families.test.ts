import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cli, cliJson, sampleWorkspace } from './support/cli';
import { Assigned, Imported } from './support/shapes';

const Owned = z.looseObject({
  account: z.looseObject({ owner: z.string().nullable(), cause: z.string() }),
  steps: z.array(z.looseObject({ applied: z.boolean(), words: z.string() })),
});

const FILE = `客户编号,客户名称,上级客户编号
A00001,甲集团,
A00002,甲一公司,A00001
A00003,甲二公司,A00002
A00004,乙公司,NOPE
A00005,丙公司,A00005
`;

describe('families', () => {
  it('come with the file, move together when that is said, and come back with one undo', async () => {
    const { path, folder } = await sampleWorkspace();
    const file = join(folder, 'parents.csv');
    writeFileSync(file, FILE);
    const report = Imported.parse(await cliJson('import', '--workspace', path, '--kind', 'accounts', file));
    expect(report.rows).toMatchObject({ read: 5, accepted: 5 });
    expect(report.problems.filter(({ code }) => code === 'ownParent').map(({ row }) => row)).toEqual([6]);

    const plan = ['--workspace', path, '--plan', '2'];
    const ownerOf = async (code: string) =>
      Owned.parse(await cliJson('explain', ...plan, '--account', code, '--lang', 'en'));
    const before = await ownerOf('A00003');
    const move = ['assign', ...plan, '--account', 'A00001', '--rep', 'R05', '--reason', 'Group deal'];
    Assigned.parse(await cliJson(...move, '--family', 'together', '--lang', 'en'));
    const after = await ownerOf('A00003');
    expect(after.account).toMatchObject({ owner: 'R05', cause: 'manual' });
    expect(after.steps.find(({ applied }) => applied)?.words).toContain('Moves with its family A00001');
    await cliJson('undo', ...plan);
    expect((await ownerOf('A00003')).account).toEqual(before.account);
  });
});

describe('joint followers', () => {
  it('are written with their shares, and refused when they hold more than the whole', async () => {
    const { path } = await sampleWorkspace();
    const assign = ['assign', '--workspace', path, '--plan', '2', '--account', 'A00001'];
    const { meta } = Assigned.parse(await cliJson(...assign, '--followers', 'R05=30,R06=20%'));
    expect(meta.undo?.code).toBe('setFollowers');
    const tooMuch = await cli([...assign, '--followers', 'R05=70,R06=40']);
    expect(tooMuch).toMatchObject({ code: 2, stdout: '' });
    Assigned.parse(await cliJson(...assign, '--followers', 'none'));
  });
});
