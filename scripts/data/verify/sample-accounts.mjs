import assert from 'node:assert/strict';
import { isInside } from '../lib/inside.mjs';
import { isCreditCode } from '../sample/credit-code.mjs';
import { readUnits } from '../sample/geography.mjs';

const MONEY = /^\d+\.\d\d$/;
const PERCENT = /^-?\d+\.\d%$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

const COLUMNS = {
  客户编号: /^A\d{5}$/,
  客户名称: /./,
  区划代码: /^(\d{6})?$/,
  地址: /号$|号/,
  经度: /^(\d+\.\d{5})?$/,
  纬度: /^(\d+\.\d{5})?$/,
  年销售额: MONEY,
  潜力: MONEY,
  毛利率: PERCENT,
  战略客户: /^[是否]$/,
  在谈商机金额: MONEY,
};

const share = (rows, test) => rows.filter(test).length / rows.length;
const near = (value, expected, what) => assert.ok(Math.abs(value / expected - 1) < 0.35, `${what}: ${value}`);

function verifyForm(accounts) {
  for (const row of accounts) {
    for (const [column, form] of Object.entries(COLUMNS)) assert.match(row[column], form, `${row.客户编号} ${column}`);
    assert.ok(row.统一社会信用代码 === '' || isCreditCode(row.统一社会信用代码), `${row.客户编号} credit code`);
    assert.ok(row.年增长率 === '' || PERCENT.test(row.年增长率), `${row.客户编号} growth`);
    assert.ok(row.合作起始日期 === '' || DATE.test(row.合作起始日期), `${row.客户编号} since`);
    assert.ok(row.区划代码 || row.经度, `${row.客户编号}: neither code nor position`);
    assert.equal(row.经度 === '', row.纬度 === '', `${row.客户编号}: half a position`);
  }
}

/** @param {import('./sample-files.mjs').Sample} sample */
export function verifyAccounts({ accounts, reps, scope, territories }) {
  verifyForm(accounts);
  assert.equal(accounts.length, 3000, 'accounts');
  assert.equal(new Set(accounts.map((row) => row.客户编号)).size, accounts.length, 'account codes repeat');
  const repCodes = new Set(reps.map((rep) => rep.工号));
  const shapes = new Map(readUnits().map((unit) => [unit.name, unit.shape]));
  const names = new Map([...scope].map(([code, { name }]) => [name, code]));
  const ownersOf = new Map();
  for (const row of territories) ownersOf.set(row.unit_code, [...(ownersOf.get(row.unit_code) ?? []), row.rep_id]);
  const unitOf = (row) => names.get(row.市);
  for (const row of accounts) {
    assert.ok(unitOf(row) && (row.区划代码 === '' || row.区划代码 === unitOf(row)), `${row.客户编号}: unit`);
    assert.ok(row.现负责人 === '' || repCodes.has(row.现负责人), `${row.客户编号}: owner`);
    const isPlaced = row.经度 === '' || isInside([Number(row.经度), Number(row.纬度)], shapes.get(row.市));
    assert.ok(isPlaced, `${row.客户编号}: position outside ${row.市}`);
  }
  near(
    share(accounts, (row) => row.区划代码 === ''),
    0.03,
    'without code',
  );
  near(
    share(accounts, (row) => row.经度 === ''),
    0.01,
    'without position',
  );
  const strayed = (row) => ownersOf.has(unitOf(row)) && !ownersOf.get(unitOf(row)).includes(row.现负责人);
  near(share(accounts, strayed), 0.065, 'owner from another territory');
}
