import { create } from 'zustand';
import type { BreachRow } from '@shared/model/breach';
import { DomainError } from '@shared/model/result';
import { translate } from '@/i18n/translate';
import { ApiError } from '../api';

/** `keep`: the accounts concerned are left out of the edit. `override`: it is made all the same, for a reason that is kept. */
export type Heeding = { readonly kind: 'keep' } | { readonly kind: 'override'; readonly reason: string };

interface Question {
  readonly broken: readonly BreachRow[];
  /** Whether the edit can be made without the accounts concerned. */
  readonly mayKeep: boolean;
  /** null = leave everything as it is. */
  answer(heeding: Heeding | null): void;
}

/** The question whether promises may be broken, while it is asked. */
export const useOverrideQuestion = create<{ readonly asked: Question | null }>(() => ({ asked: null }));

function ask(broken: readonly BreachRow[], mayKeep: boolean): Promise<Heeding | null> {
  useOverrideQuestion.getState().asked?.answer(null);
  return new Promise((resolve) => {
    const answer = (heeding: Heeding | null): void => {
      useOverrideQuestion.setState({ asked: null });
      resolve(heeding);
    };
    useOverrideQuestion.setState({ asked: { broken, mayKeep, answer } });
  });
}

interface Refusable<T> {
  /** @param broken what was shown when the person decided */
  send(heeding?: Heeding, broken?: readonly BreachRow[]): Promise<T>;
  /** What it breaks. */
  list(): Promise<readonly BreachRow[]>;
  readonly mayKeep: boolean;
}

/**
 * Sends an edit; when it is refused for the promises it breaks, shows them and sends it again as the person decides.
 * @throws DomainError `task.cancelled` when the person leaves it, who needs not be told
 */
export async function unlessPromised<T>({ send, list, mayKeep }: Refusable<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'plan.breach') throw error;
    const broken = await list();
    const heeding = await ask(broken, mayKeep);
    if (heeding === null) throw new DomainError('task.cancelled');
    return send(heeding, broken);
  }
}

/** The same as an edit that goes to the main process names it. */
export function heedingIn(heeding: Heeding | undefined): { readonly override?: string; readonly keep?: string } {
  if (heeding === undefined) return {};
  return heeding.kind === 'keep' ? { keep: translate('breach.keepReason') } : { override: heeding.reason };
}
