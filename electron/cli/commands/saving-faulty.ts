import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Locale } from '@shared/contract/app';
import { DomainError } from '@shared/model/result';
import { cliTexts } from '@shared/texts/cli';
import type { ImportOutput } from '@electron/import/import-task';
import { type SaveFindingsInput, saveFindingsTask } from '@electron/import/save-findings-task';
import { isSameFile } from '@electron/workspace/same-file';
import type { Args } from '../args';
import type { CommandContext } from '../command';
import { fill } from '../messages';
import { figures } from '../text/figures';
import { UsageError } from '../usage-error';

export interface SavedFaulty {
  readonly file: string;
  readonly rows: number;
}

/**
 * Imports, and writes the rows with problems to the file named by --faulty, if one is.
 * @param work given where the check may put what it finds; null = nowhere
 * @throws DomainError `cli.targetInUse`, `export.notWritable`
 */
export async function savingFaulty(
  { tasks, locale, workspace }: CommandContext,
  args: Args,
  work: (findings: string | null) => Promise<ImportOutput>,
): Promise<{ readonly output: ImportOutput; readonly faulty: SavedFaulty | null }> {
  const said = args.value('faulty');
  if (said === undefined) return { output: await work(null), faulty: null };
  const target = resolve(said);
  const format = formatOf(target);
  const protectedFiles = [workspace, resolve(args.operand())];
  if (protectedFiles.some((file) => target === file || isSameFile(target, file)))
    throw new DomainError('cli.targetInUse');
  const folder = mkdtempSync(join(tmpdir(), 'bailiwick-findings-'));
  try {
    const findings = join(folder, 'findings.sqlite');
    const output = await work(findings);
    const input: SaveFindingsInput = { findings, list: 'faulty', target, format, locale };
    const { rows } = await tasks.run(saveFindingsTask, input, { kind: 'export', cancellable: true });
    return { output, faulty: { file: target, rows } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function faultyLines(saved: SavedFaulty | null, locale: Locale): readonly string[] {
  if (saved === null) return [];
  const rows = figures(locale).whole(saved.rows).text;
  return ['', fill(cliTexts[locale].done.exported, { file: saved.file, rows })];
}

function formatOf(file: string): SaveFindingsInput['format'] {
  const format = extname(file).slice(1).toLowerCase();
  if (format !== 'xlsx' && format !== 'csv') throw new UsageError('formatUnclear', { formats: 'xlsx, csv' });
  return format;
}
