import { BranchesOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useDialogs } from '@/app/state/dialogs';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Front } from './front';
import { MapGrid } from './map-grid';
import { MatrixTable } from './matrix-table';
import { MeasureTable } from './measure-table';
import { PlanPicker } from './plan-picker';
import { PlanRadar } from './plan-radar';
import { RepTable } from './rep-table';
import styles from './side.module.css';
import { useSidePlans } from './use-side-plans';

/** Up to four plans beside each other: maps, figures, and what each would cost. */
export function SideBySide(): ReactNode {
  const t = useT();
  const { plans } = useOpened();
  const show = useDialogs((s) => s.show);
  const side = useSidePlans();
  const { base, baseMeasures, shown, ids } = side;
  if (plans.length < 2) {
    return (
      <EmptyState
        title={t('whatif.onlyOne')}
        text={t('whatif.onlyOneText')}
        testId="whatif-empty"
        action={
          <Button type="primary" icon={<BranchesOutlined />} onClick={() => show('forkPlan')}>
            {t('whatif.fork')}
          </Button>
        }
      />
    );
  }
  const ready = shown.length === ids.length;
  return (
    <div className={styles.side} data-testid="side-by-side" aria-busy={!ready}>
      <PlanPicker side={side} />
      {!ready && <p className={styles.reading}>{t('whatif.reading')}</p>}
      {ready && base && baseMeasures && (
        <>
          <MapGrid base={base} shown={shown} />
          <div className={styles.panels}>
            <MeasureTable shown={shown} base={baseMeasures} />
            <div className={styles.charts}>
              <PlanRadar shown={shown} />
              <Front side={side} base={base} />
            </div>
          </div>
          <RepTable shown={shown} />
          <MatrixTable base={base} shown={shown} />
        </>
      )}
    </div>
  );
}
