import { readJson } from '../lib/files.mjs';
import { basemapFile, sampleFile } from '../lib/paths.mjs';
import { readSampleCsv } from './read-csv.mjs';

export function readSample() {
  const description = readJson(sampleFile('sample.json'));
  const tables = Object.fromEntries(description.files.map(({ file, kind }) => [kind, readSampleCsv(file)]));
  const units = readJson(basemapFile('china-prefectures.units.json'));
  const indices = units.code.flatMap((_, i) => (description.regions.includes(units.parent[i]) ? [i] : []));
  const scope = new Map(indices.map((i) => [units.code[i], { name: units.name[i], lng: units.lng[i], lat: units.lat[i] }]));
  return { ...tables, description, scope };
}

/** @typedef {ReturnType<typeof readSample>} Sample */
