import type { Table } from '@shared/exporting/table';
import { sheetXml, tableRange } from './sheet-xml';
import { stylesXml } from './styles';
import { escapeXml } from './xml';
import type { ZipWriter } from './zip-writer';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes tables as the sheets of one workbook. Own writer after measuring 100,000 rows × 20 columns: write-excel-file 4
 * took 22 s and 0.97 GB, hucre 1.0 8 s and 1.0 GB, both building the file whole in memory with no way to stop between rows
 * (hucre's streaming writer knows one sheet and no filter).
 */
export async function writeWorkbook(zip: ZipWriter, tables: readonly Table[], onRow: () => void): Promise<void> {
  await zip.add('[Content_Types].xml', [contentTypes(tables)]);
  await zip.add('_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]);
  await zip.add('xl/workbook.xml', [workbookXml(tables)]);
  const parts = tables.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  await zip.add('xl/_rels/workbook.xml.rels', [relations([...parts, ['styles', 'styles.xml']])]);
  await zip.add('xl/styles.xml', [stylesXml()]);
  for (const [i, table] of tables.entries()) await zip.add(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(table, onRow));
  await zip.finish();
}

function contentTypes(tables: readonly Table[]): string {
  const sheets = tables.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELS}">${all.join('')}</Relationships>`;
}

/** Filter and repeated title row are ranges with names of their own; without them some programs show no filter arrows. */
function workbookXml(tables: readonly Table[]): string {
  const sheets = tables.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = tables.flatMap((table, i) => {
    const sheet = `'${escapeXml(table.name).replaceAll("'", "''")}'`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!${tableRange(table)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
  );
}
