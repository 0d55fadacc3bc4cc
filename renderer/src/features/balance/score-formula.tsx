import type { ReactNode } from 'react';
import type { Balance } from '@shared/metrics/balance';
import { mean } from '@shared/metrics/statistics';
import { MATURITIES } from '@shared/model/maturity';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './balance.module.css';

export function ScoreFormula({ balance, band }: { readonly balance: Balance; readonly band: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { types } = useOpened().settings.balance;
  const weighted = MATURITIES.filter((m) => types[m].weight !== 100).map(
    (m) => `${t(`term.maturity.${m}`)} ×${format.decimal(types[m].weight / 100, 2)}`,
  );
  const excess = mean(balance.rows.map((row) => row.excess));
  return (
    <div className={styles.formula}>
      <h4>{t('balance.score.title')}</h4>
      <code>{t('balance.score.formula')}</code>
      <code>{t('balance.score.excess', { band: format.percent(band, 1) })}</code>
      <code>
        {t('balance.score.worked', {
          excess: format.decimal(excess, 4),
          score: format.decimal(balance.totals.score, 1),
        })}
      </code>
      <p>{t('balance.score.note')}</p>
      {weighted.length > 0 && (
        <p data-testid="score-weights">{t('balance.score.weighted', { weights: format.list(weighted) })}</p>
      )}
    </div>
  );
}
