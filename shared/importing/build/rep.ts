import { RepCode } from '../../model/ids';
import { note } from '../cell';
import { nameKey, unspaced } from '../fold';
import { neededText, readDateOrYear, readFigureOrShare, readNumber, readShortTags } from '../readers';
import type { RepRecord } from '../records';
import { noOnePerson } from '../rep-problems';
import { readTeam, type References } from '../references';
import type { Row } from '../row';
import { readHours } from './rep-hours';
import { readHome } from './rep-home';
import { readEnded } from './until';

/** Of a list without codes: the code of the rep who has the name already, else the name itself. */
export function repCodeByName(row: Row, { repsByName }: References): string {
  const name = unspaced(row.text('name'));
  const known = repsByName.get(nameKey(name)) ?? [];
  return known.length === 1 ? known[0] : name.slice(0, 64);
}

/** Two reps of one name cannot be told apart by other files. */
function noteNamesake(row: Row, code: string, { repCodes, repsByName }: References): void {
  const other = repsByName.get(nameKey(row.text('name')))?.find((known) => known !== code);
  if (other !== undefined && !repCodes.has(code)) row.note('name', note('repNamesake', { rep: other }), 'warning');
}

const LEFT =
  /(?<![未没非])(?:离职|离岗|停用|停职|停薪|禁用|注销|退休|辞退)|离退|已离|^否$|^0$|^false$|\b(?:terminated|inactive|left|former|resigned|retired|deactivated|disabled|no)\b/iu;

/** There are no reps who have left: whoever brings one in is to know it. */
function noteLeft(row: Row, asOf: string): void {
  const status = row.text('status');
  const leftOn = readEnded(row, 'leftOn', asOf);
  if (status !== '') row.resolved('status', 'text', status);
  if (LEFT.test(status)) row.note('status', note('repLeft', { status }), 'warning');
  else if (leftOn !== null) row.note('leftOn', note('repLeft', { status: leftOn }), 'warning');
}

export function buildRep(row: Row, references: References): RepRecord | null {
  const name = unspaced(neededText(row, 'name', 120));
  const nobody = noOnePerson(name);
  if (nobody) row.note('name', nobody, 'error');
  const code = row.has('code') ? neededText(row, 'code', 64) : repCodeByName(row, references);
  noteNamesake(row, code, references);
  noteLeft(row, references.asOf);
  const home = readHome(row, references);
  const record = {
    name,
    ...(row.has('team') && { team: readTeam(row, 'team', references) }),
    ...(home !== undefined && { homeLng: home?.lng ?? null, homeLat: home?.lat ?? null }),
    ...(row.has('seniority') && { seniority: readNumber(row, 'seniority', { min: 1, max: 9, integer: true }) }),
    ...(row.has('joinedOn') && { joinedOn: readDateOrYear(row, 'joinedOn') }),
    ...(row.has('capacityHours') && { capacityHours: readHours(row, 'capacityHours') }),
    ...(row.has('industries') && { industries: readShortTags(row, 'industries') }),
    ...(row.has('products') && { products: readShortTags(row, 'products') }),
    ...(row.has('skills') && { skills: readShortTags(row, 'skills') }),
    ...(row.has('performance') && { performance: readFigureOrShare(row, 'performance', { min: 0, max: 1000 }) }),
  };
  return row.sound ? { code: RepCode.parse(code), ...record } : null;
}
