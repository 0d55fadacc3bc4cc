import { Segmented } from 'antd';
import { type ComponentType, memo } from 'react';
import { usePreferences } from '@/app/state/preferences';
import { useSelection } from '@/app/state/selection';
import { COLOUR_BY, MAP_TOOLS, useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { shortcutText } from '@/ui/shortcut-label';
import { tip } from '@/ui/tip/tip';
import { TOOL_ICONS, TOOL_SHORTCUTS } from '../actions';
import { zoomBy, zoomToUnits } from '../scene/map-handle';
import { selectedUnits } from '../state/territory-selection';
import {
  ConflictIcon,
  DotsIcon,
  FitAllIcon,
  FitSelectionIcon,
  LabelsIcon,
  MinusIcon,
  OverlapIcon,
  PlusIcon,
} from './tool-icons';
import styles from './toolbar.module.css';

const LAYERS = { accounts: DotsIcon, labels: LabelsIcon, overlaps: OverlapIcon, conflicts: ConflictIcon } as const;
const LAYER_NAMES = ['accounts', 'labels', 'overlaps', 'conflicts'] as const;

/** Tools, colours, layers and zoom, on one line over the map. */
export const MapToolbar = memo(function MapToolbar() {
  const t = useT();
  const { tool, setTool, colourBy, setColourBy, layers, toggleLayer } = useView();
  const nothing = useSelection((s) => s.units.size === 0 && s.territory === null);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('map.toolbar')} data-testid="map-toolbar">
      <div className={styles.group}>
        {MAP_TOOLS.map((name) => (
          <ToolButton
            key={name}
            icon={TOOL_ICONS[name]}
            label={t(`map.tool.${name}`)}
            hint={t(`map.toolHint.${name}`)}
            shortcut={TOOL_SHORTCUTS[name]}
            pressed={tool === name}
            testId={`map-tool-${name}`}
            onClick={() => setTool(name)}
          />
        ))}
      </div>
      <Segmented
        size="small"
        className={styles.colours}
        aria-label={t('map.colourBy.title')}
        data-testid="map-colour-by"
        value={colourBy}
        onChange={setColourBy}
        options={COLOUR_BY.map((value) => ({
          value,
          label: (
            <span title={t(`map.colourByHint.${value}`)} data-testid={`map-colour-by-${value}`}>
              {t(`map.colourBy.${value}`)}
            </span>
          ),
        }))}
      />
      <div className={styles.group}>
        {LAYER_NAMES.map((name) => (
          <ToolButton
            key={name}
            icon={LAYERS[name]}
            label={t(`map.layer.${name}`)}
            pressed={layers[name]}
            testId={`map-layer-${name}`}
            onClick={() => toggleLayer(name)}
          />
        ))}
      </div>
      <div className={styles.group}>
        <ToolButton
          icon={PlusIcon}
          label={t('map.zoom.in')}
          shortcut="+"
          testId="map-zoom-in"
          onClick={() => zoomBy(1)}
        />
        <ToolButton
          icon={MinusIcon}
          label={t('map.zoom.out')}
          shortcut="-"
          testId="map-zoom-out"
          onClick={() => zoomBy(-1)}
        />
        <ToolButton
          icon={FitAllIcon}
          label={t('map.zoom.all')}
          shortcut="Digit0"
          testId="map-zoom-all"
          onClick={() => zoomToUnits(null)}
        />
        <ToolButton
          icon={FitSelectionIcon}
          label={t('map.zoom.selection')}
          shortcut="KeyZ"
          disabled={nothing}
          testId="map-zoom-selection"
          onClick={() => zoomToUnits(selectedUnits())}
        />
      </div>
    </div>
  );
});

interface ToolButtonProps {
  readonly icon: ComponentType;
  readonly label: string;
  readonly hint?: string;
  readonly shortcut?: string;
  /** Left out for buttons that do something once. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly testId: string;
  readonly onClick: () => void;
}

function ToolButton({ icon: Icon, label, hint, shortcut, pressed, disabled, testId, onClick }: ToolButtonProps) {
  const platform = usePreferences((s) => s.platform);
  const keys = shortcut === undefined ? undefined : shortcutText(shortcut, platform);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      data-testid={testId}
      {...(hint === undefined ? tip({ text: label, keys }) : tip({ title: label, text: hint, keys }))}
      onClick={onClick}
    >
      <Icon />
    </button>
  );
}
