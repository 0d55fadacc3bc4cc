import type { Locale } from '@shared/contract/app';
import type { GoalReport } from '@shared/contract/goal';
import type { PlanMeta } from '@shared/model/plan';
import { cliWhatIfTexts } from '@shared/texts/cli-what-if';
import { filled } from '@shared/wording/locale';
import { remarkSentence } from '@shared/wording/optimise-remark';
import { figures, over, text } from '../text/figures';
import { oneLine, table } from '../text/table';

/** Every search on the way, and what came of it. */
export function goalLines(report: GoalReport, kept: PlanMeta | null, locale: Locale) {
  const texts = cliWhatIfTexts[locale].goal;
  const show = figures(locale);
  const { tries, found, goal, relax } = report;
  const percent = (value: number): string => show.percent(value).text;
  const rows = tries.map((one) => [
    text(one.cap === null ? texts[one.kind] : filled(texts.capped, { cap: percent(one.cap) })),
    show.percent(one.largestDeviation),
    show.percent(one.movedShare),
    text(one.feasible ? texts.inBand : ''),
  ]);
  const failure = filled(texts.unreached, { band: percent(goal.band), nearest: percent(relax.band) });
  const { movedAccounts, movedShare } = found.figures;
  const answer = report.reached
    ? filled(texts.reached, {
        band: percent(goal.band),
        units: found.movedUnits,
        accounts: movedAccounts,
        share: percent(movedShare),
      })
    : failure;
  return {
    failure,
    text: [
      ...table([[text(texts.allowed), over(texts.deviation), over(texts.moved), text('')], ...rows]),
      '',
      answer,
      ...report.reasons.map((reason) => oneLine(remarkSentence(reason, locale))),
      ...(relax.pieces === true ? [texts.piecesHelp] : []),
      ...(kept ? [oneLine(filled(texts.kept, { plan: kept.name }))] : []),
    ],
  };
}
