import { EnvironmentOutlined } from '@ant-design/icons';
import { type ReactNode, useCallback, useMemo } from 'react';
import { unitDifferences, unitHolders } from '@shared/planning/plan-difference';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { PlanMap } from '@/app/plan-map/plan-map';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { PlanStateTag } from '@/ui/plan-state-tag';
import { DifferenceCounts } from './difference-counts';
import { holderNames } from './holder-names';
import { openOnMap } from './open-plan';
import styles from './side.module.css';
import type { SidePlan } from './side-plan';
import { useSideView } from './side-view';

interface Props {
  readonly side: SidePlan;
  readonly base: OpenPlan;
  /** Holder of each unit in the base. */
  readonly before: readonly (string | null)[];
}

/** A plan's map with its letter, its counts, and who holds the unit pointed at. */
export function MapTile({ side, base, before }: Props): ReactNode {
  const t = useT();
  const { letter, plan, isBase, tones } = side;
  const { colour, holder, focus, hovered, hover, choose } = useSideView();
  const after = useMemo(() => unitHolders(plan.snapshot, holder), [plan, holder]);
  const differences = useMemo(() => unitDifferences(before, after, focus), [before, after, focus]);
  const onChoose = useCallback((unit: number) => choose(unit < 0 ? null : (after[unit] ?? null)), [choose, after]);
  return (
    <article className={styles.tile} data-testid="side-map" data-plan={plan.meta.id}>
      <header className={styles.tileHead}>
        <b className={styles.letter}>{letter}</b>
        <span className={styles.tileName} title={plan.meta.name}>
          {plan.meta.name}
        </span>
        {isBase && <span className={styles.baseMark}>{t('whatif.baseMark')}</span>}
        <PlanStateTag state={plan.meta.state} />
        <IconButton
          icon={EnvironmentOutlined}
          label={t('whatif.openPlan')}
          onClick={() => openOnMap(plan.meta.id)}
          testId="side-open"
        />
      </header>
      <div className={styles.tileMap}>
        <PlanMap
          snapshot={plan.snapshot}
          tones={tones}
          differences={colour === 'difference' ? differences : null}
          label={t('whatif.map', { plan: plan.meta.name })}
          hovered={hovered}
          onHover={hover}
          onChoose={onChoose}
        />
      </div>
      <footer className={styles.tileFoot} data-testid="side-counts">
        {hovered >= 0 ? (
          <HoveredUnit unit={hovered} from={before[hovered]} to={after[hovered]} plans={[plan, base]} />
        ) : (
          <DifferenceCounts differences={differences} />
        )}
      </footer>
    </article>
  );
}

interface HoveredProps {
  readonly unit: number;
  readonly from: string | null | undefined;
  readonly to: string | null | undefined;
  readonly plans: readonly OpenPlan[];
}

function HoveredUnit({ unit, from, to, plans }: HoveredProps): ReactNode {
  const t = useT();
  const { field } = useOpened();
  const names = useUnitNames();
  const holder = useSideView((s) => s.holder);
  const known = useMemo(
    () =>
      holderNames(
        holder,
        field,
        plans.map(({ snapshot }) => snapshot),
      ),
    [holder, field, plans],
  );
  const named = (key: string | null | undefined): string =>
    key == null ? t(holder === 'rep' ? 'whatif.nobody' : 'whatif.unassigned') : (known.get(key) ?? key);
  const said = from === to ? 'whatif.hoverSame' : 'whatif.hover';
  return <span>{t(said, { unit: names[unit], from: named(from), to: named(to) })}</span>;
}
