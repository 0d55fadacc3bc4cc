import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import type { Maturity } from '@shared/model/maturity';
import type { MaturitySettings } from '@shared/model/settings';
import { type ClassChange, reclassified } from '@shared/rules/reclassify';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import styles from './ramps.module.css';

interface Props {
  readonly list: readonly UnitMaturity[];
  /** null while something typed is not valid. */
  readonly settings: MaturitySettings | null;
}

/** Who would change class with the thresholds as typed. */
export function RampsEffect({ list, settings }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const judged = useDeferredValue(settings);
  const changes = useMemo(() => (judged === null ? null : reclassified(list, judged)), [list, judged]);
  if (changes === null) return <div className={styles.effect}>{t('maturity.ramps.correctFirst')}</div>;
  return (
    <div className={styles.effect} aria-live="polite" data-testid="thresholds-effect">
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
    </div>
  );
}

interface Direction {
  readonly from: Maturity;
  readonly to: Maturity;
  readonly count: number;
}

function byDirection(changes: readonly ClassChange[]): readonly Direction[] {
  const groups = new Map<string, Direction>();
  for (const { from, to } of changes) {
    const key = `${from} ${to}`;
    groups.set(key, { from, to, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}
