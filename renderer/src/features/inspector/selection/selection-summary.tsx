import { type ReactNode, useMemo } from 'react';
import { summariseUnits } from '@shared/metrics/unit-summary';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { usePlanTones } from '@/app/state/tones';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { FigureList } from '@/ui/figure-list';
import { MaturityMix } from '@/ui/maturity-mix';
import { Section } from '@/ui/section';
import { TerritoryName } from '@/ui/territory/territory-name';
import panel from '../inspector.module.css';
import { KeepInPlace } from './keep-in-place';
import { UnitList } from './unit-list';

/** What the selected units hold, whose they are now, and which they are. */
export function SelectionSummary(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index, plan } = useOpened();
  const units = useSelection((s) => s.units);
  const tones = usePlanTones();
  const sum = useMemo(
    () => summariseUnits(field, index, plan.evaluation, units),
    [field, index, plan.evaluation, units],
  );
  const from = useMemo(() => currentTerritories(plan.snapshot.unitTerritory, units), [plan.snapshot, units]);
  return (
    <>
      <Section
        title={t('inspector.territory.figures')}
        extra={
          <Button
            look="link"
            small
            onClick={() => useView.getState().showAccounts({ units: [...units].map((u) => field.units.code[u]) })}
          >
            {t('inspector.selection.showAccounts')}
          </Button>
        }
      >
        <FigureList
          items={[
            { id: 'accounts', label: t('inspector.figure.accounts'), value: format.integer(sum.accounts) },
            { id: 'revenue', label: t('inspector.figure.revenue'), value: format.compactMoney(sum.revenue) },
            { id: 'potential', label: t('inspector.figure.potential'), value: format.compactMoney(sum.potential) },
            { id: 'workload', label: t('inspector.figure.workload'), value: format.hours(sum.workload) },
            {
              id: 'area',
              label: t('inspector.figure.area'),
              value: t('inspector.figure.squareKm', { value: format.integer(sum.areaKm2) }),
            },
          ]}
        />
      </Section>
      <Section title={t('inspector.mix.title')} extra={t('inspector.mix.byUnits')}>
        <MaturityMix values={sum.unitsByMaturity} size="panel" legend />
      </Section>
      <Section title={t('inspector.selection.from')}>
        <ul className={panel.rows}>
          {from.map(({ territory, count }) => (
            <li key={territory} className={panel.rowButton} style={{ cursor: 'default' }}>
              <TerritoryName
                tone={territory < 0 ? null : (tones[territory] ?? null)}
                name={territory < 0 ? t('term.unassigned') : plan.snapshot.territories[territory].name}
              />
              <span>{format.integer(count)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('inspector.selection.units')} extra={<KeepInPlace />}>
        <UnitList />
      </Section>
    </>
  );
}

/** Territories the units are in now, most units first; -1 = none. */
function currentTerritories(
  unitTerritory: Int32Array,
  units: ReadonlySet<number>,
): readonly { readonly territory: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const u of units) counts.set(unitTerritory[u], (counts.get(unitTerritory[u]) ?? 0) + 1);
  return [...counts].map(([territory, count]) => ({ territory, count })).toSorted((a, b) => b.count - a.count);
}
