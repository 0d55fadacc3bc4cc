import { writeCsv } from './csv.mjs';

/** Who stands in: in the two territories where one person is not enough. */
const DEPUTIES = new Map([
  ['苏南一区', 'R04'],
  ['珠三角一区', 'R26'],
]);

/** @param {import('./territories.mjs').Territory[]} territories */
export const writeTerritories = (territories) =>
  writeCsv(
    'territories.csv',
    ['territory', 'territory_id', 'rep_id', 'unit_code', 'deputy_id'],
    territories.flatMap(({ id, name, rep, units }) =>
      units.map((unit) => [name, id, rep, unit.code, DEPUTIES.get(name) ?? '']),
    ),
  );
