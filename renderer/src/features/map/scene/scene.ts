import { createContext, useContext } from 'react';
import type { UnitPoints } from '@shared/geo/territory-point';
import type { Palette } from '@/ui/tokens';
import type { Colouring, Shown } from '../colouring/colouring';
import type { LoadedMap } from './use-painter';

/** Everything the layers of one map draw from. */
export interface Scene {
  readonly map: LoadedMap;
  /** Label points of units. */
  readonly points: UnitPoints;
  readonly shown: Shown;
  readonly colouring: Colouring;
  readonly palette: Palette;
}

export const SceneContext = createContext<Scene | null>(null);

/** For layers, which are drawn only once the basemap is there. */
export function useScene(): Scene {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error('drawn outside a map');
  return scene;
}
