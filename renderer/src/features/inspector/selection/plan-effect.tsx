import type { ReactNode } from 'react';
import type { Balance } from '@shared/metrics/balance';
import type { MeasuredPlan } from '@shared/metrics/territory-rows';
import type { MeasuredPlans } from '@/app/measured/use-measured-plans';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { BeforeAfter } from '@/ui/before-after';
import { FigureList } from '@/ui/figure-list';

/** What the edit does to the plan as a whole: balance, all hours and the hours on the road. */
export function PlanEffect({ plans }: { readonly plans: MeasuredPlans }): ReactNode {
  const t = useT();
  const format = useFormat();
  const after = plans.next?.balance;
  const change = (write: (balance: Balance) => string): ReactNode => (
    <BeforeAfter before={write(plans.now.balance)} after={write(after ?? plans.now.balance)} />
  );
  const hours = (of: (plan: MeasuredPlan) => Float64Array): ReactNode => {
    const before = total(of(plans.now));
    const more = total(of(plans.next ?? plans.now)) - before;
    // Of a whole field's hours a move is a trifle: the change is told beside them.
    return more === 0 ? (
      format.hours(before)
    ) : (
      <>
        {format.hours(before + more)}{' '}
        <small>
          ({more > 0 ? '+' : '−'}
          {format.hours(Math.abs(more))})
        </small>
      </>
    );
  };
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
          id: 'workload',
          label: t('inspector.figure.workload'),
          value: hours(({ evaluation }) => evaluation.repWorkload),
        },
        { id: 'travel', label: t('inspector.figure.travel'), value: hours(({ evaluation }) => evaluation.travel) },
        {
          id: 'largest',
          label: t('balance.total.largest'),
          value: change((b) => format.percent(b.totals.largestDeviation, 1)),
        },
      ]}
    />
  );
}

function total(seconds: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < seconds.length; i++) sum += seconds[i];
  return sum;
}
