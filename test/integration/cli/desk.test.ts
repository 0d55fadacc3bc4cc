import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CONFLICT_TYPES, SEVERITIES } from '@shared/model/conflict';
import { cli, cliJson, sampleWorkspace } from './support/cli';

const Cases = z.array(
  z.looseObject({
    key: z.string(),
    type: z.enum(CONFLICT_TYPES),
    severity: z.enum(SEVERITIES),
    words: z.string().min(3),
  }),
);
const Trail = z.array(z.looseObject({ event: z.string(), actor: z.string(), why: z.string() }));
const Lists = z.looseObject({
  effectiveOn: z.string(),
  rows: z.array(z.looseObject({ account: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
});

describe('conflicts, rulings, audit and handover from the command line', () => {
  it('list what is there, rule on one case, say so in the trail, and name what changes hands', async () => {
    const { path, folder } = await sampleWorkspace();
    const at = (...args: string[]): Promise<unknown> => cliJson(...args, '--workspace', path);
    const found = Cases.parse(await at('conflicts', '--plan', 'Draft'));
    expect(new Set(found.map(({ type }) => type)).size).toBeGreaterThan(8);
    // Most urgent first.
    const ranks = found.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const one = found.find(({ type }) => type === 'foreignOrder');
    expect(one).toBeDefined();
    const key = one?.key ?? '';
    const rep = key.split('/')[2];

    const said = ['rule-on', key, '--plan', 'Draft', '--ruling', 'transfer', '--rep', rep];
    expect((await cli([...said, '--workspace', path])).code).toBe(2);
    expect(await at(...said, '--reason', 'their customer')).toMatchObject({ key, ruling: 'transfer', rep });
    const ruled = Cases.parse(await at('conflicts', '--plan', 'Draft', '--state', 'ruled'));
    expect(ruled.map((other) => other.key)).toEqual([key]);

    const [last, change] = Trail.parse(await at('audit', '--plan', 'Draft'));
    expect(last).toMatchObject({ event: 'ruled', why: 'their customer' });
    expect(last.actor).not.toBe('');
    expect(change).toMatchObject({ event: 'applied', why: 'their customer' });
    const file = join(folder, 'trail.csv');
    expect(await at('audit', '--out', file)).toMatchObject({ file });
    expect(readFileSync(file, 'utf8')).toContain('their customer');

    const account = key.split('/')[1];
    const lists = Lists.parse(await at('handover', '--plan', 'Draft'));
    expect(lists.rows).toMatchObject([{ account, to: rep }]);
    const book = join(folder, 'handover.xlsx');
    await at('handover', '--plan', 'Draft', '--out', book);
    expect(existsSync(book)).toBe(true);
  }, 180_000);
});
