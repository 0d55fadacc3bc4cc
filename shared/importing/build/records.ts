import { note } from '../cell';
import {
  neededDatetime,
  neededMoney,
  neededPeriod,
  neededText,
  neededYear,
  readDatetime,
  readMoney,
  readNumber,
  readText,
} from '../readers';
import type { ActivityRecord, ClaimRecord, DivisionRecord, MarketRecord, OwnerRecord, SaleRecord } from '../records';
import { neededAccount, neededRep, neededUnit, type References, resolveRep } from '../references';
import type { Row } from '../row';

const COUNT = { min: 0, max: 1e9 };

export function buildDivision(row: Row, references: References): DivisionRecord | null {
  const territory = neededText(row, 'name', 120);
  const key = readText(row, 'key', 64);
  const unit = neededUnit(row, 'unit', references);
  const rep = resolveRep(row, 'rep', references);
  return row.sound && unit !== null ? { unit, key: key || null, territory, rep } : null;
}

/** A blank cell says that nobody serves the account, which is worth a look. */
export function buildOwner(row: Row, references: References): OwnerRecord | null {
  const account = neededAccount(row, 'account', references);
  const rep = resolveRep(row, 'rep', references);
  if (!row.sound || account === null) return null;
  if (rep === null) row.note('rep', note('noOwner'), 'warning');
  return { account, rep };
}

export function buildMarket(row: Row, references: References): MarketRecord | null {
  const unit = neededUnit(row, 'unit', references);
  const period = neededYear(row, 'period');
  const figure = {
    ...(row.has('capacity') && { capacity: readMoney(row, 'capacity') }),
    ...(row.has('customersStart') && { customersStart: readNumber(row, 'customersStart', COUNT) }),
    ...(row.has('newCustomers') && { newCustomers: readNumber(row, 'newCustomers', COUNT) }),
    ...(row.has('lostCustomers') && { lostCustomers: readNumber(row, 'lostCustomers', COUNT) }),
    ...(row.has('competition') && { competition: readNumber(row, 'competition', { min: 0, max: 100 }) }),
    ...(row.has('ownRevenue') && { ownRevenue: readMoney(row, 'ownRevenue') }),
  };
  return row.sound && unit !== null && period !== null ? { unit, figure: { period, ...figure } } : null;
}

export function buildSale(row: Row, references: References): SaleRecord | null {
  const account = neededAccount(row, 'account', references);
  const period = neededPeriod(row, 'period');
  const amount = neededMoney(row, 'amount');
  const rep = resolveRep(row, 'rep', references);
  if (!row.sound || account === null || period === null || amount === null) return null;
  return { account, period, amount, rep };
}

export function buildActivity(row: Row, references: References): ActivityRecord | null {
  const account = neededAccount(row, 'account', references);
  const rep = neededRep(row, 'rep', references);
  const at = neededDatetime(row, 'at');
  const kind = readText(row, 'kind', 80);
  const given = row.has('satisfaction') && { satisfaction: readNumber(row, 'satisfaction', { min: 1, max: 5 }) };
  return row.sound && account !== null && rep !== null && at !== null ? { account, rep, at, kind, ...given } : null;
}

export function buildClaim(row: Row, references: References): ClaimRecord | null {
  const account = neededAccount(row, 'account', references);
  const rep = neededRep(row, 'rep', references);
  const registeredAt = neededDatetime(row, 'registeredAt');
  const expiresAt = readDatetime(row, 'expiresAt');
  const assignedAt = readDatetime(row, 'assignedAt');
  const firstContactAt = readDatetime(row, 'firstContactAt');
  if (!row.sound || account === null || rep === null || registeredAt === null) return null;
  return { account, rep, registeredAt, expiresAt, assignedAt, firstContactAt };
}
