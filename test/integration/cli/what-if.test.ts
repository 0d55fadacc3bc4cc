import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checksum, cli, cliJson, sampleWorkspace } from './support/cli';

const Measures = z.looseObject({ score: z.number(), movedAccounts: z.number(), unowned: z.number() });
const Many = z.object({
  base: z.looseObject({ measures: Measures }),
  plans: z.array(z.looseObject({ name: z.string(), measures: Measures })),
});
const Loss = z.looseObject({ accounts: z.number(), low: z.number(), expected: z.number(), high: z.number() });
const Tried = z.looseObject({
  plain: Measures,
  supposed: Measures,
  orphans: z.array(z.looseObject({ rep: z.string(), accounts: z.number(), passedOn: z.number() })),
  loss: z.object({ plain: Loss, supposed: Loss }),
  saved: z.looseObject({ name: z.string() }).nullable(),
});
const TakenOver = Tried.omit({ saved: true }).extend({
  takeOver: z.object({
    rows: z.array(
      z.looseObject({
        rep: z.object({ code: z.string(), name: z.string() }),
        units: z.array(z.string()),
        accounts: z.number(),
      }),
    ),
    left: z.array(z.string()),
    overloaded: z.array(z.string()),
    moves: z.array(z.looseObject({ unit: z.string() })),
  }),
});
const Sought = z.looseObject({
  reached: z.boolean(),
  present: z.looseObject({ largestDeviation: z.number() }),
  found: z.looseObject({
    figures: z.looseObject({ largestDeviation: z.number(), movedShare: z.number() }),
    movedUnits: z.number(),
  }),
  tries: z.array(z.looseObject({ feasible: z.boolean(), movedShare: z.number() })),
  relax: z.looseObject({ band: z.number() }),
  kept: z.looseObject({ name: z.string(), basePlanId: z.number() }).nullable(),
});
const Balance = z.looseObject({ totals: z.looseObject({ largestDeviation: z.number() }) });
const Comparison = z.looseObject({ moved: z.looseObject({ accounts: z.number() }) });

describe('what-if without a window', () => {
  it('stands several plans side by side with the figures of a comparison of two', async () => {
    const { path } = await sampleWorkspace();
    await cliJson('fork', '--workspace', path, '--plan', '1', '--name', 'Try A');
    const units = ['--units', '330100', '--territory', 'T03'];
    await cliJson('assign', '--workspace', path, '--plan', 'Try A', ...units, '--override', 'tried');
    const many = Many.parse(await cliJson('compare', '--workspace', path, '--plans', 'Try A,2'));
    expect(many.plans.map(({ name }) => name)[0]).toBe('Try A');
    expect(many.plans).toHaveLength(2);
    const one = Comparison.parse(await cliJson('compare', '--workspace', path, '--plan', 'Try A'));
    expect(many.plans[0].measures.movedAccounts).toBe(one.moved.accounts);
    expect(many.base.measures.movedAccounts).toBe(0);
  });

  it('tries a leaver and growth on a plan without writing, saves the scenario when told, and uses it again', async () => {
    const { path } = await sampleWorkspace();
    const reps = z
      .object({ byRep: z.array(z.object({ rep: z.string().nullable(), kept: z.object({ accounts: z.number() }) })) })
      .parse(await cliJson('compare', '--workspace', path, '--plan', '2', '--with', '1'));
    const leaver = reps.byRep.find(({ rep, kept }) => rep !== null && kept.accounts > 0);
    const rep = leaver?.rep ?? '';
    const before = checksum(path);
    const asked = ['scenario', '--workspace', path, '--leaves', rep, '--grows', 'revenue=20@growth'];
    const tried = Tried.parse(await cliJson(...asked, '--loss', '10%/15%/20%'));
    expect(checksum(path)).toBe(before);
    expect(tried.orphans).toMatchObject([{ rep }]);
    expect(tried.supposed.unowned).toBe(tried.plain.unowned + tried.orphans[0].accounts);
    expect(tried.loss.plain.expected).toBe(0);
    const [{ accounts, passedOn }] = tried.orphans;
    expect(tried.loss.supposed.accounts).toBe(accounts + passedOn);
    expect(tried.loss.supposed.low).toBeLessThan(tried.loss.supposed.expected);
    expect(tried.loss.supposed.expected).toBeLessThan(tried.loss.supposed.high);

    const saved = Tried.parse(await cliJson(...asked, '--save', 'One leaves'));
    expect(saved.saved?.name).toBe('One leaves');
    const again = Tried.parse(await cliJson('scenario', '--workspace', path, '--scenario', 'One leaves'));
    expect(again.supposed).toEqual(tried.supposed);
    expect(await cliJson('scenario', '--workspace', path, '--list')).toHaveLength(1);
    expect(await cliJson('scenario', '--workspace', path, '--remove', 'One leaves')).toEqual([]);
  });

  it('proposes who takes over what a leaver leaves, as the window does, and keeps it as one change when told', async () => {
    const { path } = await sampleWorkspace();
    const before = checksum(path);
    const asked = ['scenario', '--workspace', path, '--plan', '2', '--leaves', 'R12', '--take-over'];
    const { takeOver, orphans, supposed, plain } = TakenOver.parse(await cliJson(...asked));
    expect(checksum(path)).toBe(before);
    const units = takeOver.rows.flatMap((row) => row.units);
    expect(takeOver.moves.map(({ unit }) => unit).toSorted()).toEqual(units.toSorted());
    expect(units.length).toBeGreaterThan(0);
    for (const { rep } of takeOver.rows) expect(rep.code).not.toBe('R12');
    const taken = takeOver.rows.reduce((sum, row) => sum + row.accounts, 0);
    expect(supposed.unowned).toBe(plain.unowned + orphans[0].accounts - taken);

    const told = await cli([...asked, '--lang', 'en', '--apply', 'Without R12', '--override', 'tried']);
    expect(told.stdout).toContain('Who could take over');
    expect(told.stdout).toContain(takeOver.rows[0].rep.name);
    expect(told.stdout).toContain('Kept as the new plan “Without R12”');
    const compared = await cliJson('compare', '--workspace', path, '--plan', 'Without R12', '--with', '2', '--all');
    expect(Comparison.parse(compared).moved.accounts).toBe(taken);
    await cliJson('undo', '--workspace', path, '--plan', 'Without R12');

    for (const words of [
      ['--turns', '330100=growth', '--take-over'],
      ['--leaves', 'R12', '--apply', 'X'],
    ]) {
      const refused = await cli(['scenario', '--workspace', path, ...words]);
      expect(refused.code).not.toBe(0);
      expect(refused.stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('finds the least change into a band, keeps it as it printed it, and is honest where there is none', async () => {
    const { path } = await sampleWorkspace();
    const asked = ['goal-seek', '--workspace', path, '--plan', '1', '--measure', 'accounts', '--steps', '1600000'];
    const found = Sought.parse(await cliJson(...asked, '--band', '60%', '--apply', 'Within 60', '--override', 'tried'));
    expect(found.reached).toBe(true);
    expect(found.found.figures.largestDeviation).toBeLessThanOrEqual(0.6 + 1e-6);
    const least = Math.min(...found.tries.filter((one) => one.feasible).map((one) => one.movedShare));
    expect(least).toBeLessThan(1);
    expect(found.kept).toMatchObject({ name: 'Within 60', basePlanId: 1 });
    const kept = Balance.parse(
      await cliJson('balance', '--workspace', path, '--plan', 'Within 60', '--measure', 'accounts'),
    );
    expect(kept.totals.largestDeviation).toBeCloseTo(found.found.figures.largestDeviation, 9);

    const before = checksum(path);
    const none = await cli([...asked, '--band', '0.1%', '--apply', 'Never', '--json']);
    expect(none.code).toBe(1);
    expect(none.stderr).toContain('0.1%');
    expect(Sought.parse(JSON.parse(none.stdout))).toMatchObject({ reached: false, kept: null });
    expect(checksum(path)).toBe(before);
  });

  it.each([
    [['scenario'], '--scenario'],
    [['scenario', '--grows', 'revenue=much'], 'revenue=much'],
    [['scenario', '--turns', '330100=better'], '330100=better'],
    [['scenario', '--leaves', 'R01', '--loss', '20%/10%/30%'], '20%/10%/30%'],
    [['compare', '--plans', '1,2', '--plan', '1'], '--plan'],
  ])('refuses %s in one line', async (words, named) => {
    const { path } = await sampleWorkspace();
    const [command, ...rest] = words;
    const { code, stderr, stdout } = await cli([command, '--workspace', path, ...rest]);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });
});
