import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AccountsReport } from '@shared/contract/optimise-accounts';
import { PlanMeta } from '@shared/model/plan';
import { checksum, cli, cliJson, sampleWorkspace } from './support/cli';

const Reported = AccountsReport.omit({ patch: true }).extend({
  level: z.literal('accounts'),
  moves: z.array(z.strictObject({ account: z.string(), to: z.string().nullable() })),
  kept: PlanMeta.nullable(),
});
const Compared = z.looseObject({
  moved: z.looseObject({ accounts: z.number(), revenue: z.number() }),
  first: z.looseObject({ accounts: z.number() }),
});

describe('optimise --level accounts', () => {
  it('gives accounts to reps within hours and caps, the same for the same seed and steps, and keeps what it printed as one change', async () => {
    const { path } = await sampleWorkspace();
    const asked = ['optimise', '--workspace', path, '--plan', '1', '--level', 'accounts'];
    const wishes = ['--most', '150%', '--cap-accounts', '12%', '--steps', '1500000', '--seed', '3'];
    const before = checksum(path);
    const first = Reported.parse(await cliJson(...asked, ...wishes));
    expect(checksum(path)).toBe(before);
    expect(first).toMatchObject({ repeatable: true, stopped: false, kept: null });
    expect(first.found.over).toBeLessThan(first.present.over);
    expect(first.found.movedAccounts).toBeLessThanOrEqual(0.12 * first.present.owned);
    expect(first.bound).toBeLessThanOrEqual(first.cost);

    const second = Reported.parse(await cliJson(...asked, ...wishes, '--apply', 'By account', '--override', 'tried'));
    expect({ ...second, kept: null }).toEqual(first);
    expect(second.kept).toMatchObject({ name: 'By account', state: 'planning', basePlanId: 1 });
    const moved = Compared.parse(await cliJson('compare', '--workspace', path, '--plan', 'By account', '--with', '1'));
    expect(moved.moved.accounts).toBe(first.found.movedAccounts);
    expect(moved.first.accounts).toBe(first.found.firstOwners);

    await cliJson('undo', '--workspace', path, '--plan', 'By account');
    const back = Compared.parse(await cliJson('compare', '--workspace', path, '--plan', 'By account', '--with', '1'));
    expect(back.moved.accounts).toBe(0);
  });

  it.each([
    [['--level', 'accounts', '--k', '5'], /--k/u],
    [['--level', 'accounts', '--match', 'beard'], /--match/u],
    [['--level', 'accounts', '--cap-accounts', '120%'], /--cap-accounts/u],
    [['--most', '120%'], /--level accounts/u],
  ])('refuses %j as written wrongly', async (words, reason) => {
    const { path } = await sampleWorkspace();
    const { code, stderr, stdout } = await cli(['optimise', '--workspace', path, ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(reason);
  });
});
