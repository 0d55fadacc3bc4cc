import { isBlankFigure } from '../cell';
import { AccountCode, RepCode } from '../../model/ids';
import type { OpportunityStatus } from '../../model/opportunity';
import { neededText, readDate, readDateOrQuarter, readMoney, readPercent, readText } from '../readers';
import type { OpportunityRecord } from '../records';
import { neededAccount, type References, resolveRep } from '../references';
import { parseStage, parseStatus } from '../parse/status';
import type { Row } from '../row';

const CHANCE = { min: 0, max: 1 };

export function buildOpportunity(row: Row, references: References): OpportunityRecord | null {
  const account = neededAccount(row, 'account', references);
  const name = neededText(row, 'name', 200);
  const owner = resolveRep(row, 'owner', references);
  const status = readStatus(row);
  const record = {
    name,
    ...(row.has('code') && { code: readText(row, 'code', 64) }),
    ...(row.has('stage') && { stage: readText(row, 'stage', 80) }),
    ...(row.has('amount') && { amount: readMoney(row, 'amount') }),
    ...(row.has('probability') && { probability: readPercent(row, 'probability', CHANCE) }),
    ...(row.has('expectedClose') && { expectedClose: readDateOrQuarter(row, 'expectedClose') }),
    ...(row.has('openedOn') && { openedOn: readDate(row, 'openedOn') }),
    ...(status !== null && { status }),
  };
  if (!row.sound || account === null) return null;
  return {
    account: AccountCode.parse(account),
    ...record,
    ...(row.has('owner') && { owner: owner === null ? null : RepCode.parse(owner) }),
  };
}

/** What the status says, with the stage where it leaves that open, else what the stage says; null where the file has neither. */
function readStatus(row: Row): OpportunityStatus | null {
  const stage = row.text('stage');
  if (!isBlankFigure(row.text('status')))
    return row.read('status', (text, { asks }) => parseStatus(text, stage, asks), isBlankFigure);
  return row.has('stage') ? (row.read('stage', parseStage, isBlankFigure) ?? 'open') : null;
}
