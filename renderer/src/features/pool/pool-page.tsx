import { Segmented } from 'antd';
import { type ComponentType, type ReactNode, useState } from 'react';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { ClaimsView } from './claims/claims-view';
import { DueView } from './due/due-view';
import { PolicyView } from './policy/policy-view';
import styles from './pool.module.css';
import { PoolView } from './pool-view';

const PARTS = ['pool', 'due', 'claims', 'policy'] as const;
type Part = (typeof PARTS)[number];

const VIEWS: Readonly<Record<Part, ComponentType>> = {
  pool: PoolView,
  due: DueView,
  claims: ClaimsView,
  policy: PolicyView,
};

/** Accounts nobody owns, what reps have claimed and owe, and the policy behind both. */
export function PoolPage(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, settings } = useOpened();
  const [part, setPart] = useState<Part>('pool');
  const Shown = VIEWS[part];
  return (
    <div className={styles.page} data-testid="pool-page">
      <PageHead
        title={t('pool.title')}
        text={t(`pool.leads.${part}`, { plan: plan.meta.name, date: format.date(settings.asOf) })}
        actions={
          <Segmented<Part>
            aria-label={t('pool.parts')}
            value={part}
            onChange={setPart}
            options={PARTS.map((value) => ({
              value,
              label: <span data-testid={`pool-tab-${value}`}>{t(`pool.part.${value}`)}</span>,
            }))}
          />
        }
      />
      <Shown />
    </div>
  );
}
