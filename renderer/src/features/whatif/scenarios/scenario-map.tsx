import { type ReactNode, useMemo, useState } from 'react';
import { UNIT_DIFFERENCES, unitDifferences, unitHolders } from '@shared/planning/plan-difference';
import type { World } from '@shared/scenario/apply-scenario';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { MapSources } from '@/app/map-sources/map-sources';
import { DIFFERENCE_SIGN } from '@/app/plan-map/difference-style';
import { PlanMap } from '@/app/plan-map/plan-map';
import { useOpened } from '@/app/state/session';
import { usePlanTones } from '@/app/state/tones';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { DifferenceCounts } from '../side/difference-counts';
import { holderNames } from '../side/holder-names';
import styles from './scenarios.module.css';
import type { Outcome } from './use-outcome';

/** Who would run which unit: what a leaver leaves to nobody, and what a newcomer takes over. */
export function ScenarioMap({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const t = useT();
  const { field, index, plan } = useOpened();
  const tones = usePlanTones();
  const names = useUnitNames();
  const [hovered, setHovered] = useState(-1);
  const { world } = outcome;
  const before = useMemo(() => repOfUnits({ field, index, snapshot: plan.snapshot }), [field, index, plan.snapshot]);
  const after = useMemo(() => repOfUnits(world), [world]);
  const differences = useMemo(() => unitDifferences(before, after, null), [before, after]);
  const known = useMemo(() => holderNames('rep', world.field, []), [world.field]);
  const named = (rep: string | null | undefined): string =>
    rep == null ? t('whatif.nobody') : (known.get(rep) ?? rep);
  const changes = differences.some((d) => DIFFERENCE_SIGN[UNIT_DIFFERENCES[d]] !== '');
  const focus = useMemo(() => inView(outcome, differences), [outcome, differences]);
  return (
    <Panel title={t('whatif.scenario.map')} flush testId="scenario-map">
      <div className={styles.map}>
        <PlanMap
          snapshot={world.snapshot}
          tones={tones}
          differences={changes ? differences : null}
          tinted={outcome.succession !== null}
          focus={focus}
          label={t('whatif.scenario.map')}
          hovered={hovered}
          onHover={setHovered}
          onChoose={setHovered}
        />
      </div>
      <p className={styles.mapFoot} data-testid="scenario-map-counts">
        {hovered >= 0 ? (
          t(before[hovered] === after[hovered] ? 'whatif.hoverSame' : 'whatif.hover', {
            unit: names[hovered],
            from: named(before[hovered]),
            to: named(after[hovered]),
          })
        ) : (
          <DifferenceCounts differences={differences} />
        )}
      </p>
      <MapSources className={styles.sources} />
    </Panel>
  );
}

/** Everything of the territories that lose or take over a unit. */
function inView({ world, succession }: Outcome, differences: Uint8Array): readonly number[] {
  const { unitTerritory } = world.snapshot;
  const touched = new Set(succession?.units.map(({ to }) => to));
  const marked = (u: number): boolean => DIFFERENCE_SIGN[UNIT_DIFFERENCES[differences[u]]] !== '';
  return [...unitTerritory.keys()].filter((u) => marked(u) || touched.has(unitTerritory[u]));
}

/** Somebody who has left runs nothing, though their territories still name them. */
function repOfUnits({ snapshot, index }: World): readonly (string | null)[] {
  return unitHolders(snapshot, 'rep').map((rep) => (rep !== null && index.rep.has(rep) ? rep : null));
}
