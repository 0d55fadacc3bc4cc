import { readPlans } from '@electron/store/plans';
import { cliTexts } from '@shared/texts/cli';
import type { CommandContext, Outcome } from '../command';
import { figures, text } from '../text/figures';
import { table } from '../text/table';
import { planTable } from './plan-table';

/** What the open workspace holds. */
export async function describeWorkspace({ session, locale }: CommandContext): Promise<Outcome> {
  const info = await session.info();
  const plans = await readPlans(session.require().db);
  const texts = cliTexts[locale].workspace;
  const { whole } = figures(locale);
  const lines = [
    [text(texts.name), text(info.name)],
    [text(texts.file), text(info.fileName)],
    [text(texts.basemap), text(locale === 'en' ? info.basemap.nameEn : info.basemap.nameZh)],
    [text(texts.attribution), text(locale === 'en' ? info.basemap.attributionEn : info.basemap.attributionZh)],
    ...(info.sample ? [[text(texts.kind), text(texts.sample)]] : []),
  ];
  const counts = [
    [text(texts.units), whole(info.counts.units)],
    [text(texts.accounts), whole(info.counts.accounts)],
    [text(texts.reps), whole(info.counts.reps)],
    [text(texts.marketFigures), whole(info.counts.marketFigures)],
    [text(texts.sales), whole(info.counts.sales)],
    [text(texts.activities), whole(info.counts.activities)],
    [text(texts.claims), whole(info.counts.claims)],
  ];
  return {
    value: { ...info, plans },
    text: () => [...table(lines), '', ...table(counts), '', ...planTable(plans, locale)],
  };
}
