import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import styles from './scenarios.module.css';
import { SuccessionProposal } from './succession-proposal';
import type { Outcome } from './use-outcome';

interface Props {
  readonly outcome: Outcome;
  readonly succeeded: boolean;
  onSucceeded(succeeded: boolean): void;
}

/** Who would take over what leavers leave: a proposal, part of everything shown below for as long as it is wanted. */
export function SuccessionPanel({ outcome, succeeded, onSucceeded }: Props): ReactNode {
  const t = useT();
  const { succession } = outcome;
  return (
    <Panel
      title={t('whatif.succession.title')}
      flush
      testId="scenario-succession"
      extra={
        <Segmented<boolean>
          size="small"
          aria-label={t('whatif.succession.shown')}
          value={succeeded}
          onChange={onSucceeded}
          options={[
            { value: true, label: <span data-testid="succession-on">{t('whatif.succession.on')}</span> },
            { value: false, label: <span data-testid="succession-off">{t('whatif.succession.off')}</span> },
          ]}
        />
      }
    >
      {succession ? (
        <SuccessionProposal outcome={outcome} succession={succession} />
      ) : (
        <p className={styles.hint}>{t('whatif.succession.offText')}</p>
      )}
    </Panel>
  );
}
