import { runMapshaper } from '../lib/mapshaper.mjs';

/** Hainan with the South China Sea islands, Taiwan with 钓鱼岛, Hong Kong, Macao: small islands must not vanish. */
const KEEP_WHOLE = '/^(46|71|81|82)/';

/**
 * @param {any[]} features counties
 * @param {number} interval metres, 0 to keep every vertex
 * @returns {Promise<{ topology: import('../lib/topology.mjs').Topology, counties: any[] }>}
 */
export async function countyTopology(features, interval) {
  const simplify =
    interval > 0
      ? `-simplify weighted variable interval="${KEEP_WHOLE}.test(this.properties.id) ? 0 : ${interval}" keep-shapes`
      : '';
  const topology = await runMapshaper(
    `-i counties.json id-field=id ${simplify} -o out.topojson format=topojson no-quantization id-field=id`,
    { 'counties.json': { type: 'FeatureCollection', features } },
    'out.topojson',
  );
  const [object] = Object.values(topology.objects);
  if (object.geometries.length !== features.length) throw new Error('Simplifying lost counties');
  const counties = [...object.geometries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { topology, counties };
}
