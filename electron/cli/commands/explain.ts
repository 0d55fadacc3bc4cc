import { RepCode } from '@shared/model/ids';
import { DomainError } from '@shared/model/result';
import type { ExplainStep } from '@shared/contract/accounts';
import { explainStepTexts } from '@shared/texts/explain-steps';
import { explainParams } from '@shared/wording/explain-params';
import { filled, type Locale } from '@shared/wording/locale';
import { ruleNames } from '@shared/wording/rule-names';
import { wayInWords } from '@shared/wording/trace-words';
import { createAccountHandlers } from '@electron/usecases/accounts';
import { readRegionNames } from '@electron/usecases/rules/region-names';
import { createRuleHandlers } from '@electron/usecases/rules/rules';
import type { Command } from '../command';
import { explainLines } from '../figures/explain-lines';
import { planOrActive } from '../pick/plan';

/** Why an account has its owner, from lock to pool; with a rep, what would have to change for that rep to own it. */
export const explainCommand: Command = {
  name: 'explain',
  synopsis: ['--account CODE [--rep CODE] [--plan PLAN]'],
  options: ['account', 'rep', 'plan'],
  operands: 0,
  json: '{ plan, account: AccountRow, steps: [{ step, applied, code, params, words }], rules: [{ key, name, outcome, by, tests: [{ test, holds, negated, found }], candidates: [{ rep, refused, figure, chosen }] }], ways: [{ kind, …, words }] }',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    const code = args.need('account');
    const { id: planId } = await planOrActive(session, args.value('plan'));
    const { db, cache } = session.require();
    const plan = await cache.plan(planId);
    const rep = args.value('rep') ?? null;
    if (rep !== null && !plan.ground.index.rep.has(rep)) throw new DomainError('patch.unknownRep', { rep });
    const { account, steps } = await createAccountHandlers(session)['accounts.explain']({ planId, account: code });
    const trace = await createRuleHandlers(session, tasks)['rules.trace']({
      planId,
      account: code,
      rep: rep === null ? null : RepCode.parse(rep),
    });
    const regions = await readRegionNames(db, locale);
    const names = ruleNames({ ...plan.ground, snapshot: plan.snapshot, regions }, locale);
    const ruleName = (key: string): string => plan.snapshot.rules.find((rule) => rule.key === key)?.name ?? key;
    const value = {
      plan: { id: plan.meta.id, name: plan.meta.name },
      account,
      steps: steps.map((step) => ({ ...step, words: stepWords(step, locale) })),
      rules: trace.rules,
      ways: trace.ways.map((way) => ({
        ...way,
        words: wayInWords(way, rep === null ? '' : names.rep(rep), ruleName, names, locale),
      })),
    };
    return { value, text: () => explainLines(value, rep === null ? null : names.rep(rep), names, locale) };
  },
};

/** The sentence of a step; its code is a path into the texts. */
function stepWords(step: Pick<ExplainStep, 'code' | 'params'>, locale: Locale): string {
  const { code } = step;
  const texts: Readonly<Record<string, string | Readonly<Record<string, string>>>> = explainStepTexts[locale];
  const [area, kind] = code.split('.');
  const found = texts[area];
  return filled(typeof found === 'string' ? found : (found?.[kind] ?? code), explainParams(step, locale));
}
