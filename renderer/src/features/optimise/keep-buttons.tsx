import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Bound } from './bound';
import { improve, openAsPlan } from './keep';
import styles from './parts.module.css';

interface Props {
  readonly report: OptimiseReport;
  readonly variant: OptimiseVariant;
  /** The plan is no longer the one that was searched from. */
  readonly stale: boolean;
}

/** What can be done with the candidate looked at. */
export function KeepButtons({ report, variant, stale }: Props): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const nothing = stale || variant.movedUnits === 0;
  return (
    <div className={styles.keep}>
      <Button
        type="primary"
        disabled={nothing}
        onClick={() => void openAsPlan(report, variant)}
        data-testid="optimise-open"
      >
        {t('optimise.open')}
      </Button>
      <Button
        disabled={nothing || plan.meta.state !== 'planning'}
        onClick={() => void improve(variant)}
        data-testid="optimise-improve"
      >
        {t('optimise.improve')}
      </Button>
      <Bound key={variant.kind} report={report} variant={variant} />
    </div>
  );
}
