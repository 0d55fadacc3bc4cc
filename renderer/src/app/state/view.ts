import { create } from 'zustand';

export const PAGES = [
  'map',
  'plans',
  'optimise',
  'whatif',
  'accounts',
  'reps',
  'conflicts',
  'maturity',
  'rules',
  'pool',
  'evaluation',
  'data',
  'audit',
  'settings',
] as const;
export type Page = (typeof PAGES)[number];

/** Tabs of the data page. */
export const DATA_ROOMS = ['import', 'history', 'health', 'placing', 'duplicates'] as const;
export type DataRoom = (typeof DATA_ROOMS)[number];

export const RULES_PARTS = ['queue', 'effect'] as const;
export type RulesPart = (typeof RULES_PARTS)[number];

export const COLOUR_BY = ['territory', 'maturity', 'deviation', 'owner', 'change'] as const;
export type ColourBy = (typeof COLOUR_BY)[number];

export const MAP_TOOLS = ['pointer', 'box', 'lasso', 'polygon'] as const;
export type MapTool = (typeof MAP_TOOLS)[number];

interface ViewState {
  readonly page: Page;
  readonly dataRoom: DataRoom;
  /** Part of the rules page: the rules themselves, or what a run of them changes. */
  readonly rulesPart: RulesPart;
  readonly colourBy: ColourBy;
  readonly tool: MapTool;
  readonly layers: {
    readonly accounts: boolean;
    readonly labels: boolean;
    readonly overlaps: boolean;
    readonly conflicts: boolean;
  };
  readonly inspectorOpen: boolean;
  readonly tableOpen: boolean;
  readonly paletteOpen: boolean;
  /** Set by a screen that wants the accounts page to open filtered; read once by that page. */
  readonly accountsFilter: {
    readonly territory?: string | null;
    readonly units?: readonly string[];
    /** These accounts only. */
    readonly codes?: readonly string[];
    readonly owner?: string | null;
  } | null;
  /** Set by a screen that wants the reps page to open on one of them. */
  readonly repWanted: string | null;
  showRep(code: string): void;
  /** One unit that the conflict desk is to show alone; read once by that page. */
  readonly conflictsUnit: string | null;
  go(page: Page): void;
  showConflicts(unit: string | null): void;
  openDataRoom(room: DataRoom): void;
  openRules(part: RulesPart): void;
  showAccounts(filter: ViewState['accountsFilter']): void;
  setColourBy(colourBy: ColourBy): void;
  setTool(tool: MapTool): void;
  toggleLayer(layer: keyof ViewState['layers']): void;
  toggleInspector(): void;
  toggleTable(): void;
  setPalette(open: boolean): void;
}

export const useView = create<ViewState>((set) => ({
  page: 'map',
  dataRoom: 'import',
  rulesPart: 'queue',
  colourBy: 'territory',
  tool: 'pointer',
  layers: { accounts: true, labels: true, overlaps: true, conflicts: false },
  inspectorOpen: true,
  tableOpen: true,
  paletteOpen: false,
  accountsFilter: null,
  repWanted: null,
  showRep: (repWanted) => set({ page: 'reps', repWanted }),
  conflictsUnit: null,
  go: (page) => set({ page }),
  showConflicts: (conflictsUnit) => set({ page: 'conflicts', conflictsUnit }),
  openDataRoom: (dataRoom) => set({ page: 'data', dataRoom }),
  openRules: (rulesPart) => set({ page: 'rules', rulesPart }),
  showAccounts: (accountsFilter) => set({ page: 'accounts', accountsFilter }),
  setColourBy: (colourBy) => set({ colourBy }),
  setTool: (tool) => set({ tool }),
  toggleLayer: (layer) => set((s) => ({ layers: { ...s.layers, [layer]: !s.layers[layer] } })),
  toggleInspector: () => set((s) => ({ inspectorOpen: !s.inspectorOpen })),
  toggleTable: () => set((s) => ({ tableOpen: !s.tableOpen })),
  setPalette: (paletteOpen) => set({ paletteOpen }),
}));
