import { type ReactNode } from 'react';
import { PoolPolicy } from '@shared/model/policy';
import { useOpened } from '@/app/state/session';
import { useDraft } from '@/ui/form/use-draft';
import { DryRunPanel } from './dry-run-panel';
import { PolicyForm } from './policy-form';
import styles from './policy.module.css';

/** Every number of the policy at the left, what changing them would have done at the right. */
export function PolicyView(): ReactNode {
  const { settings } = useOpened();
  const draft = useDraft(PoolPolicy, settings.policy);
  return (
    <div className={styles.split}>
      <PolicyForm draft={draft} />
      <DryRunPanel candidate={draft.valid} changed={draft.changed} />
    </div>
  );
}
