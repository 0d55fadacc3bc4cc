import type { OptimiseRemark, OptimiseVariant } from '@shared/contract/optimise';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';

/** From this part of a cap on, it is what the search comes up against: the next unit would be too much. */
const USED_UP = 0.9;

type Judged = Pick<OptimiseVariant, 'kind' | 'feasible'> & {
  readonly figures: Pick<OptimiseVariant['figures'], 'movedShare' | 'movedAccounts' | 'largestDeviation'>;
};

/** Caps on change that what was asked for came up against without reaching the band, unless they are known to be too tight. */
export function heldByCaps(
  caps: Pick<OptimiseWishes['caps'], 'revenueShare' | 'accountShare'>,
  variants: readonly Judged[],
  known: readonly Pick<OptimiseRemark, 'code'>[],
  accounts: number,
): OptimiseRemark[] {
  const asked = variants.find(({ kind }) => kind === 'asked');
  if (!asked || asked.feasible) return [];
  const { movedShare, movedAccounts, largestDeviation } = asked.figures;
  const held = (code: string, proven: string, share: number | null, used: number): OptimiseRemark[] =>
    share === null || used < share * USED_UP || known.some((one) => one.code === proven)
      ? []
      : [{ code, params: { share, band: largestDeviation } }];
  return [
    ...held('capHolds', 'capTooTight', caps.revenueShare, movedShare),
    ...held('accountCapHolds', 'accountCapTooTight', caps.accountShare, movedAccounts / Math.max(1, accounts)),
  ];
}
