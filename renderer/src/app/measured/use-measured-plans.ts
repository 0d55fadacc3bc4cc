import type { MeasuredPlan } from '@shared/metrics/territory-rows';
import { usePlanBalance, usePreview } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { lastResult } from '@/app/state/last-result';
import { usePlanShapes, usePreviewShapes } from '@/app/state/shapes';
import { usePlanTones, usePreviewTones } from '@/app/state/tones';

export interface MeasuredPlans {
  readonly now: MeasuredPlan;
  /** As the preview would make it; null while there is none. */
  readonly next: MeasuredPlan | null;
}

/** The same object for all who ask, as long as nothing it is made of changes. */
export function useMeasuredPlans(): MeasuredPlans {
  const { field, index, plan } = useOpened();
  const balance = usePlanBalance();
  const shapes = usePlanShapes();
  const tones = usePlanTones();
  const preview = usePreview();
  const nextShapes = usePreviewShapes();
  const nextTones = usePreviewTones();
  const now = lastNow(field, index, plan.snapshot, plan.evaluation, balance, shapes, tones);
  const value = preview?.ok ? preview.value : null;
  const next =
    value && nextShapes
      ? lastNext(field, index, value.snapshot, value.evaluation, value.balance, nextShapes, nextTones)
      : null;
  return lastPlans(now, next);
}

const measured = (
  ...[field, index, snapshot, evaluation, balance, shapes, tones]: readonly [
    MeasuredPlan['field'],
    MeasuredPlan['index'],
    MeasuredPlan['snapshot'],
    MeasuredPlan['evaluation'],
    MeasuredPlan['balance'],
    MeasuredPlan['shapes'],
    MeasuredPlan['tones'],
  ]
): MeasuredPlan => ({ field, index, snapshot, evaluation, balance, shapes, tones });

const lastNow = lastResult(measured);
const lastNext = lastResult(measured);
const lastPlans = lastResult((now: MeasuredPlan, next: MeasuredPlan | null): MeasuredPlans => ({ now, next }));
