import type { ReactNode } from 'react';
import type { MeasuredPlan } from '@shared/metrics/territory-rows';
import { useSelection } from '@/app/state/selection';
import { useT } from '@/i18n/use-t';
import { DeviationText } from '@/ui/territory/deviation-text';
import { TerritoryName } from '@/ui/territory/territory-name';
import styles from '../inspector.module.css';

const SHOWN = 5;

/** The territories furthest beyond the band; a click opens one. */
export function Outliers({ plan }: { readonly plan: MeasuredPlan }): ReactNode {
  const t = useT();
  const { selectTerritory, hoverTerritory } = useSelection.getState();
  const outside = plan.balance.rows
    .filter((row) => !row.inBand)
    .toSorted((a, b) => b.excess - a.excess)
    .slice(0, SHOWN);
  if (plan.balance.rows.length === 0) return <p className={styles.quiet}>{t('inspector.overview.noTerritories')}</p>;
  if (outside.length === 0) return <p className={styles.quiet}>{t('inspector.overview.allInBand')}</p>;
  return (
    <ul className={styles.rows}>
      {outside.map((row) => (
        <li key={row.territory}>
          <button
            type="button"
            className={styles.rowButton}
            onClick={() => selectTerritory(row.territory)}
            onMouseEnter={() => hoverTerritory(row.territory)}
            onMouseLeave={() => hoverTerritory(null)}
          >
            <TerritoryName
              tone={plan.tones[row.territory] ?? null}
              name={plan.snapshot.territories[row.territory].name}
            />
            <DeviationText deviation={row.deviation} inBand={row.inBand} />
          </button>
        </li>
      ))}
    </ul>
  );
}
