import type { ColourBy } from '@/app/state/view';
import { colourByChange } from './by-change';
import { colourByDeviation } from './by-deviation';
import { colourByMaturity } from './by-maturity';
import { colourByOwner } from './by-owner';
import { colourByTerritory } from './by-territory';
import type { Colourer } from './colouring';

export const COLOURERS: Readonly<Record<ColourBy, Colourer>> = {
  territory: colourByTerritory,
  maturity: colourByMaturity,
  deviation: colourByDeviation,
  owner: colourByOwner,
  change: colourByChange,
};
