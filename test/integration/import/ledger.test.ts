import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './support/content';
import { salesOf, withTwoAccounts } from './support/sales';
import { importFile, newWorkspace } from './support/workspace';

describe('a ledger of orders', () => {
  const head = '订单号,客户编号,下单日期,产品,订单金额';
  const orders = [
    'O1,A1,2024-03-05,轴承,1200',
    'O2,A1,2024-03-18 10:20:00,密封,800.55',
    'O3,A2,2024/4/1,密封,500',
    'O3,A2,2024/4/1,密封,500',
    'O4,A1,昨天,轴承,7',
  ];

  it('is added up by account and month, said so, and a row that repeats another is not counted twice', async () => {
    const workspace = await withTwoAccounts();
    const { report } = await importFile(workspace, csv(workspace, 'o.csv', head, ...orders), 'sales');
    expect(report.rows).toMatchObject({ read: 5, accepted: 3, rejected: 2 });
    expect(report.effect).toMatchObject({ added: 2, changed: 0, unchanged: 0 });
    expect(salesOf(workspace)).toEqual([
      ['A1', '2024-03', 2000.55],
      ['A2', '2024-04', 500],
    ]);
    const told = report.problems.map(({ row, code, params }) => [row, code, params.rows ?? params.row ?? null]);
    expect(told).toEqual([
      [0, 'daysAsMonths', null],
      [0, 'rowsAddedUp', 1],
      [5, 'duplicateKey', 4],
      [6, 'notAPeriod', null],
    ]);
    const again = await importFile(workspace, csv(workspace, 'o.csv', head, ...orders), 'sales');
    expect(again.report.effect).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it('may take back what it has sold, which is said', async () => {
    const workspace = await withTwoAccounts();
    const rows = ['O1,A1,2024-03-05,轴承,1200', 'O2,A1,2024-03-09,轴承,-200.5', 'O3,A1,2024-03-11,轴承,"(1,000)"'];
    const { report } = await importFile(
      workspace,
      csv(workspace, 'o.csv', head, ...rows, 'O4,A2,2024-03-11,x,-5'),
      'sales',
    );
    expect(salesOf(workspace)).toEqual([
      ['A1', '2024-03', -0.5],
      ['A2', '2024-03', -5],
    ]);
    expect(report.problems.flatMap(({ row, code }) => (code === 'takenBack' ? [row] : []))).toEqual([3, 4, 5]);
  });

  it('whose days are written day first is read so', async () => {
    const workspace = await withTwoAccounts();
    const rows = ['O1,A1,05/04/2024,轴承,10', 'O2,A1,25/04/2024,轴承,20', 'O3,A1,01/12/2024,轴承,5'];
    await importFile(workspace, csv(workspace, 'o.csv', head, ...rows), 'sales');
    expect(salesOf(workspace)).toEqual([
      ['A1', '2024-04', 30],
      ['A1', '2024-12', 5],
    ]);
  });

  it('holds what all its orders hold, however many lie between two of one month', async () => {
    const order = fc.record({
      account: fc.constantFrom('A1', 'A2'),
      month: fc.integer({ min: 1, max: 3 }),
      cents: fc.integer({ min: 1, max: 10_000_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 60 }), async (list) => {
        const workspace = await withTwoAccounts();
        const lines = list.map((o, i) => `O${i},${o.account},2024-0${o.month}-11,x,${(o.cents / 100).toFixed(2)}`);
        await importFile(workspace, csv(workspace, 'o.csv', head, ...lines), 'sales');
        const sums = new Map<string, number>();
        for (const o of list) {
          const key = `${o.account} 2024-0${o.month}`;
          sums.set(key, (sums.get(key) ?? 0) + o.cents);
        }
        const expected = [...sums].map(([key, cents]) => [...key.split(' '), cents / 100]);
        expect(salesOf(workspace)).toEqual(expected.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)));
      }),
      { numRuns: 8 },
    );
  });
});

describe('a column of both coordinates', () => {
  it('places accounts, in either order, and tells of what is none', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const lines = [
      '客户编号,客户名称,坐标',
      'A1,苏州轴承,"120.58,31.30"',
      'A2,无锡电机,"31.49,120.31"',
      'A3,南京泵业,"118.79°E, 32.06°N"',
      'A4,常州阀门,119.97 31.81',
      'A5,镇江水泥,',
      'A6,扬州船厂,"119.42,32.39"',
      'A7,泰州医药,不详地址',
    ];
    const { report } = await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts');
    expect(report.headers.slice(3)).toEqual(['坐标 / 经度', '坐标 / 纬度']);
    const { sqlite } = workspace.session.require();
    const placed = sqlite
      .prepare('select a.code, a.lng, a.lat, unit.code from account a left join unit on unit.id = a.unit_id order by 1')
      .raw()
      .all();
    expect(placed).toEqual([
      ['A1', 120.58, 31.3, '320500'],
      ['A2', 120.31, 31.49, '320200'],
      ['A3', 118.79, 32.06, '320100'],
      ['A4', 119.97, 31.81, '320400'],
      ['A5', null, null, null],
      ['A6', 119.42, 32.39, '321000'],
    ]);
    const rejected = report.problems.filter(({ severity }) => severity === 'error');
    expect(rejected.map(({ row, column, value }) => [row, column, value])).toEqual([[8, '坐标 / 经度', '不详地址']]);
  });

  it('is not seen in two prices', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const lines = ['客户编号,客户名称,单价区间', ...[1, 2, 3, 4].map((i) => `A${i},甲${i},"12.5${i}/13.80"`)];
    const { report } = await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts');
    expect(report.headers).toHaveLength(3);
  });

  it('is not cut again in a list that came back with its halves', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const lines = ['客户编号,客户名称,坐标,坐标 / 经度,坐标 / 纬度', 'A1,苏州轴承,"120.58,31.30",120.6,31.3'];
    const { report } = await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts');
    expect(report.headers).toHaveLength(5);
    expect(report.mapping).toMatchObject({ lng: 3, lat: 4 });
  });
});
