import { writeCsv } from './csv.mjs';

/** @param {import('./territories.mjs').Territory[]} territories */
export const writeTerritories = (territories) =>
  writeCsv(
    'territories.csv',
    ['territory', 'territory_id', 'rep_id', 'unit_code'],
    territories.flatMap(({ id, name, rep, units }) => units.map((unit) => [name, id, rep, unit.code])),
  );
