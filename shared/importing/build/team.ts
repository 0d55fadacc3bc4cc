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
    ...(row.has('manager') && { manager: managerOf(row) }),
    ...(row.has('region') && { region: readText(row, 'region', 120) }),
    ...(row.has('parent') && { parent }),
  };
  return row.sound ? record : null;
}

const REMARK = /^(.*\S)\s*[(（【[]([^()（）【】[\]\d]*)[)）】\]]$/u;

/** 李四(代) is 李四; what holds figures may be a code. */
function managerOf(row: Row): string {
  const text = readText(row, 'manager', 120);
  const [, name, remark] = REMARK.exec(text) ?? [];
  if (name === undefined) return text;
  row.note('manager', note('repRemark', { remark }), 'warning');
  return name;
}
