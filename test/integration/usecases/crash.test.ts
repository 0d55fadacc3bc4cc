import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fullCheck } from '@electron/workspace/integrity';
import { seeded } from '../../unit/support/field';
import { killed, nextMessage, startChild } from '../support/child';
import { handlersOf, newSession, openGrid } from '../support/workspace';

const EDITOR = join(import.meta.dirname, 'edit-until-killed.child.ts');
const ROUNDS = 6;

/** Some turns of the event loop: the moment of the kill falls anywhere in an edit of the other process. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(setImmediate);
}

describe('a process killed while it edits', () => {
  it('loses at most the edit in flight, and never the file', async () => {
    const { path, resources, session, planId } = await openGrid({ width: 20, height: 20 });
    await session.close();
    const random = seeded(20_260_131);
    for (let round = 0; round < ROUNDS; round++) {
      const child = startChild(EDITOR, [path]);
      let acknowledged = 0;
      child.on('message', (revision) => {
        acknowledged = Number(revision);
      });
      for (let n = 0; n <= random() * 8; n++) await nextMessage(child);
      await turns(Math.floor(random() * 2000));
      await killed(child);

      const after = newSession(resources);
      const { sqlite } = await after.open(path);
      expect(fullCheck(sqlite)).toEqual([]);
      const { plans } = handlersOf(after);
      const { meta, territories, unitTerritory } = await plans['plan.get']({ planId });
      expect([acknowledged, acknowledged + 1]).toContain(meta.revision);
      expect(territories).toHaveLength(meta.revision);
      expect([...unitTerritory.slice(0, 200)]).toEqual(Array.from({ length: 200 }, () => meta.revision - 1));
      expect((await plans['plan.history']({ planId }))[0]).toMatchObject({ seq: meta.revision, state: 'done' });
      await after.close();
    }
  });
});
