import type { ReactNode } from 'react';
import type { BalanceMeasure } from '@shared/model/settings';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useMeasureFormat } from '@/ui/use-measure-format';
import styles from './chart.module.css';
import type { ChartBar } from './chart-bars';

export function ChartTip({ bar, measure }: { readonly bar: ChartBar; readonly measure: BalanceMeasure }): ReactNode {
  const t = useT();
  const format = useFormat();
  const write = useMeasureFormat();
  const { row } = bar;
  return (
    <div className={styles.tip}>
      {t('balance.chart.bar', {
        name: bar.name,
        value: write(measure, row.value),
        target: write(measure, row.target ?? 0),
        deviation: row.deviation === null ? '–' : format.signedPercent(row.deviation, 1),
      })}
    </div>
  );
}
