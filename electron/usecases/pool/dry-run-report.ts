import type { DryRunReport, DryRunRow } from '@shared/contract/pool-dry-run';
import { TIERS } from '@shared/model/tier';
import type { Field } from '@shared/planning/field';
import { type DryRun, type DryRunInput, isLoss } from '@shared/rules/pool/dry-run';
import type { ClaimOutcome } from '@shared/rules/pool/replay';
import { isoDay } from '@shared/model/day';
import { dayOf } from '@shared/rules/pool/time';
import { dayOrNull, type NameOf } from './named';

/** A dry run in codes and dates, with sums by rep and by tier. */
export function reportOf(run: DryRun, { history, until }: DryRunInput, field: Field, name: NameOf): DryRunReport {
  const rows = run.lines.map(({ claim, effect, present, candidate, sales }): DryRunRow => {
    return {
      account: field.accounts.code[claim.account],
      name: name(claim.account),
      tier: TIERS[field.accounts.tier[claim.account]],
      rep: field.reps.code[claim.rep],
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
    reps: field.reps.code
      .map((rep) => ({ rep, ...sumOf(rows.filter((row) => row.rep === rep)) }))
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
