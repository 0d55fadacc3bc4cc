import type L from 'leaflet';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { latOfMercator, lngOfMercator, mercatorX, mercatorY } from '@shared/geo/mercator';
import { useSelection } from '@/app/state/selection';
import { useT } from '@/i18n/use-t';
import { type Scene, useScene } from '../scene/scene';
import { useMapState } from '../state/map-state';
import { ARROWS, neighbourTowards } from './neighbour-towards';

/** Pixels kept between the unit cursor and the map's edge. */
const MARGIN = 60;

/** Lets a person without a mouse walk from unit to unit (Alt and an arrow key) and select them (Space). */
export function MapKeyboard() {
  const leaflet = useMap();
  const t = useT();
  const scene = useScene();
  const latest = useRef(scene);
  useLayoutEffect(() => {
    latest.current = scene;
  }, [scene]);
  useEffect(() => {
    const container = leaflet.getContainer();
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', t('map.title'));
    container.setAttribute('aria-description', t('map.help'));
    const key = (event: KeyboardEvent): void => {
      if (event.target !== container || event.isComposing || !handle(event, leaflet, latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const leave = (): void => useMapState.getState().setCursor(null);
    container.addEventListener('keydown', key, true);
    container.addEventListener('blur', leave);
    return () => {
      container.removeEventListener('keydown', key, true);
      container.removeEventListener('blur', leave);
    };
  }, [leaflet, t]);
  return null;
}

/** Whether the key was for the unit cursor. */
function handle(event: KeyboardEvent, leaflet: L.Map, scene: Scene): boolean {
  const { cursor, setCursor } = useMapState.getState();
  const direction = event.altKey ? ARROWS[event.key] : undefined;
  if (direction) {
    const next =
      cursor === null
        ? nearestUnit(leaflet.getCenter(), scene)
        : neighbourTowards(scene.shown.field.units.adjacency, scene.points, cursor, direction);
    if (next < 0) return true;
    setCursor(next);
    useSelection.getState().hover(next);
    leaflet.panInside([latOfMercator(scene.points.y[next]), lngOfMercator(scene.points.x[next])], {
      padding: [MARGIN, MARGIN],
    });
    return true;
  }
  if (event.key !== ' ' || cursor === null) return false;
  useSelection.getState().select([cursor], 'toggle');
  return true;
}

function nearestUnit(centre: L.LatLng, { points }: Scene): number {
  const x = mercatorX(centre.lng);
  const y = mercatorY(centre.lat);
  let best = -1;
  let nearest = Infinity;
  points.x.forEach((px, u) => {
    const distance = (px - x) ** 2 + (points.y[u] - y) ** 2;
    if (distance < nearest) {
      nearest = distance;
      best = u;
    }
  });
  return best;
}
