import { extname, resolve } from 'node:path';
import { ExportFormat } from '@shared/contract/exports';
import { DomainError } from '@shared/model/result';
import { cliTexts } from '@shared/texts/cli';
import { exportPlan } from '@electron/usecases/export-plan';
import { isSameFile } from '@electron/workspace/same-file';
import type { Args } from '../args';
import type { Command } from '../command';
import { fill } from '../messages';
import { planOrActive } from '../pick/plan';
import { figures } from '../text/figures';
import { UsageError } from '../usage-error';

export const exportCommand: Command = {
  name: 'export',
  synopsis: ['[--plan PLAN] [--format FORMAT] FILE'],
  options: ['plan', 'format'],
  operands: 1,
  json: '{ file, rows }',
  workspace: 'opens',
  run: async ({ session, tasks, locale, workspace }, args) => {
    const file = resolve(args.operand());
    const format = formatOf(args, file);
    if (file === workspace || isSameFile(file, workspace)) throw new DomainError('cli.targetIsWorkspace');
    const { id } = await planOrActive(session, args.value('plan'));
    const { rows } = await exportPlan(session, tasks, { planId: id, format, locale, path: file });
    const said = { file, rows: figures(locale).whole(rows).text };
    return { value: { file, rows }, text: () => [fill(cliTexts[locale].done.exported, said)] };
  },
};

/** As said, else by the file's extension. */
function formatOf(args: Args, file: string): ExportFormat {
  const format = ExportFormat.safeParse(args.value('format') ?? extname(file).slice(1).toLowerCase());
  if (!format.success) throw new UsageError('formatUnclear', { formats: ExportFormat.options.join(', ') });
  return format.data;
}
