import { type ReactNode, useMemo } from 'react';
import { TIERS } from '@shared/model/tier';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { histogram } from './histogram';
import styles from './tiers.module.css';

interface Props {
  readonly scores: Float64Array;
  readonly tiers: Uint8Array;
}

const BINS = 25;

/** How many accounts have which score, each column parted by tier, the best at the foot. */
export function ScoreChart({ scores, tiers }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const bins = useMemo(() => histogram(scores, tiers, BINS), [scores, tiers]);
  const most = Math.max(1, ...bins.map((bin) => bin.reduce((a, b) => a + b, 0)));
  return (
    <figure className={styles.chart}>
      <div className={styles.columns} role="img" aria-label={t('maturity.tiers.chart')}>
        {bins.map((bin, k) => (
          <span
            key={k}
            className={styles.column}
            title={t('maturity.tiers.bin', {
              from: format.decimal(k / BINS, 2),
              to: format.decimal((k + 1) / BINS, 2),
              count: bin.reduce((a, b) => a + b, 0),
            })}
          >
            {bin.map((count, tier) => (
              <span key={TIERS[tier]} data-tier={TIERS[tier]} style={{ height: `${(100 * count) / most}%` }} />
            ))}
          </span>
        ))}
      </div>
      <figcaption className={styles.axis}>
        <span>0</span>
        <span className={styles.legend}>
          {TIERS.map((tier) => (
            <span key={tier}>
              <i data-tier={tier} /> {t(`term.tier.${tier}`)}
            </span>
          ))}
        </span>
        <span>1</span>
      </figcaption>
    </figure>
  );
}
