import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMeta } from '@electron/store/meta';
import { SCHEMA_VERSION } from '@electron/workspace/migrations/all';
import { inTransaction, mutate } from '@electron/usecases/mutate';
import { accountRecord, addAccounts } from '../support/sample-data';
import { handlersOf, newSession, openGrid } from '../support/workspace';

describe('copies of an open workspace', () => {
  it('hold everything, and open by themselves beside the original', async () => {
    const opened = await openGrid();
    await addAccounts(opened.session, [accountRecord(0, 'U0')]);
    const copy = join(opened.folder, 'copy.bailiwick');
    const progress: number[] = [];
    await opened.session.saveCopy(copy, { onProgress: (done, total) => progress.push(done / total) });
    expect(progress.length).toBeGreaterThan(0);
    const other = newSession(opened.resources);
    await other.open(copy);
    expect(await other.info()).toEqual({ ...(await opened.session.info()), fileName: 'copy.bailiwick' });
    expect(await handlersOf(other).reps['reps.list']({})).toEqual([]);
  });

  it('are made on demand, named by version and time', async () => {
    const { session } = await openGrid();
    const backup = await session.backup();
    expect(backup).toMatch(new RegExp(`grid\\.backup-v${SCHEMA_VERSION}-20260131T0800\\d\\dZ\\.bailiwick$`));
    expect(existsSync(backup)).toBe(true);
  });

  it('do not replace a file unless told to, and never one that is open', async () => {
    const { session, folder, path } = await openGrid();
    const target = join(folder, 'there.bailiwick');
    writeFileSync(target, 'something');
    writeFileSync(`${target}-wal`, 'a log of the former file, which must not be played into the copy');
    await expect(session.saveCopy(target)).rejects.toMatchObject({ code: 'workspace.exists' });
    await session.saveCopy(target, { overwrite: true });
    expect(existsSync(`${target}-wal`)).toBe(false);
    await expect(session.saveCopy(path, { overwrite: true })).rejects.toMatchObject({ code: 'workspace.inUse' });
  });

  it('never hold an edit that was not committed', async () => {
    const { session, folder, resources } = await openGrid();
    const copy = join(folder, 'copy.bailiwick');
    const edit = mutate(session, (workspace) =>
      inTransaction(workspace, async (trx) => {
        await writeMeta(trx, 'name', 'never');
        await session.saveCopy(copy);
        throw new Error('given up');
      }),
    );
    await expect(edit).rejects.toThrow('given up');
    const other = newSession(resources);
    await other.open(copy);
    expect((await other.info()).name).toBe('Grid');
  });

  it('need a folder to go to', async () => {
    const { session, folder } = await openGrid();
    const nowhere = session.saveCopy(join(folder, 'no', 'copy.bailiwick'));
    await expect(nowhere).rejects.toMatchObject({ code: 'workspace.notFound', params: { file: 'no' } });
  });

  it('leave nothing when stopped half way', async () => {
    const { session, folder } = await openGrid();
    const before = readdirSync(folder);
    const stop = (): never => {
      throw new Error('stopped');
    };
    await expect(session.saveCopy(join(folder, 'half'), { onProgress: stop })).rejects.toThrow('stopped');
    expect(readdirSync(folder)).toEqual(before);
  });
});
