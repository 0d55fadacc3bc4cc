import { responsibility } from '@shared/planning/ownership';
import { assignTones } from '@shared/planning/tones';
import type { Palette } from '@/ui/tokens';
import { type Colouring, type LegendClass, type Shown, unassignedClass, unitsByClass } from './colouring';

/** Reps keep their tone while only units move: tones are found anew from the last ones. */
let latest: readonly number[] = [];

/** A rep who runs several territories has them in one tone. */
export function repsOnMap({ field, index, snapshot }: Shown): {
  /** Rep of each unit, -1 = none. */
  readonly rep: Int32Array;
  readonly tones: readonly number[];
} {
  const repCount = field.reps.code.length;
  const { repOfTerritory } = responsibility(snapshot, index, repCount);
  const rep = Int32Array.from(snapshot.unitTerritory, (t) => (t < 0 ? -1 : repOfTerritory[t]));
  const tones = assignTones(field.units.adjacency, rep, repCount, latest);
  latest = tones;
  return { rep, tones };
}

export function colourByOwner(shown: Shown, palette: Palette): Colouring {
  const { field, snapshot } = shown;
  const repCount = field.reps.code.length;
  const { rep, tones } = repsOnMap(shown);
  const none = palette.territory.length;
  const units = unitsByClass(rep, repCount);
  const classes: LegendClass[] = units.flatMap((ofRep, r) =>
    ofRep.length === 0
      ? []
      : [
          {
            key: field.reps.code[r],
            label: { kind: 'rep', name: field.reps.name[r] } as const,
            colour: palette.territory[tones[r]],
            hatched: false,
            units: ofRep,
          },
        ],
  );
  const vacant = [...rep.keys()].filter((u) => rep[u] < 0 && snapshot.unitTerritory[u] >= 0);
  if (vacant.length > 0) {
    classes.push({ key: 'noRep', label: { kind: 'noRep' }, colour: palette.faint, hatched: false, units: vacant });
  }
  return {
    fill: Int32Array.from(rep, (r, u) => (r >= 0 ? tones[r] : snapshot.unitTerritory[u] < 0 ? none : none + 1)),
    colours: [...palette.territory, palette.mapNone, palette.faint],
    classes: [...classes, ...unassignedClass(snapshot, palette)],
    repTones: tones,
  };
}
