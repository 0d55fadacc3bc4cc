import { useMemo } from 'react';
import type { MeasuredPlan } from '@shared/metrics/territory-rows';
import { usePlanBalance, usePreview } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { usePlanShapes, usePreviewShapes } from '@/app/state/shapes';
import { usePlanTones, usePreviewTones } from '@/app/state/tones';

export interface MeasuredPlans {
  readonly now: MeasuredPlan;
  /** As the preview would make it; null while there is none. */
  readonly next: MeasuredPlan | null;
}

export function useMeasuredPlans(): MeasuredPlans {
  const { field, index, plan } = useOpened();
  const balance = usePlanBalance();
  const shapes = usePlanShapes();
  const tones = usePlanTones();
  const preview = usePreview();
  const nextShapes = usePreviewShapes();
  const nextTones = usePreviewTones();
  const now = useMemo(
    () => ({ field, index, snapshot: plan.snapshot, evaluation: plan.evaluation, balance, shapes, tones }),
    [field, index, plan.snapshot, plan.evaluation, balance, shapes, tones],
  );
  const value = preview?.ok ? preview.value : null;
  const next = useMemo(
    () => (value && nextShapes ? { field, index, ...value, shapes: nextShapes, tones: nextTones } : null),
    [field, index, value, nextShapes, nextTones],
  );
  return { now, next };
}
