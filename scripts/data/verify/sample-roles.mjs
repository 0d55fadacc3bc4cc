import assert from 'node:assert/strict';

const FOLLOWERS = /^R\d\d:\d\d%(; R\d\d:\d\d%)?$/;

/** @param {import('./sample-files.mjs').Sample} sample */
export function verifyRoles({ accounts, territories }) {
  const byCode = new Map(accounts.map((row) => [row.客户编号, row]));
  const children = accounts.filter((row) => row.上级客户编号 !== '');
  const parents = new Set(children.map((row) => row.上级客户编号));
  const unknown = [...parents].filter((code) => !byCode.has(code));
  const circle = children.filter((row) => byCode.get(row.上级客户编号)?.上级客户编号 === row.客户编号);
  assert.deepEqual([unknown.length, circle.length], [1, 2], 'unknown parents, accounts in a circle');
  assert.equal(parents.size - unknown.length - circle.length, 40, 'families');
  const parted = children.filter(
    (row) => byCode.has(row.上级客户编号) && byCode.get(row.上级客户编号).现负责人 !== row.现负责人,
  );
  assert.ok(parted.length >= 4, `families in several hands: ${parted.length}`);
  const followed = accounts.filter((row) => row.协同人 !== '');
  assert.equal(followed.length, 8, 'accounts with followers');
  for (const row of followed) {
    assert.match(row.协同人, FOLLOWERS);
    assert.ok(row.战略客户 === '是' && !row.协同人.includes(row.现负责人), `${row.客户编号}: followers`);
  }
  const deputies = new Set(territories.filter((row) => row.deputy_id !== '').map((row) => row.territory_id));
  assert.equal(deputies.size, 2, 'deputies');
}
