import L from 'leaflet';
import { useSelection } from '@/app/state/selection';
import { useMapState } from '../state/map-state';
import { modeOf, polygonOf, touching, unitsInPolygon } from './selecting';
import type { ToolContext } from './tool';

/** Corners of the outline, from the points the mouse has been at. */
export type Outline = (trail: readonly L.Point[]) => readonly L.Point[];

export function boxOutline(trail: readonly L.Point[]): readonly L.Point[] {
  const first = trail[0];
  const last = trail[trail.length - 1];
  return [first, L.point(last.x, first.y), last, L.point(first.x, last.y)];
}

export function lassoOutline(trail: readonly L.Point[]): readonly L.Point[] {
  return trail;
}

/** Pixels the mouse must travel before a press is a drag. */
const SLACK = 4;

/**
 * Follows the mouse from a press to its release, shows what the outline would select, and selects it on release.
 * @returns the function that breaks it off, leaving the selection as it was
 */
export function followOutline({ leaflet, scene }: ToolContext, press: MouseEvent, outline: Outline): () => void {
  const container = leaflet.getContainer();
  const trail = [leaflet.mouseEventToContainerPoint(press)];
  const shape = L.polygon([], { className: 'map-draft', interactive: false }).addTo(leaflet);
  let frame = 0;
  let last: MouseEvent = press;
  const corners = (): L.LatLng[] => outline(trail).map((p) => leaflet.containerPointToLatLng(p));
  const found = (): number[] => unitsInPolygon(scene(), polygonOf(corners()), touching(last));
  const dragged = (): boolean => trail.length > 1;
  const show = (): void => {
    frame = 0;
    shape.setLatLngs(corners());
    useMapState.getState().setDraft(new Set(found()));
  };
  const move = (event: MouseEvent): void => {
    last = event;
    const at = leaflet.mouseEventToContainerPoint(event);
    if (at.distanceTo(trail[trail.length - 1]) < SLACK) return;
    trail.push(at);
    if (frame === 0) frame = requestAnimationFrame(show);
  };
  const release = (event: MouseEvent): void => {
    last = event;
    if (dragged()) {
      swallowClick(container);
      useSelection.getState().select(found(), modeOf(event));
    }
    end();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    document.removeEventListener('mousemove', move);
    document.removeEventListener('mouseup', release);
    document.removeEventListener('keydown', key, true);
    shape.remove();
    useMapState.getState().setDraft(null);
  };
  document.addEventListener('mousemove', move);
  document.addEventListener('mouseup', release);
  document.addEventListener('keydown', key, true);
  return end;
}

/** The click that follows the release of a drag means nothing. */
function swallowClick(container: HTMLElement): void {
  const stop = (event: Event): void => event.stopPropagation();
  container.addEventListener('click', stop, { capture: true, once: true });
  requestAnimationFrame(() => container.removeEventListener('click', stop, true));
}
