import type { ImportReport, PlacingReport } from '@shared/contract/imports';
import type { IntakeCounts } from '@shared/importing/intake';
import type { ProblemLog } from '@shared/importing/problem-log';
import type { ChosenColumns } from './columns';
import { refusedByFile } from './sample-results';
import type { Source } from './source';
import type { Taken } from './take-rows';

interface Found {
  readonly rows: IntakeCounts;
  readonly taken: Taken;
  readonly log: ProblemLog;
  readonly origin: string;
  readonly origins: readonly string[];
  readonly review: ImportReport['review'];
  readonly placing: PlacingReport | null;
  readonly moneyUnit: ImportReport['moneyUnit'];
  readonly results: ImportReport['resultSample'];
}

export function reportOf(source: Source, chosen: ChosenColumns, found: Found): ImportReport {
  const { mapping, mappedBy, remembered, matches, looks } = chosen;
  const { rows, taken, log, origin, origins, review, placing, results } = found;
  return {
    source: source.form,
    headers: [...source.headers],
    mapping,
    mappedBy,
    remembered,
    matches,
    moneyUnit: found.moneyUnit,
    looks: [...looks],
    fields: chosen.fields.map(({ id, type, required }) => ({ id, type, required })),
    rows: { ...rows },
    effect: { ...taken.effect },
    origin,
    origins: [...origins],
    review,
    // Those of the whole file first, then by row.
    problems: log.kept.toSorted((a, b) => a.row - b.row),
    problemCount: log.count,
    sample: taken.sample,
    sampleRows: taken.sampleRows,
    placing,
    resultSample: refusedByFile(results, log.kept),
  };
}
