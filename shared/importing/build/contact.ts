import { AccountCode } from '../../model/ids';
import { note } from '../cell';
import { contactInCell, severalInCell } from '../contact-cell';
import { neededText, readBoolean, readEmail, readText } from '../readers';
import type { ContactRecord } from '../records';
import { neededAccount, type References } from '../references';
import type { Row } from '../row';

export function buildContact(row: Row, references: References): ContactRecord | null {
  const account = neededAccount(row, 'account', references);
  const record = {
    ...readPerson(row),
    ...(row.has('code') && { code: readText(row, 'code', 64) }),
    ...(row.has('email') && { email: readEmail(row, 'email', 200) }),
    ...(row.has('preferred') && { preferred: readBoolean(row, 'preferred') }),
    ...(row.has('note') && { note: readText(row, 'note', 2000) }),
  };
  return row.sound && account !== null ? { account: AccountCode.parse(account), ...record } : null;
}

/** Who it is: what the cell of the name says besides counts where the row says nothing of it elsewhere. */
function readPerson(row: Row): Pick<ContactRecord, 'name' | 'title' | 'phone'> {
  const text = neededText(row, 'name', 120);
  const people = severalInCell(text);
  if (people.length > 0) row.note('name', note('severalContacts', { people: people.join(', ') }), 'error');
  const own = {
    ...(row.has('title') && { title: readText(row, 'title', 120) }),
    ...(row.has('phone') && { phone: readText(row, 'phone', 60) }),
  };
  const words = people.length > 0 ? null : contactInCell(text);
  if (words === null) return { name: text, ...own };
  const title = own.title || words.title;
  const phone = own.phone || words.phone;
  noteApart(row, words.name, title === words.title ? title : '', phone === words.phone ? phone : '');
  return { name: words.name, ...own, ...(title !== '' && { title }), phone };
}

function noteApart(row: Row, name: string, title: string, phone: string): void {
  const taken = [name, title, phone].filter((part) => part !== '').join(' · ');
  row.note('name', note('contactApart', { taken }), 'warning');
}
