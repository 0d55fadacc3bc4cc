import { useMemo } from 'react';
import type { PlanMeta } from '@shared/model/plan';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { Balance } from '@shared/metrics/balance';
import type { Format } from '@/i18n/format';
import { PlanStateTag } from '@/ui/plan-state-tag';
import { balanceOf, disruptionOf } from './plan-figures';
import styles from './plans.module.css';

interface PlanCardProps {
  readonly meta: PlanMeta;
  readonly base: PlanMeta | null;
  /** null while it is being read. */
  readonly plan: OpenPlan | null;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function PlanCard({ meta, base, plan, chosen, onChoose }: PlanCardProps) {
  const t = useT();
  const format = useFormat();
  const opened = useOpened();
  const figures = useMemo(
    () =>
      plan && {
        balance: balanceOf(opened, plan),
        moved: disruptionOf(opened, plan)?.moved.accounts ?? null,
      },
    [opened, plan],
  );
  return (
    <li>
      <button
        type="button"
        className={styles.card}
        aria-pressed={chosen}
        onClick={onChoose}
        data-testid="plan-card"
        data-plan={meta.id}
      >
        <span className={styles.cardHead}>
          <span className={styles.cardName}>{meta.name}</span>
          <PlanStateTag state={meta.state} />
        </span>
        <span className={styles.cardLine}>
          {base ? t('plans.from', { plan: base.name }) : t('plans.fromNothing')}
          {opened.plan.meta.id === meta.id && <span className={styles.openMark}>{t('plans.isOpen')}</span>}
        </span>
        <span className={styles.cardLine}>
          {meta.effectiveDate === null
            ? t('plans.noDate')
            : t('plans.effective', { date: format.date(meta.effectiveDate) })}
        </span>
        <span className={styles.cardFigures}>
          <span>
            {t('term.score')} <b>{figures ? scoreOf(figures.balance, format) : '…'}</b>
          </span>
          {figures?.moved != null && <span>{t('plans.movedAccounts', { count: figures.moved })}</span>}
        </span>
      </button>
    </li>
  );
}

/** A plan without territories divides nothing, fairly or not. */
function scoreOf({ rows, totals }: Balance, format: Format): string {
  return rows.length === 0 ? '–' : format.decimal(totals.score, 1);
}
