import { readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '@electron/cli/command-names';
import { checksum, cli, cliJson, sampleWorkspace } from './support/cli';
import { Balance, Checked, Compared, Opened, Plans } from './support/shapes';

const READING = [
  { args: ['open', '--info'], shape: Opened },
  { args: ['plans'], shape: Plans },
  { args: ['balance'], shape: Balance },
  {
    args: ['balance', '--plan', 'Draft', '--measure', 'index', '--target', 'capacity', '--band', '5%'],
    shape: Balance,
  },
  { args: ['compare', '--plan', 'Draft'], shape: Compared },
  { args: ['check'], shape: Checked },
];

describe('commands that only look', () => {
  it.each(READING)('$args leave the file as it was, byte by byte, and alone in its folder', async ({ args, shape }) => {
    const { path, folder } = await sampleWorkspace();
    const before = checksum(path);
    shape.parse(await cliJson(...args, '--workspace', path));
    const text = await cli([...args, '--workspace', path, '--lang', 'zh']);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout.trimEnd().split('\n').length).toBeGreaterThan(1);
    expect(checksum(path)).toBe(before);
    expect(readdirSync(folder)).toEqual(['sample.bailiwick']);
  });

  it('measure in currency units and hours, and say so', async () => {
    const { path } = await sampleWorkspace();
    const of = async (...more: string[]) => Balance.parse(await cliJson('balance', '--workspace', path, ...more));
    const workload = await of('--measure', 'workload');
    const revenue = await of('--measure', 'revenue');
    expect([workload.unit, revenue.unit]).toEqual(['hours', 'CNY']);
    const compared = Compared.parse(await cliJson('compare', '--workspace', path, '--plan', 'Draft'));
    expect(revenue.totals.total + revenue.totals.unassigned).toBeCloseTo(compared.total.revenue, 2);
    for (const { rows, matrix, totals, band } of [workload, revenue]) {
      for (const [k, row] of rows.entries()) {
        const parts = Object.values(row.byMaturity);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(row.value, 4);
        expect(matrix.rows[k].values).toEqual(parts);
        expect(row.deviation).toBeCloseTo((row.value - row.target) / row.target, 9);
        expect(row.inBand).toBe(Math.abs(row.deviation ?? 1) <= band);
      }
      const excess = rows.reduce((sum, row) => sum + Math.max(0, Math.abs(row.deviation ?? 1) - band), 0);
      expect(totals.score).toBeCloseTo(Math.max(0, 100 * (1 - excess / rows.length)), 9);
    }
    const wide = await of('--band', '0.9');
    expect(wide.band).toBe(0.9);
    expect((await of()).band).not.toBe(0.9);
  });

  it('check finds what is wrong and ends with exit code 1', async () => {
    const { path } = await sampleWorkspace();
    const file = new Database(path);
    file.exec("update territory set removed = 1 where key = 'T03' and plan_id = 2");
    file.close();
    const { code, stdout, stderr } = await cli(['check', '--workspace', path, '--json']);
    expect(code).toBe(1);
    expect(stderr).toBe('bailiwick: 1 checks failed\n');
    const { ok, checks } = Checked.parse(JSON.parse(stdout));
    expect(ok).toBe(false);
    expect(checks.filter((check) => !check.ok).map(({ name }) => name)).toEqual(['plan 2: units']);
  });
});

describe('help', () => {
  it('names every command, in both languages', async () => {
    for (const args of [['--help'], ['--help', '--lang', 'zh'], ['help']]) {
      const { code, stdout, stderr } = await cli(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const name of COMMAND_NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
  });

  it.each(COMMAND_NAMES)('%s explains itself without a workspace', async (name) => {
    const { code, stdout, stderr } = await cli([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`bailiwick ${name} --workspace FILE`);
    expect(stdout).toContain('--json: ');
  });
});
