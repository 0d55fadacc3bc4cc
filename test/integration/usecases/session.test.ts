import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handlersOf, newSession, openGrid } from '../support/workspace';

describe('a session', () => {
  it('has no workspace until one is opened, nor after it is closed', async () => {
    const { session, path } = await openGrid();
    expect(session.require().path).toBe(path);
    await session.close();
    await session.close();
    expect(session.current()).toBeNull();
    expect(() => session.require()).toThrow('workspace.none');
    await expect(handlersOf(session).settings['settings.update']({ currency: 'EUR' })).rejects.toMatchObject({
      code: 'workspace.none',
    });
  });

  it('takes opening the open file as done', async () => {
    const { session, path } = await openGrid();
    const workspace = session.require();
    expect(await session.open(path)).toBe(workspace);
  });

  it('lets go of one workspace when it opens another', async () => {
    const { session, path, folder, resources } = await openGrid();
    const other = join(folder, 'other.bailiwick');
    await session.create(other, { name: 'Other', basemapId: 'grid', regions: ['W'] });
    expect((await session.info()).name).toBe('Other');
    const second = newSession(resources);
    await expect(second.open(path)).resolves.toMatchObject({ path });
  });

  it('replaces a file when told that it may go, but never the one that is open', async () => {
    const { session, path, folder } = await openGrid();
    const input = { name: 'New', basemapId: 'grid', regions: ['W'], overwrite: true };
    await expect(session.create(path, input)).rejects.toMatchObject({ code: 'workspace.isOpen' });
    expect(session.require().path).toBe(path);
    const other = join(folder, 'other.bailiwick');
    await session.create(other, { ...input, name: 'Other' });
    await session.create(path, input);
    expect((await session.info()).name).toBe('New');
  });

  it('lets edits wait while a worker writes, and closing wait for the edits', async () => {
    const { session, plans, path, resources } = await openGrid();
    const order: string[] = [];
    let write = (): void => {};
    const written = new Promise<void>((resolve) => {
      write = resolve;
    });
    const worker = session.exclusively(async () => {
      await written;
      order.push('worker');
    });
    const edit = Promise.resolve(plans['plan.create']({ name: 'Waits' })).then(() => order.push('edit'));
    const closing = session.close().then(() => order.push('closed'));
    write();
    await Promise.all([worker, edit, closing]);
    expect(order).toEqual(['worker', 'edit', 'closed']);
    const again = newSession(resources);
    await again.open(path);
    expect((await handlersOf(again).plans['plan.list']({})).map((p) => p.name)).toEqual(['Plan 1', 'Waits']);
  });

  it('goes on after work that failed', async () => {
    const { session, plans } = await openGrid();
    await expect(session.exclusively(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(plans['plan.create']({ name: 'Next' })).resolves.toMatchObject({ name: 'Next' });
  });

  it('tells its listeners what changed, until they stop listening', async () => {
    const { session, plans } = await openGrid();
    const told: unknown[] = [];
    const stop = session.onChange((what) => told.push(what));
    await plans['plan.create']({ name: 'One' });
    stop();
    await plans['plan.create']({ name: 'Two' });
    expect(told).toEqual([['plans']]);
  });
});
