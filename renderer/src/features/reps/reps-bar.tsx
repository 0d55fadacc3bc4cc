import { Checkbox, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { LocalTableTools } from '@/ui/table/table-tools';
import type { LocalTable } from '@/ui/table/use-local-table';
import styles from './reps.module.css';
import type { RepRow } from './use-reps';

export const LOOKS = ['reps', 'teams'] as const;
export type Look = (typeof LOOKS)[number];

interface Props {
  readonly look: Look;
  readonly table: LocalTable<RepRow>;
  readonly withLeft: boolean;
  onLook(look: Look): void;
  onWithLeft(withLeft: boolean): void;
}

/** People or teams, and what the list of people shows. */
export function RepsBar({ look, table, withLeft, onLook, onWithLeft }: Props): ReactNode {
  const t = useT();
  return (
    <div className={styles.filters}>
      <Segmented<Look>
        size="small"
        aria-label={t('reps.look.label')}
        value={look}
        options={LOOKS.map((value) => ({
          value,
          label: <span data-testid={`reps-look-${value}`}>{t(`reps.look.${value}`)}</span>,
        }))}
        onChange={onLook}
      />
      {look === 'reps' && (
        <>
          <Checkbox
            checked={withLeft}
            onChange={(event) => onWithLeft(event.target.checked)}
            data-testid="reps-with-left"
          >
            {t('reps.withLeft')}
          </Checkbox>
          <span className={styles.spring} />
          <LocalTableTools table={table} testId="reps" />
        </>
      )}
    </div>
  );
}
