import { useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { GeoView } from '@shared/geo/geo-view';
import { useView } from '@/app/state/view';
import { useScene } from '../scene/scene';
import { labelRooms } from '../state/label-rooms';
import { pickers } from '../state/pickers';
import { DrawnCanvas } from './drawn-canvas';
import { type DrawnLabel, drawLabels } from './labels';
import { PANES } from './panes';
import { useGlyphLabels, useRegionLabels, useTerritoryLabels, useUnitLabels } from './use-labels';

export function LabelsLayer() {
  const leaflet = useMap();
  const { palette } = useScene();
  const on = useView((s) => s.layers.labels);
  const withGlyphs = useView((s) => s.colourBy === 'maturity');
  const territories = useTerritoryLabels();
  const regions = useRegionLabels();
  const units = useUnitLabels(withGlyphs);
  const glyphs = useGlyphLabels();
  const canvas = useRef<DrawnCanvas | null>(null);
  const drawn = useRef<{ readonly view: GeoView; readonly labels: readonly DrawnLabel[] } | null>(null);
  useLayoutEffect(() => {
    canvas.current = new DrawnCanvas(leaflet, 'labels', PANES.labels, () => false);
    return () => canvas.current?.remove();
  }, [leaflet]);
  useLayoutEffect(() => {
    canvas.current?.drawLateWith((context, view) => {
      const names = on ? [...territories, ...regions, ...units] : [];
      const labels = withGlyphs ? [...names, ...glyphs] : names;
      drawn.current = { view, labels: drawLabels(context, view, labels, palette) };
      labelRooms.drawn = { view, rooms: drawn.current.labels };
      labelRooms.onDrawn();
      return drawn.current.labels.length > 0;
    });
    pickers.labelAt = (x, y) => {
      if (!drawn.current || !canvas.current) return -1;
      const { view, labels } = drawn.current;
      const now = canvas.current.wanted();
      const size = leaflet.getSize();
      const left = x + (now.width - size.x) / 2 + now.left - view.left;
      const top = y + (now.height - size.y) / 2 + now.top - view.top;
      const hit = labels.find((l) => left >= l.left && left <= l.right && top >= l.top && top <= l.bottom);
      return hit?.territory ?? -1;
    };
    return () => {
      pickers.labelAt = () => -1;
      labelRooms.drawn = null;
    };
  }, [leaflet, palette, on, withGlyphs, territories, regions, units, glyphs]);
  return null;
}
