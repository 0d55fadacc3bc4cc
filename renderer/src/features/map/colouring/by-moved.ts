import type { Palette } from '@/ui/tokens';
import { repsOnMap } from './by-owner';
import { mix } from './class-breaks';
import { type Colouring, type Shown, unitsByClass } from './colouring';

/** Upper ends of the classes: none, up to a tenth, a quarter, a half, all. */
const ENDS = [0, 0.1, 0.25, 0.5, 1] as const;

/** Units by the share of their accounts that change owner by what is being tried. */
export function colourByMoved(shown: Shown, moved: Int32Array, palette: Palette): Colouring {
  const { field } = shown;
  const count = field.units.code.length;
  const all = new Int32Array(count);
  const moving = new Int32Array(count);
  for (const unit of field.accounts.unit) if (unit >= 0) all[unit]++;
  for (const account of moved) {
    const unit = field.accounts.unit[account];
    if (unit >= 0) moving[unit]++;
  }
  const fill = Int32Array.from(all, (accounts, u) => classOfShare(accounts === 0 ? 0 : moving[u] / accounts));
  const kept = mix(palette.faint, palette.mapLand, 0.7);
  const colours = ENDS.map((_, k) => (k === 0 ? kept : palette.sequential[k]));
  const units = unitsByClass(fill, ENDS.length);
  return {
    fill,
    colours,
    classes: ENDS.map((to, k) => ({
      key: `moved-${k}`,
      label: { kind: 'movedShare', from: ENDS[k - 1] ?? 0, to },
      colour: colours[k],
      hatched: false,
      units: units[k],
    })),
    repTones: repsOnMap(shown).tones,
  };
}

function classOfShare(share: number): number {
  return ENDS.findIndex((end) => share <= end);
}
