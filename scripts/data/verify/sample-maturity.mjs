import assert from 'node:assert/strict';

/** What the words say, without the ramps of the app: a unit may show one type, or none. */
const SIGNS = {
  mature: (m) => Math.abs(m.growth) <= 0.04 && m.churn < 0.08 && m.competition > 65 && m.size > 1.5,
  growth: (m) => m.growth > 0.12 && m.net > 0.1 && m.trend > 0,
  declining: (m) => m.growth < -0.05 && m.churn > 0.15,
  emerging: (m) => m.size < 0.5 && m.competition < 40,
};

const FEWEST = { mature: 15, growth: 30, declining: 20, emerging: 60, none: 3 };

function measures(rows, median) {
  const [first, last] = [rows[0], rows.at(-1)];
  const years = Number(last.year) - Number(first.year);
  return {
    growth: (Number(last.market_capacity) / Number(first.market_capacity)) ** (1 / years) - 1,
    churn: Number(last.lost_customers) / Number(last.customers_start),
    net: (Number(last.new_customers) - Number(last.lost_customers)) / Number(last.customers_start),
    competition: Number(last.competition_index),
    trend: Number(last.competition_index) - Number(first.competition_index),
    size: Number(last.market_capacity) / median,
  };
}

/** @param {import('./sample-files.mjs').Sample} sample */
export function verifyMaturity({ market, scope }) {
  const byUnit = new Map();
  for (const row of market) byUnit.set(row.unit_code, [...(byUnit.get(row.unit_code) ?? []), row]);
  assert.ok(
    [...byUnit.keys()].every((code) => scope.has(code)),
    'units of the market',
  );
  const complete = [...byUnit.values()].filter((rows) => rows.length === 3);
  assert.equal(scope.size - complete.length, 4, 'units with too little data');
  const capacities = complete.map((rows) => Number(rows[2].market_capacity)).sort((a, b) => a - b);
  const median = capacities[capacities.length >> 1];
  const counts = { mature: 0, growth: 0, declining: 0, emerging: 0, none: 0 };
  for (const rows of complete) {
    const shown = Object.keys(SIGNS).filter((type) => SIGNS[type](measures(rows, median)));
    assert.ok(shown.length < 2, `${rows[0].unit_code} shows ${shown}`);
    counts[shown[0] ?? 'none']++;
  }
  for (const [type, fewest] of Object.entries(FEWEST)) assert.ok(counts[type] >= fewest, `${type}: ${counts[type]}`);
  return counts;
}
