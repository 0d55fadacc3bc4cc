import assert from 'node:assert/strict';
import { readUnits } from '../sample/geography.mjs';

const group = (rows, key, value) => {
  const groups = new Map();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row[value]]);
  return groups;
};

/** @param {string[]} codes @param {Map<string, import('../sample/geography.mjs').Unit>} units */
function isContiguous(codes, units) {
  const inside = new Set(codes);
  const reached = new Set([codes[0]]);
  for (const code of reached) {
    for (const neighbour of units.get(code).neighbours) if (inside.has(neighbour.code)) reached.add(neighbour.code);
  }
  return reached.size === inside.size;
}

/** @param {import('./sample-files.mjs').Sample} sample */
export function verifyTerritories({ territories, reps, scope }) {
  const units = new Map(readUnits().map((unit) => [unit.code, unit]));
  const unitsOf = group(territories, 'territory_id', 'unit_code');
  const holders = group(territories, 'unit_code', 'rep_id');
  const active = new Set(territories.map((row) => row.rep_id));
  assert.ok(scope.size >= 160, 'units');
  assert.equal(unitsOf.size, 25, 'territories');
  assert.equal(reps.length, 26, 'reps');
  assert.equal(reps.filter((rep) => !active.has(rep.工号)).length, 1, 'one rep without territory');
  assert.ok(
    territories.every((row) => scope.has(row.unit_code)),
    'units of territories',
  );
  assert.equal([...holders.values()].filter((list) => list.length > 1).length, 4, 'overlaps');
  assert.equal([...scope.keys()].filter((code) => !holders.has(code)).length, 5, 'gaps');
  const broken = [...unitsOf].filter(([, codes]) => !isContiguous(codes, units)).map(([id]) => id);
  assert.equal(broken.length, 1, `not contiguous: ${broken}`);
}
