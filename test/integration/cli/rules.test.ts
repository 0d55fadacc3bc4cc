import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RuleCoverage, RuleMove } from '@shared/contract/rules';
import { AllocationRule } from '@shared/model/rule';
import { checksum, cli, cliJson, sampleWorkspace } from './support/cli';

const Listed = z.strictObject({
  plan: z.strictObject({ id: z.number(), name: z.string(), revision: z.number() }),
  written: z.boolean(),
  ran: z.boolean(),
  open: z.number(),
  outcomes: z.number(),
  moved: z.number(),
  rules: z.array(AllocationRule.extend({ words: z.string(), coverage: RuleCoverage })),
  reps: z.array(z.strictObject({ rep: z.string(), gained: z.number(), lost: z.number() })).optional(),
  moves: z.array(RuleMove).optional(),
});
const Explained = z.looseObject({
  account: z.looseObject({ code: z.string(), owner: z.string().nullable(), cause: z.string() }),
  steps: z.array(
    z.strictObject({
      step: z.string(),
      applied: z.boolean(),
      code: z.string(),
      params: z.looseObject({}),
      words: z.string(),
    }),
  ),
  rules: z.array(z.looseObject({ key: z.string(), outcome: z.string() })),
  ways: z.array(z.looseObject({ kind: z.string(), words: z.string() })),
});

describe('rules', () => {
  it('lists, tries without writing, and runs as one change that undo takes back', async () => {
    const { path } = await sampleWorkspace();
    const plan = ['--workspace', path, '--plan', '2'];
    const before = checksum(path);
    const tried = Listed.parse(await cliJson('rules', ...plan, '--preview'));
    expect(checksum(path)).toBe(before);
    expect(tried.rules.map(({ coverage }) => coverage.fault)).toEqual([null, null, null, 'shadowed', null, 'dead']);
    expect(tried.rules[3].coverage.takenBefore[0]).toMatchObject({ rule: 'marine' });
    expect(tried.moved).toBeGreaterThan(100);
    expect(tried.moves).toHaveLength(tried.moved);

    const ran = Listed.parse(await cliJson('rules', ...plan, '--run', '--override', 'agreed in the team'));
    expect(ran).toMatchObject({ ran: true, moved: tried.moved });
    const move = tried.moves?.find(({ rule }) => rule === 'key');
    const why = Explained.parse(await cliJson('explain', ...plan, '--account', move?.account ?? ''));
    expect(why.account).toMatchObject({ owner: move?.to, cause: 'rule' });
    expect(why.rules[0]).toMatchObject({ key: 'key', outcome: 'takes' });
    expect(Listed.parse(await cliJson('rules', ...plan)).outcomes).toBe(0);

    await cliJson('undo', ...plan);
    const back = Explained.parse(await cliJson('explain', ...plan, '--account', move?.account ?? ''));
    expect(back.account.owner).toBe(move?.from);
  });

  it('takes a list from a file: its own output, tried first, and refuses what is no list with the place', async () => {
    const { path, folder } = await sampleWorkspace();
    const plan = ['--workspace', path, '--plan', '2'];
    const now = Listed.parse(await cliJson('rules', ...plan));
    const file = join(folder, 'rules.json');
    writeFileSync(file, JSON.stringify({ rules: now.rules.toReversed() }));
    const before = checksum(path);
    const dry = Listed.parse(await cliJson('rules', ...plan, '--set', file, '--dry-run'));
    expect(checksum(path)).toBe(before);
    expect(dry.rules.map(({ key }) => key)).toEqual(now.rules.map(({ key }) => key).toReversed());
    const set = Listed.parse(await cliJson('rules', ...plan, '--set', file));
    expect(set).toMatchObject({ written: true, moved: dry.moved });

    writeFileSync(file, JSON.stringify([{ ...now.rules[0], words: '', enabled: 'yes' }]));
    const refused = await cli(['rules', ...plan, '--set', file, '--lang', 'en']);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('0.enabled');
    const active = await cli(['rules', '--workspace', path, '--plan', '1', '--run', '--lang', 'en']);
    expect(active).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('explain', () => {
  it('says the counter-question in the language asked for, and refuses reps nobody knows', async () => {
    const { path } = await sampleWorkspace();
    const asked = ['explain', '--workspace', path, '--account', 'A00001', '--rep', 'R01'];
    const zh = Explained.parse(await cliJson(...asked, '--lang', 'zh'));
    const en = Explained.parse(await cliJson(...asked, '--lang', 'en'));
    expect(zh.ways.map(({ kind }) => kind)).toEqual(en.ways.map(({ kind }) => kind));
    expect(zh.ways.at(-1)?.words).toBe('锁定归 顾明远');
    expect(en.steps.find(({ applied }) => applied)?.words).toContain('run by');
    const unknown = await cli(['explain', '--workspace', path, '--account', 'A00001', '--rep', 'NOBODY']);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
  });
});
