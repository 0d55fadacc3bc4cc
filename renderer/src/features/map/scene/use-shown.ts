import { useMemo } from 'react';
import { useClassing } from '@/app/state/classing';
import { usePlanBalance, usePreview } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { usePreviewTones } from '@/app/state/tones';
import type { Shown } from '../colouring/colouring';

/** The open plan, or what it becomes while an assignment is being weighed up. */
export function useShown(): Shown {
  const { field, index, plan, active } = useOpened();
  const planBalance = usePlanBalance();
  const tones = usePreviewTones();
  const preview = usePreview();
  const snapshot = preview?.ok ? preview.value.snapshot : plan.snapshot;
  const balance = preview?.ok ? preview.value.balance : planBalance;
  const evaluation = preview?.ok ? preview.value.evaluation : plan.evaluation;
  const before = active?.snapshot ?? null;
  const classing = useClassing((s) => s.shown);
  const maturity = classing?.now ?? field.units.maturity;
  return useMemo(
    () => ({ field, index, snapshot, balance, evaluation, tones, maturity, active: before }),
    [field, index, snapshot, balance, evaluation, tones, maturity, before],
  );
}
