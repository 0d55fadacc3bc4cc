import type { UnitDifference } from '@shared/planning/plan-difference';
import { mix } from '@/features/map/colouring/class-breaks';
import type { Palette } from '@/ui/tokens';

/** How units are filled: index into `colours` for each. */
export interface PlanFill {
  readonly fill: Int32Array;
  readonly colours: readonly string[];
}

/** The colour of each difference, in the order of UNIT_DIFFERENCES. */
export function differenceColours(palette: Palette): readonly string[] {
  const kept = mix(palette.faint, palette.mapLand, 0.2);
  return [palette.mapNone, kept, mix(palette.gained, palette.lost, 0.5), palette.gained, palette.lost];
}

export function differenceFill(differences: Uint8Array, palette: Palette): PlanFill {
  return { fill: Int32Array.from(differences), colours: differenceColours(palette) };
}

/** The sign drawn on units of each difference; '' = none. */
export const DIFFERENCE_SIGN: Readonly<Record<UnitDifference, string>> = {
  elsewhere: '',
  kept: '',
  changed: '⇄',
  gained: '+',
  lost: '−',
};

export function territoryFill(unitTerritory: Int32Array, tones: readonly number[], palette: Palette): PlanFill {
  const none = palette.territory.length;
  return {
    fill: Int32Array.from(unitTerritory, (t) => (t < 0 ? none : tones[t])),
    colours: [...palette.territory, palette.mapNone],
  };
}
