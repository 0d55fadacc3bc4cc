import { expect, it } from 'vitest';
import { csv } from './support/content';
import { salesOf, withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

async function imported(...lines: readonly string[]) {
  const workspace = await withTwoAccounts();
  const { report } = await importFile(workspace, csv(workspace, 's.csv', ...lines), 'sales', { mode: 'commit' });
  return { sales: salesOf(workspace), told: report.problems.map(({ row, code }) => [row, code]) };
}

it('what came back counts below zero, what is not in force not at all', async () => {
  const { sales, told } = await imported(
    '单据类型,日期,客户编号,金额,审核状态',
    '销售出库,2025-02-15,A1,900,已审核',
    '销售退货,2025-02-16,A1,300,已审核',
    '销售退货,2025-02-17,A1,-50,已审核',
    '销售出库,2025-02-18,A2,500,已作废',
    '销售出库,2025-02-19,A2,70,已审核',
  );
  expect(sales).toEqual([
    ['A1', '2025-02', 550],
    ['A2', '2025-02', 70],
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      [3, 'returned'],
      [4, 'takenBack'],
      [5, 'entryVoid'],
    ]),
  );
});

it.each([
  ['Account,Period,Type,Amount', 'A1,2024-03,Actual,100', 'A1,2024-03,Budget,120', 'A2,2024-03,Forecast,105'],
  ['客户编号,期间,口径,金额', 'A1,2024-03,实际,100', 'A1,2024-03,预算,120', 'A2,2024-03,目标,105'],
  ['客户编号,指标,2024-03,2024-04', 'A1,销售额,100,', 'A1,毛利率(%),20,', 'A2,订单数,12,'],
])('a plan, a ratio or a count of orders is no amount sold: %s', async (...lines) => {
  const { sales, told } = await imported(...lines);
  expect(sales).toEqual([['A1', '2024-03', 100]]);
  expect(told).toEqual([
    [3, 'notSales'],
    [4, 'notSales'],
  ]);
});

it('a measure that names its unit is read in it', async () => {
  const { sales, told } = await imported('客户编号,指标,2023,2024', 'A1,销售额(万元),10,12', 'A2,销售额,5,6');
  expect(sales).toEqual([
    ['A1', '2023', 100_000],
    ['A1', '2024', 120_000],
    ['A2', '2023', 5],
    ['A2', '2024', 6],
  ]);
  expect(told).toEqual([
    [2, 'entryUnit'],
    [2, 'entryUnit'],
  ]);
});

it('an order that was refunded leaves nothing, a refund of its own counts below zero', async () => {
  const { sales, told } = await imported(
    '订单类型,订单状态,日期,客户编号,订单金额,退款金额',
    '销售,交易成功,2025-02-15,A1,900,',
    '销售,已退款,2025-02-16,A1,300,300',
    '仅退款,退款成功,2025-02-17,A1,50,50',
    '销售,部分退款,2025-02-18,A2,80,20',
    '销售,交易关闭,2025-02-19,A2,500,',
  );
  expect(sales).toEqual([
    ['A1', '2025-02', 850],
    ['A2', '2025-02', 80],
  ]);
  expect(told.filter(([row]) => row !== 0)).toEqual(
    expect.arrayContaining([
      [3, 'entryUndone'],
      [4, 'returned'],
      [5, 'entryPartlyReturned'],
      [6, 'entryVoid'],
    ]),
  );
});

it.each([
  ['红蓝字', '蓝', '红'],
  ['是否退货', '否', '是'],
])('the column %s tells what came back', async (heading, sold, returned) => {
  const { sales, told } = await imported(
    `客户编号,日期,${heading},金额`,
    `A1,2025-02-15,${sold},900`,
    `A1,2025-02-16,${returned},300`,
    'A2,2025-02-16,看情况,70',
  );
  expect(sales).toEqual([
    ['A1', '2025-02', 600],
    ['A2', '2025-02', 70],
  ]);
  expect(told.slice(-3)).toEqual(
    expect.arrayContaining([
      [3, 'returned'],
      [4, 'entryReversedUnknown'],
    ]),
  );
});

it('of an amount and what it was converted into the latter counts, and no currency is left to tell', async () => {
  const { sales, told } = await imported(
    '客户编号,日期,币种,金额,本位币金额',
    'A1,2025-02-15,USD,100,720',
    'A2,2025-02-16,CNY,50,50',
  );
  expect(sales).toEqual([
    ['A1', '2025-02', 720],
    ['A2', '2025-02', 50],
  ]);
  expect(told.map(([, code]) => code)).not.toContain('severalCurrencies');
});
