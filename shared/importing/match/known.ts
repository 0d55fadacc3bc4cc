import type { Bounds } from '../coordinates';

/** What the workspace can recognise in a cell. Names are folded: people and accounts by `foldName`, places by `foldPlaceName`. */
export interface Known {
  readonly repCodes: ReadonlySet<string>;
  readonly repNames: ReadonlySet<string>;
  readonly accountCodes: ReadonlySet<string>;
  readonly accountNames: ReadonlySet<string>;
  readonly unitCodes: ReadonlySet<string>;
  readonly unitNames: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly bounds: Bounds | null;
}

const NONE: ReadonlySet<string> = new Set();

export const NOTHING_KNOWN: Known = {
  repCodes: NONE,
  repNames: NONE,
  accountCodes: NONE,
  accountNames: NONE,
  unitCodes: NONE,
  unitNames: NONE,
  regions: NONE,
  bounds: null,
};
