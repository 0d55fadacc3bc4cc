import type { ReactNode } from 'react';
import { footRows, TOTAL_KEY } from '@shared/metrics/territory-rows';
import { useMeasuredPlans } from '@/app/measured/use-measured-plans';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { FigureList } from '@/ui/figure-list';
import { MaturityMix } from '@/ui/maturity-mix';
import { Section } from '@/ui/section';
import { planFigures } from './plan-figures';
import styles from '../inspector.module.css';
import { Hints } from './hints';
import { Outliers } from './outliers';

/** The plan as a whole, while nothing is selected. */
export function Overview(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, settings } = useOpened();
  const { now } = useMeasuredPlans();
  const total = footRows(now).find((row) => row.key === TOTAL_KEY);
  return (
    <>
      <header className={styles.head}>
        <h2>{t('inspector.overview.title')}</h2>
      </header>
      <div className={styles.scroll} data-testid="inspector-overview">
        <Section title={plan.meta.name} extra={t(`term.planState.${plan.meta.state}`)}>
          <FigureList items={planFigures(now, t, format)} />
        </Section>
        <Section
          title={t('inspector.mix.title')}
          extra={t('inspector.mix.byMeasure', { measure: t(`term.measure.${settings.balance.measure}`) })}
        >
          <MaturityMix values={total?.byMaturity ?? []} size="panel" legend />
        </Section>
        <Section title={t('inspector.overview.outliers')}>
          <Outliers plan={now} />
        </Section>
        <Section title={t('inspector.hints.title')}>
          <Hints />
        </Section>
      </div>
    </>
  );
}
