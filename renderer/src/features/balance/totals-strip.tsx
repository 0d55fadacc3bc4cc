import { Popover } from 'antd';
import type { ReactNode } from 'react';
import type { Balance, BalanceTotals } from '@shared/metrics/balance';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { BeforeAfter } from '@/ui/before-after';
import { tip } from '@/ui/tip/tip';
import styles from './balance.module.css';
import { ScoreFormula } from './score-formula';

interface Props {
  readonly now: Balance;
  readonly next: Balance | null;
  readonly band: number;
}

type Read = (totals: BalanceTotals, balance: Balance) => string;

/** How balanced the plan is as a whole; each figure says what it is on hover, the score shows its formula. */
export function TotalsStrip({ now, next, band }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const shown = next ?? now;
  const one = (balance: Balance, read: Read): string =>
    balance.rows.length === 0 ? '–' : read(balance.totals, balance);
  const write = (read: Read): ReactNode => (
    <BeforeAfter before={next ? one(now, read) : null} after={one(shown, read)} />
  );
  const figures = [
    ['largest', write((s) => format.percent(s.largestDeviation, 1))],
    ['mean', write((s) => format.percent(s.meanDeviation, 1))],
    [
      'inBand',
      write((_, b) =>
        t('balance.total.inBandOf', { inside: b.rows.filter((r) => r.inBand).length, all: b.rows.length }),
      ),
    ],
    ['cv', one(shown, (s) => format.decimal(s.coefficientOfVariation, 2))],
    ['gini', one(shown, (s) => format.decimal(s.gini, 2))],
    ['maxToMin', shown.totals.maxToMin === null ? '–' : format.decimal(shown.totals.maxToMin, 1)],
  ] as const;
  return (
    <dl className={styles.totals} data-testid="balance-totals">
      <Popover content={<ScoreFormula balance={shown} band={band} />} trigger={['hover', 'focus', 'click']}>
        <button type="button" className={styles.score} data-testid="balance-score">
          <dt>{t('balance.total.score')}</dt>
          <dd>{write((s) => format.decimal(s.score, 1))}</dd>
        </button>
      </Popover>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure} {...tip({ text: t(`balance.total.help.${name}`), side: 'top' })}>
          <dt>{t(`balance.total.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
