import type { ReactNode } from 'react';
import type { UnitCode } from '@shared/model/ids';
import type { Suggestion } from '@shared/model/placing';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { type NameOf, useNameOf } from '../names';
import styles from '../placing.module.css';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly regionOf: NameOf;
  onPlace(unit: UnitCode): void;
}

/** Numbered as the keys that take them, each with what speaks for it. */
export function SuggestionList({ suggestions, regionOf, onPlace }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const nameOf = useNameOf();
  if (suggestions.length === 0) return <p className={styles.quiet}>{t('placing.detail.none')}</p>;
  return (
    <ol className={styles.suggestions}>
      {suggestions.map(({ unit, confidence, reasons }, i) => (
        <li key={unit}>
          <button
            type="button"
            className={styles.suggestion}
            data-testid={`suggestion-${i + 1}`}
            onClick={() => onPlace(unit)}
          >
            <kbd className={styles.number}>{i + 1}</kbd>
            <span className={styles.unit}>
              {nameOf(unit)}
              <span className={styles.region}>{regionOf(unit)}</span>
            </span>
            <span className={styles.sure}>{format.percent(confidence)}</span>
            <span className={styles.why}>
              {reasons.map(({ code, params }) => t(`placing.why.${code}`, params)).join(' · ')}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${Math.round(confidence * 100)}%` }} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
