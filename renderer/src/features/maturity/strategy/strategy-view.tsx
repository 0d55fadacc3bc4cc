import { Button } from 'antd';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { z } from 'zod';
import type { UnitMaturity } from '@shared/contract/field';
import { BalanceSettings, StrategySettings, WorkloadSettings, type WorkspaceSettings } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { ProblemText } from '@/ui/form/number-field';
import { useDraft } from '@/ui/form/use-draft';
import { BalanceEffect } from '../balance-effect';
import { keepSettings } from '../keep-settings';
import common from '../maturity.module.css';
import styles from './strategy.module.css';
import { sharesOf } from './shares';
import { StrategyTable } from './strategy-table';

/** Shares of percent add up with a trace of rounding. */
const A_TRACE = 1e-9;

const Strategy = z.strictObject({
  types: BalanceSettings.shape.types.refine((types) => sharesOf(types) <= 1 + A_TRACE, 'strategy.overWhole'),
  notes: StrategySettings.shape.notes,
  cadence: WorkloadSettings.shape.cadence,
});
export type Strategy = z.infer<typeof Strategy>;

/** What is meant for each kind of market, in words and in the figures balance and workload count by; edited in one place. */
export function StrategyView(_: { readonly list: readonly UnitMaturity[] }): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const { balance, workload, strategy } = settings;
  const stored = useMemo(
    (): Strategy => ({ types: balance.types, notes: strategy.notes, cadence: workload.cadence }),
    [balance, strategy, workload],
  );
  const draft = useDraft(Strategy, stored);
  const [busy, setBusy] = useState(false);
  const { valid, changed } = draft;
  const overWhole = draft.problemAt(['types']);
  const tried = useMemo(() => {
    if (valid === null || !changed) return null;
    return { balance: { ...balance, types: valid.types }, workload: { ...workload, cadence: valid.cadence } };
  }, [valid, changed, balance, workload]);

  async function save(change: Partial<WorkspaceSettings>): Promise<void> {
    setBusy(true);
    await keepSettings(change, { done: 'maturity.strategy.saved', failed: 'maturity.strategy.notSaved' });
    setBusy(false);
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (tried !== null && valid !== null) void save({ ...tried, strategy: { notes: valid.notes } });
  }

  return (
    <form className={styles.strategy} onSubmit={onSubmit} data-testid="strategy">
      <div className={styles.scroll}>
        <StrategyTable draft={draft} />
      </div>
      <footer className={styles.foot}>
        <Button type="primary" htmlType="submit" loading={busy} disabled={tried === null} data-testid="save-strategy">
          {t('maturity.strategy.save')}
        </Button>
        <Button disabled={!changed} onClick={draft.reset}>
          {t('maturity.strategy.discard')}
        </Button>
        <div className={common.bareEffect}>
          {overWhole && <ProblemText problem={overWhole} />}
          <BalanceEffect settings={tried?.balance ?? null} workload={tried?.workload ?? null} />
        </div>
      </footer>
    </form>
  );
}
