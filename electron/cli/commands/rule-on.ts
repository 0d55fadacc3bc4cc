import { calls } from '@shared/contract/contract';
import { Ruling, RulingForm } from '@shared/model/conflict';
import { cliTexts } from '@shared/texts/cli';
import { conflictTexts } from '@shared/texts/conflicts';
import { createConflictHandlers } from '@electron/usecases/conflicts/handlers';
import { readSettings } from '@electron/usecases/effective-settings';
import type { Command } from '../command';
import { fill } from '../messages';
import { planOrActive } from '../pick/plan';

/** Rules on one case by its key: as the policy suggests, or as is said. */
export const ruleOnCommand: Command = {
  name: 'rule-on',
  synopsis: [
    'KEY [--ruling RULING] [--rep CODE | --territory TERRITORY] [--form FORM] [--effective DAY] --reason TEXT [--plan PLAN]',
  ],
  options: ['ruling', 'rep', 'territory', 'form', 'effective', 'reason', 'plan'],
  operands: 1,
  json: '{ rulingId, dueOn, key, ruling, rep, suggested }',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    const key = args.operand();
    const reason = args.need('reason');
    const { id: planId } = await planOrActive(session, args.value('plan'));
    const desk = createConflictHandlers(session, tasks);
    const found = await desk['conflicts.case']({ planId, key });
    const { suggestion, conflict, owner } = found;
    const ruling = Ruling.parse(args.value('ruling') ?? suggestion.ruling ?? 'waive');
    const { asOf } = await readSettings(session.require().db);
    const suggested = suggestion.ruling === ruling ? suggestion.rep : ruling === 'keep' ? owner : null;
    const rep = ruling === 'pool' ? null : (args.value('rep') ?? suggested);
    const said = { key, ruling: conflictTexts[locale].ruling[ruling], name: found.name || key };
    const text = (): string[] => [fill(cliTexts[locale].conflicts.ruled, said)];
    if (ruling === 'waive') {
      const input = calls['conflicts.waive'].input.parse({ planId, key, reason });
      const { rulingId } = await desk['conflicts.waive'](input);
      return {
        value: { rulingId, dueOn: null, key, ruling, rep: null, suggested: suggestion.ruling },
        text,
      };
    }
    const input = calls['conflicts.rule'].input.parse({
      planId,
      key,
      ruling,
      form: RulingForm.parse(args.value('form') ?? 'ruling'),
      rep,
      territory: args.value('territory') ?? suggestion.territory,
      survivor: conflict.account,
      shares: [],
      reason,
      effectiveOn: args.value('effective') ?? asOf,
    });
    const { rulingId, dueOn } = await desk['conflicts.rule'](input);
    return { value: { rulingId, dueOn, key, ruling, rep, suggested: suggestion.ruling }, text };
  },
};
