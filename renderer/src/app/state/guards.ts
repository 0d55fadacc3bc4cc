import { useEffect } from 'react';
import { create } from 'zustand';
import { AccountCode, RepCode } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import { brokenProtection, type Guard } from '@shared/rules/pool/broken-protection';
import { translate } from '@/i18n/translate';
import { api } from '../api';
import { outcomeOf } from './outcomes';
import { type Opened, useOpened } from './session';

/** What becomes of claims that a move would break: `ask` until the person has chosen. */
export type GuardChoice = 'ask' | 'keep' | 'override';

interface GuardState {
  /** Claims in force, by position in the field they were read for. */
  readonly guards: readonly Guard[];
  readonly choice: GuardChoice;
  /** Why claims may be broken this once. */
  readonly reason: string;
  choose(choice: GuardChoice): void;
  setReason(reason: string): void;
  /** The next move is asked about anew. */
  forget(): void;
}

const NONE: readonly Guard[] = [];

export const useGuards = create<GuardState>((set) => ({
  guards: NONE,
  choice: 'ask',
  reason: '',
  choose: (choice) => set({ choice }),
  setReason: (reason) => set({ reason }),
  forget: () => set({ choice: 'ask', reason: '' }),
}));

/** Keeps the claims in force at hand, so that a move says what it breaks before the click counts. */
export function useLoadedGuards(): void {
  const { plan, index, settings, info } = useOpened();
  const { id, revision } = plan.meta;
  useEffect(() => {
    let stale = false;
    api('pool.guards', { planId: id }).then(
      (found) => {
        const guards = found.flatMap(({ account, rep, until }): Guard[] => {
          const [a, r] = [index.account.get(account), index.rep.get(rep)];
          return a === undefined || r === undefined ? [] : [{ account: a, rep: r, until }];
        });
        if (!stale) useGuards.setState({ guards });
      },
      // Without them nothing is held back; the next change asks again.
      () => !stale && useGuards.setState({ guards: NONE }),
    );
    return () => {
      stale = true;
    };
  }, [id, revision, index, settings, info]);
}

/** Claims in force that an edit of the plan would break. */
export function brokenBy({ field, index, plan }: Opened, patch: PlanPatch, guards: readonly Guard[]): readonly Guard[] {
  if (guards.length === 0) return NONE;
  const next = outcomeOf(field, index, plan, patch);
  if (!next.ok) return NONE;
  return brokenProtection(guards, plan.evaluation.ownership.owner, next.value.evaluation.ownership.owner);
}

/** The edit with those accounts left with the owner they have, each by a decision that says why. */
export function keepingProtected({ field, plan }: Opened, patch: PlanPatch, broken: readonly Guard[]): PlanPatch {
  if (broken.length === 0) return patch;
  const kept = new Set(broken.map(({ account }) => field.accounts.code[account]));
  const others = patch.decisions.filter(({ from, to }) => !kept.has((to ?? from)?.account ?? ''));
  const reason = translate('pool.guard.keepReason');
  const decisions = broken.map(({ account }) => {
    const owner = plan.evaluation.ownership.owner[account];
    const rep = owner < 0 ? null : RepCode.parse(field.reps.code[owner]);
    const code = AccountCode.parse(field.accounts.code[account]);
    const from = plan.snapshot.decisions.get(account)?.manual ?? null;
    return { from, to: { account: code, kind: 'manual' as const, rep, reason } };
  });
  return { ...patch, decisions: [...others, ...decisions] };
}
