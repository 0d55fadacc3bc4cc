import { readPlans } from '@electron/store/plans';
import { cliTexts } from '@shared/texts/cli';
import type { CommandContext, Outcome } from '../command';
import { figures, text } from '../text/figures';
import { table } from '../text/table';
import { planTable } from './plan-table';

const KINDS = [
  'units',
  'teams',
  'reps',
  'accounts',
  'owners',
  'contacts',
  'opportunities',
  'marketFigures',
  'sales',
  'activities',
  'claims',
] as const;

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
  const counts = KINDS.map((kind) => [text(texts[kind]), whole(info.counts[kind])]);
  return {
    value: { ...info, plans },
    text: () => [...table(lines), '', ...table(counts), '', ...planTable(plans, locale)],
  };
}
