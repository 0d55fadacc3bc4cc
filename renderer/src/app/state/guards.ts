import { create } from 'zustand';
import type { BreachRow } from '@shared/model/breach';
import type { PlanPatch } from '@shared/model/plan';
import { type Breach, breaches } from '@shared/rules/pool/breaches';
import type { Guards } from '@shared/rules/pool/guards';
import { keeping } from '@shared/rules/pool/keeping';
import { translate } from '@/i18n/translate';
import { outcomeOf } from './outcomes';
import type { Opened } from './session';

/** What becomes of promises that a move would break: `ask` until the person has chosen. */
export type GuardChoice = 'ask' | 'keep' | 'override';

interface GuardState {
  /** By position in the field they were read for. */
  readonly guards: Guards;
  readonly choice: GuardChoice;
  /** Why promises may be broken this once. */
  readonly reason: string;
  choose(choice: GuardChoice): void;
  setReason(reason: string): void;
  /** The next move is asked about anew. */
  forget(): void;
}

export const NO_GUARDS: Guards = {
  protections: [],
  resting: [],
  held: new Int32Array(0),
  today: new Int32Array(0),
  limits: { claimsPerDay: Infinity, heldAtMost: Infinity },
};
const UNBROKEN: readonly Breach[] = [];

export const useGuards = create<GuardState>((set) => ({
  guards: NO_GUARDS,
  choice: 'ask',
  reason: '',
  choose: (choice) => set({ choice }),
  setReason: (reason) => set({ reason }),
  forget: () => set((s) => (s.choice === 'ask' && s.reason === '' ? s : { choice: 'ask', reason: '' })),
}));

/** Promises that an edit of the plan would break. */
export function brokenBy({ field, index, plan }: Opened, patch: PlanPatch, guards: Guards): readonly Breach[] {
  if (guards === NO_GUARDS) return UNBROKEN;
  const next = outcomeOf(field, index, plan, patch);
  if (!next.ok) return UNBROKEN;
  const [before, after] = [plan.evaluation.ownership.owner, next.value.evaluation.ownership.owner];
  return breaches(guards, { before, after, decisions: patch.decisions }, index);
}

/** The accounts of promises that the main process has told of. */
export function accountsOf({ index }: Opened, rows: readonly BreachRow[]): readonly Pick<Breach, 'account'>[] {
  return rows.flatMap((row) => {
    const account = index.account.get(row.account);
    return account === undefined ? [] : [{ account }];
  });
}

/** The edit with those accounts left with the owner they have, each by a decision that says why. */
export function keepingPromises(
  { field, plan }: Opened,
  patch: PlanPatch,
  broken: readonly Pick<Breach, 'account'>[],
): PlanPatch {
  const { snapshot, evaluation } = plan;
  const found = { field, snapshot, owner: evaluation.ownership.owner };
  return keeping(found, patch, broken, translate('breach.keepReason'));
}
