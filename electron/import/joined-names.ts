import { foldHeader } from '@shared/importing/fold';
import { isHan } from '@shared/importing/place-name';
import type { Source, SourceRow } from './source';

/** Whose name it is may stand before it: Contact First Name, 联系人姓. */
const WHOSE = '(?:contact|customer|rep|employee|person|user|联系人|客户|员工|销售|代表)?s?';
const FIRST = new RegExp(`^${WHOSE}(?:first|given|fore)name$|^first$|^${WHOSE}(?:的)?(?:名|名字)$`, 'u');
const LAST = new RegExp(`^${WHOSE}(?:last|sur|family)name$|^last$|^${WHOSE}(?:的)?(?:姓|姓氏)$`, 'u');
const WHOLE = new Set([
  'fullname',
  'name',
  'contactname',
  'repname',
  'employeename',
  'contactfullname',
  '姓名',
  '联系人',
  '联系人姓名',
  '员工姓名',
]);

/**
 * First and last name in columns of their own, as First Name | Last Name, have a column of both added behind all others where no
 * column has the whole name.
 */
export function withJoinedNames(source: Source): Source {
  const { headers } = source;
  const folded = headers.map(foldHeader);
  const [first, last] = [folded.findIndex((h) => FIRST.test(h)), folded.findIndex((h) => LAST.test(h))];
  if (first < 0 || last < 0 || folded.some((header) => WHOLE.has(header))) return source;
  const joined = (row: SourceRow): SourceRow => {
    const own = headers.map((_, i) => row.cells[i] ?? '');
    return { ...row, cells: [...own, nameOf(own[first], own[last]), ...row.cells.slice(headers.length)] };
  };
  return {
    ...source,
    headers: [...headers, isHan(headers[last]) ? '姓名' : 'Full name'],
    *rows() {
      for (const row of source.rows()) yield joined(row);
    },
  };
}

/** Chinese names have the family's first and no space. */
function nameOf(first: string, last: string): string {
  const [given, family] = [first.trim(), last.trim()];
  if (given === '' || family === '') return given || family;
  return isHan(given) && isHan(family) ? `${family}${given}` : `${given} ${family}`;
}
