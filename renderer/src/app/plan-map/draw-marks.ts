import { type GeoView, viewX, viewY } from '@shared/geo/geo-view';
import { mercatorX, mercatorY, worldSize } from '@shared/geo/mercator';
import { traceShape } from '@shared/geo/trace';
import { UNIT_DIFFERENCES } from '@shared/planning/plan-difference';
import { hatch } from '@/features/map/layers/hatch';
import { drawLabels, type Label } from '@/features/map/layers/labels';
import { areaOf, pathOf } from '@/features/map/layers/unit-area';
import type { LoadedMap } from '@/features/map/scene/use-painter';
import { FONT, type Palette } from '@/ui/tokens';
import { DIFFERENCE_SIGN } from './difference-style';

interface PlanMarks {
  readonly loaded: LoadedMap;
  readonly differences: Uint8Array | null;
  readonly hovered: number;
  readonly labels: readonly Label[];
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly palette: Palette;
}

/** Gained rises, lost falls, what changed hands has both: told apart without seeing their colours. */
export function drawPlanMarks(context: CanvasRenderingContext2D, view: GeoView, marks: PlanMarks): void {
  const { loaded, differences, hovered, labels, palette } = marks;
  if (differences) {
    drawHatches(context, view, differences, marks);
    drawSigns(context, view, differences, marks);
  }
  drawLabels(context, view, labels, palette);
  if (hovered >= 0 && loaded.unitShape[hovered] >= 0) {
    const path = new Path2D();
    traceShape(path, loaded.geometry, view, loaded.geometry.shapes, loaded.unitShape[hovered]);
    context.strokeStyle = palette.text;
    context.lineWidth = 2;
    context.stroke(path);
  }
}

function drawHatches(
  context: CanvasRenderingContext2D,
  view: GeoView,
  differences: Uint8Array,
  { loaded, palette }: PlanMarks,
): void {
  const units = [...differences.keys()].filter((u) => DIFFERENCE_SIGN[UNIT_DIFFERENCES[differences[u]]] !== '');
  if (units.length === 0) return;
  const area = areaOf(loaded, units, (u) => differences[u]);
  const fillWith = (difference: number, colour: string, falling: boolean): void => {
    const pattern = hatch(colour, view.ratio, 1.25, falling);
    if (!pattern || !area.group.includes(difference)) return;
    context.fillStyle = pattern;
    context.fill(pathOf(loaded, view, area, difference), 'evenodd');
  };
  const [changed, gained, lost] = (['changed', 'gained', 'lost'] as const).map((d) => UNIT_DIFFERENCES.indexOf(d));
  fillWith(gained, palette.gained, false);
  fillWith(lost, palette.lost, true);
  fillWith(changed, palette.gained, false);
  fillWith(changed, palette.lost, true);
  context.strokeStyle = palette.text;
  context.lineWidth = 1.25;
  context.setLineDash([5, 3]);
  context.stroke(pathOf(loaded, view, area));
  context.setLineDash([]);
}

/** Smallest side of a unit in pixels that has room for a sign. */
const ROOM = 16;

function drawSigns(
  context: CanvasRenderingContext2D,
  view: GeoView,
  differences: Uint8Array,
  { loaded, lng, lat, palette }: PlanMarks,
): void {
  const { box } = loaded.units;
  const size = worldSize(view.zoom);
  context.font = `700 14px ${FONT.family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  differences.forEach((d, u) => {
    const difference = UNIT_DIFFERENCES[d];
    const sign = DIFFERENCE_SIGN[difference];
    const side = Math.min(box[4 * u + 2] - box[4 * u], box[4 * u + 3] - box[4 * u + 1]) * size;
    if (sign === '' || !(side >= ROOM)) return;
    const [x, y] = [viewX(view, mercatorX(lng[u])), viewY(view, mercatorY(lat[u]))];
    context.strokeStyle = palette.mapHalo;
    context.lineWidth = 3.5;
    context.strokeText(sign, x, y);
    context.fillStyle = difference === 'gained' ? palette.gained : difference === 'lost' ? palette.lost : palette.text;
    context.fillText(sign, x, y);
  });
}
