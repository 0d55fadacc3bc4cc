import { cliTexts } from '@shared/texts/cli';
import { createEditHandlers } from '@electron/usecases/plan-edits';
import type { Args } from '../args';
import type { Command, CommandContext, Outcome } from '../command';
import { changeSentence, fill } from '../messages';
import { findPlan } from '../pick/plan';

const common = {
  synopsis: ['--plan PLAN'],
  options: ['plan'],
  operands: 0,
  json: '{ meta: PlanMeta, label: { code, params } }',
  workspace: 'opens',
} as const;

export const undoCommand: Command = { name: 'undo', ...common, run: (context, args) => step('undo', context, args) };
export const redoCommand: Command = { name: 'redo', ...common, run: (context, args) => step('redo', context, args) };

async function step(which: 'undo' | 'redo', { session, locale }: CommandContext, args: Args): Promise<Outcome> {
  const { id } = await findPlan(session, args.need('plan'));
  const { meta } = await createEditHandlers(session)[`plan.${which}`]({ planId: id });
  // What has just been undone is what could be redone now.
  const label = which === 'undo' ? meta.redo : meta.undo;
  const change = label === null ? '' : changeSentence(label, locale);
  return { value: { meta, label }, text: () => [fill(cliTexts[locale].done[which], { change, plan: meta.name })] };
}
