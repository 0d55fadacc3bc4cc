import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { useView } from '@/app/state/view';
import { afterPaint } from '@/ui/after-paint';
import { useScene } from '../scene/scene';
import { pickers } from '../state/pickers';
import type { Dots } from '../worker/dot-messages';
import { useAccountGroups, useAccountPoints } from './account-points';
import { DotFinder } from './dot-finder';
import { drawDots, hitDot } from './dots';
import { DrawnCanvas } from './drawn-canvas';
import { PANES } from './panes';

/** Accounts as dots; drawn only while switched on. */
export function AccountsLayer() {
  const on = useView((s) => s.layers.accounts);
  return on ? <Dots /> : null;
}

function Dots() {
  const leaflet = useMap();
  const { palette } = useScene();
  const points = useAccountPoints();
  const groups = useAccountGroups();
  const largest = useMemo(() => largeWeight(points.weight), [points]);
  const finder = useMemo(() => new DotFinder(), []);
  const canvas = useRef<DrawnCanvas | null>(null);
  const dots = useRef<Dots | null>(null);
  useLayoutEffect(() => {
    const layer = new DrawnCanvas(leaflet, 'accounts', PANES.accounts, () => false);
    canvas.current = layer;
    finder.start((found) => {
      dots.current = found;
      layer.redraw();
    });
    layer.onView = (view) => finder.show(view);
    return () => {
      finder.end();
      layer.remove();
    };
  }, [leaflet, finder]);
  useEffect(() => finder.load(points), [finder, points]);
  useEffect(() => afterPaint(() => finder.group(groups())), [finder, groups]);
  useLayoutEffect(() => {
    canvas.current?.drawWith((context, view) => {
      if (dots.current) drawDots(context, view, dots.current, largest, palette);
      return dots.current !== null;
    });
    pickers.dotAt = (x, y) => {
      const view = canvas.current?.wanted();
      if (!view || !dots.current) return null;
      const pad = { x: (view.width - leaflet.getSize().x) / 2, y: (view.height - leaflet.getSize().y) / 2 };
      return hitDot(dots.current, view, largest, x + pad.x, y + pad.y);
    };
    return () => {
      pickers.dotAt = () => null;
    };
  }, [leaflet, largest, palette]);
  return null;
}

/** What the largest dot stands for: the weight only one account in two hundred exceeds, or one giant would leave the rest as specks. */
function largeWeight(weight: Float64Array): number {
  const sorted = weight.toSorted();
  return 6 * (sorted[Math.floor(0.995 * (sorted.length - 1))] ?? 0);
}
