import { create } from 'zustand';
import type { CallOutput } from '@shared/contract/contract';
import type { ImportChoices } from '@shared/contract/import-diff';
import {
  type ImportKind,
  type ImportOptions,
  type ImportReport,
  MAX_PASTED,
  type PickedFile,
} from '@shared/contract/imports';
import { detectAll } from '@shared/importing/default-options';
import { DomainError } from '@shared/model/result';
import { api, openDropped } from '@/app/api';
import { useSession } from '@/app/state/session';
import { type Failure, failureOf } from '@/ui/failure';

export type ImportStage =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' | 'ready' | 'writing'; readonly file: PickedFile }
  | { readonly at: 'done'; readonly file: PickedFile; readonly result: CallOutput<'import.commit'> };

/** One file on its way in. Outlives the page, so that a look at the map in between loses nothing. */
interface ImportJob {
  readonly stage: ImportStage;
  readonly options: ImportOptions | null;
  /** What the latest check found; stays while a new one runs. */
  readonly report: ImportReport | null;
  readonly failure: Failure | null;
  /** A file put aside until what it refers to is in. */
  readonly aside: Aside | null;
}

interface Aside {
  readonly file: PickedFile;
  readonly options: ImportOptions;
}

const NONE: ImportJob = { stage: { at: 'idle' }, options: null, report: null, failure: null, aside: null };

export const useImportJob = create<ImportJob>(() => NONE);

const FIRST_KIND: ImportKind = 'accounts';
/** Counts checks: an older one that ends late is passed over. */
let latest = 0;

/** @param kind what the person means to bring in; null = by the file's headings */
export async function pickImport(kind: ImportKind | null): Promise<void> {
  const file = await api('import.pick', {});
  if (file) await begin(file, kind);
}

/** Cells copied from a spreadsheet. */
export async function pasteImport(text: string): Promise<void> {
  if (text.length > MAX_PASTED) throw new DomainError('import.pasteTooLarge', { limit: MAX_PASTED });
  await begin(await api('import.paste', { text }), null);
}

/** A file dragged onto the page. */
export async function dropImport(file: File): Promise<void> {
  await begin(await openDropped(file), null);
}

async function begin(file: PickedFile, kind: ImportKind | null): Promise<void> {
  useImportJob.setState(NONE);
  await check(file, detectAll(kind ?? file.kindGuess ?? FIRST_KIND));
}

/** Reps that the file names and the workspace does not hold come in first, as a list of their names; the file waits. @param heading what a column of names is called @param titled what to call the list, by the name of the file */
export async function bringRepsFirst(
  names: readonly string[],
  heading: string,
  titled: (file: string) => string,
): Promise<void> {
  const { options, stage } = useImportJob.getState();
  if (!options || stage.at !== 'ready') return;
  const lines = [heading, ...names.map((name) => name.replace(/\s+/gu, ' '))];
  const file = await api('import.paste', { text: lines.join('\n'), name: titled(stage.file.fileName) });
  useImportJob.setState({ ...NONE, aside: { file: stage.file, options } });
  await check(file, detectAll('reps'));
}

/** Checks again with other options. */
export function changeImport(change: Partial<ImportOptions>): void {
  const { options, stage } = useImportJob.getState();
  if (!options || !('file' in stage)) return;
  // Another kind, sheet, header or way of writing makes other columns: the mapping starts afresh.
  const mapping = 'mapping' in change || 'totals' in change ? {} : { mapping: null, automatic: false };
  // So do other header rows, where the rows themselves become others.
  const rows = 'sheet' in change || 'encoding' in change || 'delimiter' in change ? { headerRows: null } : {};
  const wanted = { ...options, ...mapping, ...rows, ...change };
  if ('mapping' in change) void showSample(stage.file, wanted);
  void check(stage.file, wanted);
}

/** Other columns show their effect on the first rows at once; the check of the whole file follows. */
async function showSample(file: PickedFile, options: ImportOptions): Promise<void> {
  const { report } = useImportJob.getState();
  if (!report) return;
  const run = latest + 1;
  if (options.mapping !== null) useImportJob.setState({ report: { ...report, mapping: options.mapping } });
  const { encoding, delimiter } = report.source;
  const known = { ...options, encoding: options.encoding ?? encoding, delimiter: options.delimiter ?? delimiter };
  const sample = await api('import.sample', { token: file.token, options: known }).catch(() => null);
  const { report: shown, stage } = useImportJob.getState();
  // A sample that failed says nothing: the check says why.
  if (sample && shown && run === latest && stage.at === 'reading') {
    useImportJob.setState({ report: { ...shown, ...sample } });
  }
}

/** @param choices what is done about the differences */
export async function commitImport(choices: ImportChoices): Promise<void> {
  const { options, report, stage } = useImportJob.getState();
  if (!options || !report || stage.at !== 'ready') return;
  const { file } = stage;
  useImportJob.setState({ stage: { at: 'writing', file }, failure: null });
  try {
    const wanted = { ...options, mapping: report.mapping, choices };
    const result = await api('import.commit', { token: file.token, options: wanted });
    useImportJob.setState({ stage: { at: 'done', file, result } });
  } catch (error) {
    useImportJob.setState({ stage: { at: 'ready', file }, failure: failureOf(error) });
  }
}

/** Back to the file that was put aside for this one, if there is one. */
export function leaveImport(): void {
  const { aside } = useImportJob.getState();
  endImport();
  if (aside) void check(aside.file, aside.options);
}

function endImport(): void {
  latest++;
  useImportJob.setState(NONE);
}

async function check(file: PickedFile, options: ImportOptions): Promise<void> {
  const run = ++latest;
  useImportJob.setState({ stage: { at: 'reading', file }, options, failure: null });
  const found = await api('import.preview', { token: file.token, options }).then(
    (report) => ({ report, failure: null }),
    (error: unknown) => ({ report: null, failure: failureOf(error) }),
  );
  if (run === latest) useImportJob.setState({ stage: { at: 'ready', file }, ...found });
}

// A file picked for one workspace must not be written into the next.
useSession.subscribe((now, before) => {
  if (now.status !== before.status && now.status !== 'open') endImport();
});
