import type { ReactNode } from 'react';
import { utilisationClass } from '@shared/metrics/workload';
import type { WorkloadSettings } from '@shared/model/settings';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { BeforeAfter } from '@/ui/before-after';
import { tip } from '../tip/tip';
import styles from './territory.module.css';

interface Props {
  readonly value: number | null;
  readonly before: number | null;
  readonly settings: WorkloadSettings;
}

const WORDS = { idle: 'idle', healthy: 'healthy', over: 'overloaded' } as const;
const MARKS = { idle: '▽', healthy: '', over: '▲' } as const;

export function UtilisationMark({ value, before, settings }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  if (value === null) return <span className={styles.muted}>–</span>;
  const state = utilisationClass(value, settings);
  return (
    <span className={styles.utilisation} data-state={state} {...tip({ text: t(`balance.row.${WORDS[state]}`) })}>
      <span aria-hidden>{MARKS[state]}</span>{' '}
      <BeforeAfter before={before === null ? null : format.percent(before, 0)} after={format.percent(value, 0)} />
    </span>
  );
}
