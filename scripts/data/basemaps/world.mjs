import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { writeJson } from '../lib/files.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { readCountries } from './countries.mjs';

const GRID = 1e5;

export function buildWorld() {
  const countries = { type: 'FeatureCollection', features: readCountries() };
  writeJson(basemapFile('world.topo.json'), quantize(topology({ countries }), GRID));
}
