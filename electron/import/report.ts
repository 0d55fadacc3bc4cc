import type { ImportKind, ImportReport, PlacingReport } from '@shared/contract/imports';
import { importFields } from '@shared/importing/field-list';
import type { IntakeCounts } from '@shared/importing/intake';
import type { ProblemLog } from '@shared/importing/problem-log';
import type { Effect } from '@electron/store/upsert';
import type { ChosenColumns } from './columns';
import type { Source } from './source';
import type { Taken } from './take-rows';

export function reportOf(
  source: Source,
  kind: ImportKind,
  { mapping, mappedBy, remembered, matches, looks }: ChosenColumns,
  rows: IntakeCounts,
  effect: Effect,
  log: ProblemLog,
  { sample, sampleRows }: Pick<Taken, 'sample' | 'sampleRows'>,
  placing: PlacingReport | null,
  resultSample: ImportReport['resultSample'],
): ImportReport {
  return {
    source: source.form,
    headers: [...source.headers],
    mapping,
    mappedBy,
    remembered,
    matches,
    looks: [...looks],
    fields: importFields(kind).map(({ id, type, required }) => ({ id, type, required })),
    rows: { ...rows },
    effect: { ...effect },
    // Those of the whole file first, then by row.
    problems: log.kept.toSorted((a, b) => a.row - b.row),
    problemCount: log.count,
    sample,
    sampleRows,
    placing,
    resultSample,
  };
}
