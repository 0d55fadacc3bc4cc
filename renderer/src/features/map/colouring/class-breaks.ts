/** Deviations people say aloud; classes lie between them, open at both ends. */
export const DEVIATION_BREAKS = [-0.3, -0.15, -0.05, 0.05, 0.15, 0.3] as const;

/** Class of a value among ascending breaks: 0 below the first, `breaks.length` from the last on. */
export function classOf(value: number, breaks: readonly number[]): number {
  let at = 0;
  while (at < breaks.length && value >= breaks[at]) at++;
  return at;
}

/** Colours for `count` classes from a shorter ramp of `#rrggbb` stops, ends and middle kept. */
export function spreadColours(stops: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, k) => {
    const at = count === 1 ? 0 : (k * (stops.length - 1)) / (count - 1);
    const low = Math.floor(at);
    return mix(stops[low], stops[Math.min(low + 1, stops.length - 1)], at - low);
  });
}

/** @param share 0 = all `from`, 1 = all `to` */
export function mix(from: string, to: string, share: number): string {
  const part = (at: number): string => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
