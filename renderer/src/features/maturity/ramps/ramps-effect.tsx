import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { ClassChange } from '@shared/rules/reclassify';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { byDirection } from './directions';
import styles from './ramps.module.css';

interface Props {
  /** null while something typed is not valid. */
  readonly changes: readonly ClassChange[] | null;
  readonly onlyChanged: boolean;
  onOnlyChanged(only: boolean): void;
}

/** Who would change class with the thresholds as they stand, from which to which. */
export function RampsEffect({ changes, onlyChanged, onOnlyChanged }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  if (changes === null) return <div className={styles.effect}>{t('maturity.ramps.correctFirst')}</div>;
  return (
    <div className={styles.effect} aria-live="polite" data-testid="thresholds-effect" data-count={changes.length}>
      <b>
        {t('maturity.ramps.effect', {
          result:
            changes.length === 0
              ? t('maturity.ramps.noChange')
              : t('maturity.ramps.changes', { count: changes.length }),
        })}
      </b>
      <ul>
        {byDirection(changes).map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            <MaturityGlyph maturity={from} label /> → <MaturityGlyph maturity={to} label />
            <span>{format.integer(count)}</span>
          </li>
        ))}
      </ul>
      <Checkbox checked={onlyChanged} onChange={(event) => onOnlyChanged(event.target.checked)}>
        {t('maturity.ramps.onlyChanged')}
      </Checkbox>
    </div>
  );
}
