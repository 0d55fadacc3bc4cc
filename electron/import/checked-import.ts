import type { ImportReport } from '@shared/contract/imports';
import type { FileKeys } from '@shared/importing/intake';
import type { Datum } from '@shared/model/datum';
import { type Findings, readFact } from '@electron/store/findings/findings';
import type { FindingsWriter } from '@electron/store/findings/writer';
import { CHECK_FACTS } from './check-facts';

/** What a commit needs of a check, besides the rows that the check has kept. */
export interface CheckedImport {
  readonly report: ImportReport;
  /** Power of ten a person has said amounts are in for such a file; null = never said. */
  readonly moneyRemembered: number | null;
  /** Where the rows come from, as they have it. */
  readonly sourceId: number;
  /** What positions refer to; null = the file has none. */
  readonly datum: Datum | null;
  /** A list of faulty rows that came back mended. */
  readonly mended: boolean;
}

export const CHECKED_IMPORT = {
  /** Nothing when the rows could not be kept: a commit then reads the file. */
  write(writer: FindingsWriter, checked: CheckedImport, rejectedKeys: readonly string[]): void {
    if (!writer.ready.complete) return;
    writer.fact('import', checked);
    writer.fact('rejected', rejectedKeys);
  },
  /** null when there is none to be had. */
  read(findings: Findings): CheckedImport | null {
    // Cast: written just above, into a file that only this program has touched.
    return (readFact(findings, 'import') as CheckedImport | undefined) ?? null;
  },
  /** Looked up only when something asks for them: a file that brings only new rows misses none. */
  keysOf(findings: Findings): FileKeys {
    let keys: ReadonlyMap<string, number> | null = null;
    let rejected: ReadonlySet<string> | null = null;
    const accepted = (): ReadonlyMap<string, number> => (keys ??= CHECK_FACTS.read(findings).keys);
    return {
      get keys() {
        return accepted();
      },
      mentions(key) {
        rejected ??= new Set(readFact(findings, 'rejected') as readonly string[]);
        return accepted().has(key) || rejected.has(key);
      },
    };
  },
};
