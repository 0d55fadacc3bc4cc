import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { DryRunReport } from '@shared/contract/pool-dry-run';
import type { PoolPolicy } from '@shared/model/policy';
import { api } from '@/app/api';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { DryRunResult } from './dry-run-result';
import styles from './policy.module.css';

interface Props {
  /** null while something typed is not valid. */
  readonly candidate: PoolPolicy | null;
  readonly changed: boolean;
}

interface Tried {
  readonly policy: PoolPolicy;
  readonly report: DryRunReport;
}

/** Tries the policy at the left over the records; says when its numbers were changed since. */
export function DryRunPanel({ candidate, changed }: Props): ReactNode {
  const t = useT();
  const [tried, setTried] = useState<Tried | null>(null);
  const [busy, setBusy] = useState(false);
  const stale = tried !== null && JSON.stringify(tried.policy) !== JSON.stringify(candidate);

  async function run(policy: PoolPolicy): Promise<void> {
    setBusy(true);
    try {
      setTried({ policy, report: await api('pool.dryRun', { policy }) });
    } catch (error) {
      notifyFailure('policy.dry.failed', error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className={styles.dry} aria-label={t('policy.dry.title')} data-testid="dry-run" aria-busy={busy}>
      <header className={styles.dryHead}>
        <div>
          <h2>{t('policy.dry.title')}</h2>
          <p>{t('policy.dry.lead')}</p>
        </div>
        <Button
          type={changed && (stale || tried === null) ? 'primary' : 'default'}
          loading={busy}
          disabled={candidate === null || !changed}
          data-testid="dry-run-start"
          onClick={() => candidate && void run(candidate)}
        >
          {tried === null ? t('policy.dry.run') : t('policy.dry.again')}
        </Button>
      </header>
      {tried === null && !changed && <p className={styles.hint}>{t('policy.dry.same')}</p>}
      {tried !== null && stale && <p className={styles.hint}>{t('policy.dry.stale')}</p>}
      {tried !== null && <DryRunResult report={tried.report} />}
    </section>
  );
}
