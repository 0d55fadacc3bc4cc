import type { Volume } from '../metrics/disruption';
import { exportTexts } from '../texts/export';
import { fill } from './columns';
import { disruptionOf, money, type PlanExport } from './plan-export';
import { type Line, line } from './summary-line';

/** What changes hands against the plan compared with; nothing when there is none. */
export function disruptionLines(plan: PlanExport): Line[] {
  const result = disruptionOf(plan);
  if (result === null) return [];
  const { of, summary } = exportTexts[plan.locale];
  const { moved, first, total, revenueAtRisk } = result;
  const { currency } = plan.settings;
  const share = (name: keyof Volume): string =>
    fill(summary.shareNote, { share: percent(plan, moved[name], total[name]) });
  const { longRelationshipYears, revenueAtRisk: range } = plan.settings.disruption;
  const long = `${fill(summary.movedLongNote, { years: longRelationshipYears })}; ${share('longRelationships')}`;
  const risk = (at: 0 | 1): string => fill(summary.riskNote, { share: percent(plan, range[at], 1) });
  const inMoney = (minor: number) => ({ value: money(minor), format: 'money' as const });
  const perYear = fill(of.money, { currency });
  return [
    line(plan, 'movedAccounts', { value: moved.accounts, format: 'integer' }, of.count, share('accounts')),
    line(plan, 'firstOwners', { value: first.accounts, format: 'integer' }, of.count, summary.firstNote),
    line(plan, 'movedRevenue', inMoney(moved.revenue), perYear, share('revenue')),
    line(plan, 'movedPipeline', inMoney(moved.pipeline), currency, share('pipeline')),
    line(plan, 'movedLong', { value: moved.longRelationships, format: 'integer' }, of.count, long),
    line(plan, 'riskLow', inMoney(revenueAtRisk[0]), perYear, risk(0)),
    line(plan, 'riskHigh', inMoney(revenueAtRisk[1]), perYear, risk(1)),
  ];
}

function percent(plan: PlanExport, part: number, whole: number): string {
  const share = whole === 0 ? 0 : part / whole;
  return new Intl.NumberFormat(plan.locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
