import { useState } from 'react';
import type { ConflictCase } from '@shared/contract/conflicts';
import type { Ruling, RulingForm, RulingShare } from '@shared/model/conflict';
import { useOpened } from '@/app/state/session';
import type { Translate } from '@/i18n/use-t';
import { becauseText } from './because';

export interface Draft {
  readonly ruling: Ruling;
  readonly form: RulingForm;
  readonly rep: string | null;
  readonly territory: string | null;
  readonly survivor: string | null;
  readonly shares: readonly RulingShare[];
  readonly reason: string;
  readonly effectiveOn: string;
}

export interface DraftOf {
  readonly draft: Draft;
  set(part: Partial<Draft>): void;
  /** Chooses a ruling with what usually goes with it. */
  choose(ruling: Ruling): void;
}

const WHOLE = 100;

/** What is about to be ruled on a case: at first what is suggested, with its grounds as the reason. */
export function useDraft(found: ConflictCase, t: Translate): DraftOf {
  const { plan, settings } = useOpened();
  const effectiveOn = plan.meta.effectiveDate ?? settings.asOf;
  const first = (): Draft =>
    draftFor(found, found.suggestion.ruling ?? found.allowed[0], { form: 'ruling', effectiveOn, typed: null }, t);
  const [kept, setKept] = useState(() => ({ key: found.conflict.key, draft: first() }));
  const draft = kept.key === found.conflict.key ? kept.draft : first();
  const keep = (next: Draft): void => setKept({ key: found.conflict.key, draft: next });
  return {
    draft,
    set: (part) => keep({ ...draft, ...part }),
    choose: (ruling) => {
      const own = suggestedReason(found, draft.ruling, t);
      const typed = draft.reason !== own && draft.reason !== '' ? draft.reason : null;
      keep(draftFor(found, ruling, { form: draft.form, effectiveOn: draft.effectiveOn, typed }, t));
    },
  };
}

interface Kept {
  readonly form: RulingForm;
  readonly effectiveOn: string;
  /** A reason the person has written, which stays. */
  readonly typed: string | null;
}

function draftFor(found: ConflictCase, ruling: Ruling, { form, effectiveOn, typed }: Kept, t: Translate): Draft {
  const { suggestion, conflict, owner } = found;
  const reps = [...new Set(conflict.parties.map(({ rep }) => rep))];
  const rival = reps.find((rep) => rep !== owner) ?? null;
  const wins = suggestion.ruling === ruling ? suggestion.rep : null;
  const rep = ruling === 'pool' ? null : ruling === 'transfer' ? (wins ?? rival) : (wins ?? owner);
  return {
    ruling,
    form,
    rep,
    territory: suggestion.territory ?? conflict.territory,
    survivor: conflict.account,
    shares: ruling === 'share' ? evenShares(reps) : [],
    reason: typed ?? suggestedReason(found, ruling, t),
    effectiveOn,
  };
}

function suggestedReason({ suggestion }: ConflictCase, ruling: Ruling, t: Translate): string {
  return suggestion.ruling === ruling ? becauseText(suggestion, t) : '';
}

function evenShares(reps: readonly string[]): RulingShare[] {
  const each = Math.floor(WHOLE / Math.max(1, reps.length));
  return reps.map((rep, i) => ({ rep, percent: i === 0 ? WHOLE - each * (reps.length - 1) : each }));
}
