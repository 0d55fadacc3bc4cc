import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyPatch } from '@shared/planning/patch';
import { indexField, snapshotFromDocument } from '@shared/planning/snapshot';
import { evaluate } from '@shared/planning/evaluation';
import { arbitraryWish, patchFrom, type Wish } from '../../unit/support/field';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { documentOf, handlersOf, newSession, openGrid, type Opened } from '../support/workspace';

async function gridWithPeople(): Promise<Opened> {
  const opened = await openGrid({ width: 4, height: 3 });
  await addReps(opened.session, 3);
  await addAccounts(
    opened.session,
    Array.from({ length: 10 }, (_, i) => accountRecord(i, i === 9 ? null : `U${i}`)),
  );
  return opened;
}

/** Applies what the wishes come to, refusals left out; returns the documents before each edit and at the end. */
async function play(opened: Opened, wishes: readonly Wish[]) {
  const { plans, field, planId } = opened;
  const columns = await field['field.get']({});
  const states = [await documentOf(opened, planId)];
  for (const [step, wish] of wishes.entries()) {
    const last = states[states.length - 1];
    const snapshot = snapshotFromDocument(last, indexField(columns));
    const patch = patchFrom(wish, columns, snapshot, step);
    if (isEmptyPatch(patch)) continue;
    const { revision } = last.meta;
    const input = { planId, revision, label: { code: 'x', params: {} }, patch };
    const [outcome] = await Promise.allSettled([plans['plan.apply'](input)]);
    if (outcome.status === 'fulfilled') states.push(await documentOf(opened, planId));
  }
  return states;
}

const content = ({ territories, unitTerritory, decisions }: Awaited<ReturnType<typeof documentOf>>) => ({
  territories,
  unitTerritory: [...unitTerritory],
  decisions,
});

describe('any sequence of edits, through the database', () => {
  it('is undone step by step to each state before it and redone to the last, across a restart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryWish, { minLength: 1, maxLength: 8 }), async (wishes) => {
        const opened = await gridWithPeople();
        const states = await play(opened, wishes);
        const [{ path, resources, session, planId }, edits] = [opened, states.length - 1];
        await session.close();
        const again = newSession(resources);
        await again.open(path);
        const { plans } = handlersOf(again);
        expect(content(await plans['plan.get']({ planId }))).toEqual(content(states[edits]));
        for (let i = edits; i > 0; i--) {
          await plans['plan.undo']({ planId });
          expect(content(await plans['plan.get']({ planId }))).toEqual(content(states[i - 1]));
        }
        for (let i = 0; i < edits; i++) await plans['plan.redo']({ planId });
        expect(content(await plans['plan.get']({ planId }))).toEqual(content(states[edits]));
        await again.close();
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('leaves memory, file and whole evaluation telling the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryWish, { minLength: 1, maxLength: 8 }), async (wishes) => {
        const opened = await gridWithPeople();
        await play(opened, wishes);
        const { session, planId } = opened;
        const { cache } = session.require();
        const held = await cache.plan(planId);
        cache.forget(['plans']);
        const read = await cache.plan(planId);
        expect(read.snapshot).toEqual(held.snapshot);
        expect(read.meta).toEqual(held.meta);
        const { field, index } = held.ground;
        expect(held.evaluation).toEqual(evaluate(field, held.snapshot, index));
        await session.close();
      }),
      { numRuns: 15, seed: 8 },
    );
  });
});
