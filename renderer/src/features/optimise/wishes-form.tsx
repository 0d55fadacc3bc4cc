import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { AimFields } from './aim-fields';
import { LimitFields } from './limit-fields';
import { LockFields } from './lock-fields';
import styles from './form.module.css';
import { runOptimise, stopOptimise, useOptimise } from './optimise-state';
import { PresetFields } from './preset-fields';
import { PriceFields } from './price-fields';
import { RepCaps } from './rep-caps';
import { TerritoryLimits } from './territory-limits';

/** What is asked of the search. Its parts hear of the state piece by piece: the curve grows many times a second. */
export function WishesForm(): ReactNode {
  const t = useT();
  const running = useOptimise((s) => s.taskId !== null);
  const stoppable = useOptimise((s) => s.taskId !== '');
  return (
    <form
      className={styles.form}
      aria-label={t('optimise.wishes')}
      onSubmit={(event) => {
        event.preventDefault();
        void runOptimise();
      }}
    >
      <div className={styles.wishes}>
        <PresetFields />
        <AimFields />
        <PriceFields />
        <RepCaps />
        <TerritoryLimits />
        <LockFields />
        <LimitFields />
      </div>
      <div className={styles.foot}>
        {running ? (
          <Button block danger disabled={!stoppable} onClick={stopOptimise} data-testid="optimise-stop">
            {t('optimise.stop')}
          </Button>
        ) : (
          <Button block type="primary" htmlType="submit" data-testid="optimise-run">
            {t('optimise.run')}
          </Button>
        )}
      </div>
    </form>
  );
}
