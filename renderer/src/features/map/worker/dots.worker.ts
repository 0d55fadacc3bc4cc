import type KDBush from 'kdbush';
import { type Clusters, clusterPoints, indexPoints, leadingGroup } from '@shared/geo/clusters';
import { boxInView, type GeoView } from '@shared/geo/geo-view';
import { worldSize } from '@shared/geo/mercator';
import type { Dots, ToDots } from './dot-messages';

/** Dots nearer than this many pixels are drawn as one. */
const RADIUS = 15;
/** From here on accounts are parted down to their own place. */
const WHOLE_ZOOM = 13;
/** Clusters of so many zoom levels are kept. */
const LEVELS = 12;

type Loaded = Extract<ToDots, { kind: 'load' }> & { readonly tree: KDBush; readonly order: Int32Array };

let loaded: Loaded | null = null;
let group = new Int32Array(0);
const levels = new Map<number, Clusters>();

self.addEventListener('message', ({ data }: MessageEvent<ToDots>) => {
  if (data.kind === 'load') {
    const order = Int32Array.from(data.weight.keys()).sort((a, b) => data.weight[b] - data.weight[a] || a - b);
    loaded = { ...data, tree: indexPoints(data), order };
    levels.clear();
  } else if (data.kind === 'group') {
    group = Int32Array.from(data.group);
  } else if (loaded) {
    self.postMessage(dotsIn(data.view, loaded));
  }
});

/** Half zoom levels: dots part often enough while zooming, and each level is worked out once. */
function clustersAt(zoom: number, points: Loaded): Clusters {
  const level = Math.floor(zoom * 2) / 2;
  const known = levels.get(level);
  if (known) return known;
  const radius = level >= WHOLE_ZOOM ? 0 : RADIUS / worldSize(level);
  const clusters = clusterPoints(points, points.tree, points.order, radius);
  const oldest = levels.keys().next();
  if (levels.size >= LEVELS && !oldest.done) levels.delete(oldest.value);
  levels.set(level, clusters);
  return clusters;
}

function dotsIn(view: GeoView, points: Loaded): Dots {
  const clusters = clustersAt(view.zoom, points);
  const visible: number[] = [];
  for (let c = 0; c < clusters.x.length; c++) {
    if (boxInView(view, [clusters.x[c], clusters.y[c], clusters.x[c], clusters.y[c]], 0, RADIUS)) visible.push(c);
  }
  const ownGroup = Int32Array.from(points.account, (account) => group[account] ?? -1);
  return {
    view,
    x: Float64Array.from(visible, (c) => clusters.x[c]),
    y: Float64Array.from(visible, (c) => clusters.y[c]),
    weight: Float64Array.from(visible, (c) => clusters.weight[c]),
    count: Int32Array.from(visible, (c) => clusters.start[c + 1] - clusters.start[c]),
    group: Int32Array.from(visible, (c) => leadingGroup(clusters, c, ownGroup, points.weight)),
    key: Uint8Array.from(visible, (c) => points.key[clusters.member[clusters.start[c]]]),
    account: Int32Array.from(visible, (c) => points.account[clusters.member[clusters.start[c]]]),
  };
}
