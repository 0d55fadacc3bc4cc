import { AccountCode, RepCode } from '../../model/ids';
import { deriveAccountCode } from '../derive-code';
import { neededText, readBoolean, readDate, readMoney, readPercent, readTags, readText } from '../readers';
import type { AccountRecord } from '../records';
import { type References, resolveRep } from '../references';
import type { Row } from '../row';
import { readPlace } from './account-place';

export function buildAccount(row: Row, references: References): AccountRecord | null {
  const name = neededText(row, 'name', 200);
  const code = row.has('code') ? neededText(row, 'code', 64) : deriveAccountCode(row);
  const record = {
    name,
    ...readPlace(row, references, code),
    ...describe(row),
    ...figures(row),
    ...(row.has('presentOwner') && { presentOwner: ownerOf(row, references) }),
  };
  return row.sound ? { code: AccountCode.parse(code), ...record } : null;
}

function describe(row: Row): Partial<AccountRecord> {
  return {
    ...(row.has('creditCode') && { creditCode: readText(row, 'creditCode', 40) }),
    ...(row.has('address') && { address: readText(row, 'address', 400) }),
    ...(row.has('phone') && { phone: readText(row, 'phone', 60) }),
    ...(row.has('industry') && { industry: readText(row, 'industry', 80) }),
    ...(row.has('products') && { products: readTags(row, 'products') }),
    ...(row.has('needs') && { needs: readTags(row, 'needs') }),
    ...(row.has('strategic') && { strategic: readBoolean(row, 'strategic') }),
    ...(row.has('since') && { since: readDate(row, 'since') }),
  };
}

function figures(row: Row): Partial<AccountRecord> {
  return {
    ...(row.has('revenue') && { revenue: readMoney(row, 'revenue') }),
    ...(row.has('potential') && { potential: readMoney(row, 'potential') }),
    ...(row.has('pipeline') && { pipeline: readMoney(row, 'pipeline') }),
    ...(row.has('growth') && { growth: readPercent(row, 'growth', { min: -1, max: 100 }) }),
    ...(row.has('margin') && { margin: readPercent(row, 'margin', { min: -10, max: 1 }) }),
  };
}

function ownerOf(row: Row, references: References): RepCode | null {
  const rep = resolveRep(row, 'presentOwner', references);
  return rep === null ? null : RepCode.parse(rep);
}
