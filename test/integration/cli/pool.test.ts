import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DryRunReport } from '@shared/contract/pool-dry-run';
import { EvaluationSheet } from '@shared/contract/evaluation';
import { poolListCalls } from '@shared/contract/pool-lists';
import { PoolPolicy } from '@shared/model/policy';
import { checksum, cli, cliJson, sampleWorkspace } from './support/cli';

const READING = [
  { args: ['pool'], shape: poolListCalls['pool.list'].output },
  { args: ['claims'], shape: poolListCalls['pool.claims'].output },
  { args: ['due'], shape: poolListCalls['pool.due'].output },
  { args: ['policy'], shape: z.strictObject({ policy: PoolPolicy }) },
  { args: ['evaluate', '2025-Q3'], shape: EvaluationSheet },
];

describe('pool, claims, what is due, and evaluation', () => {
  it.each(READING)('$args only look', async ({ args, shape }) => {
    const { path } = await sampleWorkspace();
    const before = checksum(path);
    shape.parse(await cliJson(...args, '--workspace', path));
    const text = await cli([...args, '--workspace', path, '--lang', 'en']);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(checksum(path)).toBe(before);
  });

  it('tell the flaws of the sample: late first contacts, double claims, overdue follow-ups with somebody to take over', async () => {
    const { path } = await sampleWorkspace();
    const claims = poolListCalls['pool.claims'].output.parse(await cliJson('claims', '--workspace', path));
    const due = poolListCalls['pool.due'].output.parse(await cliJson('due', '--workspace', path));
    const late = claims.rows.filter(({ contact }) => contact?.state === 'late' || contact?.state === 'missed');
    expect(claims.total).toBe(400);
    expect(late).toHaveLength(30);
    expect(due.reps.reduce((sum, rep) => sum + rep.contactsLate + rep.contactsOpen, 0)).toBeGreaterThan(0);
    const escalated = due.rows.filter(({ suggestion }) => suggestion !== null);
    expect(escalated.length).toBeGreaterThan(0);
    expect(escalated.every((row) => row.suggestion?.rep !== row.rep && row.daysLate > 30)).toBe(true);
  });

  it('try a policy without writing, and put it in force only when told to', async () => {
    const { path, folder } = await sampleWorkspace();
    const file = join(folder, 'policy.json');
    writeFileSync(file, '{"recycleDays": 20, "extendDays": 10}');
    const before = checksum(path);
    const tried = z
      .strictObject({ policy: PoolPolicy, report: DryRunReport })
      .parse(await cliJson('policy', '--dry-run', file, '--workspace', path));
    expect(tried.policy.recycleDays).toBe(20);
    expect(tried.report.candidate.inactive).toBeGreaterThan(tried.report.present.inactive);
    expect(tried.report.rows.length).toBeGreaterThan(0);
    expect(checksum(path)).toBe(before);

    await cliJson('policy', file, '--workspace', path);
    const now = z.strictObject({ policy: PoolPolicy }).parse(await cliJson('policy', '--workspace', path));
    expect(now.policy).toEqual(tried.policy);

    writeFileSync(file, '{"recycleDays": -1}');
    expect(await cli(['policy', file, '--workspace', path])).toMatchObject({ code: 2, stdout: '' });
  });
});
