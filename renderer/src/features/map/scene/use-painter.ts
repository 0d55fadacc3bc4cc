import { useEffect, useMemo, useState } from 'react';
import { type BasemapGeometry, shapesOfUnits } from '@shared/geo/basemap-geometry';
import { indexUnits, type UnitIndex } from '@shared/geo/shape-index';
import { BASEMAPS_URL } from '@shared/contract/assets';
import type { BasemapInfo } from '@shared/contract/workspace';
import type { Field } from '@shared/planning/field';
import type { LoadMessage, RegionLabel } from '../worker/messages';
import { Painter } from './painter';
import { seaPairsOf } from './sea-pairs';

/** The basemap once the painter has read it. */
export interface LoadedMap {
  readonly geometry: BasemapGeometry;
  readonly unitShape: Int32Array;
  readonly units: UnitIndex;
  readonly regions: readonly RegionLabel[];
}

export interface PaintedMap {
  readonly painter: Painter | null;
  readonly loaded: LoadedMap | null;
  readonly failure: string | null;
}

const NOTHING: PaintedMap = { painter: null, loaded: null, failure: null };

/** A painter for the workspace's basemap; a new one only when basemap, units or crossings change, not with figures. */
export function usePainter(basemap: BasemapInfo, field: Field): PaintedMap {
  const [state, setState] = useState<PaintedMap>(NOTHING);
  const message = useLoadMessage(basemap, field);
  useEffect(() => {
    const painter = new Painter();
    setState({ painter, loaded: null, failure: null });
    painter.onFailed = (failure) => setState((s) => ({ ...s, failure }));
    painter.onLoaded = ({ geometry, regions }) => {
      const unitShape = shapesOfUnits(geometry.shapes, message.unitCodes);
      setState((s) => ({ ...s, loaded: { geometry, unitShape, units: indexUnits(geometry, unitShape), regions } }));
    };
    painter.load(message);
    return () => painter.end();
  }, [message]);
  return state;
}

/** The same object as long as it would say the same. */
function useLoadMessage(basemap: BasemapInfo, field: Field): LoadMessage {
  const { units } = field;
  const seaPairs = useMemo(() => seaPairsOf(units.adjacency), [units]);
  const content = useMemo(
    () => [basemap.id, basemap.version, ...units.code, ...seaPairs].join(),
    [basemap.id, basemap.version, units, seaPairs],
  );
  return useMemo(
    () => ({
      kind: 'load',
      topo: BASEMAPS_URL + basemap.topo,
      backdrop: BASEMAPS_URL + basemap.backdrop,
      object: basemap.object,
      parentObject: basemap.parentObject,
      linesObject: basemap.linesObject,
      unitCodes: units.code,
      seaPairs,
    }),
    [content],
  );
}
