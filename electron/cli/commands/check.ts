import type { Locale } from '@shared/contract/app';
import { cliTexts } from '@shared/texts/cli';
import { readPlans } from '@electron/store/plans';
import { readSettings } from '@electron/usecases/effective-settings';
import type { Session } from '@electron/usecases/session';
import { fullCheck } from '@electron/workspace/integrity';
import type { Command } from '../command';
import { planFindings } from '../figures/plan-checks';
import { fill } from '../messages';
import { figures, text } from '../text/figures';
import { oneLine, table } from '../text/table';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

export const checkCommand: Command = {
  name: 'check',
  synopsis: [''],
  options: [],
  operands: 0,
  json: '{ ok, checks: [{ name, ok, detail }] }',
  workspace: 'opens',
  run: async ({ session, locale }) => {
    const checks = [fileCheck(session, locale), ...(await planChecks(session, locale))];
    const failed = checks.filter((check) => !check.ok).length;
    const texts = cliTexts[locale].check;
    const mark = (ok: boolean): string => (ok ? texts.ok : texts.failed);
    const outcome = {
      value: { ok: failed === 0, checks },
      text: () => table(checks.map(({ name, ok, detail }) => [text(mark(ok)), text(name), text(detail)])),
    };
    return failed === 0 ? outcome : { ...outcome, failure: fill(texts.failure, { count: failed }) };
  },
};

function fileCheck(session: Session, locale: Locale): Check {
  const found = fullCheck(session.require().sqlite);
  const detail = found.length === 0 ? cliTexts[locale].check.sound : found.map(oneLine).join('; ');
  return { name: 'file', ok: found.length === 0, detail };
}

/** Of every plan, the archived ones too: what was agreed must stay readable. */
async function planChecks(session: Session, locale: Locale): Promise<Check[]> {
  const { db, cache } = session.require();
  const plans = await readPlans(db);
  const { balance } = await readSettings(db);
  const { whole } = figures(locale);
  const texts = cliTexts[locale].check;
  const active = plans.filter((plan) => plan.state === 'active').length;
  const checks: Check[] = [
    { name: 'plans', ok: active <= 1, detail: fill(texts.plans, { count: plans.length, active }) },
  ];
  for (const { id } of plans) {
    for (const { code, ok, params } of planFindings(await cache.plan(id), balance)) {
      const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, whole(value).text]));
      checks.push({ name: `plan ${id}: ${code}`, ok, detail: fill(texts[code], shown) });
    }
  }
  return checks;
}
