import type { ReactNode } from 'react';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Figure } from '@/ui/figure';
import type { Tried } from '../use-rule-preview';
import styles from './effect.module.css';

/** What changes hands by a run, in number and share. */
export function EffectTotals({ tried }: { readonly tried: Tried }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, settings } = useOpened();
  const { moved, first, total } = tried.disruption;
  const share = (part: number, whole: number): string =>
    whole === 0 ? '' : t('rules.effect.share', { share: format.percent(part / whole, 1) });
  const items = [
    {
      id: 'accounts',
      label: t('rules.effect.accounts'),
      value: format.integer(moved.accounts),
      note: [
        share(moved.accounts, total.accounts),
        ...(first.accounts > 0 ? [t('plans.compare.first', { count: first.accounts })] : []),
      ].join(' · '),
    },
    {
      id: 'revenue',
      label: t('rules.effect.revenue'),
      value: format.compactMoney(moved.revenue),
      note: share(moved.revenue, total.revenue),
    },
    {
      id: 'pipeline',
      label: t('rules.effect.pipeline'),
      value: format.compactMoney(moved.pipeline),
      note: share(moved.pipeline, total.pipeline),
    },
    {
      id: 'relationships',
      label: t('rules.effect.relationships', { count: settings.disruption.longRelationshipYears }),
      value: format.integer(moved.longRelationships),
      note: share(moved.longRelationships, total.longRelationships),
    },
    {
      id: 'outcomes',
      label: t('rules.effect.outcomes'),
      value: format.integer(tried.snapshot.outcomes.size),
      note: t('rules.effect.before', { count: format.integer(plan.snapshot.outcomes.size) }),
    },
  ];
  return (
    <dl className={styles.totals}>
      {items.map(({ id, label, value, note }) => (
        <div key={id} data-figure={id}>
          <dt>{label}</dt>
          <dd>
            <Figure large value={value} />
            <span className={styles.note}>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
