import { useLayoutEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { useScene } from '../scene/scene';
import { DrawnCanvas } from './drawn-canvas';
import { drawMarks } from './marks';
import { PANES } from './panes';
import { useMarks } from './use-marks';

/** Selection, preview and the like: drawn at once on the main thread, without waiting for the painter. */
export function MarksLayer() {
  const leaflet = useMap();
  const { map, palette } = useScene();
  const marks = useMarks();
  const canvas = useRef<DrawnCanvas | null>(null);
  useLayoutEffect(() => {
    canvas.current = new DrawnCanvas(leaflet, 'marks', PANES.marks, () => false);
    return () => canvas.current?.remove();
  }, [leaflet]);
  useLayoutEffect(() => {
    canvas.current?.drawWith((context, view) => {
      drawMarks(context, view, map, marks, palette);
      return marks.length > 0;
    });
  }, [map, marks, palette]);
  return null;
}
