import { readJson } from '../lib/files.mjs';
import { basemapFile, sampleFile } from '../lib/paths.mjs';
import { readSampleCsv } from './read-csv.mjs';

export function readSample() {
  const description = readJson(sampleFile('sample.json'));
  const tables = Object.fromEntries(description.files.map(({ file, kind }) => [kind, readSampleCsv(file)]));
  const units = readJson(basemapFile('china-prefectures.units.json'));
  const rows = units.code.map((code, i) => [code, { name: units.name[i], lng: units.lng[i], lat: units.lat[i] }]);
  const scope = new Map(rows.filter((_, i) => description.regions.includes(units.parent[i])));
  return { ...tables, description, scope };
}

/** @typedef {ReturnType<typeof readSample>} Sample */
