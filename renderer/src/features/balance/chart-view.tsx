import { Segmented } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { BalanceSettings } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { BalanceChart } from './balance-chart';
import styles from './chart.module.css';
import { type ChartMode, chartBars } from './chart-bars';
import { nameOfRow } from '@/app/measured/row-name';
import type { TerritoryRow } from '@shared/metrics/territory-rows';

const MODES = ['deviation', 'value'] as const;

export function ChartView({
  rows,
  settings,
}: {
  readonly rows: readonly TerritoryRow[];
  readonly settings: BalanceSettings;
}): ReactNode {
  const t = useT();
  const [mode, setMode] = useState<ChartMode>('deviation');
  const bars = useMemo(
    () => chartBars(rows, mode, settings.band, (row) => nameOfRow(row, t)),
    [rows, mode, settings.band, t],
  );
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Segmented<ChartMode>
          size="small"
          aria-label={t('balance.chart.mode')}
          value={mode}
          onChange={setMode}
          options={MODES.map((value) => ({ value, label: t(`balance.chart.${value}`) }))}
        />
        <ul className={styles.legend}>
          <li>
            <i data-mark="target" /> {t('balance.chart.target')}
          </li>
          <li>
            <i data-mark="band" /> {t('balance.chart.band')}
          </li>
          <li>
            <i data-mark="over" /> ↑ {t('term.over')}
          </li>
          <li>
            <i data-mark="under" /> ↓ {t('term.under')}
          </li>
        </ul>
      </div>
      {bars.length === 0 ? (
        <EmptyState title={t('balance.empty.title')} text={t('balance.chartEmpty')} />
      ) : (
        <BalanceChart bars={bars} mode={mode} measure={settings.measure} />
      )}
    </div>
  );
}
