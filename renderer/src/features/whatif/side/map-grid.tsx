import { type ReactNode, useMemo } from 'react';
import { unitHolders } from '@shared/planning/plan-difference';
import { MapSources } from '@/app/map-sources/map-sources';
import type { OpenPlan } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { MapControls } from './map-controls';
import { MapTile } from './map-tile';
import styles from './side.module.css';
import type { SidePlan } from './side-plan';
import { useSideView } from './side-view';

/** One map a plan, all in the same place. */
export function MapGrid({ base, shown }: { readonly base: OpenPlan; readonly shown: readonly SidePlan[] }): ReactNode {
  const t = useT();
  const holder = useSideView((s) => s.holder);
  const before = useMemo(() => unitHolders(base.snapshot, holder), [base, holder]);
  return (
    <section aria-label={t('whatif.maps')}>
      <MapControls before={before} shown={shown} base={base} />
      <div className={styles.maps} data-count={shown.length}>
        {shown.map((side) => (
          <MapTile key={side.plan.meta.id} side={side} before={before} base={base} />
        ))}
      </div>
      <MapSources className={styles.sources} />
    </section>
  );
}
