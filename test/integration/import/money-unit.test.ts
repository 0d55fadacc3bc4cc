import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '@shared/contract/imports';
import { csv } from './support/content';
import { importFile, newWorkspace } from './support/workspace';

const LINES = ['单位：万元,,,', '编号,名称,年销售额,潜力（千元）', 'A1,甲,1.5,2', 'A2,乙,3亿,2'];

async function readAs(moneyUnit: ImportOptions['moneyUnit']) {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const path = csv(workspace, 'a.csv', ...LINES);
  const { report } = await importFile(workspace, path, 'accounts', { options: { moneyUnit } });
  const { sqlite } = workspace.session.require();
  const amounts = sqlite.prepare('select revenue, potential from account order by code').raw().all();
  const noted = report.problems.filter((p) => /aboveHeader|moneyScaled/u.test(p.code)).map((p) => p.code);
  return { amounts, noted, unit: report.moneyUnit };
}

describe('the unit of amounts', () => {
  it('is as a line above the headings says, for columns whose heading names none', async () => {
    expect(await readAs(null)).toEqual({
      amounts: [
        [15_000, 2000],
        [300_000_000, 2000],
      ],
      noted: ['aboveHeaderUnit', 'moneyScaledAbove', 'moneyScaled'],
      unit: 4,
    });
  });

  it('is what the person says instead', async () => {
    expect(await readAs(6)).toEqual({
      amounts: [
        [1_500_000, 2000],
        [300_000_000, 2000],
      ],
      noted: ['aboveHeader', 'moneyScaledAsked', 'moneyScaled'],
      unit: 6,
    });
    expect(await readAs(0)).toMatchObject({
      amounts: [[1.5, 2000], expect.anything()],
      noted: ['aboveHeader', 'moneyScaled'],
    });
  });

  it('is kept for the next file with these headings, unless that says otherwise or is to be read anew', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const [head, row] = ['编号,名称,年销售额', 'A1,甲,1.5'];
    const options = { moneyUnit: 4 } as const;
    await importFile(workspace, csv(workspace, 'a.csv', head, row), 'accounts', { options });
    const read = async (lines: readonly string[], said: Partial<ImportOptions> = {}) => {
      const path = csv(workspace, 'b.csv', ...lines);
      const { report } = await importFile(workspace, path, 'accounts', { mode: 'preview', options: said });
      const noted = report.problems.flatMap((p) => (p.code.startsWith('moneyScaled') ? p.code : []));
      return [report.moneyUnit, ...noted];
    };
    expect(await read([head, row])).toEqual([4, 'moneyScaledAsLast']);
    expect(await read(['单位：千元,,', head, row])).toEqual([3, 'moneyScaledAbove']);
    expect(await read([head, row], { moneyUnit: 0 })).toEqual([0]);
    expect(await read([head, row], { automatic: true })).toEqual([0]);
    await importFile(workspace, csv(workspace, 'c.csv', head, row), 'accounts');
    expect(await read([head, row])).toEqual([4, 'moneyScaledAsLast']);
  });

  it('is nothing to ask where every heading names its own', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const path = csv(workspace, 'a.csv', '编号,名称,年销售额（元）', 'A1,甲,1');
    const { report } = await importFile(workspace, path, 'accounts', { mode: 'preview' });
    expect(report.moneyUnit).toBeNull();
  });
});
