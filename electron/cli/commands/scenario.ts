import { PlanMeta } from '@shared/model/plan';
import { type Assumption, ScenarioContent } from '@shared/model/scenario';
import { type TakeOver, takeOverPatch } from '@shared/optimise/moves/take-over';
import { compareWorlds } from '@shared/scenario/compare-worlds';
import { cliWhatIfTexts } from '@shared/texts/cli-what-if';
import { filled } from '@shared/wording/locale';
import { readActivePlanId } from '@electron/store/plans';
import { readSettings } from '@electron/usecases/effective-settings';
import { createOptimiseHandlers } from '@electron/usecases/optimise/handlers';
import { createScenarioHandlers } from '@electron/usecases/scenarios';
import type { Session } from '@electron/usecases/session';
import type { Args } from '../args';
import { checked } from '../checked';
import type { Command } from '../command';
import { scenarioFigures } from '../figures/scenario-figures';
import { scenarioLines, scenarioList } from '../figures/scenario-lines';
import { takeOverFigures } from '../figures/take-over-figures';
import { takeOverLines } from '../figures/take-over-lines';
import { heedingOf } from '../override';
import { planOrActive } from '../pick/plan';
import { findScenario } from '../pick/scenario';
import { growth, joiner, leaver, lossRange, turn } from '../scenario-words';
import { successors } from '../successors';
import { oneLine } from '../text/table';
import { UsageError } from '../usage-error';

const ASSUMPTIONS = ['leaves', 'joins', 'turns', 'grows'] as const;

/** What a plan would come to under assumptions; the plan and the data stay as they are. */
export const scenarioCommand: Command = {
  name: 'scenario',
  synopsis: [
    '[--plan PLAN] [--scenario NAME] [--leaves REP,…] [--joins NAME@UNIT[=TERRITORY],…] [--turns UNIT=MATURITY,…] [--grows MEASURE=PERCENT[@MATURITY],…] [--loss LOW/LIKELY/HIGH] [--take-over [--apply NAME [--override TEXT | --keep]]] [--save NAME]',
    '--list',
    '--remove NAME',
  ],
  options: [
    'plan',
    'scenario',
    ...ASSUMPTIONS,
    'loss',
    'take-over',
    'apply',
    'override',
    'keep',
    'save',
    'list',
    'remove',
  ],
  operands: 0,
  json: '{ scenario: { name, assumptions, loss }, plan, base, plain: measures, supposed: measures, orphans: [{ rep, territories, accounts, revenue, pipeline, longRelationships, hours }], loss: { plain, supposed }, territories: [{ key, name, plain, supposed }], notApplied, takeOver: { rows: [{ from, to, rep, units, accounts, revenue, utilisation: { before, after } }], left, overloaded, moves: [{ unit, from, to }] } or null, kept, saved }, or the saved scenarios with --list',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    const handlers = createScenarioHandlers(session);
    if (args.has('list') || args.has('remove')) {
      args.oneOf('list', 'remove', 'scenario', 'save', 'take-over');
      const gone = args.value('remove');
      if (gone !== undefined) await handlers['scenario.remove']({ id: (await findScenario(session, gone)).id });
      const list = await handlers['scenario.list']({});
      return { value: list, text: () => scenarioList(list, locale) };
    }
    const content = await contentOf(session, args);
    const name = args.has('apply') ? checked(PlanMeta.shape.name, 'apply', args.need('apply')) : null;
    const { db, cache } = session.require();
    const { id } = await planOrActive(session, args.value('plan'));
    const plan = await cache.plan(id);
    const active = await readActivePlanId(db);
    const base = active === null ? plan : await cache.plan(active);
    const settings = await readSettings(db);
    const world = { ...plan.ground, snapshot: plan.snapshot };
    const succeed = takesOver(args, content) ? successors(plan, base, settings) : undefined;
    const outcome = compareWorlds<TakeOver>(
      world,
      plan.evaluation,
      base.evaluation,
      content,
      settings,
      undefined,
      succeed,
    );
    const patch = outcome.succession && takeOverPatch(plan.ground.field, plan.snapshot, outcome.succession);
    const takeOver = patch && takeOverFigures(plan, outcome, patch);
    const kept =
      name === null || patch === null
        ? null
        : await createOptimiseHandlers(session, tasks)['optimise.open']({
            planId: id,
            revision: plan.meta.revision,
            name,
            patch,
            ...heedingOf(args, locale),
          });
    const saved = args.has('save') ? await handlers['scenario.save']({ id: null, ...content }) : null;
    const figures = { ...scenarioFigures(content, plan, base, outcome, settings), takeOver, kept, saved };
    const { units } = plan.ground.field;
    const nameOf = (unit: string): string => {
      const at = plan.ground.index.unit.get(unit) ?? -1;
      return (locale === 'en' ? units.nameEn[at] : units.name[at]) ?? unit;
    };
    return {
      value: figures,
      text: () => [
        ...scenarioLines(figures, settings.currency, locale),
        ...(takeOver === null ? [] : takeOverLines(takeOver, nameOf, settings.currency, locale)),
        ...(kept === null ? [] : [oneLine(filled(cliWhatIfTexts[locale].scenario.kept, { plan: kept.name }))]),
      ],
    };
  },
};

/** @throws UsageError when nobody leaves, or a plan is to be kept of what nobody takes over */
function takesOver(args: Args, { assumptions }: ScenarioContent): boolean {
  const said = args.has('take-over');
  if (said && assumptions.every(({ kind }) => kind !== 'repLeaves')) {
    throw new UsageError('onlyWith', { option: '--take-over', other: '--leaves' });
  }
  if (!said && args.has('apply')) throw new UsageError('onlyWith', { option: '--apply', other: '--take-over' });
  return said;
}

/** A saved scenario, assumptions said here, or both. */
async function contentOf(session: Session, args: Args): Promise<ScenarioContent> {
  const said = args.value('scenario');
  const saved = said === undefined ? null : await findScenario(session, said);
  const { disruption } = await readSettings(session.require().db);
  const [low, high] = disruption.revenueAtRisk;
  const assumptions: Assumption[] = [
    ...(saved?.assumptions ?? []),
    ...args.list('leaves').map(leaver),
    ...args.list('joins').map(joiner),
    ...args.list('turns').map(turn),
    ...args.list('grows').map(growth),
  ];
  if (assumptions.length === 0 && saved === null) throw new UsageError('missingOption', { option: '--scenario' });
  const loss = args.value('loss');
  return {
    name: checked(ScenarioContent.shape.name, 'save', args.value('save') ?? saved?.name ?? '–'),
    assumptions,
    loss: loss === undefined ? (saved?.loss ?? { low, likely: (low + high) / 2, high }) : lossRange(loss),
    note: saved?.note ?? '',
  };
}
