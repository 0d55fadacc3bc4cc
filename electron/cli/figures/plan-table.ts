import type { Locale } from '@shared/contract/app';
import type { PlanMeta } from '@shared/model/plan';
import { cliTexts } from '@shared/texts/cli';
import { termTexts } from '@shared/texts/terms';
import { over, text } from '../text/figures';
import { table } from '../text/table';

/** Plans, a line each. */
export function planTable(plans: readonly PlanMeta[], locale: Locale): string[] {
  const { plan } = cliTexts[locale];
  const heading = [
    over(plan.id),
    text(termTexts[locale].plan),
    text(plan.state),
    over(plan.base),
    text(plan.effective),
  ];
  const rows = plans.map((meta) => [
    over(String(meta.id)),
    text(meta.name),
    text(termTexts[locale].planState[meta.state]),
    over(meta.basePlanId === null ? '–' : String(meta.basePlanId)),
    text(meta.effectiveDate),
  ]);
  return table([heading, ...rows]);
}
