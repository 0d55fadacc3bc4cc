import { AccountsLayer } from './layers/accounts-layer';
import { ConflictsLayer } from './layers/conflicts-layer';
import { HoverLayer } from './layers/hover-layer';
import { LabelsLayer } from './layers/labels-layer';
import { MarksLayer } from './layers/marks-layer';
import { UnitsLayer } from './layers/units-layer';
import type { Painter } from './scene/painter';
import { ViewKeeper } from './scene/view-keeper';
import { MapKeyboard } from './tools/map-keyboard';
import { ToolHost } from './tools/tool-host';

/** Everything that lives inside the map, from the ground upwards. */
export function MapLayers({ painter }: { readonly painter: Painter }) {
  return (
    <>
      <ViewKeeper />
      <UnitsLayer painter={painter} />
      <MarksLayer />
      <AccountsLayer />
      <LabelsLayer />
      <ConflictsLayer />
      <HoverLayer />
      <ToolHost />
      <MapKeyboard />
    </>
  );
}
