import { type ReactNode, useMemo } from 'react';
import { territoryRows } from '@shared/metrics/territory-rows';
import { sumOf } from '@shared/planning/evaluation';
import { useIslandNote } from '@/app/measured/use-island-note';
import { useMeasuredPlans } from '@/app/measured/use-measured-plans';
import { usePart } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { DeviationBar } from '@/ui/deviation-bar';
import { FigureList } from '@/ui/figure-list';
import { MaturityMix } from '@/ui/maturity-mix';
import { Section } from '@/ui/section';
import { PartsMark } from '@/ui/territory/parts-mark';
import { UtilisationMark } from '@/ui/territory/utilisation-mark';
import { useMeasureFormat } from '@/ui/use-measure-format';

export function TerritoryFigures({ territory }: { readonly territory: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const measure = useMeasureFormat();
  const island = useIslandNote();
  const settings = usePart((o) => o.settings);
  const { now } = useMeasuredPlans();
  const row = useMemo(() => territoryRows(now).find((r) => r.territory === territory), [now, territory]);
  if (!row) return null;
  const chosen = settings.balance.measure;
  const sum = (column: 'revenue' | 'potential' | 'pipeline'): string =>
    format.compactMoney(sumOf(now.evaluation, territory, column));
  return (
    <>
      <Section title={t('balance.title')} extra={t(`term.measure.${chosen}`)}>
        <FigureList
          items={[
            { id: 'value', label: t(`term.measure.${chosen}`), value: measure(chosen, row.value) },
            { id: 'target', label: t('inspector.figure.target'), value: measure(chosen, row.target ?? 0) },
          ]}
        />
        <DeviationBar deviation={row.deviation} band={settings.balance.band} />
      </Section>
      <Section title={t('inspector.territory.figures')}>
        <FigureList
          items={[
            { id: 'units', label: t('inspector.figure.units'), value: format.integer(row.units) },
            { id: 'accounts', label: t('inspector.figure.accounts'), value: format.integer(row.accounts) },
            { id: 'revenue', label: t('inspector.figure.revenue'), value: sum('revenue') },
            { id: 'potential', label: t('inspector.figure.potential'), value: sum('potential') },
            { id: 'pipeline', label: t('inspector.figure.pipeline'), value: sum('pipeline') },
            { id: 'workload', label: t('inspector.figure.workload'), value: format.hours(row.workload) },
            { id: 'travel', label: t('inspector.figure.travel'), value: format.hours(row.travel) },
            {
              id: 'utilisation',
              label: t('inspector.figure.utilisation'),
              help: row.repName === '' ? undefined : t('inspector.territory.repLoad', { name: row.repName }),
              value: <UtilisationMark value={row.utilisation} before={null} settings={settings.workload} />,
            },
          ]}
        />
      </Section>
      <Section
        title={t('inspector.mix.title')}
        extra={t('inspector.mix.byMeasure', { measure: t(`term.measure.${chosen}`) })}
      >
        <MaturityMix values={row.byMaturity} size="panel" legend />
      </Section>
      <Section title={t('inspector.territory.shape')}>
        <FigureList
          items={[
            {
              id: 'parts',
              label: t('inspector.figure.shape'),
              value: <PartsMark parts={row.parts} holes={row.holes} islands={island(row)} />,
            },
            {
              id: 'compactness',
              label: t('inspector.figure.compactness'),
              help: t('balance.columnHelp.compactness'),
              value: row.compactness === null ? '–' : format.decimal(row.compactness, 2),
            },
            {
              id: 'area',
              label: t('inspector.figure.area'),
              value: t('inspector.figure.squareKm', { value: format.integer(now.shapes[territory].areaKm2) }),
            },
          ]}
        />
      </Section>
    </>
  );
}
