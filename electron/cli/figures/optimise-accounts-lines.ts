import type { Locale } from '@shared/contract/app';
import type { AccountsFigures, AccountsReport } from '@shared/contract/optimise-accounts';
import type { PlanMeta } from '@shared/model/plan';
import { cliTexts } from '@shared/texts/cli';
import { optimiseAccountsTexts } from '@shared/texts/optimise-accounts';
import { filled } from '@shared/wording/locale';
import { remarkSentence } from '@shared/wording/optimise-remark';
import { figures, over, text } from '../text/figures';
import { oneLine, table } from '../text/table';

const HOUR = 3600;

/** The plan as it is and as found, then every rep, then what must be known. */
export function optimiseAccountsLines(
  report: Omit<AccountsReport, 'patch'>,
  kept: PlanMeta | null,
  locale: Locale,
): string[] {
  const texts = cliTexts[locale].optimise;
  const { figure, rep, bound } = optimiseAccountsTexts[locale];
  const show = figures(locale);
  const row = (name: string, f: AccountsFigures, mark: string) => [
    text(name),
    show.whole(f.travel / HOUR),
    show.percent(f.meanUtilisation),
    show.percent(f.smallestUtilisation),
    show.percent(f.largestUtilisation),
    show.whole(f.over / HOUR),
    show.whole(f.movedAccounts),
    show.percent(f.movedShare),
    show.whole(f.firstOwners),
    text(mark),
  ];
  const heading = [
    figure.travel,
    figure.meanUtilisation,
    figure.smallestUtilisation,
    figure.largestUtilisation,
    figure.over,
    figure.movedAccounts,
    figure.movedShare,
    figure.firstOwners,
  ].map(over);
  const used = (workload: number, capacity: number) => show.percent(capacity > 0 ? workload / capacity : null);
  const { limit, seed } = report;
  const said =
    limit.kind === 'steps'
      ? filled(texts.repeatable, { seed, steps: limit.steps })
      : filled(texts.timed, { seed, seconds: limit.seconds });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const above = percent.format(report.bound > 0 ? Math.max(0, report.cost / report.bound - 1) : 0);
  return [
    ...table([
      [text(''), ...heading],
      row(texts.present, report.present, ''),
      row(optimiseAccountsTexts[locale].found, report.found, report.feasible ? '' : texts.notFeasible),
    ]),
    '',
    ...table([
      [text(rep.name), ...[rep.before, rep.used, rep.after, rep.used, rep.lost, rep.gained].map(over)],
      ...report.reps.map((r) => [
        text(`${r.name} ${r.code}`),
        show.whole(r.before.accounts),
        used(r.before.workload, r.capacity),
        show.whole(r.after.accounts),
        used(r.after.workload, r.capacity),
        show.whole(r.lost),
        show.whole(r.gained),
      ]),
    ]),
    '',
    said,
    oneLine(filled(bound, { above })),
    ...report.remarks.map((remark) => oneLine(remarkSentence(remark, locale))),
    ...(kept ? [oneLine(filled(texts.kept, { plan: kept.name }))] : []),
  ];
}
