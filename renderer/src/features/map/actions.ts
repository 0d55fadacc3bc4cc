import { COLOUR_BY, MAP_TOOLS, useView } from '@/app/state/view';
import { type Action, type ActionContext, whenOpen } from '@/app/actions/action';
import { useSelection } from '@/app/state/selection';
import { unassignedUnits } from './colouring/colouring';
import { zoomToUnits } from './scene/map-handle';
import { isLegendOpen, useMapState } from './state/map-state';
import { selectedUnits } from './state/territory-selection';
import { BoxIcon, LassoIcon, PointerIcon, PolygonIcon } from './overlays/tool-icons';

export const TOOL_SHORTCUTS = { pointer: 'KeyV', box: 'KeyB', lasso: 'KeyL', polygon: 'KeyP' } as const;

export const TOOL_ICONS = { pointer: PointerIcon, box: BoxIcon, lasso: LassoIcon, polygon: PolygonIcon } as const;

function onMap(context: ActionContext): boolean {
  return context.opened !== null && context.page === 'map';
}

const toolActions = MAP_TOOLS.map(
  (tool): Action => ({
    id: `map.tool.${tool}`,
    group: 'map',
    labelKey: `map.action.tool.${tool}`,
    icon: TOOL_ICONS[tool],
    shortcut: TOOL_SHORTCUTS[tool],
    enabled: onMap,
    checked: () => useView.getState().tool === tool,
    run: () => useView.getState().setTool(tool),
  }),
);

const colourActions = COLOUR_BY.map(
  (colourBy, i): Action => ({
    id: `map.colourBy.${colourBy}`,
    group: 'map',
    labelKey: `map.action.colourBy.${colourBy}`,
    shortcut: `Alt+Digit${i + 1}`,
    enabled: onMap,
    checked: () => useView.getState().colourBy === colourBy,
    run: () => useView.getState().setColourBy(colourBy),
  }),
);

const LAYER_LABELS = {
  accounts: 'map.action.toggleAccounts',
  labels: 'map.action.toggleLabels',
  overlaps: 'map.action.toggleOverlaps',
  conflicts: 'map.action.toggleConflicts',
} as const;

const layerActions = (['accounts', 'labels', 'overlaps', 'conflicts'] as const).map(
  (layer): Action => ({
    id: `map.layer.${layer}`,
    group: 'map',
    labelKey: LAYER_LABELS[layer],
    enabled: onMap,
    checked: () => useView.getState().layers[layer],
    run: () => useView.getState().toggleLayer(layer),
  }),
);

/** What the map adds to palette, menu and shortcuts. */
export const mapActions: readonly Action[] = [
  ...toolActions,
  {
    id: 'map.selectUnassigned',
    group: 'map',
    labelKey: 'map.action.unassigned',
    enabled: whenOpen,
    run: ({ opened }) => {
      if (!opened) return;
      useView.getState().go('map');
      useSelection.getState().select(unassignedUnits(opened.plan.snapshot), 'replace');
    },
  },
  {
    id: 'map.zoomAll',
    group: 'map',
    labelKey: 'map.action.zoomAll',
    shortcut: 'Digit0',
    enabled: onMap,
    run: () => zoomToUnits(null),
  },
  {
    id: 'map.zoomSelection',
    group: 'map',
    labelKey: 'map.action.zoomSelection',
    shortcut: 'KeyZ',
    enabled: (context) => onMap(context) && (context.selected > 0 || useSelection.getState().territory !== null),
    run: () => zoomToUnits(selectedUnits()),
  },
  ...colourActions,
  ...layerActions,
  {
    id: 'map.legend',
    group: 'map',
    labelKey: 'map.action.toggleLegend',
    enabled: onMap,
    checked: () => isLegendOpen(useMapState.getState()),
    run: () => useMapState.getState().toggleLegend(),
  },
];
