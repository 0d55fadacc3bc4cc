import { shapesOfUnits } from '@shared/geo/basemap-geometry';
import { indexUnits } from '@shared/geo/shape-index';
import { sameLoad } from '@/features/map/scene/load-message';
import { Painter } from '@/features/map/scene/painter';
import type { LoadedMap } from '@/features/map/scene/use-painter';
import type { LoadMessage } from '@/features/map/worker/messages';

/** A painter that has read the basemap. */
export interface ReadyPainter {
  readonly of: LoadMessage;
  readonly painter: Painter;
  readonly loaded: LoadedMap;
}

/** As many as are shown beside each other; they wait here while other pages are looked at. */
const MOST = 4;

let idle: readonly ReadyPainter[] = [];

/** One that waits for this very basemap, taken out; those of another basemap end. */
export function takePainter(message: LoadMessage): ReadyPainter | null {
  for (const other of idle) if (!sameLoad(other.of, message)) other.painter.end();
  const fitting = idle.filter((other) => sameLoad(other.of, message));
  const [first, ...rest] = fitting;
  idle = rest;
  return first ?? null;
}

export function givePainterBack(ready: ReadyPainter): void {
  ready.painter.showOn(null);
  if (idle.length < MOST) idle = [...idle, ready];
  else ready.painter.end();
}

/** @returns the painter at once, to end it should nobody wait any more */
export function startPainter(
  message: LoadMessage,
  done: (ready: ReadyPainter) => void,
  failed: (reason: string) => void,
): Painter {
  const painter = new Painter();
  painter.onFailed = failed;
  painter.onLoaded = ({ geometry, regions }) => {
    const unitShape = shapesOfUnits(geometry.shapes, message.unitCodes);
    done({ of: message, painter, loaded: { geometry, unitShape, units: indexUnits(geometry, unitShape), regions } });
  };
  painter.load(message);
  return painter;
}
