import type { Locale } from '@shared/contract/app';
import type { OptimiseReport, PlanFigures } from '@shared/contract/optimise';
import type { PlanMeta } from '@shared/model/plan';
import { cliTexts } from '@shared/texts/cli';
import { optimiseTexts } from '@shared/texts/optimise';
import { filled } from '@shared/wording/locale';
import { remarkSentences } from '@shared/wording/optimise-remarks';
import { scopeSentence } from '@shared/wording/optimise-scope';
import { figures, over, text } from '../text/figures';
import { oneLine, table } from '../text/table';

const HOUR = 3600;

/** The plan as it is and every candidate on a line each, then what must be known about them. */
export function optimiseLines(report: OptimiseReport, kept: PlanMeta | null, locale: Locale): string[] {
  const texts = cliTexts[locale].optimise;
  const { kind, figure } = optimiseTexts[locale];
  const show = figures(locale);
  const heading = [
    figure.score,
    figure.largestDeviation,
    figure.shareInBand,
    figure.travel,
    figure.movedAccounts,
    figure.movedShare,
    figure.movedUnits,
  ].map(over);
  const row = (name: string, f: PlanFigures, movedUnits: number, mark: string) => [
    text(name),
    show.decimal(f.score),
    show.percent(f.largestDeviation),
    show.percent(f.shareInBand),
    show.whole(f.travel / HOUR),
    show.whole(f.movedAccounts),
    show.percent(f.movedShare),
    show.whole(movedUnits),
    text(mark),
  ];
  const rows = report.variants.map((v) =>
    row(kind[v.kind], v.figures, v.movedUnits, v.feasible ? '' : texts.notFeasible),
  );
  const { limit, seed } = report;
  const said =
    limit.kind === 'steps'
      ? filled(texts.repeatable, { seed, steps: limit.steps })
      : filled(texts.timed, { seed, seconds: limit.seconds });
  const remarks = remarkSentences(report.reasons, report.variants[0]?.notices ?? [], locale);
  return [
    ...table([[text(''), ...heading], row(texts.present, report.present, 0, ''), ...rows]),
    '',
    said,
    ...(report.scope ? [oneLine(scopeSentence(report.scope, locale))] : []),
    ...remarks.map(({ text: remark }) => oneLine(remark)),
    ...(kept ? [oneLine(filled(texts.kept, { plan: kept.name }))] : []),
  ];
}
