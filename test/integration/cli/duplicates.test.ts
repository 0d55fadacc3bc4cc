import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cli, cliJson, sampleWorkspace } from './support/cli';

const Account = z.strictObject({ code: z.string(), name: z.string() });
const Pairs = z.array(
  z.strictObject({
    a: Account,
    b: Account,
    score: z.number().min(0).max(1),
    band: z.enum(['sure', 'likely', 'possible']),
    reasons: z.array(z.strictObject({ code: z.string(), weight: z.number(), amount: z.number() })),
  }),
);
/** Second records in the sample. */
const PLANTED = 40;

describe('duplicates on the command line', () => {
  it('are found with their reasons, best first, and once more the same', async () => {
    const { path } = await sampleWorkspace();
    const all = Pairs.parse(await cliJson('duplicates', '--workspace', path));
    expect(all.length).toBeGreaterThanOrEqual(PLANTED);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((x, y) => y - x));
    expect(all.every(({ reasons }) => reasons.length > 0)).toBe(true);
    const sure = Pairs.parse(await cliJson('duplicates', '--workspace', path, '--least', 'sure'));
    expect(sure).toEqual(all.filter(({ band }) => band === 'sure'));
    expect(Pairs.parse(await cliJson('duplicates', '--workspace', path, '--rescan'))).toEqual(all);
  });

  it('are listed for people, and the help says what is done', async () => {
    const { path } = await sampleWorkspace();
    const text = await cli(['duplicates', '--workspace', path, '--lang', 'zh']);
    expect(text).toMatchObject({ code: 0 });
    expect(text.stdout.trimEnd().split('\n').length).toBeGreaterThan(PLANTED);
    const help = await cli(['duplicates', '--help', '--lang', 'zh']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('--rescan');
    expect(help.stdout).toContain('不合并');
  });

  it('refuse a band that does not exist', async () => {
    const { path } = await sampleWorkspace();
    const answer = await cli(['duplicates', '--workspace', path, '--least', 'certain']);
    expect(answer.code).not.toBe(0);
    expect(answer.stdout).toBe('');
  });
});
