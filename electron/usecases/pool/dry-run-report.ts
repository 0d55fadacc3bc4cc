import type { DryRunReport, DryRunRow } from '@shared/contract/pool-dry-run';
import { TIERS } from '@shared/model/tier';
import { type DryRun, type DryRunInput, isLoss } from '@shared/rules/pool/dry-run';
import type { ClaimOutcome } from '@shared/rules/pool/replay';
import { isoDay } from '@shared/model/day';
import { dayOf } from '@shared/rules/pool/time';
import type { Everybody } from '@electron/store/pool/whole-history';
import { dayOrNull } from './named';

/** A dry run in codes and dates, with sums by rep and by tier. */
export function reportOf(run: DryRun, { history, until, tiers }: DryRunInput, everybody: Everybody): DryRunReport {
  const { accounts, reps } = everybody;
  const rows = run.lines.map(({ claim, effect, present, candidate, sales }): DryRunRow => {
    return {
      account: accounts[claim.account].code,
      name: accounts[claim.account].name,
      tier: TIERS[tiers[claim.account]],
      rep: reps[claim.rep].code,
      registered: isoDay(dayOf(claim.registered)),
      effect,
      present: outcomeText(present),
      candidate: outcomeText(candidate),
      sales,
    };
  });
  const first = history.claims.at(0);
  return {
    from: first ? isoDay(dayOf(first.registered)) : null,
    until: isoDay(until),
    activities: history.activities.at.length,
    present: run.present,
    candidate: run.candidate,
    formerReps: reps.flatMap(({ code, name, gone }) => (gone ? [{ code, name }] : [])),
    reps: reps
      .map(({ code: rep }) => ({ rep, ...sumOf(rows.filter((row) => row.rep === rep)) }))
      .filter(({ lost, gained }) => lost + gained > 0),
    tiers: TIERS.map((tier) => ({ tier, ...sumOf(rows.filter((row) => row.tier === tier)) })),
    rows,
  };
}

function outcomeText({ refused, lostOn, loss }: ClaimOutcome): DryRunRow['present'] {
  return { refused, lostOn: dayOrNull(lostOn), loss };
}

function sumOf(rows: readonly DryRunRow[]) {
  const losses = rows.filter(({ effect }) => isLoss(effect));
  const gains = rows.filter(({ effect }) => !isLoss(effect));
  const sales = (of: readonly DryRunRow[]): number => of.reduce((sum, row) => sum + row.sales, 0);
  return { lost: losses.length, gained: gains.length, salesLost: sales(losses), salesGained: sales(gains) };
}
