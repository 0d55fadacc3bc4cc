import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { type Balance, balance } from '@shared/metrics/balance';
import type { BalanceSettings, WorkloadSettings } from '@shared/model/settings';
import { evaluate } from '@shared/planning/evaluation';
import { rederive } from '@shared/rules/rederive';
import { usePlanBalance } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { BeforeAfter } from '@/ui/before-after';
import styles from './maturity.module.css';

interface Props {
  /** Classes, tiers and settings being tried; null or left out = as they are. */
  readonly maturity?: Uint8Array | null;
  readonly tier?: Uint8Array | null;
  readonly workload?: WorkloadSettings | null;
  readonly settings?: BalanceSettings | null;
}

/** What the open plan's balance would become; computed just behind the hand, from all accounts anew. */
export function BalanceEffect(props: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan } = useOpened();
  const before = usePlanBalance();
  const after = useBalanceAfter(props);
  const write = (id: string, label: string, read: (of: Balance) => string): ReactNode => (
    <div key={id} data-figure={id}>
      <dt>{label}</dt>
      <dd>
        <BeforeAfter
          before={after && read(after) !== read(before) ? read(before) : null}
          after={read(after ?? before)}
        />
      </dd>
    </div>
  );
  if (before.rows.length === 0) return null;
  return (
    <dl className={styles.balanceEffect} data-testid="balance-effect" aria-label={t('maturity.balance.label')}>
      <dt className={styles.balanceTitle}>{t('maturity.balance.title', { plan: plan.meta.name })}</dt>
      {write('score', t('term.score'), (b) => format.decimal(b.totals.score, 1))}
      {write('largest', t('maturity.balance.largest'), (b) => format.percent(b.totals.largestDeviation, 1))}
      {write('inBand', t('term.inBand'), (b) => `${b.rows.filter((r) => r.inBand).length}/${b.rows.length}`)}
    </dl>
  );
}

function useBalanceAfter(props: Props): Balance | null {
  const { field, index, plan, settings } = useOpened();
  const maturity = useDeferredValue(props.maturity ?? null);
  const tier = useDeferredValue(props.tier ?? null);
  const workload = useDeferredValue(props.workload ?? null);
  const judged = useDeferredValue(props.settings ?? null);
  return useMemo(() => {
    if (maturity === null && tier === null && workload === null && judged === null) return null;
    const rebuilt = maturity !== null || tier !== null || workload !== null;
    const next = rebuilt
      ? rederive(field, workload ?? settings.workload, { ...(maturity && { maturity }), ...(tier && { tier }) })
      : field;
    const evaluation = rebuilt ? evaluate(next, plan.snapshot, index) : plan.evaluation;
    return balance(next, plan.snapshot, index, evaluation, judged ?? settings.balance);
  }, [maturity, tier, workload, judged, field, index, plan, settings]);
}
