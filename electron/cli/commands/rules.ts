import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type AllocationRule, RuleList } from '@shared/model/rule';
import { DomainError } from '@shared/model/result';
import { emptyPatch } from '@shared/planning/patch';
import { readRegionNames } from '@electron/usecases/rules/region-names';
import { createEditHandlers } from '@electron/usecases/plan-edits';
import { createRuleHandlers } from '@electron/usecases/rules/rules';
import type { Session } from '@electron/usecases/session';
import { ruleNames } from '@shared/wording/rule-names';
import { ruleSentence } from '@shared/wording/rule-words';
import type { Command } from '../command';
import { ruleLines } from '../figures/rule-lines';
import { heedingOf } from '../override';
import { planOrActive } from '../pick/plan';

/** Lists rules with what each does; says what a run would change; runs them; or takes a whole list from a file. */
export const rulesCommand: Command = {
  name: 'rules',
  synopsis: [
    '[--plan PLAN] [--set FILE] [--preview]',
    '[--plan PLAN] [--set FILE] --run [--override TEXT | --keep] [--dry-run]',
  ],
  options: ['plan', 'set', 'preview', 'run', 'override', 'keep', 'dry-run'],
  operands: 0,
  json: '{ plan: { id, name, revision }, written, ran, open, outcomes, moved, rules: [{ …rule, words, coverage: { matches, reached, taken, fellThrough, to, fault, takenBefore, lacking } }], reps: [{ rep, gained, lost }], moves: [{ account, name, from, to, rule }] }',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    args.oneOf('preview', 'run');
    const { id: planId } = await planOrActive(session, args.value('plan'));
    const dry = args.has('dry-run');
    const given = args.has('set') ? await rulesFrom(args.need('set')) : null;
    const handlers = createRuleHandlers(session, tasks);
    const written = given !== null && !dry && (await setRules(session, planId, given));
    const tried = given !== null && !written ? { rules: [...given] } : {};
    const preview = await handlers['rules.preview']({ planId, ...tried });
    const ran = args.has('run') && !dry && preview.outcomes > 0;
    if (ran) await handlers['rules.run']({ planId, revision: preview.revision, ...heedingOf(args, locale) });
    const plan = await session.require().cache.plan(planId);
    const rules = given ?? plan.snapshot.rules;
    const regions = await readRegionNames(session.require().db, locale);
    const names = ruleNames({ ...plan.ground, snapshot: plan.snapshot, regions }, locale);
    const { open, outcomes, moved, reps, moves, coverage } = preview;
    const value = {
      plan: { id: plan.meta.id, name: plan.meta.name, revision: plan.meta.revision },
      written,
      ran,
      open,
      outcomes,
      moved,
      rules: rules.map((rule, at) => ({
        ...rule,
        words: ruleSentence(rule, names, locale),
        coverage: coverage[at],
      })),
      ...(args.has('preview') || args.has('run') ? { reps, moves } : {}),
    };
    return { value, text: () => ruleLines(value, preview, names, locale, args.has('preview') || args.has('run')) };
  },
};

/** @throws DomainError `rules.fileUnreadable` */
async function rulesFrom(path: string): Promise<readonly AllocationRule[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new DomainError('import.fileMissing', { file: path });
  });
  const read = RuleList.safeParse(rulesIn(parsed(text)));
  if (read.success) return read.data;
  const { path: at, message } = read.error.issues[0];
  throw new DomainError('rules.fileUnreadable', { file: path, at: at.join('.') || '–', reason: message });
}

/** A list of rules, or what --json printed: there each rule also says what it is in words and what it did. */
function rulesIn(value: unknown): unknown {
  const held = z.looseObject({ rules: z.unknown() }).safeParse(value);
  const list: unknown = held.success ? held.data.rules : value;
  if (!Array.isArray(list)) return list;
  return list.map((rule: unknown) => {
    const known = z.looseObject({}).safeParse(rule);
    if (!known.success) return rule;
    const { words: _words, coverage: _coverage, ...plain } = known.data;
    return plain;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The whole list as one recorded change. @returns whether anything changed */
async function setRules(session: Session, planId: number, rules: readonly AllocationRule[]): Promise<boolean> {
  const { meta, snapshot } = await session.require().cache.plan(planId);
  if (JSON.stringify(snapshot.rules) === JSON.stringify(rules)) return false;
  await createEditHandlers(session)['plan.apply']({
    planId: meta.id,
    revision: meta.revision,
    label: { code: 'setRules', params: { count: rules.length } },
    patch: { ...emptyPatch(), rules: { from: [...snapshot.rules], to: [...rules] } },
  });
  return true;
}
