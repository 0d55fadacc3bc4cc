import { useEffect, useState } from 'react';
import type { EvaluationSheet } from '@shared/contract/evaluation';
import type { PeriodKind } from '@shared/rules/performance/periods';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

export interface Asked {
  readonly kind: PeriodKind;
  /** null = the latest that is over. */
  readonly period: string | null;
}

/** Asked again whenever the plan, the data or the weights change; the former answer stays meanwhile. */
export function useEvaluation({ kind, period }: Asked): EvaluationSheet | null {
  const { plan, field, settings } = useOpened();
  const { id, revision } = plan.meta;
  const [sheet, setSheet] = useState<EvaluationSheet | null>(null);
  useEffect(() => {
    let stale = false;
    api('evaluation.get', { planId: id, kind, period }).then(
      (answer) => !stale && setSheet(answer),
      (error: unknown) => notifyFailure('evaluation.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [id, revision, field, settings, kind, period]);
  return sheet;
}
