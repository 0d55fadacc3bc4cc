export const OBJECT_COUNTS = {
  'china-prefectures.topo.json': { prefectures: 372, provinces: 34, lines: 13 },
  'china.topo.json': { counties: 2891, prefectures: 372, provinces: 34, lines: 13 },
  'us-counties.topo.json': { counties: 3142, states: 51 },
  'world.topo.json': { countries: 241 },
  'world-cn.topo.json': { countries: 237, lines: 13 },
};

/** Land borders and sea links. */
export const EDGE_COUNTS = {
  'china-prefectures': [971, 4],
  'china-counties': [8186, 15],
  'us-counties': [8759, 7],
};

/** Regions of a map: provinces, states. */
export const REGION_COUNTS = { 'china-prefectures': 34, 'china-counties': 34, 'us-counties': 51 };
