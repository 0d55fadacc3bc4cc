import type { MeasuredPlan } from '@shared/metrics/territory-rows';
import { sumOf } from '@shared/planning/evaluation';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';
import type { FigureItem } from '@/ui/figure-list';

export function planFigures(plan: MeasuredPlan, t: Translate, format: Format): readonly FigureItem[] {
  const { balance, snapshot, evaluation, field } = plan;
  const present = balance.rows.map((row) => row.territory);
  const sum = (column: 'revenue' | 'potential' | 'workload' | 'travel'): number =>
    [...present, -1].reduce((total, territory) => total + sumOf(evaluation, territory, column), 0);
  const free = snapshot.unitTerritory.reduce((count, territory) => count + (territory < 0 ? 1 : 0), 0);
  const inside = balance.rows.filter((row) => row.inBand).length;
  return [
    {
      id: 'score',
      label: t('inspector.figure.score'),
      value: present.length === 0 ? '–' : format.decimal(balance.totals.score, 1),
    },
    {
      id: 'inBand',
      label: t('inspector.figure.inBand'),
      value: present.length === 0 ? '–' : t('balance.total.inBandOf', { inside, all: present.length }),
    },
    { id: 'territories', label: t('inspector.overview.territories'), value: format.integer(present.length) },
    { id: 'unassigned', label: t('inspector.overview.unassigned'), value: format.integer(free) },
    { id: 'accounts', label: t('inspector.figure.accounts'), value: format.integer(field.accounts.code.length) },
    { id: 'revenue', label: t('inspector.figure.revenue'), value: format.compactMoney(sum('revenue')) },
    { id: 'potential', label: t('inspector.figure.potential'), value: format.compactMoney(sum('potential')) },
    { id: 'workload', label: t('inspector.figure.workload'), value: format.hours(sum('workload')) },
    { id: 'travel', label: t('inspector.figure.travel'), value: format.hours(sum('travel')) },
  ];
}
