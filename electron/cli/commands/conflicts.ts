import { ConflictFilter, type ConflictRow } from '@shared/contract/conflicts';
import { CONFLICT_TYPES, SEVERITIES } from '@shared/model/conflict';
import { readReps } from '@electron/store/reps';
import { createConflictHandlers } from '@electron/usecases/conflicts/handlers';
import type { Command } from '../command';
import { conflictLines, conflictWords } from '../figures/conflict-lines';
import { planOrActive } from '../pick/plan';

const PAGE = 2000;

/** Looks at what was touched since, or at everything, and lists the cases. */
export const conflictsCommand: Command = {
  name: 'conflicts',
  synopsis: ['[--plan PLAN] [--state STATE] [--type TYPE] [--severity SEVERITY] [--rep CODE] [--rescan]'],
  options: ['plan', 'state', 'type', 'severity', 'rep', 'rescan'],
  operands: 0,
  json: '[{ key, type, severity, state, words, account, name, other, unit, territory, parties: [{ rep, role }], facts, stake, firstSeen }]',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    const { id: planId } = await planOrActive(session, args.value('plan'));
    const desk = createConflictHandlers(session, tasks);
    const { at } = await desk['conflicts.status']({ planId });
    if (at === null || args.has('rescan')) await desk['conflicts.detect']({ planId });
    const type = CONFLICT_TYPES.find((one) => one === args.value('type'));
    const filter = ConflictFilter.parse({
      state: args.value('state') ?? 'open',
      ...(type && { types: [type] }),
      severity: SEVERITIES.find((one) => one === args.value('severity')),
      rep: args.value('rep'),
    });
    const rows: ConflictRow[] = [];
    for (;;) {
      const page = await desk['conflicts.list']({ planId, filter, offset: rows.length, limit: PAGE });
      rows.push(...page.rows);
      if (page.rows.length < PAGE) break;
    }
    const names = new Map((await readReps(session.require().db)).map(({ code, name }) => [code as string, name]));
    const value = rows.map(({ conflict, state, name, firstSeen, ...row }) => {
      const { fingerprint: _, ...told } = conflict;
      return {
        ...told,
        state,
        words: conflictWords({ conflict, state, name, firstSeen, ...row }, names, locale),
        name,
        firstSeen,
      };
    });
    return { value, text: () => conflictLines(rows, names, locale) };
  },
};
