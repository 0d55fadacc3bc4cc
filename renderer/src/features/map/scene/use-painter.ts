import { useEffect, useMemo, useState } from 'react';
import type { BasemapInfo } from '@shared/contract/workspace';
import { type BasemapGeometry, shapesOfUnits } from '@shared/geo/basemap-geometry';
import { indexUnits, type UnitIndex } from '@shared/geo/shape-index';
import type { Field } from '@shared/planning/field';
import type { LoadMessage, RegionLabel } from '../worker/messages';
import { loadMessage, sameLoad } from './load-message';
import { Painter } from './painter';

/** The basemap once the painter has read it. */
export interface LoadedMap {
  readonly geometry: BasemapGeometry;
  readonly unitShape: Int32Array;
  readonly units: UnitIndex;
  readonly regions: readonly RegionLabel[];
}

interface Painted {
  readonly of: LoadMessage;
  readonly painter: Painter | null;
  readonly loaded: LoadedMap | null;
  readonly failure: string | null;
}

/** Outlives the screen, so that coming back to the map page shows it at once. */
let kept: Painted | null = null;

/** A painter for the workspace's basemap; a new one only when basemap, units or crossings change, not with figures. */
export function usePainter(basemap: BasemapInfo, field: Field): Omit<Painted, 'of'> {
  const message = useLoadMessage(basemap, field);
  const [state, setState] = useState(() => keptFor(message));
  useEffect(() => {
    if (keptFor(message)) return;
    const painter = new Painter();
    painter.onFailed = (failure) => setState({ of: message, painter: null, loaded: null, failure });
    painter.onLoaded = ({ geometry, regions }) => {
      const unitShape = shapesOfUnits(geometry.shapes, message.unitCodes);
      const loaded = { geometry, unitShape, units: indexUnits(geometry, unitShape), regions };
      kept?.painter?.end();
      kept = { of: message, painter, loaded, failure: null };
      setState(kept);
    };
    painter.load(message);
    return () => {
      if (kept?.painter !== painter) painter.end();
    };
  }, [message]);
  return state?.of === message ? state : { painter: null, loaded: null, failure: null };
}

function keptFor(message: LoadMessage): Painted | null {
  return kept && sameLoad(kept.of, message) ? { ...kept, of: message } : null;
}

/** The same object as long as it would say the same. */
function useLoadMessage(basemap: BasemapInfo, field: Field): LoadMessage {
  const wanted = useMemo(() => loadMessage(basemap, field.units), [basemap, field.units]);
  const [message, setMessage] = useState(wanted);
  if (message === wanted || sameLoad(message, wanted)) return message;
  setMessage(wanted);
  return wanted;
}
