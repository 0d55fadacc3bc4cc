import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { WarningMark } from '../marks';
import { tip } from '../tip/tip';
import styles from './territory.module.css';

interface Props {
  /** Connected parts; 0 = no units, null = nothing to judge. */
  readonly parts: number | null;
  readonly holes: number | null;
  /** How its islands are counted, in words; '' = it has none. */
  readonly islands: string;
}

/** Quiet while a territory is in one piece; says what is wrong with its shape otherwise. */
export function PartsMark({ parts, holes, islands }: Props): ReactNode {
  const t = useT();
  if (parts === null) return null;
  if (parts === 0) return <span className={styles.muted}>{t('balance.row.empty')}</span>;
  const pierced = holes !== null && holes > 0;
  const told = (text: string): ReturnType<typeof tip> => tip({ text: islands === '' ? text : `${text}\n${islands}` });
  if (parts === 1 && !pierced) {
    return (
      <span className={styles.muted} {...(islands === '' ? {} : told(t('balance.row.contiguous')))}>
        {t(islands === '' ? 'balance.row.contiguous' : 'balance.row.withIsland')}
      </span>
    );
  }
  const shape = parts > 1 ? t('balance.row.notContiguous', { count: parts }) : t('balance.row.contiguous');
  return (
    <span
      className={styles.warning}
      {...told(pierced ? `${shape} · ${t('balance.row.hole', { count: holes })}` : shape)}
    >
      <WarningMark />{' '}
      {parts > 1 ? t('balance.row.parts', { count: parts }) : t('balance.row.holes', { count: holes ?? 0 })}
    </span>
  );
}
