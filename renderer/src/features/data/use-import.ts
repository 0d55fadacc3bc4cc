import { useCallback, useRef, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { ImportKind, ImportOptions, ImportReport } from '@shared/contract/imports';
import { api } from '@/app/api';
import { type Failure, failureOf } from '@/ui/failure';

interface PickedFile {
  readonly token: string;
  readonly fileName: string;
}

export type ImportStage =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' | 'ready' | 'writing'; readonly file: PickedFile }
  | { readonly at: 'done'; readonly file: PickedFile; readonly result: CallOutput<'import.commit'> };

export interface Import {
  readonly stage: ImportStage;
  readonly options: ImportOptions | null;
  /** What the latest check found; stays while a new one runs. */
  readonly report: ImportReport | null;
  readonly failure: Failure | null;
  /** @param kind what the person means to bring in; null = by the file's headings */
  pick(kind: ImportKind | null): Promise<void>;
  /** Checks again with other options; the latest wins. */
  change(change: Partial<ImportOptions>): void;
  commit(): Promise<void>;
  leave(): void;
}

const FIRST_KIND: ImportKind = 'accounts';

/** One file on its way in: picked, checked as often as options change, and written only by `commit`. */
export function useImport(): Import {
  const [stage, setStage] = useState<ImportStage>({ at: 'idle' });
  const [options, setOptions] = useState<ImportOptions | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(0);

  const check = useCallback(async (file: PickedFile, wanted: ImportOptions) => {
    const run = ++latest.current;
    setStage({ at: 'reading', file });
    setOptions(wanted);
    setFailure(null);
    try {
      const found = await api('import.preview', { token: file.token, options: wanted });
      if (run !== latest.current) return;
      setReport(found);
    } catch (error) {
      if (run !== latest.current) return;
      setReport(null);
      setFailure(failureOf(error));
    }
    setStage({ at: 'ready', file });
  }, []);

  return {
    stage,
    options,
    report,
    failure,

    async pick(kind) {
      const file = await api('import.pick', {});
      if (!file) return;
      setReport(null);
      const wanted = kind ?? file.kindGuess ?? FIRST_KIND;
      await check(file, { kind: wanted, encoding: null, delimiter: null, mapping: null });
    },

    change(change) {
      if (!options || !('file' in stage)) return;
      // Another kind, encoding or delimiter makes other columns: the mapping starts afresh.
      const mapping = 'mapping' in change ? {} : { mapping: null };
      void check(stage.file, { ...options, ...mapping, ...change });
    },

    async commit() {
      if (!options || !report || stage.at !== 'ready') return;
      const { file } = stage;
      setStage({ at: 'writing', file });
      try {
        const result = await api('import.commit', {
          token: file.token,
          options: { ...options, mapping: report.mapping },
        });
        setStage({ at: 'done', file, result });
      } catch (error) {
        setFailure(failureOf(error));
        setStage({ at: 'ready', file });
      }
    },

    leave() {
      latest.current++;
      setStage({ at: 'idle' });
      setOptions(null);
      setReport(null);
      setFailure(null);
    },
  };
}
