import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { leadingRows } from './leading-rows';
import type { Source, SourceRow } from './source';

/** Who serves nobody or is served by nobody is blank too: only where every group has rows of its own is the person above meant. */
const PERSON = /业务员|销售员|销售代表|代表$|负责人|经理|归属|所有人|rep$|owner|manager/u;
/** What else lists are grouped by. A code or a name of its own is each row's. */
const PLACE =
  /省|州$|大区|片区|战区|区域|辖区|地区|区$|团队|部门|年份|年度|^年$|province|state$|region|territory|district|team|year$/u;
/** A customer names a group where each row is an entry of its day or a person. */
const CUSTOMER = /^(?:客户|客户名称|公司|公司名称|customer|customername|account|accountname|company|companyname)$/u;
const ENTRY = /日期|时间|date|姓名|联系人|职务|职位|contact/u;
const SERIAL = /^(?:序号|no|#|编号)?$/u;
const LARGEST_GROUP = 15;
const ROWS_LOOKED_AT = 200;
const FEWEST_BLANKS = 2;

/**
 * Columns at the left in which a group is named once, in its first row, have that name in all of its rows. Only where every name
 * stands there once: a list that repeats its names leaves blank what it does not know.
 */
export function withGroupsFilled(source: Source): Source {
  const columns = groupColumns(source);
  if (columns.length === 0) return source;
  const headers = columns.map((at) => source.headers[at]);
  // Whose an account is counts more than where it is: every row says so.
  const persons = new Set(columns.filter((at) => PERSON.test(foldHeader(source.headers[at]))));
  return {
    ...source,
    notes: [...source.notes, note('groupsFilled', { columns: headers.join(', ') })],
    *rows() {
      const above: string[] = columns.map(() => '');
      for (const row of source.rows()) yield row.flaws.some(isWhole) ? row : filledRow(row, columns, persons, above);
    },
  };
}

/** @param above names of the groups the row before is in; those of this row afterwards */
function filledRow(
  row: SourceRow,
  columns: readonly number[],
  persons: ReadonlySet<number>,
  above: string[],
): SourceRow {
  const cells = [...row.cells];
  const flaws = [...row.flaws];
  columns.forEach((at, i) => {
    const own = (cells[at] ?? '').trim();
    // A new group leaves those within it open.
    if (own !== '' && own !== above[i]) above.fill('', i + 1);
    if (own !== '') above[i] = own;
    else {
      cells[at] = above[i];
      if (persons.has(at)) flaws.push({ column: at, severity: 'warning', ...note('sameAsAbove', { value: above[i] }) });
    }
  });
  return isHeading(row, columns) ? { ...row, flaws: [HEADING] } : { ...row, cells, flaws };
}

const HEADING = { column: null, severity: 'error', ...note('groupRow') } as const;

/** A row that names its group and nothing else. */
function isHeading({ cells }: SourceRow, columns: readonly number[]): boolean {
  return cells.every((cell, at) => columns.includes(at) || cell.trim() === '');
}

function groupColumns(source: Source): readonly number[] {
  const folded = source.headers.map(foldHeader);
  const entries = folded.some((header) => ENTRY.test(header));
  const isGroup = (header: string): boolean =>
    PLACE.test(header) || PERSON.test(header) || (entries && CUSTOMER.test(header));
  const first = folded.findIndex((header) => !SERIAL.test(header));
  if (first < 0 || !isGroup(folded[first])) return [];
  const rows = leadingRows(source.rows(), ROWS_LOOKED_AT).filter(({ flaws }) => !flaws.some(isWhole));
  const found: number[] = [];
  for (let at = first; at < folded.length && isGroup(folded[at]); at++) {
    if (!isGrouped(rows, at, found.at(-1)) || (PERSON.test(folded[at]) && !isProven(rows, at))) break;
    found.push(at);
  }
  return found;
}

/** @param within the column of groups that these stand in */
function isGrouped(rows: readonly SourceRow[], at: number, within: number | undefined): boolean {
  if (((rows[0]?.cells ?? [])[at] ?? '').trim() === '') return false;
  const seen = new Set<string>();
  let blanks = 0;
  for (const { cells } of rows) {
    const text = (cells[at] ?? '').trim();
    if (within !== undefined && (cells[within] ?? '').trim() !== '') seen.clear();
    if (text === '') blanks++;
    else if (seen.has(text)) return false;
    else seen.add(text);
  }
  return blanks >= FEWEST_BLANKS && blanks * 3 >= rows.length;
}

/** Every name stands above rows without one, and above no more than one person has. */
function isProven(rows: readonly SourceRow[], at: number): boolean {
  const sizes: number[] = [];
  for (const { cells } of rows) {
    if ((cells[at] ?? '').trim() === '') sizes[sizes.length - 1]++;
    else sizes.push(1);
  }
  return sizes.length > 1 && sizes.every((size) => size > 1 && size <= LARGEST_GROUP);
}

function isWhole({ column, severity }: SourceRow['flaws'][number]): boolean {
  return column === null && severity === 'error';
}
