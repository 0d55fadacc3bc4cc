import { feature } from 'topojson-client';
import { readJson, writeJson } from '../lib/files.mjs';
import { labelPoint } from '../lib/label-point.mjs';
import { basemapFile, packageFile } from '../lib/paths.mjs';
import { withObjects } from '../lib/topology.mjs';
import { adjacency } from './adjacency.mjs';
import { namedParents, unitColumns } from './units.mjs';
import { openFallsChurch } from './us-falls-church.mjs';

/** Reaches Alaska, but not Hawaii. */
const MAX_SEA_KM = 1000;
const LAST_STATE = 56;

const byId = (a, b) => (a.id < b.id ? -1 : 1);
const stateOf = (geometry) => geometry.id.slice(0, 2);
/** 50 states and the District of Columbia, without the territories. */
const isInState = (geometry) => Number(stateOf(geometry)) <= LAST_STATE;

function readSource() {
  const topology = readJson(packageFile('us-atlas/counties-10m.json'));
  openFallsChurch(topology);
  return topology;
}

function labelled(topology, name, extra = () => ({})) {
  return topology.objects[name].geometries
    .filter(isInState)
    .sort(byId)
    .map((geometry) => ({
      ...geometry,
      properties: {
        n: geometry.properties.name,
        p: stateOf(geometry),
        ...extra(geometry),
        xy: labelPoint(feature(topology, geometry).geometry),
      },
    }));
}

export function buildUs() {
  const source = readSource();
  const states = labelled(source, 'states');
  const stateNames = new Map(states.map((state) => [state.id, state.properties.n]));
  const counties = labelled(source, 'counties', (county) => ({ s: stateNames.get(stateOf(county)) }));

  writeJson(basemapFile('us-counties.topo.json'), withObjects(source, { counties, states }));
  const columns = unitColumns(counties, source, counties, { parent: stateOf, region: stateOf });
  writeJson(basemapFile('us-counties.units.json'), { ...columns, regions: namedParents(states, stateOf) });
  writeJson(basemapFile('us-counties.adj.json'), adjacency(source, counties, MAX_SEA_KM));
}
