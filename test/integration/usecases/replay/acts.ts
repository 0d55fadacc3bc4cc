import fc from 'fast-check';
import type { PlanId } from '@shared/model/ids';
import { AccountCode } from '@shared/model/ids';
import { isEmptyPatch } from '@shared/planning/patch';
import { indexField, snapshotFromDocument } from '@shared/planning/snapshot';
import { runJudging } from '@electron/conflicts/run-judging';
import { readRulings } from '@electron/store/conflicts/rulings';
import { createInlineRunner } from '@electron/tasks/runner';
import { createConflictHandlers } from '@electron/usecases/conflicts/handlers';
import { settleDue } from '@electron/usecases/settle-due';
import { arbitraryWish, patchFrom, type Wish } from '../../../unit/support/field';
import { documentOf, type Opened } from '../../support/workspace';

type Picked =
  | 'undo'
  | 'redo'
  | 'fork'
  | 'activate'
  | 'rule'
  | 'later'
  | 'waive'
  | 'takeBack'
  | 'merge'
  | 'unmerge'
  | 'ruleMerge'
  | 'settle';

const WEIGHTS: readonly { readonly weight: number; readonly of: Picked }[] = [
  ...(['undo', 'redo', 'fork', 'activate', 'waive', 'takeBack', 'ruleMerge'] as const).map((of) => ({ weight: 1, of })),
  ...(['rule', 'later', 'merge', 'unmerge'] as const).map((of) => ({ weight: 2, of })),
];

export type Act = { readonly do: 'edit'; readonly wish: Wish } | { readonly do: Picked; readonly pick: number };

export const arbitraryAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: arbitraryWish.map((wish) => ({ do: 'edit' as const, wish })) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.oneof(...WEIGHTS.map(({ weight, of }) => ({ weight, arbitrary: fc.constant(of) }))),
      pick: fc.nat(1000),
    }),
  },
);

/** A plan in force with another being made, so that there is something to hand over. */
export const FIRST: readonly Act[] = [
  { do: 'activate', pick: 0 },
  { do: 'fork', pick: 0 },
];
/** And at last the day for what waits. */
export const LAST: readonly Act[] = [
  { do: 'later', pick: 1 },
  { do: 'activate', pick: 1 },
  { do: 'settle', pick: 0 },
];

/** The day for which rulings are made ahead; the data speaks of 2026-01-31 at first. */
const DUE = '2026-06-30';

type Desk = ReturnType<typeof createConflictHandlers>;

/** Does what can be done; refusals are part of life and leave no entry. */
export async function play(opened: Opened, acts: readonly Act[]): Promise<void> {
  const judging = createInlineRunner({ conflicts: runJudging }, () => {});
  const desk = createConflictHandlers(opened.session, judging);
  for (const [step, act] of acts.entries()) {
    const all = await opened.plans['plan.list']({});
    const planId = all[(act.do === 'edit' ? act.wish.b : act.pick) % all.length].id;
    await Promise.allSettled([
      act.do === 'edit' ? edit(opened, planId, act.wish, step) : doOne(opened, desk, planId, act, step),
    ]);
  }
}

async function edit(opened: Opened, planId: PlanId, wish: Wish, step: number): Promise<unknown> {
  const columns = await opened.field['field.get']({});
  const document = await documentOf(opened, planId);
  const patch = patchFrom(wish, columns, snapshotFromDocument(document, indexField(columns)), step);
  if (isEmptyPatch(patch)) return null;
  const { revision } = document.meta;
  return opened.plans['plan.apply']({ planId, revision, label: { code: 'x', params: {} }, patch });
}

async function doOne(
  opened: Opened,
  desk: Desk,
  planId: PlanId,
  act: Exclude<Act, { do: 'edit' }>,
  step: number,
): Promise<unknown> {
  const { plans, session, duplicates } = opened;
  switch (act.do) {
    case 'undo':
      return plans['plan.undo']({ planId });
    case 'redo':
      return plans['plan.redo']({ planId });
    case 'fork':
      return plans['plan.fork']({ planId, name: `Fork ${step}` });
    case 'activate':
      return plans['plan.activate']({ planId });
    case 'takeBack': {
      const one = pickOf(await readRulings(session.require().db), act.pick);
      return one && desk['conflicts.undo']({ planId: one.planId as never, rulingIds: [one.id] });
    }
    case 'settle':
      // The day comes for whatever waits.
      await opened.settings['settings.update']({ asOf: DUE });
      return settleDue(session);
    case 'merge': {
      const { code } = (await opened.field['field.get']({})).accounts;
      const [survivor, merged] = [code[act.pick % code.length], code[(act.pick >> 3) % code.length]];
      const named = { survivor: AccountCode.parse(survivor), merged: AccountCode.parse(merged) };
      const choices = { products: 'both', revenue: 'both', name: act.pick % 2 === 0 ? 'survivor' : 'merged' } as const;
      return duplicates['duplicates.merge']({ ...named, choices, reason: `step ${step}` });
    }
    case 'unmerge': {
      const one = pickOf(await duplicates['duplicates.merges']({}), act.pick);
      return one && duplicates['duplicates.undoMerge']({ mergeIds: [one.id] });
    }
    default:
      return ruleOn(desk, planId, act, step);
  }
}

async function ruleOn(
  desk: Desk,
  planId: PlanId,
  { do: what, pick }: Exclude<Act, { do: 'edit' }>,
  step: number,
): Promise<unknown> {
  const types = what === 'ruleMerge' ? { types: ['duplicateOwners' as const] } : {};
  const filter = { state: 'open' as const, ...types };
  const { rows } = await desk['conflicts.list']({ planId, filter, offset: 0, limit: 50 });
  const conflict = pickOf(rows, pick)?.conflict;
  if (!conflict) return null;
  if (what === 'waive') return desk['conflicts.waive']({ planId, key: conflict.key, reason: 'known' });
  const ruling = what === 'ruleMerge' ? 'merge' : pickOf(['transfer', 'transfer', 'share', 'pool'] as const, pick);
  const [rep, beside] = [`R${pick % 3}`, `R${(pick + 1) % 3}`];
  return desk['conflicts.rule']({
    planId,
    key: conflict.key,
    ruling: ruling ?? 'transfer',
    form: 'ruling',
    rep: ruling === 'pool' ? null : rep,
    territory: null,
    survivor: ruling === 'merge' ? conflict.account : null,
    shares: ruling === 'share' ? [{ rep: beside, percent: 30 }] : [],
    reason: `step ${step}`,
    effectiveOn: what === 'later' ? DUE : '2026-01-31',
  });
}

function pickOf<T>(of: readonly T[], pick: number): T | undefined {
  return of[pick % Math.max(1, of.length)];
}
