import type { Ramp } from '@shared/model/settings';

type Points = Ramp['points'];

/** A new corner after the last, one step further and as high. */
export function withPoint(points: Points): Points {
  const last = points[points.length - 1];
  const former = points[points.length - 2] ?? last;
  const step = last[0] - former[0] > 0 ? last[0] - former[0] : 1;
  return [...points, [last[0] + step, last[1]]];
}

export function withoutPoint(points: Points, at: number): Points {
  return points.filter((_, i) => i !== at);
}
