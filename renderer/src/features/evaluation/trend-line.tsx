import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import styles from './evaluation.module.css';

interface Props {
  /** 0 to 100; null = no score. */
  readonly values: readonly (number | null)[];
  readonly periods: readonly string[];
}

/** One bar a period, as high as its score; its words on hover. */
export function TrendLine({ values, periods }: Props): ReactNode {
  const format = useFormat();
  const words = values.map((v, i) => `${periods[i] ?? ''} ${v === null ? '–' : format.decimal(v, 1)}`).join('\n');
  return (
    <span className={styles.trend} role="img" aria-label={words.replaceAll('\n', ', ')} title={words}>
      {values.map((value, i) => (
        <span key={periods[i] ?? i} style={{ height: `${value ?? 0}%` }} data-last={i === values.length - 1} />
      ))}
    </span>
  );
}
