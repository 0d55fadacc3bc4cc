import type L from 'leaflet';
import { useSelection } from '@/app/state/selection';
import { useMapState } from '../state/map-state';
import { pickers } from '../state/pickers';
import { chooseTerritory } from '../state/territory-selection';
import { boxOutline, followOutline } from './outline-gesture';
import { unitAt } from './selecting';
import type { Tool, ToolContext } from './tool';

/** Zoom levels a click on a cluster goes deeper. */
const DEEPER = 1.5;

export const pointerTool: Tool = {
  cursor: '',
  enable(context) {
    const { leaflet } = context;
    const container = leaflet.getContainer();
    let end = (): void => {};
    const press = (event: MouseEvent): void => {
      if (!event.shiftKey || event.button !== 0) return;
      leaflet.dragging.disable();
      document.addEventListener('mouseup', () => leaflet.dragging.enable(), { once: true });
      end = followOutline(context, event, boxOutline);
    };
    const handlers: L.LeafletEventHandlerFnMap = {
      click: (event) => click(context, event),
      dblclick: (event) => chooseTerritoryAt(context, event),
      contextmenu: (event) => openMenu(context, event),
    };
    // Before Leaflet's own listener, which would start a drag of the map.
    container.addEventListener('mousedown', press, true);
    leaflet.on(handlers);
    return () => {
      end();
      container.removeEventListener('mousedown', press, true);
      leaflet.off(handlers);
      leaflet.dragging.enable();
    };
  },
};

function click({ leaflet, scene }: ToolContext, event: L.LeafletMouseEvent): void {
  const { x, y } = event.containerPoint;
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
  const plain = !shiftKey && !ctrlKey && !metaKey;
  // Whoever holds a key is gathering units; the dots on them are not what is meant.
  const dot = plain ? pickers.dotAt(x, y) : null;
  if (dot && dot.count > 1) {
    leaflet.setZoomAround(event.containerPoint, Math.min(leaflet.getMaxZoom(), leaflet.getZoom() + DEEPER));
    return;
  }
  const label = plain ? pickers.labelAt(x, y) : -1;
  if (label >= 0) {
    chooseTerritory(label);
    return;
  }
  const { select, clear, selectTerritory } = useSelection.getState();
  const unit = unitAt(scene(), event.latlng);
  if (unit < 0) {
    if (plain) clear();
    return;
  }
  if (plain) selectTerritory(null);
  select([unit], plain ? 'replace' : shiftKey ? 'add' : 'toggle');
  if (dot) useSelection.getState().selectAccount(scene().shown.field.accounts.code[dot.account]);
}

function chooseTerritoryAt({ scene }: ToolContext, event: L.LeafletMouseEvent): void {
  const unit = unitAt(scene(), event.latlng);
  const territory = unit < 0 ? -1 : scene().shown.snapshot.unitTerritory[unit];
  if (territory >= 0) chooseTerritory(territory);
}

function openMenu({ scene }: ToolContext, event: L.LeafletMouseEvent): void {
  const unit = unitAt(scene(), event.latlng);
  if (unit >= 0) useMapState.getState().openMenu({ ...pointOf(event.containerPoint), unit });
}

function pointOf({ x, y }: L.Point): { x: number; y: number } {
  return { x, y };
}
