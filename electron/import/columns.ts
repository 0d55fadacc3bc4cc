import type { ColumnMapping, ImportKind, ImportOptions, ImportReport } from '@shared/contract/imports';
import { checkMapping, noteColumns } from '@shared/importing/check-mapping';
import { note } from '@shared/importing/cell';
import type { ImportField } from '@shared/importing/field';
import { LayoutEvidence } from '@shared/importing/layout-evidence';
import {
  conventionalColumns,
  lacksMoneyUnit,
  type MoneyUnit,
  settleLayout,
  type Usual,
} from '@shared/importing/layout';
import type { Content } from '@shared/importing/match/contents';
import { describeMatches } from '@shared/importing/match/describe-match';
import { matchColumns } from '@shared/importing/match/match-columns';
import { leadingContent, profileColumns, ROWS_PROFILED } from '@shared/importing/match/profile';
import { moneyExponentAbove } from '@shared/importing/money-header';
import { fieldsOf, sumColumns } from '@shared/importing/periods/fields-of';
import { isDay } from '@shared/importing/parse/period';
import { otherYears } from '@shared/importing/periods/other-years';
import { splitPeriod } from '@shared/importing/periods/period-field';
import type { ProblemLog } from '@shared/importing/problem-log';
import type { Layout } from '@shared/importing/row';
import { DomainError, unwrap } from '@shared/model/result';
import type { Db } from '@electron/workspace/schema';
import type { ImportInput } from './import-task';
import { leadingRows } from './leading-rows';
import { LayoutWatch, type Settle } from './layout-watch';
import { readBasemapInfo } from './placing-references';
import { readKnown } from './read-known';
import { readRemembered } from './remembered';
import type { Source } from './source';
import { tellOfFile } from './tell-of-file';

/** The columns of a file, why each was taken, and what the cells of every one look like. */
export interface ChosenColumns extends Pick<ImportReport, 'mapping' | 'mappedBy' | 'remembered' | 'matches'> {
  readonly fields: readonly ImportField[];
  readonly looks: readonly (Content | null)[];
  /** Power of ten a person has said amounts are in for such a file; null = never said. */
  readonly moneyRemembered: number | null;
  readonly firstRows: readonly (readonly string[])[];
  readonly usual: Usual;
}

/**
 * The mapping asked for, else the one taken last time for a file with these headers, else by headings and cells.
 * @throws DomainError `import.noSavedMapping` and those of `checkMapping`
 */
export async function chooseColumns(db: Db, source: Source, input: Choice): Promise<ChosenColumns> {
  const { kind } = input.options;
  const { headers } = source;
  const fields = fieldsOf(kind, headers);
  const firstRows = leadingRows(source.rows(), ROWS_PROFILED).map(({ cells }) => cells);
  const profiles = profileColumns(firstRows, headers.length, await readKnown(db, kind));
  const automatic = matchColumns(kind, headers, fields, profiles);
  const remembered = input.memory === 'ignore' ? null : await readRemembered(db, kind, headers, fields);
  const said = saidMapping(source, input, fields, remembered?.mapping ?? null);
  const mapping = said?.mapping ?? automatic;
  const mappedBy = said?.mappedBy ?? 'automatic';
  return {
    fields,
    mapping,
    mappedBy,
    remembered: remembered !== null,
    matches: describeMatches(kind, headers, fields, profiles, mapping, automatic, mappedBy),
    looks: profiles.map(leadingContent),
    moneyRemembered: (input.options.automatic ? null : remembered?.moneyExponent) ?? null,
    firstRows,
    usual: await readUsual(db),
  };
}

async function readUsual(db: Db): Promise<Usual> {
  const { currency } = await readBasemapInfo(db);
  return { currency, dateOrder: currency === 'USD' ? 'mdy' : null };
}

function saidMapping(
  { headers, fileName }: Source,
  { options, memory }: Choice,
  fields: readonly ImportField[],
  remembered: ColumnMapping | null,
): Pick<ChosenColumns, 'mapping' | 'mappedBy'> | null {
  if (options.mapping !== null) {
    const checked = checkMapping(options.mapping, fields, headers.length);
    return { mapping: unwrap(checked), mappedBy: 'asked' };
  }
  if (remembered !== null && !options.automatic) return { mapping: remembered, mappedBy: 'memory' };
  if (memory === 'require') throw new DomainError('import.noSavedMapping', { file: fileName });
  return null;
}

type Choice = Pick<ImportInput, 'options' | 'memory'>;

/** What is said of files without a column of codes. */
const CODE_DERIVED: Readonly<Partial<Record<ImportKind, string>>> = { accounts: 'codeDerived', reps: 'repCodeIsName' };

export interface Columns {
  readonly layout: Layout;
  /** Whether every required field has its column. */
  readonly complete: boolean;
  /** For rows that were not among those the columns were settled by. */
  readonly watch: LayoutWatch;
}

/**
 * Settles how columns are read that can be written in more ways than one.
 * @param rows those that tell; the first are nearly always enough, and the watch sees where they are not
 */
export function settleColumns(
  source: Source,
  options: ImportOptions,
  { fields, mapping, mappedBy, matches, firstRows, moneyRemembered, usual }: ChosenColumns,
  log: ProblemLog,
  rows: Iterable<readonly string[]>,
): Columns {
  const unit = moneyUnit(source, options, moneyRemembered);
  tellOfFile(source, options.kind, mapping, unit, log);
  const complete = noteColumns(source.headers, fields, mapping, log) && notePeriods(fields, mapping, log);
  const derived = mapping.code === null ? CODE_DERIVED[options.kind] : undefined;
  if (derived !== undefined) log.add(0, '', '', note(derived), 'warning');
  for (const { field, column, doubt } of matches) {
    if (doubt !== null)
      log.add(0, source.headers[column], '', note('cellsContradict', { field, looks: doubt.looks }), 'warning');
  }
  if (options.kind === 'sales' && firstRows.some((cells) => isDay(cells[mapping.period ?? -1] ?? ''))) {
    log.add(0, source.headers[mapping.period ?? 0], '', note('daysAsMonths'), 'warning');
  }
  notePeriodColumns(source, options.kind, mappedBy === 'automatic' ? mapping : {}, log);
  const columns = conventionalColumns(source.headers, fields, mapping);
  const evidence = new LayoutEvidence(columns);
  for (const cells of columns.length > 0 ? rows : []) evidence.add(cells);
  const settle: Settle = (seen, told) =>
    settleLayout(source.headers, fields, mapping, seen.byColumn, told, unit, usual);
  return { layout: settle(evidence, log), complete, watch: new LayoutWatch(columns, settle, evidence) };
}

/** Columns of periods that are left out, though they hold a figure that is read. */
function notePeriodColumns({ headers }: Source, kind: ImportKind, mapping: ColumnMapping, log: ProblemLog): void {
  for (const header of sumColumns(kind, headers)) log.add(0, header, '', note('sumColumn'), 'warning');
  for (const { column, others } of otherYears(headers, mapping)) {
    log.add(0, headers[column], '', note('otherYears', { others: others.join(', ') }), 'warning');
  }
}

/** A file with a column a period must say of one of them at least what it holds. */
function notePeriods(fields: readonly ImportField[], mapping: ColumnMapping, log: ProblemLog): boolean {
  const periods = fields.flatMap(({ id }) => splitPeriod(id).period ?? []);
  const taken = Object.entries(mapping).some(([id, column]) => column !== null && splitPeriod(id).period !== null);
  if (periods.length === 0 || taken) return true;
  log.add(0, '', '', note('periodsUnnamed', { periods: [...new Set(periods)].join(', ') }), 'error');
  return false;
}

/** As the person says, else as a line of the file says, else as a person said of the last such file. */
function moneyUnit(
  { notes }: Source,
  { moneyUnit: asked }: ImportOptions,
  remembered: ChosenColumns['moneyRemembered'],
): MoneyUnit {
  if (asked !== null && asked !== undefined) return { exponent: asked, by: 'person' };
  const above = notes.find(({ code }) => code === 'aboveHeader');
  const said = above === undefined ? 0 : moneyExponentAbove(String(above.params.text));
  if (said === 0 && remembered !== null) return { exponent: remembered, by: 'memory' };
  return { exponent: said, by: 'line' };
}

/** What amounts are read in whose heading names no unit; null where every one does. */
export function unitOfAmounts(
  source: Source,
  options: ImportOptions,
  { fields, mapping, moneyRemembered }: Pick<ChosenColumns, 'fields' | 'mapping' | 'moneyRemembered'>,
): number | null {
  const open = fields.some((field) => {
    const column = mapping[field.id] ?? null;
    return column !== null && lacksMoneyUnit(field, source.headers[column]);
  });
  return open ? moneyUnit(source, options, moneyRemembered).exponent : null;
}
