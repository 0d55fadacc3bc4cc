import { type CellProblem, note } from './cell';
import { foldName } from './fold';
import type { DivisionRecord } from './records';

interface Warning {
  readonly field: string;
  readonly problem: CellProblem;
}

/** Units in two territories (the first row has them) and territories with two reps or deputies (the first one named counts). */
export function checkDivision(): (record: DivisionRecord, row: number) => readonly Warning[] {
  const rowOfUnit = new Map<string, number>();
  const repOfTerritory = new Map<string, string>();
  const deputyOfTerritory = new Map<string, string>();
  return (record, row) => {
    const warnings: Warning[] = [];
    for (const unit of record.units) {
      const first = rowOfUnit.get(unit);
      if (first === undefined) rowOfUnit.set(unit, row);
      else warnings.push({ field: 'unit', problem: note('unitOverlap', { unit, row: first }) });
    }
    const territory = foldName(record.territory);
    const rep = other(repOfTerritory, territory, record.rep);
    if (rep !== null)
      warnings.push({ field: 'rep', problem: note('territoryOtherRep', { territory: record.territory, rep }) });
    const deputy = other(deputyOfTerritory, territory, record.deputy);
    if (deputy !== null)
      warnings.push({
        field: 'deputy',
        problem: note('territoryOtherDeputy', { territory: record.territory, deputy }),
      });
    return warnings;
  };
}

/** Remembers the first one named; @returns them where a row names somebody else, null where all agree. */
function other(firstOf: Map<string, string>, territory: string, named: string | null): string | null {
  if (named === null) return null;
  const first = firstOf.get(territory);
  if (first === undefined) firstOf.set(territory, named);
  return first === undefined || first === named ? null : first;
}
