import type { Disruption } from '@shared/metrics/disruption';
import type { DisruptionSettings } from '@shared/model/settings';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Figure } from '@/ui/figure';
import styles from './compare.module.css';

interface DisruptionFiguresProps {
  readonly found: Disruption;
  readonly settings: DisruptionSettings;
}

/** What changes hands, in number and share; what that may cost, marked as the assumption it is. */
export function DisruptionFigures({ found, settings }: DisruptionFiguresProps) {
  const t = useT();
  const format = useFormat();
  const { moved, first, total, revenueAtRisk } = found;
  const share = (part: number, whole: number): string => (whole === 0 ? '—' : format.percent(part / whole, 1));
  const [low, high] = settings.revenueAtRisk;
  return (
    <dl className={styles.figures}>
      <Item
        id="accounts"
        label={t('plans.compare.accounts')}
        value={format.integer(moved.accounts)}
        share={[
          share(moved.accounts, total.accounts),
          ...(first.accounts > 0 ? [t('plans.compare.first', { count: first.accounts })] : []),
        ].join(' · ')}
      />
      <Item
        id="revenue"
        label={t('plans.compare.revenue')}
        value={format.compactMoney(moved.revenue)}
        share={share(moved.revenue, total.revenue)}
      />
      <Item
        id="pipeline"
        label={t('plans.compare.pipeline')}
        value={format.compactMoney(moved.pipeline)}
        share={share(moved.pipeline, total.pipeline)}
      />
      <Item
        id="relationships"
        label={t('plans.compare.relationships', { count: settings.longRelationshipYears })}
        value={format.integer(moved.longRelationships)}
        share={share(moved.longRelationships, total.longRelationships)}
      />
      <div className={styles.figure} data-assumption="true" data-figure="risk">
        <dt>{t('plans.compare.risk')}</dt>
        <dd>
          <Figure large value={`${format.compactMoney(revenueAtRisk[0])} – ${format.compactMoney(revenueAtRisk[1])}`} />
          <span className={styles.share}>
            {t('plans.compare.riskNote', { low: format.percent(low), high: format.percent(high) })}
          </span>
        </dd>
      </div>
    </dl>
  );
}

function Item({
  id,
  label,
  value,
  share,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly share: string;
}) {
  return (
    <div className={styles.figure} data-figure={id}>
      <dt>{label}</dt>
      <dd>
        <Figure large value={value} />
        <span className={styles.share}>{share}</span>
      </dd>
    </div>
  );
}
