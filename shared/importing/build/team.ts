import { note } from '../cell';
import { foldName } from '../fold';
import { neededText, readText } from '../readers';
import type { TeamRecord } from '../records';
import type { Row } from '../row';

export function buildTeam(row: Row): TeamRecord | null {
  const name = neededText(row, 'name', 120);
  const parent = readText(row, 'parent', 120);
  if (name !== '' && foldName(name) === foldName(parent)) row.note('parent', note('teamInItself'), 'error');
  const record = {
    name,
    ...(row.has('code') && { code: readText(row, 'code', 64) }),
    ...(row.has('manager') && { manager: readText(row, 'manager', 120) }),
    ...(row.has('region') && { region: readText(row, 'region', 120) }),
    ...(row.has('parent') && { parent }),
  };
  return row.sound ? record : null;
}
