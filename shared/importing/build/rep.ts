import { RepCode } from '../../model/ids';
import { neededText, readDate, readNumber, readTags } from '../readers';
import type { RepRecord } from '../records';
import { readTeam, type References } from '../references';
import type { Row } from '../row';
import { readHome } from './rep-home';

export function buildRep(row: Row, references: References): RepRecord | null {
  const code = neededText(row, 'code', 64);
  const name = neededText(row, 'name', 120);
  const home = readHome(row, references);
  const record = {
    name,
    ...(row.has('team') && { team: readTeam(row, 'team', references) }),
    ...(home !== undefined && { homeLng: home?.lng ?? null, homeLat: home?.lat ?? null }),
    ...(row.has('seniority') && { seniority: readNumber(row, 'seniority', { min: 1, max: 9, integer: true }) }),
    ...(row.has('joinedOn') && { joinedOn: readDate(row, 'joinedOn') }),
    ...(row.has('capacityHours') && { capacityHours: readNumber(row, 'capacityHours', { min: 0, max: 8784 }) }),
    ...(row.has('industries') && { industries: readTags(row, 'industries') }),
    ...(row.has('products') && { products: readTags(row, 'products') }),
    ...(row.has('skills') && { skills: readTags(row, 'skills') }),
    ...(row.has('performance') && { performance: readNumber(row, 'performance', { min: 0, max: 1000 }) }),
  };
  return row.sound ? { code: RepCode.parse(code), ...record } : null;
}
