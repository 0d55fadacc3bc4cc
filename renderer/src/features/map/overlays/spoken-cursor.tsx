import { usePreferences } from '@/app/state/preferences';
import { useSelection } from '@/app/state/selection';
import { useT } from '@/i18n/use-t';
import styles from '../map-view.module.css';
import { useScene } from '../scene/scene';
import { useMapState } from '../state/map-state';

/** Tells a screen reader which unit the keyboard stands on. */
export function SpokenCursor() {
  const t = useT();
  const english = usePreferences((s) => s.preferences.locale) === 'en';
  const cursor = useMapState((s) => s.cursor);
  const selected = useSelection((s) => cursor !== null && s.units.has(cursor));
  const { field, snapshot } = useScene().shown;
  return (
    <p className={styles.spoken} aria-live="polite" data-testid="map-cursor">
      {cursor !== null && sentence(cursor)}
    </p>
  );

  function sentence(unit: number): string {
    const territory = snapshot.unitTerritory[unit];
    return t('map.cursor', {
      unit: english ? field.units.nameEn[unit] || field.units.name[unit] : field.units.name[unit],
      territory: territory < 0 ? t('term.unassigned') : snapshot.territories[territory].name,
      state: t(selected ? 'map.selected' : 'map.notSelected'),
    });
  }
}
