import { type ReactNode, useMemo } from 'react';
import type { Rep } from '@shared/model/rep';
import { MapSources } from '@/app/map-sources/map-sources';
import { OutlineMap } from '@/app/outlines/outline-map';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from '../reps.module.css';

interface Props {
  readonly rep: Rep;
  /** Indices into the plan's territories. */
  readonly territories: readonly number[];
}

/** Where a rep lives beside the units of their territories. */
export function HomeMap({ rep, territories }: Props): ReactNode {
  const t = useT();
  const { field, plan } = useOpened();
  const held = useMemo(() => {
    const own = new Set(territories);
    const codes = new Set<string>();
    plan.snapshot.unitTerritory.forEach((at, u) => own.has(at) && codes.add(field.units.code[u]));
    return codes;
  }, [territories, plan.snapshot, field]);
  const home: [number, number] | null =
    rep.homeLng === null || rep.homeLat === null ? null : [rep.homeLng, rep.homeLat];
  const dots = home ? [{ id: 'home', at: home, label: rep.name }] : [];
  return (
    <>
      {(home || held.size > 0) && (
        <>
          <OutlineMap marked={held} dots={dots} label={t('reps.detail.homeMap')} />
          <MapSources />
        </>
      )}
      {!home && <p className={styles.quiet}>{t('reps.detail.noHome')}</p>}
    </>
  );
}
