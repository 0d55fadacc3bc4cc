import { Dropdown, type MenuProps } from 'antd';
import { usePreferences } from '@/app/state/preferences';
import { useConflicts } from '@/app/state/conflicts';
import { useSelection } from '@/app/state/selection';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { useScene } from '../scene/scene';
import { zoomToUnits } from '../scene/map-handle';
import { unitsOf } from '../scene/units-of';
import { useMapState } from '../state/map-state';
import { chooseTerritory } from '../state/territory-selection';
import styles from './context-menu.module.css';

/** What can be done with the unit that was clicked with the right button. */
export function ContextMenu() {
  const menu = useMapState((s) => s.menu);
  const openMenu = useMapState((s) => s.openMenu);
  const items = useItems(menu?.unit ?? null);
  return (
    <Dropdown
      open={menu !== null}
      trigger={['contextMenu']}
      autoFocus
      menu={{ items, onClick: () => openMenu(null) }}
      onOpenChange={(open) => {
        if (!open) openMenu(null);
      }}
    >
      <span className={styles.anchor} style={{ left: menu?.x ?? 0, top: menu?.y ?? 0 }} />
    </Dropdown>
  );
}

function useItems(unit: number | null): MenuProps['items'] {
  const t = useT();
  const english = usePreferences((s) => s.preferences.locale) === 'en';
  const { shown, map } = useScene();
  const places = useConflicts((s) => s.places);
  if (unit === null) return [];
  const { units } = shown.field;
  const { unitTerritory, territories } = shown.snapshot;
  const territory = unitTerritory[unit];
  const region = map.regions.find((r) => r.code.startsWith(units.region[unit]));
  const regionName = (english ? region?.nameEn : region?.name) ?? units.region[unit];
  const inRegion = [...units.region.keys()].filter((u) => units.region[u] === units.region[unit]);
  const cases = places.find((place) => place.unit === units.code[unit])?.cases ?? 0;
  const { select, clear } = useSelection.getState();
  const ofTerritory = unitsOf(unitTerritory, territory);
  const own = territory < 0 ? '' : territories[territory].name;
  return [
    ...(territory < 0
      ? []
      : [
          {
            key: 'territory',
            label: t('map.menu.selectTerritory', { name: own }),
            onClick: () => chooseTerritory(territory),
          },
          {
            key: 'units',
            label: t('map.menu.selectUnitsOf', { name: own }),
            onClick: () => select(ofTerritory, 'replace'),
          },
        ]),
    {
      key: 'region',
      label: t('map.menu.selectRegion', { name: regionName }),
      onClick: () => select(inRegion, 'replace'),
    },
    { key: 'add', label: t('map.menu.addRegion', { name: regionName }), onClick: () => select(inRegion, 'add') },
    ...(cases > 0
      ? [
          {
            key: 'conflicts',
            label: t('map.menu.conflicts', { count: cases }),
            onClick: () => useView.getState().showConflicts(units.code[unit]),
          },
        ]
      : []),
    { type: 'divider' },
    { key: 'zoom', label: t('map.menu.zoomTo'), onClick: () => zoomToUnits([unit]) },
    { key: 'clear', label: t('map.menu.clear'), onClick: clear },
  ];
}
