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
  const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
  return {
    min: tidy(Math.floor((least - margin) / step) * step),
    max: tidy(Math.ceil((most + margin) / step) * step),
    step,
  };
}

/** Corners that meet are kept a step apart: a ramp's corners ascend. */
export function ascending(values: readonly number[], step: number): readonly number[] {
  const apart: number[] = [];
  for (const value of values) {
    const last = apart.at(-1);
    apart.push(last === undefined || value > last ? value : Math.round((last + step) * 1e6) / 1e6);
  }
  return apart;
}
