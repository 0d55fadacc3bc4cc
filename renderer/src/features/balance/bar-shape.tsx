import type { ReactNode } from 'react';
import type { BarShapeProps } from 'recharts';
import type { ChartBar } from './chart-bars';

/** Recharts hands back what it was given, typed loosely. */
export function barOf(item: { readonly payload?: unknown }): ChartBar {
  return item.payload as ChartBar;
}

/** One bar, up or down from the target, outlined while its territory is chosen. */
export function BarShape(
  props: BarShapeProps & { readonly chosen: number | null; readonly accent: string },
): ReactNode {
  const { x, y, width, height, fill, chosen, accent } = props;
  const lit = barOf(props).row.territory === chosen;
  return (
    <rect
      x={x}
      y={Math.min(y, y + height)}
      width={width}
      height={Math.abs(height)}
      fill={fill}
      stroke={lit ? accent : 'none'}
      strokeWidth={2}
    />
  );
}
