import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { useT } from '@/i18n/use-t';
import styles from '../maturity.module.css';
import { OverrideForm } from './override-form';

interface Props {
  readonly units: ReadonlySet<string>;
  readonly list: readonly UnitMaturity[];
  onClear(): void;
}

/** Appears once rows are ticked. */
export function OverrideBar({ units, list, onClear }: Props): ReactNode {
  const t = useT();
  if (units.size === 0) return null;
  const overridden = list.filter(({ unit, standing }) => standing !== null && units.has(unit));
  return (
    <div className={styles.overrideBar} data-testid="override-bar">
      <b>{t('maturity.override.selected', { count: units.size })}</b>
      <OverrideForm units={[...units]} overridden={overridden.map(({ unit }) => unit)} onDone={onClear} />
      <Button type="link" onClick={onClear}>
        {t('maturity.override.clear')}
      </Button>
    </div>
  );
}
