import type { ColumnMapping, ImportOptions } from '@shared/contract/imports';
import type { Repairs } from '@shared/importing/repairs';
import { stampOf } from '@electron/import/file-stamp';
import type { Origin } from '@electron/import/source';
import { revisionOf } from '@electron/workspace/revision';
import type { Session } from './session';

/** What a file was checked with: a commit starts from what the check found only if nothing of it is another one by then. */
export interface ImportLook {
  readonly workspacePath: string;
  readonly revision: string;
  readonly file: string;
  /** All but the columns. */
  readonly options: string;
  /** Columns asked for; null = found by the check. */
  readonly columns: string | null;
  readonly repairs: string;
}

export function lookOf(session: Session, origin: Origin, options: ImportOptions, repairs: Repairs): ImportLook {
  const workspace = session.require();
  // What is done about differences is no part of the check.
  const { mapping, choices: _c, ...rest } = options;
  return {
    workspacePath: workspace.path,
    revision: revisionOf(workspace),
    file: stampOf(origin),
    options: textOf(rest),
    columns: mapping === null ? null : textOf(mapping),
    repairs: JSON.stringify([
      [...repairs.cells].map(([row, cells]) => [row, [...cells]]),
      [...repairs.ignoredRows],
      [...repairs.muted],
    ]),
  };
}

/** @param found the columns the check has taken */
export function isSameLook(now: ImportLook, then: ImportLook, found: ColumnMapping): boolean {
  return (
    now.workspacePath === then.workspacePath &&
    now.revision === then.revision &&
    now.file === then.file &&
    now.options === then.options &&
    now.repairs === then.repairs &&
    (now.columns === then.columns || now.columns === textOf(found))
  );
}

function textOf(values: object): string {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
