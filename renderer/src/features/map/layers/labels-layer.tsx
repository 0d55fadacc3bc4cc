import { useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { GeoView } from '@shared/geo/geo-view';
import { worldSize } from '@shared/geo/mercator';
import { useView } from '@/app/state/view';
import { useScene } from '../scene/scene';
import { DrawnCanvas } from './drawn-canvas';
import { drawLabels, type Label } from './labels';
import { PANES } from './panes';
import { useGlyphLabels, useRegionLabels, useTerritoryLabels, useUnitLabels } from './use-labels';

/** Pixels a unit must measure, on the longer and the shorter side, before its name or glyph is worth showing. */
const ROOM = { name: 46, glyph: 15 } as const;

export function LabelsLayer() {
  const leaflet = useMap();
  const { map, palette } = useScene();
  const on = useView((s) => s.layers.labels);
  const withGlyphs = useView((s) => s.colourBy === 'maturity');
  const territories = useTerritoryLabels();
  const regions = useRegionLabels();
  const units = useUnitLabels();
  const glyphs = useGlyphLabels();
  const canvas = useRef<DrawnCanvas | null>(null);
  useLayoutEffect(() => {
    canvas.current = new DrawnCanvas(leaflet, 'labels', PANES.labels, () => {});
    return () => canvas.current?.remove();
  }, [leaflet]);
  useLayoutEffect(() => {
    canvas.current?.drawWith((context, view) => {
      const { box } = map.units;
      const labels: Label[] = on ? [...territories, ...regions, ...roomy(units, box, view, ROOM.name)] : [];
      if (withGlyphs) labels.push(...roomy(glyphs, box, view, ROOM.glyph));
      drawLabels(context, view, labels, palette);
    });
  }, [map, palette, on, withGlyphs, territories, regions, units, glyphs]);
  return null;
}

/** Labels of the units that are large enough on the screen. */
function roomy(labels: readonly Label[], box: Float64Array, view: GeoView, pixels: number): Label[] {
  const least = pixels / worldSize(view.zoom);
  return labels.filter((_, u) => {
    const width = box[4 * u + 2] - box[4 * u];
    const height = box[4 * u + 3] - box[4 * u + 1];
    return Math.max(width, height) >= least && Math.min(width, height) >= least / 2;
  });
}
