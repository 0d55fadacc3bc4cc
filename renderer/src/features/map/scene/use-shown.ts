import { useMemo } from 'react';
import { balance as balanceOf } from '@shared/metrics/balance';
import { lastResult } from '@/app/state/last-result';
import { useClassing } from '@/app/state/classing';
import { usePlanBalance, usePreview } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { useTrial } from '@/app/state/trial';
import { usePreviewTones } from '@/app/state/tones';
import type { Shown } from '../colouring/colouring';

const trialBalance = lastResult(balanceOf);

/** The open plan, or what it becomes while an assignment is being weighed up or something is tried. */
export function useShown(): Shown {
  const { field, index, plan, active, settings } = useOpened();
  const planBalance = usePlanBalance();
  const tones = usePreviewTones();
  const preview = usePreview();
  const trial = useTrial((s) => s.shown);
  const { snapshot, evaluation } = preview?.ok ? preview.value : (trial ?? plan);
  const balance = preview?.ok
    ? preview.value.balance
    : trial
      ? trialBalance(field, snapshot, index, evaluation, settings.balance)
      : planBalance;
  const moved = trial?.moved ?? null;
  const before = active?.snapshot ?? null;
  const classing = useClassing((s) => s.shown);
  const maturity = classing?.now ?? field.units.maturity;
  return useMemo(
    () => ({ field, index, snapshot, balance, evaluation, tones, maturity, active: before, moved }),
    [field, index, snapshot, balance, evaluation, tones, maturity, before, moved],
  );
}
