import { feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { writeJson } from '../lib/files.mjs';
import { runMapshaper } from '../lib/mapshaper.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { readCountries } from './countries.mjs';

const GRID = 1e5;
/** What Natural Earth draws of China, Taiwan, Hong Kong and Macao gives way to the official outline. */
const REPLACED_CODES = new Set(['156', '158', '344', '446']);
const isReplaced = ({ id, properties }) => REPLACED_CODES.has(id) || properties.e.includes('Siachen');

const COMMANDS = [
  '-i rest.json -erase china.json -i outline.json name=china',
  '-merge-layers target=rest,china force name=countries',
  '-clean gap-fill-area=30000km2 -o out.json format=geojson',
].join(' ');

const collected = (features) => ({ type: 'FeatureCollection', features });

/** GeoJSON that has been through mapshaper keeps properties but no id. */
const withIdInProperties = (country) => ({ ...country, properties: { ...country.properties, id: country.id } });

const withIdOutside = ({ geometry, properties: { id, n, e, a } }) => ({
  type: 'Feature',
  id,
  properties: { n, e, a },
  geometry,
});

/** @param {any} chinaMap with objects provinces and lines */
export async function buildWorldForChina(chinaMap) {
  const outline = withIdInProperties({
    type: 'Feature',
    id: '156',
    properties: { n: '中国', e: 'China', a: 'CN' },
    geometry: merge(chinaMap, chinaMap.objects.provinces.geometries),
  });
  const rest = readCountries()
    .filter((country) => !isReplaced(country))
    .map(withIdInProperties);
  const china = collected([outline]);
  const input = { 'rest.json': collected(rest), 'china.json': china, 'outline.json': china };
  const { features } = await runMapshaper(COMMANDS, input, 'out.json');
  const countries = collected(features.map(withIdOutside));
  const lines = collected(feature(chinaMap, chinaMap.objects.lines).features);
  writeJson(basemapFile('world-cn.topo.json'), quantize(topology({ countries, lines }), GRID));
}
