import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Locale } from '@shared/contract/app';
import type { ExportFormat } from '@shared/contract/exports';
import { dialogTexts } from '@shared/texts/dialogs';
import { fileNameFrom, withExtension } from './file-extension';

/** Each asks the person for a path; null = closed without choosing. */
export interface Dialogs {
  openWorkspace(): Promise<string | null>;
  newWorkspace(name: string): Promise<string | null>;
  saveCopy(name: string): Promise<string | null>;
  importFile(): Promise<string | null>;
  exportPlan(format: ExportFormat, name: string): Promise<string | null>;
  saveList(format: ExportFormat, name: string): Promise<string | null>;
  savePdf(name: string): Promise<string | null>;
}

export interface DialogContext {
  readonly window: () => BrowserWindow | null;
  readonly locale: () => Locale;
}

const WORKSPACE = 'bailiwick';
const TABLES = ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'geojson', 'json'];

export function createDialogs({ window, locale }: DialogContext): Dialogs {
  const texts = (): (typeof dialogTexts)[Locale] => dialogTexts[locale()];
  const save = async (title: string, name: string, filter: FileFilter): Promise<string | null> => {
    const [extension = WORKSPACE] = filter.extensions;
    const options = { title, defaultPath: `${fileNameFrom(name)}.${extension}`, filters: [filter] };
    const parent = window();
    const asked = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
    return asked.canceled || asked.filePath === '' ? null : withExtension(asked.filePath, extension);
  };
  const open = async (title: string, filters: FileFilter[]): Promise<string | null> => {
    const options = { title, filters, properties: ['openFile' as const] };
    const parent = window();
    const asked = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
    return asked.canceled ? null : (asked.filePaths[0] ?? null);
  };
  const everything = (): FileFilter => ({ name: texts().allFiles, extensions: ['*'] });
  const workspace = (): FileFilter => ({ name: texts().workspaceFiles, extensions: [WORKSPACE] });
  return {
    openWorkspace: () => open(texts().openWorkspace, [workspace(), everything()]),
    newWorkspace: (name) => save(texts().newWorkspace, name, workspace()),
    saveCopy: (name) => save(texts().saveCopy, name, workspace()),
    importFile: () => open(texts().importFile, [{ name: texts().tableFiles, extensions: TABLES }, everything()]),
    saveList: (format, name) => save(texts().saveList, name, exportFilter(format, locale())),
    savePdf: (name) => save(texts().savePdf, name, { name: texts().pdfFiles, extensions: ['pdf'] }),
    exportPlan: (format, name) => save(texts().exportPlan, name, exportFilter(format, locale())),
  };
}

function exportFilter(format: ExportFormat, locale: Locale): FileFilter {
  const texts = dialogTexts[locale];
  const names = { xlsx: texts.xlsxFiles, csv: texts.csvFiles, geojson: texts.geojsonFiles };
  return { name: names[format], extensions: [format] };
}
