import { type CellProblem, note } from './cell';
import { foldName } from './fold';
import type { DivisionRecord } from './records';

interface Warning {
  readonly field: string;
  readonly problem: CellProblem;
}

/** Units in two territories (the first row has them) and territories with two reps (the first one named runs them). */
export function checkDivision(): (record: DivisionRecord, row: number) => readonly Warning[] {
  const rowOfUnit = new Map<string, number>();
  const repOfTerritory = new Map<string, string>();
  return (record, row) => {
    const warnings: Warning[] = [];
    const first = rowOfUnit.get(record.unit);
    if (first === undefined) rowOfUnit.set(record.unit, row);
    else warnings.push({ field: 'unit', problem: note('unitOverlap', { unit: record.unit, row: first }) });
    const territory = foldName(record.territory);
    const rep = repOfTerritory.get(territory);
    if (rep === undefined && record.rep !== null) repOfTerritory.set(territory, record.rep);
    if (rep !== undefined && record.rep !== null && rep !== record.rep) {
      warnings.push({ field: 'rep', problem: note('territoryOtherRep', { territory: record.territory, rep }) });
    }
    return warnings;
  };
}
