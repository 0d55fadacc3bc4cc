import { useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { type GeoView, viewX, viewY } from '@shared/geo/geo-view';
import type { UnitPoints } from '@shared/geo/territory-point';
import type { CallOutput } from '@shared/contract/contract';
import { useConflicts } from '@/app/state/conflicts';
import { usePart } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { FONT, type Palette } from '@/ui/tokens';
import { useScene } from '../scene/scene';
import { labelRooms, roomsIn } from '../state/label-rooms';
import { clearOfLabels } from './clear-of-labels';
import { DrawnCanvas } from './drawn-canvas';
import { PANES } from './panes';

/** Badges nearer to each other than this become one. */
const APART = 30;
const RADIUS = 10;
const FULL = Math.PI * 2;

/** How many open conflicts lie where, gathered as far as the map is zoomed out. */
export function ConflictsLayer() {
  const leaflet = useMap();
  const { palette, points } = useScene();
  const index = usePart((o) => o.index);
  const on = useView((s) => s.layers.conflicts);
  const places = useConflicts((s) => s.places);
  const canvas = useRef<DrawnCanvas | null>(null);
  useLayoutEffect(() => {
    canvas.current = new DrawnCanvas(leaflet, 'conflicts', PANES.labels, () => false);
    // Badges make way for labels.
    labelRooms.onDrawn = () => canvas.current?.redraw();
    return () => {
      labelRooms.onDrawn = () => undefined;
      canvas.current?.remove();
    };
  }, [leaflet]);
  useLayoutEffect(() => {
    canvas.current?.drawLateWith((context, view) => {
      const badges = on ? gathered(view, points, places, index.unit) : [];
      drawBadges(context, clearOfLabels(badges, RADIUS, roomsIn(view), together), palette);
      return badges.length > 0;
    });
  }, [leaflet, palette, points, places, index, on]);
  return null;
}

interface Badge {
  readonly x: number;
  readonly y: number;
  readonly cases: number;
  readonly urgent: boolean;
}

/** One badge a square of the screen, at the place with the most cases in it. */
function gathered(
  view: GeoView,
  points: UnitPoints,
  places: CallOutput<'conflicts.places'>,
  unitOf: ReadonlyMap<string, number>,
): readonly Badge[] {
  const squares = new Map<string, Badge & { readonly most: number }>();
  for (const { unit, cases, worst } of places) {
    const u = unitOf.get(unit);
    if (u === undefined) continue;
    const [x, y] = [viewX(view, points.x[u]), viewY(view, points.y[u])];
    if (!(x > -RADIUS && y > -RADIUS && x < view.width + RADIUS && y < view.height + RADIUS)) continue;
    const square = `${Math.floor((x + view.left) / APART)} ${Math.floor((y + view.top) / APART)}`;
    const here = squares.get(square);
    const at = here && here.most >= cases ? { x: here.x, y: here.y, most: here.most } : { x, y, most: cases };
    const urgent = worst === 'high' || (here?.urgent ?? false);
    squares.set(square, { ...at, cases: cases + (here?.cases ?? 0), urgent });
  }
  return [...squares.values()].toSorted((a, b) => b.cases - a.cases);
}

function together(into: Badge, { cases, urgent }: Badge): Badge {
  return { ...into, cases: into.cases + cases, urgent: into.urgent || urgent };
}

/** Urgent ones are filled, the others only outlined. */
function drawBadges(context: CanvasRenderingContext2D, badges: readonly Badge[], palette: Palette): void {
  context.font = `600 10px ${FONT.family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1.5;
  for (const { x, y, cases, urgent } of badges) {
    context.beginPath();
    context.arc(x, y, RADIUS, 0, FULL);
    context.fillStyle = urgent ? palette.over : palette.surface;
    context.fill();
    context.strokeStyle = urgent ? palette.surface : palette.over;
    context.stroke();
    context.fillStyle = urgent ? palette.surface : palette.over;
    context.fillText(cases > 99 ? '99+' : String(cases), x, y + 0.5);
  }
}
