import { BASEMAPS_URL } from '@shared/contract/assets';
import type { BasemapInfo } from '@shared/contract/workspace';
import type { UnitColumns } from '@shared/planning/field';
import type { LoadMessage } from '../worker/messages';
import { seaPairsOf } from './sea-pairs';

export function loadMessage(basemap: BasemapInfo, units: UnitColumns): LoadMessage {
  return {
    kind: 'load',
    topo: BASEMAPS_URL + basemap.topo,
    backdrop: BASEMAPS_URL + basemap.backdrop,
    object: basemap.object,
    parentObject: basemap.parentObject,
    linesObject: basemap.linesObject,
    unitCodes: units.code,
    seaPairs: seaPairsOf(units.adjacency),
  };
}

/** Whether two messages ask for the same picture; figures may have changed in between, borders have not. */
export function sameLoad(a: LoadMessage, b: LoadMessage): boolean {
  return (
    a.topo === b.topo &&
    a.backdrop === b.backdrop &&
    a.object === b.object &&
    sameItems(a.unitCodes, b.unitCodes) &&
    sameItems(a.seaPairs, b.seaPairs)
  );
}

function sameItems<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
