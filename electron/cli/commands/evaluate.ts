import { EVALUATION_PARTS } from '@shared/model/policy';
import { cliPoolTexts } from '@shared/texts/cli-pool';
import { evaluation } from '@electron/usecases/evaluation';
import type { Command } from '../command';
import { planOrActive } from '../pick/plan';
import { over, text } from '../text/figures';
import { table } from '../text/table';

/** Reps over a period: 2025, 2025-Q3 or 2025-03; the last whole quarter when none is said. */
export const evaluateCommand: Command = {
  name: 'evaluate',
  synopsis: ['[PERIOD] [--plan PLAN]'],
  options: ['plan'],
  operands: 1,
  json: '{ asOf, period, periods, reps: [{ rep, sold, target, followUp, coverage, compliance, satisfaction, parts, total, bonus, trend }] }',
  workspace: 'opens',
  run: async ({ session, locale }, args) => {
    const { id } = await planOrActive(session, args.value('plan'));
    const period = args.operandIfAny() ?? null;
    const kind = period === null || period.includes('Q') ? 'quarter' : period.length === 4 ? 'year' : 'month';
    const sheet = await evaluation(session.require(), { planId: id, kind, period });
    const texts = cliPoolTexts[locale];
    const figure = (score: number | null) => over(score === null ? '–' : score.toFixed(1));
    const heading = [
      text(`${texts.rep} ${sheet.period}`),
      over(texts.total),
      over(texts.bonus),
      ...EVALUATION_PARTS.map((part) => over(texts.parts[part])),
    ];
    const rows = sheet.reps.map((rep) => [
      text(rep.rep),
      figure(rep.total),
      over(String(rep.bonus)),
      ...EVALUATION_PARTS.map((part) => figure(rep.parts[part])),
    ]);
    return { value: sheet, text: () => table([heading, ...rows]) };
  },
};
