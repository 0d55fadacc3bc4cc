import { Select } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { balance } from '@shared/metrics/balance';
import { MEASURES, type Measure } from '@shared/model/settings';
import type { ScenarioOutcome } from '@shared/scenario/compare-worlds';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import { DeviationText } from '@/ui/territory/deviation-text';
import { useMeasureFormat } from '@/ui/use-measure-format';
import styles from './scenarios.module.css';

/** Every territory as it is and as it would be against its target. */
export function TerritoryChanges({ outcome }: { readonly outcome: ScenarioOutcome }): ReactNode {
  const t = useT();
  const format = useFormat();
  const write = useMeasureFormat();
  const { field, index, plan, settings } = useOpened();
  const [chosen, setChosen] = useState<Measure | null>(null);
  const measure = chosen ?? settings.balance.measure;
  const { world, evaluation } = outcome;
  const plain = useMemo(
    () => balance(field, plan.snapshot, index, plan.evaluation, { ...settings.balance, measure }),
    [field, index, plan, settings, measure],
  );
  const supposed = useMemo(
    () => balance(world.field, world.snapshot, world.index, evaluation, { ...settings.balance, measure }),
    [world, evaluation, settings, measure],
  );
  const was = new Map(plain.rows.map((row) => [row.territory, row]));
  const rows = supposed.rows.toSorted((a, b) => moved(b.value, b.territory) - moved(a.value, a.territory));
  function moved(value: number, territory: number): number {
    return Math.abs(value - (was.get(territory)?.value ?? 0));
  }
  return (
    <Panel
      title={t('whatif.territories.title')}
      flush
      extra={
        <Select<Measure | 'index'>
          size="small"
          aria-label={t('term.measure.title')}
          value={measure}
          onChange={(value) => setChosen(value === 'index' ? null : value)}
          options={[...new Set([settings.balance.measure, ...MEASURES])].map((value) => ({
            value,
            label: t(`term.measure.${value}`),
          }))}
          data-testid="scenario-territories-measure"
        />
      }
      testId="scenario-territories"
    >
      {rows.length === 0 ? (
        <EmptyState title={t('whatif.matrix.none')} />
      ) : (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('term.territory')}</th>
                {(['plain', 'supposed', 'change'] as const).map((key) => (
                  <th key={key} scope="col" className={styles.number}>
                    {t(`whatif.scenario.${key}`)}
                  </th>
                ))}
                <th scope="col" className={styles.number}>
                  {t('term.deviation')} · {t('whatif.scenario.plain')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('term.deviation')} · {t('whatif.scenario.supposed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const before = was.get(row.territory);
                const change = row.value - (before?.value ?? 0);
                const same = write(measure, Math.abs(change)) === write(measure, 0);
                return (
                  <tr key={row.territory}>
                    <th scope="row">{plan.snapshot.territories[row.territory].name}</th>
                    <td className={styles.number}>{write(measure, before?.value ?? 0)}</td>
                    <td className={styles.number}>{write(measure, row.value)}</td>
                    <td className={styles.number}>
                      {same ? '' : `${change > 0 ? '+' : '−'}${write(measure, Math.abs(change))}`}
                    </td>
                    <td className={styles.number}>
                      {before?.deviation == null ? '–' : format.signedPercent(before.deviation, 1)}
                    </td>
                    <td className={styles.number}>
                      {row.deviation === null ? '–' : <DeviationText deviation={row.deviation} inBand={row.inBand} />}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
