import '@geoman-io/leaflet-geoman-free';
import '@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css';
import L from 'leaflet';
import { useSelection } from '@/app/state/selection';
import { modeOf, type Modifiers, polygonOf, touching, unitsInPolygon } from './selecting';
import type { Tool } from './tool';

const NO_KEYS: Modifiers = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

/** Free polygon, drawn by Geoman; its layer is read once and taken away: the selection is what remains. */
export const polygonTool: Tool = {
  cursor: 'crosshair',
  enable({ leaflet, scene }) {
    let keys = NO_KEYS;
    const remember = (event: Modifiers): void => {
      keys = event;
    };
    const start = (): void =>
      leaflet.pm.enableDraw('Polygon', {
        tooltips: false,
        snappable: false,
        continueDrawing: false,
        templineStyle: { className: 'map-draft' },
        hintlineStyle: { className: 'map-draft map-draft-hint' },
        pathOptions: { className: 'map-draft' },
      });
    const created: L.PM.CreateEventHandler = ({ layer }) => {
      const corners = layer instanceof L.Polygon ? layer.getLatLngs().flat(3) : [];
      layer.remove();
      const found = unitsInPolygon(scene(), polygonOf(corners), touching(keys));
      useSelection.getState().select(found, modeOf(keys));
      start();
    };
    const key = (event: KeyboardEvent): void => {
      remember(event);
      const drawing = leaflet.pm.Draw.getActiveShape() === 'Polygon';
      if (!drawing || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      leaflet.pm.disableDraw();
      start();
    };
    leaflet.pm.setGlobalOptions({ finishOnEnter: true, exitModeOnEscape: false });
    leaflet.on('pm:create', created);
    document.addEventListener('keydown', key, true);
    document.addEventListener('mousedown', remember, true);
    start();
    return () => {
      leaflet.off('pm:create', created);
      document.removeEventListener('keydown', key, true);
      document.removeEventListener('mousedown', remember, true);
      leaflet.pm.disableDraw();
    };
  },
};
