import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile } from '@electron/workspace/lock';
import { killed, nextMessage, startChild } from '../support/child';
import { tempFolder } from '../support/temp-folder';
import { newSession, openGrid } from '../support/workspace';

const HOLD_OPEN = join(import.meta.dirname, 'hold-open.child.ts');

describe('a workspace is open once', () => {
  it('is refused to a second process while the first has it, and free once that is killed', async () => {
    const { path, resources, session } = await openGrid();
    await session.close();
    const child = startChild(HOLD_OPEN, [path]);
    expect(await nextMessage(child)).toBe('open');
    const second = newSession(resources);
    await expect(second.open(path)).rejects.toMatchObject({
      code: 'workspace.inUse',
      params: { file: 'grid.bailiwick' },
    });
    await killed(child);
    await expect(second.open(path)).resolves.toMatchObject({ path });
  });

  it('is refused to a second session of the same process, by any name', async () => {
    const { path, resources, folder } = await openGrid();
    const second = newSession(resources);
    await expect(second.open(path)).rejects.toMatchObject({ code: 'workspace.inUse' });
    await expect(second.open(join(folder, '.', 'grid.bailiwick'))).rejects.toMatchObject({ code: 'workspace.inUse' });
    const create = second.create(path, { name: 'x', basemapId: 'grid', regions: [], overwrite: true });
    await expect(create).rejects.toMatchObject({ code: 'workspace.inUse' });
  });

  it('leaves one file behind when closed', async () => {
    const { folder, session } = await openGrid();
    expect(readdirSync(folder).length).toBeGreaterThan(2);
    await session.close();
    expect(readdirSync(folder).toSorted()).toEqual(['grid.bailiwick', 'resources']);
  });

  it('holds even when the lock file is taken away and made anew', () => {
    const path = join(tempFolder(), 'x');
    const first = lockFile(path);
    expect(() => lockFile(path)).toThrow('workspace.inUse');
    first.release();
    expect(existsSync(`${path}-lock`)).toBe(false);
    const second = lockFile(path);
    expect(() => lockFile(path)).toThrow('workspace.inUse');
    second.release();
  });
});
