import { AccountCode } from '../../model/ids';
import { neededText, readBoolean, readEmail, readText } from '../readers';
import type { ContactRecord } from '../records';
import { neededAccount, type References } from '../references';
import type { Row } from '../row';

export function buildContact(row: Row, references: References): ContactRecord | null {
  const account = neededAccount(row, 'account', references);
  const name = neededText(row, 'name', 120);
  const record = {
    name,
    ...(row.has('code') && { code: readText(row, 'code', 64) }),
    ...(row.has('title') && { title: readText(row, 'title', 120) }),
    ...(row.has('phone') && { phone: readText(row, 'phone', 60) }),
    ...(row.has('email') && { email: readEmail(row, 'email', 200) }),
    ...(row.has('preferred') && { preferred: readBoolean(row, 'preferred') }),
    ...(row.has('note') && { note: readText(row, 'note', 2000) }),
  };
  return row.sound && account !== null ? { account: AccountCode.parse(account), ...record } : null;
}
