import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OptimiseWishes } from '@shared/model/optimise-wishes';
import { UnitMove } from '@shared/model/plan';
import { checksum, cli, cliJson, sampleWorkspace } from './support/cli';
import { tempFolder } from '../support/temp-folder';

const Asked = z.looseObject({
  wishes: OptimiseWishes,
  variants: z.array(z.looseObject({ kind: z.string(), feasible: z.boolean(), moves: z.array(UnitMove) })),
  scope: z.looseObject({ kind: z.string(), territories: z.array(z.string()), units: z.number() }).nullable(),
  reasons: z.array(z.looseObject({ code: z.string() })),
  limit: z.looseObject({}),
});
const Territories = z.looseObject({
  rows: z.array(z.looseObject({ key: z.string(), name: z.string(), rep: z.string().nullish() })),
});
const QUICK = ['--plan', '2', '--steps', '20000'];

describe('what optimise is asked for', () => {
  it('begins with what the page begins with: the measure, band and target of the workspace', async () => {
    const { path } = await sampleWorkspace();
    const { wishes } = Asked.parse(await cliJson('optimise', '--workspace', path, ...QUICK));
    const { balance } = z
      .looseObject({ balance: z.looseObject({ measure: z.string(), band: z.number(), target: z.string() }) })
      .parse({ balance: await workspaceBalance(path) });
    expect(wishes.measures).toEqual([{ measure: balance.measure, weight: 1 }]);
    expect(wishes).toMatchObject({ band: balance.band, target: balance.target, count: null, homes: 'fixed' });
  });

  it('takes every preset of the page', async () => {
    const { path } = await sampleWorkspace();
    const { rows } = Territories.parse(await cliJson('balance', '--workspace', path, '--plan', '2'));
    const [a, b] = rows;
    const asked = async (...words: string[]): Promise<OptimiseWishes> =>
      Asked.parse(await cliJson('optimise', '--workspace', path, ...QUICK, '--preset', ...words)).wishes;
    expect(await asked('fair')).toMatchObject({ count: rows.length, weights: { disruption: 0 } });
    expect(await asked('repair')).toMatchObject({ count: null, weights: { disruption: 4 } });
    expect(await asked('hire')).toMatchObject({ hires: [null], weights: { disruption: 1.5 } });
    expect(await asked('merge', '--territory', a.name, '--into', b.key)).toMatchObject({
      dissolved: [{ territory: a.key, into: b.key }],
    });
    const absorbed = await asked('absorb', '--rep', 'R01');
    expect(absorbed.dissolved.length).toBeGreaterThan(0);
    expect(absorbed.weights.disruption).toBe(4);
  });

  it('moves only what the territories concerned have, says so, and who else would have to move', async () => {
    const { path } = await sampleWorkspace();
    const absorb = ['optimise', '--workspace', path, ...QUICK, '--preset', 'absorb', '--rep', 'R01'];
    const found = Asked.parse(await cliJson(...absorb));
    const given = found.wishes.dissolved.map(({ territory }) => territory as string);
    const [asked] = found.variants;
    expect(asked.moves).toHaveLength(found.scope?.units ?? -1);
    for (const { moves } of found.variants) for (const { from } of moves) expect(given).toContain(from);
    expect(found.scope).toMatchObject({ kind: 'own', territories: { length: given.length } });
    expect(asked.feasible).toBe(false);
    expect(found.reasons.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^scope(HoldsTo|Leaves)/u));
    const told = (await cli([...absorb, '--lang', 'en'])).stdout;
    expect(told).toContain('Only units of “');
    expect(told).toContain('“Who may move”');

    const { rows } = Territories.parse(await cliJson('balance', '--workspace', path, '--plan', '2'));
    const near = ['--preset', 'repair', '--scope', 'near', '--concerned', rows[0].name];
    const around = Asked.parse(await cliJson('optimise', '--workspace', path, ...QUICK, ...near));
    expect(around.wishes).toMatchObject({ scope: 'near', concerned: [rows[0].key] });
    expect(around.scope).toMatchObject({ kind: 'near', territories: [rows[0].name] });
    const refused = await cli(['optimise', '--workspace', path, ...QUICK, '--k', '9', '--scope', 'own']);
    expect(refused.code).not.toBe(0);
    expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('does the same from a file of the wishes it printed as from the options they came from', async () => {
    const { path } = await sampleWorkspace();
    const { rows } = Territories.parse(await cliJson('balance', '--workspace', path, '--plan', '2'));
    const said = [
      ...['--measures', 'workload=2,accounts', '--homes', 'preferred', '--contiguity', 'preferred'],
      ...['--weights', 'disruption=3,mix=1', '--mix', 'own', '--cap-accounts', '40%', '--cap-rep', 'R01=50/20,R02=/5'],
      ...['--limit', `${rows[0].key}:workload=100..9000`, '--lock', '330100,330200', '--band', '20%', '--seed', '7'],
    ];
    const first = Asked.parse(await cliJson('optimise', '--workspace', path, ...QUICK, ...said));
    expect(first.wishes).toMatchObject({
      measures: [
        { measure: 'workload', weight: 2 },
        { measure: 'accounts', weight: 1 },
      ],
      homes: 'preferred',
      contiguity: 'preferred',
      weights: { travel: 1, border: 0.2, mix: 1, disruption: 3 },
      mix: 'own',
      caps: {
        revenueShare: null,
        accountShare: 0.4,
        byRep: [
          { rep: 'R01', handedOff: 50, takenOver: 20 },
          { rep: 'R02', handedOff: null, takenOver: 5 },
        ],
      },
      limits: [{ territory: rows[0].key, measure: 'workload', min: 360_000, max: 32_400_000 }],
      lockedUnits: ['330100', '330200'],
      band: 0.2,
      seed: 7,
    });
    expect(first.variants.flatMap(({ moves }) => moves.map(({ unit }) => unit))).not.toContain('330100');

    const file = join(tempFolder(), 'wishes.json');
    writeFileSync(file, `\uFEFF${JSON.stringify(first.wishes)}`);
    const second = Asked.parse(await cliJson('optimise', '--workspace', path, ...QUICK, '--wishes', file));
    expect(second).toEqual(first);
    writeFileSync(file, JSON.stringify({ band: 0.3, seed: 9 }));
    const over = await cliJson('optimise', '--workspace', path, ...QUICK, '--wishes', file, '--seed', '2');
    expect(Asked.parse(over).wishes).toMatchObject({ band: 0.3, seed: 2, homes: 'fixed' });
  });

  it.each([
    ['{"band": 7}', /band/u],
    ['{"bands": 0.1}', /bands/u],
    ['{"measures": []}', /measures/u],
    ['{"caps": {"revenueShare": 2, "accountShare": null}}', /caps\.revenueShare/u],
    ['not json', /JSON/u],
    ['{"lockedUnits": ["999999"]}', /999999.*\[optimise\.unknownUnit\]/u],
    ['{"limits": [{"territory": "nowhere", "measure": "workload", "min": 1, "max": null}]}', /nowhere/u],
  ])('refuses a file of wishes like %s and says which wish is wrong', async (text, reason) => {
    const { path } = await sampleWorkspace();
    const file = join(tempFolder(), 'wishes.json');
    writeFileSync(file, text);
    const before = checksum(path);
    const { code, stdout, stderr } = await cli(['optimise', '--workspace', path, ...QUICK, '--wishes', file]);
    expect({ failed: code !== 0, stdout }).toEqual({ failed: true, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(checksum(path)).toBe(before);
  });

  it.each([
    [['--wishes', '/nowhere/wishes.json'], /wishes\.json/u],
    [['--preset', 'best'], /--preset/u],
    [['--preset', 'absorb'], /--rep/u],
    [['--preset', 'merge', '--territory', 'x'], /\[cli\.unknownTerritory\]/u],
    [['--rep', 'R01'], /--preset/u],
    [['--measure', 'accounts', '--measures', 'workload'], /--measure/u],
    [['--measures', 'workload=lots'], /workload=lots/u],
    [['--weights', 'luck=1'], /luck=1/u],
    [['--cap-rep', 'R01'], /R01/u],
    [['--cap-rep', 'R999=1/1'], /R999/u],
    [['--limit', 'North:workload=..'], /North:workload/u],
    [['--lock', '999999'], /999999/u],
    [['--band', '0'], /--band/u],
    [['--level', 'accounts', '--homes', 'off'], /--homes/u],
  ])('refuses %j with what is wrong', async (words, reason) => {
    const { path } = await sampleWorkspace();
    const { code, stdout, stderr } = await cli(['optimise', '--workspace', path, ...words]);
    expect({ failed: code !== 0, stdout }).toEqual({ failed: true, stdout: '' });
    expect(stderr).toMatch(reason);
  });
});

describe('goal-seek', () => {
  it('seeks in the measure of the workspace when none is said', async () => {
    const { path } = await sampleWorkspace();
    const { measure } = await workspaceBalance(path);
    const { stdout } = await cli(['goal-seek', '--workspace', path, '--plan', '2', '--steps', '20000', '--json']);
    const { goal } = z.looseObject({ goal: z.looseObject({ measures: z.unknown() }) }).parse(JSON.parse(stdout));
    expect(goal.measures).toEqual([{ measure, weight: 1 }]);
  });
});

/** As `balance` shows it when nothing is said. */
async function workspaceBalance(path: string): Promise<{ measure: string; band: number; target: string }> {
  return z
    .looseObject({ measure: z.string(), band: z.number(), target: z.string() })
    .parse(await cliJson('balance', '--workspace', path, '--plan', '2'));
}
