import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import styles from '../maturity.module.css';
import { OverrideForm } from './override-form';

interface Props {
  readonly units: readonly string[];
  onClear(): void;
}

/** Appears once rows are ticked. */
export function OverrideBar({ units, onClear }: Props): ReactNode {
  const t = useT();
  if (units.length === 0) return null;
  return (
    <div className={styles.overrideBar} data-testid="override-bar">
      <b>{t('maturity.override.selected', { count: units.length })}</b>
      <OverrideForm units={units} overridden onDone={onClear} />
      <Button type="link" onClick={onClear}>
        {t('maturity.override.clear')}
      </Button>
    </div>
  );
}
