import { arcIndex, mapArcs } from '../lib/topology.mjs';

const FALLS_CHURCH = '51610';
const FAIRFAX = '51059';
/** Steps of the source's grid towards the south-west, which give the city about its 5.3 km² (2.05 square miles). */
const CORNER_OFFSET = [-4, -16];

const arcsOf = (geometry) => new Set(mapArcs(geometry.arcs, arcIndex).flat(Infinity));

/**
 * On the grid of us-atlas the city is a slit without area, which can neither be clicked nor hold an account. Its border
 * with Fairfax gets two more corners, so that it is a quadrangle; both neighbours share the arc and stay closed.
 * @param {import('../lib/topology.mjs').Topology} topology quantized
 */
export function openFallsChurch(topology) {
  const { geometries } = topology.objects.counties;
  const [city, county] = [FALLS_CHURCH, FAIRFAX].map((id) => geometries.find((geometry) => geometry.id === id));
  const shared = [...arcsOf(city)].filter((arc) => arcsOf(county).has(arc));
  if (shared.length !== 1 || topology.arcs[shared[0]].length !== 2) throw new Error('Falls Church is no slit any more');
  const [start, along] = topology.arcs[shared[0]];
  const [dx, dy] = CORNER_OFFSET;
  topology.arcs[shared[0]] = [start, [dx, dy], along, [-dx, -dy]];
}
