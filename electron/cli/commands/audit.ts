import { extname, resolve } from 'node:path';
import { AuditFilter, type AuditLine } from '@shared/contract/audit';
import { eventName, labelText } from '@shared/exporting/audit-table';
import { cliTexts } from '@shared/texts/cli';
import { readEntries } from '@electron/store/audit-list';
import { auditExportTask } from '@electron/usecases/audit/export-task';
import { auditLines } from '@electron/usecases/audit/lines';
import type { Command } from '../command';
import { fill } from '../messages';
import { findPlan } from '../pick/plan';
import { text } from '../text/figures';
import { table } from '../text/table';
import { UsageError } from '../usage-error';

const PAGE = 1000;

/** Everything that was done, the latest first; or the same as a spreadsheet. */
export const auditCommand: Command = {
  name: 'audit',
  synopsis: ['[--plan PLAN] [--out FILE]'],
  options: ['plan', 'out'],
  operands: 0,
  json: '[{ id, at, actor, event, plan, label, subject, from, to, why }], with --out { file, rows }',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    const { db, path } = session.require();
    const plan = args.value('plan');
    const planId = plan === undefined ? undefined : (await findPlan(session, plan)).id;
    const filter = AuditFilter.parse({ planId });
    const out = args.value('out');
    if (out !== undefined) {
      const file = resolve(out);
      const format = extname(file).slice(1).toLowerCase();
      if (format !== 'xlsx' && format !== 'csv') throw new UsageError('formatUnclear', { formats: 'xlsx, csv' });
      const input = { workspacePath: path, filter, format, locale, target: file };
      const rows = await tasks.run(auditExportTask, input, { kind: 'auditExport', cancellable: true });
      return { value: { file, rows }, text: () => [fill(cliTexts[locale].done.exported, { file, rows })] };
    }
    const lines: AuditLine[] = [];
    for (;;) {
      const page = await auditLines(db, await readEntries(db, filter, { offset: lines.length, limit: PAGE }));
      lines.push(...page);
      if (page.length < PAGE) break;
    }
    return {
      value: lines,
      text: () =>
        table(
          lines.map((line) => [
            text(line.at),
            text(line.actor),
            text(eventName(locale, line.event)),
            text(labelText(locale, line.label) || line.subject),
            text(line.why),
          ]),
        ),
    };
  },
};
