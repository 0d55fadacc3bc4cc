import type { ReactNode } from 'react';
import { MATURITIES, type MaturityType } from '@shared/model/maturity';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { tip } from '@/ui/tip/tip';
import styles from '../maturity.module.css';

type Scores = Readonly<Record<MaturityType, number>>;

const TYPES = MATURITIES.filter((m) => m !== 'unclassified');

/** Four small columns, one a type, in the order every matrix has. */
export function ScoreBars({ scores }: { readonly scores: Scores }): ReactNode {
  const t = useT();
  const format = useFormat();
  const spoken = format.list(
    TYPES.map((type) =>
      t('maturity.scoreOf', { type: t(`term.maturity.${type}`), score: format.decimal(scores[type], 2) }),
    ),
  );
  return (
    <span role="img" aria-label={spoken} className={styles.bars} {...tip({ text: spoken })}>
      {TYPES.map((type) => (
        <span key={type} className={styles.barTrack}>
          <span
            className={styles.bar}
            style={{ width: `${100 * scores[type]}%`, background: `var(--maturity-${type})` }}
          />
        </span>
      ))}
    </span>
  );
}

/** The same with names and figures, for the detail. */
export function ScoreList({ scores }: { readonly scores: Scores }): ReactNode {
  const format = useFormat();
  return (
    <ul className={styles.scoreList}>
      {TYPES.map((type) => (
        <li key={type}>
          <MaturityGlyph maturity={type} label />
          <span className={styles.barTrack}>
            <span
              className={styles.bar}
              style={{ width: `${100 * scores[type]}%`, background: `var(--maturity-${type})` }}
            />
          </span>
          <b>{format.decimal(scores[type], 2)}</b>
        </li>
      ))}
    </ul>
  );
}
