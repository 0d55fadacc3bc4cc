import { readFile } from 'node:fs/promises';
import type { DryRunReport } from '@shared/contract/pool-dry-run';
import type { Locale } from '@shared/contract/app';
import { PoolPolicy } from '@shared/model/policy';
import { cliPoolTexts } from '@shared/texts/cli-pool';
import { readSettings } from '@electron/usecases/effective-settings';
import { dryRunTask } from '@electron/usecases/pool/dry-run-task';
import { createSettingsHandlers } from '@electron/usecases/settings';
import type { Command } from '../command';
import { over, text } from '../text/figures';
import { table } from '../text/table';
import { UsageError } from '../usage-error';

/** Shows the pool policy, tries another over the records, or puts it in force. */
export const policyCommand: Command = {
  name: 'policy',
  synopsis: ['', '--dry-run FILE', 'FILE'],
  options: ['dry-run'],
  operands: 1,
  json: '{ policy } | { policy, report: { from, until, activities, present, candidate, reps, tiers, rows } }',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    const { db, path } = session.require();
    const { policy } = await readSettings(db);
    const file = args.operandIfAny();
    if (file === undefined) {
      if (args.has('dry-run')) throw new UsageError('missingOperand');
      return { value: { policy }, text: () => policyLines(policy) };
    }
    const candidate = await readPolicy(file, policy);
    if (args.has('dry-run')) {
      const report = await tasks.run(dryRunTask, { path, policy: candidate }, { kind: 'dryRun', cancellable: true });
      return { value: { policy: candidate, report }, text: () => reportLines(report, locale) };
    }
    const saved = await createSettingsHandlers(session)['settings.update']({ policy: candidate });
    return { value: { policy: saved.policy }, text: () => policyLines(saved.policy) };
  },
};

/** What the file names, over what is in force. */
async function readPolicy(file: string, now: PoolPolicy): Promise<PoolPolicy> {
  let said: unknown;
  try {
    said = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new UsageError('badValue', { option: 'FILE', value: file });
  }
  const part = PoolPolicy.partial().safeParse(said);
  if (!part.success) {
    const [issue] = part.error.issues;
    throw new UsageError('badValue', { option: issue.path.join('.') || 'FILE', value: issue.message });
  }
  return PoolPolicy.parse({ ...now, ...part.data });
}

function policyLines(policy: PoolPolicy): string[] {
  return table(Object.entries(policy).map(([name, value]) => [text(name), over(String(value))]));
}

const TOTALS = ['refused', 'inactive', 'hardStop', 'overtaken', 'lateContacts'] as const;

function reportLines({ present, candidate, reps }: DryRunReport, locale: Locale): string[] {
  const texts = cliPoolTexts[locale];
  return [
    ...table([
      [text(''), over(texts.present), over(texts.candidate)],
      ...TOTALS.map((name) => [text(texts.totals[name]), over(String(present[name])), over(String(candidate[name]))]),
    ]),
    '',
    ...table([
      [text(texts.rep), over(texts.lost), over(texts.gained)],
      ...reps.map(({ rep, lost, gained }) => [text(rep), over(String(lost)), over(String(gained))]),
    ]),
  ];
}
