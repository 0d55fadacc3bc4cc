import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadReaders } from '@electron/tasks/readers';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { handlersOf, newSession, openGrid } from '../support/workspace';

/** Where the build has put the worker threads. */
const BUILT = resolve(import.meta.dirname, '../../../out/main');

describe('worker threads', () => {
  it('read the same as the calling thread', async () => {
    const opened = await openGrid();
    await addReps(opened.session, 2);
    await addAccounts(opened.session, [accountRecord(0, 'U3'), accountRecord(1, null)]);
    const { resources, path, session } = opened;
    const { ground } = await session.require().cache.plan(opened.planId);
    const directory = await session.require().cache.directory(ground);
    await session.close();
    const threaded = newSession(resources, { readers: threadReaders(BUILT) });
    const { cache } = await threaded.open(path);
    const read = await cache.ground();
    expect({ ...read.field, revision: 0 }).toEqual({ ...ground.field, revision: 0 });
    expect(await cache.directory(read)).toEqual(directory);
  });

  it('see what was written a moment before', async () => {
    const opened = await openGrid();
    await opened.session.close();
    const session = newSession(opened.resources, { readers: threadReaders(BUILT) });
    await session.open(opened.path);
    const { field } = handlersOf(session);
    expect((await field['field.get']({})).accounts.code).toEqual([]);
    await addAccounts(session, [accountRecord(0, 'U3')]);
    expect((await field['field.get']({})).accounts.code).toEqual(['A0']);
  });
});
