import assert from 'node:assert/strict';

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;
const HOUR_MS = 3_600_000;

const cents = (text) => Math.round(Number(text) * 100);
const time = (text) => Date.parse(`${text.replace(' ', 'T')}Z`);

function verifyReferences(rows, kind, accountCodes, repCodes) {
  for (const row of rows) {
    assert.ok(accountCodes.has(row.account_id), `${kind}: account ${row.account_id}`);
    assert.ok(repCodes.has(row.rep_id), `${kind}: rep ${row.rep_id}`);
  }
}

function verifySums({ sales, accounts, market, description }) {
  const year = description.asOf.slice(0, 4);
  const sold = new Map();
  for (const row of sales) {
    assert.match(row.period, /^202[345]-Q[1-4]$/);
    assert.ok(cents(row.amount) > 0, 'sales amount');
    if (row.period.startsWith(year)) sold.set(row.account_id, (sold.get(row.account_id) ?? 0) + cents(row.amount));
  }
  for (const row of accounts)
    assert.equal(sold.get(row.客户编号) ?? 0, cents(row.年销售额), `${row.客户编号}: revenue`);
  const total = accounts.reduce((sum, row) => sum + cents(row.年销售额), 0);
  const own = market.reduce((sum, row) => (row.year === year ? sum + cents(row.own_revenue) : sum), 0);
  assert.ok(own <= total && own > total * 0.99, 'own revenue of the units');
  assert.ok(
    market.every((row) => cents(row.own_revenue) < cents(row.market_capacity)),
    'own revenue > capacity',
  );
}

function verifyClaims(claims) {
  const hours = (row) => (time(row.first_contact_at) - time(row.assigned_at)) / HOUR_MS;
  const late = claims.filter((row) => row.first_contact_at && hours(row) > 24).length;
  const byAccount = new Map();
  for (const row of claims) byAccount.set(row.account_id, [...(byAccount.get(row.account_id) ?? []), row]);
  const doubles = [...byAccount.values()].filter(
    ([a, b]) => b && a.rep_id !== b.rep_id && b.registered_at < a.expires_at && a.registered_at < b.expires_at,
  );
  assert.equal(claims.length, 400, 'claims');
  assert.equal(doubles.length, 15, 'double claims');
  assert.ok(late >= 25 && late <= 31, `late first contacts: ${late}`);
  assert.ok(
    claims.every((row) => row.registered_at <= row.assigned_at && row.registered_at < '2026'),
    'claim times',
  );
  return { late, doubles: doubles.length };
}

/** @param {import('./sample-files.mjs').Sample} sample */
export function verifyRecords(sample) {
  const { accounts, reps, sales, activities, claims, description } = sample;
  const accountCodes = new Set(accounts.map((row) => row.客户编号));
  const repCodes = new Set(reps.map((rep) => rep.工号));
  for (const kind of ['sales', 'activities', 'claims']) verifyReferences(sample[kind], kind, accountCodes, repCodes);
  verifySums(sample);
  verifyClaims(claims);
  assert.ok(sales.length > 25_000, 'sales');
  assert.ok(activities.length > 28_000 && activities.length < 32_000, `activities: ${activities.length}`);
  for (const row of activities) {
    assert.match(row.at, TIME);
    assert.ok(row.at.slice(0, 10) <= description.asOf, 'activity after the end');
    assert.ok(['visit', 'call', 'quote', 'order', 'service'].includes(row.kind), row.kind);
  }
}
