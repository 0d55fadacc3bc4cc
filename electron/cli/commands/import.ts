import { resolve } from 'node:path';
import type { Locale } from '@shared/contract/app';
import { ImportKind, type ImportOptions, type ImportReport } from '@shared/contract/imports';
import { DEFAULT_CHOICES, type DiffChoices } from '@shared/importing/diff-choices';
import { fieldsOf } from '@shared/importing/periods/fields-of';
import { problemSentence } from '@shared/importing/problem-message';
import { applySaved } from '@shared/importing/saved-mapping';
import { DomainError } from '@shared/model/result';
import { cliReportTexts } from '@shared/texts/cli-report';
import { readRemembered } from '@electron/import/remembered';
import { openSource } from '@electron/import/source';
import { findSavedMapping } from '@electron/store/saved-mappings';
import { takeReading } from '@electron/usecases/health';
import { importFile } from '@electron/usecases/import-file';
import type { Args } from '../args';
import type { Command, CommandContext } from '../command';
import { reportLines } from '../figures/report-lines';
import { faultyLines, savingFaulty } from './saving-faulty';
import { findPlan } from '../pick/plan';
import { SOURCE_OPTIONS, sourceOptions } from '../source-options';

export const importCommand: Command = {
  name: 'import',
  synopsis: [
    '--kind KIND [--map auto|saved|NAME] [--plan PLAN] [--dry-run] [--faulty FILE] [--conflicts mine|file] [--missing keep|remove] [--sheet NAME] [--header-row N[-M]] [--totals HOW] [--amounts-in UNIT] [--encoding NAME] [--delimiter CHAR] FILE',
  ],
  options: ['kind', 'map', 'plan', 'dry-run', 'faulty', 'conflicts', 'missing', ...SOURCE_OPTIONS],
  operands: 1,
  json: '{ source, headers, mapping, fields, rows: { read, accepted, warned, rejected }, effect: { added, changed, unchanged }, problems: [{ row, column, value, code, message, params, severity, fix }], problemCount, sample, planId (not with --dry-run), faulty: { file, rows } (with --faulty) }',
  workspace: 'opens',
  run: async (context, args) => {
    const { session, tasks, locale } = context;
    const path = resolve(args.operand());
    const options = await optionsOf(context, args, path);
    const said = args.value('plan');
    const planId = said === undefined ? null : (await findPlan(session, said)).id;
    const dry = args.has('dry-run');
    const mode = dry ? 'preview' : 'commit';
    const choices = choicesOf(args);
    const { output, faulty } = await savingFaulty(context, args, (findings) =>
      importFile(session, tasks, { path, options, mode, planId, choices, ...(findings !== null && { findings }) }),
    );
    if (!dry) await takeReading(session);
    const { report } = output;
    const outcome = {
      value: {
        ...report,
        problems: spoken(report, options.kind, locale),
        ...(!dry && { planId: output.planId }),
        ...(faulty && { faulty }),
      },
      text: () => [...reportLines(report, options.kind, dry, locale), ...faultyLines(faulty, locale)],
    };
    const useless = report.rows.read > 0 && report.rows.accepted === 0;
    return useless ? { ...outcome, failure: cliReportTexts[locale].nothingAccepted } : outcome;
  },
};

/** In the language asked for, fields called by their names. */
function spoken({ problems }: ImportReport, kind: ImportKind, locale: Locale): ImportReport['problems'] {
  return problems.map((problem) => ({ ...problem, message: problemSentence(locale, kind, problem) }));
}

function choicesOf(args: Args): DiffChoices {
  const conflicts = args.value('conflicts') === 'file' ? 'theirs' : 'mine';
  const missing = args.value('missing') === 'remove' ? 'remove' : 'keep';
  return { ...DEFAULT_CHOICES, conflicts, missing };
}

async function optionsOf(context: CommandContext, args: Args, path: string): Promise<ImportOptions> {
  const kind = ImportKind.parse(args.need('kind'));
  const how = args.value('map');
  const options = sourceOptions(args, kind);
  if (how === undefined) return options;
  if (how === 'auto') return { ...options, automatic: true };
  const { headers } = openSource({ path }, options);
  const { db } = context.session.require();
  if (how === 'saved') {
    const remembered = await readRemembered(db, kind, headers, fieldsOf(kind, headers));
    if (remembered === null) throw new DomainError('cli.noSavedMapping', { kind });
    return { ...options, mapping: remembered.mapping };
  }
  const named = await findSavedMapping(db, kind, how);
  if (named === null) throw new DomainError('cli.noNamedMapping', { kind, name: how });
  return { ...options, mapping: applySaved(named.columns, headers, fieldsOf(kind, headers)).mapping };
}
