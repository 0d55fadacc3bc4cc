import assert from 'node:assert/strict';

const cents = (text) => Math.round(Number(text) * 100);

function verifyOpportunities({ opportunities, accounts, reps, description }) {
  const repCodes = new Set(reps.map((rep) => rep.工号));
  const pipeline = new Map();
  for (const row of opportunities) {
    assert.ok(repCodes.has(row.owner_rep), `${row.opportunity_id}: owner`);
    assert.ok(row.opened_on <= row.expected_close && row.opened_on <= description.asOf, `${row.opportunity_id}: days`);
    if (row.status === 'open') pipeline.set(row.account_id, (pipeline.get(row.account_id) ?? 0) + cents(row.amount));
    else assert.ok(row.expected_close <= description.asOf, `${row.opportunity_id}: ended later than today`);
  }
  for (const row of accounts)
    assert.equal(pipeline.get(row.客户编号) ?? 0, cents(row.在谈商机金额), `${row.客户编号}: pipeline`);
  const overdue = opportunities.filter((row) => row.status === 'open' && row.expected_close < description.asOf);
  assert.ok(overdue.length > 100, `overdue opportunities: ${overdue.length}`);
}

/** @param {import('./sample-files.mjs').Sample} sample */
export function verifyPeople(sample) {
  const { teams, reps, accounts, contacts, opportunities } = sample;
  const accountCodes = new Set(accounts.map((row) => row.客户编号));
  const teamNames = new Set(teams.map((row) => row.团队名称));
  for (const rep of reps) assert.ok(teamNames.has(rep.团队), `${rep.工号}: team`);
  for (const team of teams) assert.ok(team.上级团队 === '' || teamNames.has(team.上级团队), `${team.团队名称}: parent`);
  const people = new Set();
  for (const row of contacts) {
    assert.ok(accountCodes.has(row.客户编号), `contact of ${row.客户编号}`);
    assert.match(row.邮箱, /^$|^[a-z.]+@a\d{5}\.example$/);
    people.add(`${row.客户编号} ${row.联系人姓名}`);
  }
  assert.equal(people.size, contacts.length, 'contacts with one name at one account');
  const reached = new Set(contacts.map((row) => row.客户编号)).size / accounts.length;
  assert.ok(reached > 0.7 && reached < 0.85, `accounts with a contact: ${reached}`);
  verifyOpportunities(sample);
  assert.equal(new Set(opportunities.map((row) => row.opportunity_id)).size, opportunities.length);
}
