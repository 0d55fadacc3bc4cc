export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const STEPS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10] as const;
/** Enough for a smooth drag, few enough for the arrow keys. */
const PLACES = 120;

/** Room of three quarters of their spread at either side of the corners, on round steps. @param corners at least one */
export function sliderRange(corners: readonly number[]): SliderRange {
  const least = Math.min(...corners);
  const most = Math.max(...corners);
  const margin = 0.75 * (most - least || 1);
  const width = most - least + 2 * margin;
  const step = STEPS.find((s) => width / s <= PLACES) ?? width / PLACES;
  return {
    min: tidy(Math.floor((least - margin) / step) * step),
    max: tidy(Math.ceil((most + margin) / step) * step),
    step,
  };
}

/**
 * Corners after one of them was moved: that one stays a step away from its neighbours, as a ramp's corners ascend; the
 * others stay exactly where they are, also where they lie between two steps.
 */
export function withMoved(former: readonly number[], values: readonly number[], step: number): readonly number[] {
  const by = former.map((value, k) => Math.abs(values[k] - value));
  const moved = by.indexOf(Math.max(...by));
  const least = moved === 0 ? -Infinity : former[moved - 1] + step;
  const most = moved === former.length - 1 ? Infinity : former[moved + 1] - step;
  if (least > most) return former;
  return former.with(moved, tidy(Math.min(most, Math.max(least, values[moved]))));
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
