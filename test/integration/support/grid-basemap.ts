import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Grid {
  readonly width: number;
  readonly height: number;
}

/** A basemap of squares, U0 … row by row; the left half is region W, the right half region E; one sea link of 80 km from the first to the last unit. */
export function writeGridBasemap(folder: string, { width, height }: Grid): string {
  const basemaps = join(folder, 'resources', 'basemaps');
  mkdirSync(basemaps, { recursive: true });
  const units = Array.from({ length: width * height }, (_, u) => ({ u, x: u % width, y: Math.floor(u / width) }));
  const region = units.map(({ x }) => (x < width / 2 ? 'W' : 'E'));
  const edges = units.flatMap(({ u, x }) => [
    ...(x + 1 < width ? [[u, u + 1, 10, 0]] : []),
    ...(u + width < units.length ? [[u, u + width, 10, 0]] : []),
  ]);
  const write = (file: string, content: unknown): void => writeFileSync(join(basemaps, file), JSON.stringify(content));
  write('index.json', [gridInfo]);
  write('grid.adj.json', { edges: [...edges, [0, units.length - 1, 80, 1]] });
  write('grid.units.json', {
    code: units.map(({ u }) => `U${u}`),
    name: units.map(({ u }) => `单元${u}`),
    nameEn: units.map(({ u }) => `Unit ${u}`),
    parent: region,
    region,
    lng: units.map(({ x }) => 110 + x * 0.1),
    lat: units.map(({ y }) => 30 + y * 0.1),
    areaKm2: units.map(() => 100),
    perimeterKm: units.map(() => 40),
    regions: [
      { code: 'W', name: '西', nameEn: 'West' },
      { code: 'E', name: '东', nameEn: 'East' },
    ],
  });
  return join(folder, 'resources');
}

const gridInfo = {
  id: 'grid',
  nameZh: '方格',
  nameEn: 'Grid',
  topo: 'grid.topo.json',
  object: 'units',
  parentObject: 'regions',
  midObject: null,
  linesObject: null,
  backdrop: 'none.json',
  units: 'grid.units.json',
  adjacency: 'grid.adj.json',
  version: '1',
  attributionZh: '',
  attributionEn: '',
  noticeZh: '',
  noticeEn: '',
  center: [110, 30],
  zoom: 5,
  currency: 'EUR',
};
