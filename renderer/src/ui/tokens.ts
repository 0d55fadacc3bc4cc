import type { Maturity } from '@shared/model/maturity';

/** The one place that knows a colour or a size; antd's theme, charts and the map read it. */
export type Scheme = 'light' | 'dark';

export interface Palette {
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly over: string;
  readonly overSoft: string;
  readonly under: string;
  readonly underSoft: string;
  readonly danger: string;
  /** Won and given up against another plan; always with a sign or a hatch of its own beside it. */
  readonly gained: string;
  readonly lost: string;
  readonly mapSea: string;
  readonly mapLand: string;
  readonly mapBorder: string;
  readonly mapParentBorder: string;
  readonly mapTerritoryBorder: string;
  readonly mapHalo: string;
  /** Unit in no territory. */
  readonly mapNone: string;
  readonly maturity: Readonly<Record<Maturity, string>>;
  /** 12 categorical tones, apart under the three common colour-vision deficiencies in lightness or hue. */
  readonly territory: readonly string[];
  /** Far under … on target … far over. */
  readonly diverging: readonly string[];
  /** Low … high. */
  readonly sequential: readonly string[];
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    surface: '#ffffff',
    raised: '#f7f8fa',
    sunken: '#eef0f3',
    line: '#e2e5ea',
    lineStrong: '#c9ced6',
    text: '#1b2430',
    muted: '#5d6876',
    faint: '#8a94a3',
    accent: '#4338ca',
    accentSoft: '#e7e6fb',
    onAccent: '#ffffff',
    over: '#b4530a',
    overSoft: '#fbe5d0',
    under: '#1d5fa8',
    underSoft: '#d9e8f8',
    danger: '#b42318',
    gained: '#157a4c',
    lost: '#c2382b',
    mapSea: '#eef2f6',
    mapLand: '#f8f8f6',
    mapBorder: '#9aa4b2',
    mapParentBorder: '#6b7686',
    mapTerritoryBorder: '#2b3442',
    mapHalo: '#ffffff',
    mapNone: '#e4e6e8',
    maturity: {
      growth: '#0f8b7d',
      mature: '#4b53bc',
      emerging: '#c98a06',
      declining: '#64748b',
      unclassified: '#c3c8cf',
    },
    territory: [
      '#4477aa',
      '#ee8866',
      '#44aa99',
      '#ddcc77',
      '#aa4499',
      '#88ccee',
      '#999933',
      '#cc6677',
      '#77aadd',
      '#bbcc33',
      '#b08f6b',
      '#9b8bd0',
    ],
    diverging: ['#2b6cb0', '#7fb0de', '#c9d3dd', '#f0b27a', '#c05a0e'],
    sequential: ['#e6ecf5', '#bccde6', '#8aa9d3', '#5580ba', '#2b568f'],
  },
  dark: {
    surface: '#161b22',
    raised: '#1c222b',
    sunken: '#11151b',
    line: '#2b333e',
    lineStrong: '#3d4856',
    text: '#e4e9ef',
    muted: '#9aa6b4',
    faint: '#6d7988',
    accent: '#8b8cf5',
    accentSoft: '#2a2c55',
    onAccent: '#11132b',
    over: '#f0984a',
    overSoft: '#4a2f17',
    under: '#6fb0f0',
    underSoft: '#173450',
    danger: '#f07167',
    gained: '#4cc38a',
    lost: '#ef7f76',
    mapSea: '#0e1318',
    mapLand: '#171d24',
    mapBorder: '#46515f',
    mapParentBorder: '#6b7786',
    mapTerritoryBorder: '#cdd6e0',
    mapHalo: '#11161c',
    mapNone: '#262d36',
    maturity: {
      growth: '#2bb5a3',
      mature: '#8189ea',
      emerging: '#e5ab34',
      declining: '#8b99ab',
      unclassified: '#48525e',
    },
    territory: [
      '#5a90c8',
      '#f09a7a',
      '#4fbfae',
      '#d8c86e',
      '#c062b0',
      '#8fd0f0',
      '#a9a944',
      '#d97a88',
      '#86b4e4',
      '#c2d048',
      '#bf9f7c',
      '#ab9ce0',
    ],
    diverging: ['#5a9fe0', '#3b6c9c', '#4a5562', '#9c6a3b', '#ee9a4d'],
    sequential: ['#1f2a3a', '#2c4363', '#3f6394', '#5b87c4', '#8ab2ea'],
  },
};

export const MATURITY_GLYPH: Readonly<Record<Maturity, string>> = {
  growth: '▲',
  mature: '■',
  emerging: '◆',
  declining: '▼',
  unclassified: '○',
};

export const SIZE = { grid: 4, control: 28, radius: 6, rail: 48, topbar: 40, statusbar: 24 } as const;

export const FONT = {
  family:
    'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  table: 12,
  body: 13,
  panelTitle: 15,
  pageTitle: 20,
} as const;

/** Opacity of territory fills over the backdrop. */
export const FILL_OPACITY = 0.55;
