import assert from 'node:assert/strict';
import fs from 'node:fs';
import { readJson } from '../lib/files.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { OBJECT_COUNTS } from './expected-counts.mjs';
import { verifyIslands } from './islands.mjs';
import { verifyLevel } from './level.mjs';
import { verifyNeighbours } from './neighbours.mjs';

function verifyCounts() {
  for (const [file, counts] of Object.entries(OBJECT_COUNTS)) {
    const { objects } = readJson(basemapFile(file));
    const found = Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, object.geometries.length]));
    assert.deepEqual(found, counts, file);
  }
}

function verifyReferences(entry) {
  const { objects } = readJson(basemapFile(entry.topo));
  for (const name of [entry.object, entry.parentObject, entry.midObject, entry.linesObject]) {
    assert.ok(name === null || objects[name], `${entry.id}: object ${name}`);
  }
  assert.ok(fs.existsSync(basemapFile(entry.backdrop)), entry.backdrop);
}

export function verifyBasemaps() {
  verifyCounts();
  for (const entry of readJson(basemapFile('index.json'))) {
    verifyReferences(entry);
    verifyLevel(entry);
  }
  verifyNeighbours();
  verifyIslands();
  console.log('basemaps verified: counts, order, labels, edges, neighbours, islands');
}
