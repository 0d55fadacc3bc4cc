import type { ReactNode } from 'react';
import type { Balance } from '@shared/metrics/balance';
import type { MeasuredPlans } from '@/app/measured/use-measured-plans';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { BeforeAfter } from '@/ui/before-after';
import { FigureList } from '@/ui/figure-list';

export function PlanEffect({ plans }: { readonly plans: MeasuredPlans }): ReactNode {
  const t = useT();
  const format = useFormat();
  const after = plans.next?.balance;
  const change = (write: (balance: Balance) => string): ReactNode => (
    <BeforeAfter before={write(plans.now.balance)} after={write(after ?? plans.now.balance)} />
  );
  return (
    <FigureList
      items={[
        {
          id: 'score',
          label: t('inspector.figure.score'),
          value: change((b) => format.decimal(b.totals.score, 1)),
        },
        {
          id: 'inBand',
          label: t('inspector.figure.inBand'),
          value: change((b) =>
            t('balance.total.inBandOf', { inside: b.rows.filter((r) => r.inBand).length, all: b.rows.length }),
          ),
        },
        {
          id: 'largest',
          label: t('balance.total.largest'),
          value: change((b) => format.percent(b.totals.largestDeviation, 1)),
        },
      ]}
    />
  );
}
