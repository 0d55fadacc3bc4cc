import { note } from '@shared/importing/cell';
import { isOfMarkets, isPeriodColumn } from '@shared/importing/market-headings';
import { type BarePeriod, datedHeading, readBarePeriod } from '@shared/importing/periods/bare-period';
import { withOctobers } from '@shared/importing/periods/octobers';
import { readPeriodHeader } from '@shared/importing/periods/period-header';
import { yearSaid } from '@shared/importing/periods/year-said';
import { isHan } from '@shared/importing/place-name';
import type { Source } from './source';
import { withYearsOfRows } from './years-of-rows';
import { withYearJoined } from './year-joined';
import { yearColumn } from './year-column';

/** One month alone as a heading may be anything. */
const FEWEST = 2;

/**
 * Columns of months or quarters that name no year, as 1月 to 12月, are given the one that a column of years, the title, the
 * sheet or the file names; and a year and a month in columns of their own are put together.
 */
export function withDatedColumns(found: Source): Source {
  const source = withOctoberNamed(found);
  const bare = source.headers.map(readBarePeriod);
  const parts = new Set(bare.flatMap((period) => period?.part ?? []));
  const periods = source.headers.flatMap((header) => readPeriodHeader(header)?.period ?? []);
  if (periods.length > 0) return parts.size < FEWEST ? source : withYearOfSum(source, bare, periods);
  const year = yearColumn(source.headers);
  if (parts.size < FEWEST) return year < 0 ? withYearOfTitle(source) : withYearJoined(source, year);
  if (year >= 0) return withYearsOfRows(source, bare, year);
  const said = yearOf(source);
  return said === null ? source : withYear(source, bare, said);
}

function withOctoberNamed(source: Source): Source {
  const headers = withOctobers(source.headers);
  const named = headers.filter((header, at) => header !== source.headers[at]);
  return named.length === 0
    ? source
    : { ...source, headers, notes: [...source.notes, note('octoberRead', { headers: named.join(', ') })] };
}

/** Months whose sum names their year: Jan | Feb | Mar | FY2024. */
function withYearOfSum(source: Source, bare: readonly (BarePeriod | null)[], periods: readonly string[]): Source {
  const [only] = periods;
  if (periods.length > 1 || only.length !== 4) return source;
  const by = source.headers.find((header) => readPeriodHeader(header) !== null) ?? '';
  return withYear(source, bare, { year: Number(only), by });
}

/** A year from which figures run, or of a plan, is none that they are of. */
const NOT_OF_IT =
  /自|从|起|以来|规划|计划|预测|展望|目标|号|\b(?:since|from|until|through|plan|forecast|budget|target|outlook|room|no\.?)\b/iu;

/** A market's figures that all are of the year in the title get it as a column. */
function withYearOfTitle(source: Source): Source {
  const { headers } = source;
  const said = headers.some(isOfMarkets) && !headers.some(isPeriodColumn) ? yearOf(source) : null;
  if (said === null || NOT_OF_IT.test(said.by)) return source;
  const year = String(said.year);
  return {
    ...source,
    headers: [...headers, headers.some(isHan) ? '年度' : 'Year'],
    notes: [...source.notes, note('yearOfTitle', { year: said.year, by: said.by })],
    *rows() {
      for (const row of source.rows()) {
        const own = headers.map((_, at) => row.cells[at] ?? '');
        yield { ...row, cells: [...own, year, ...row.cells.slice(headers.length)] };
      }
    },
  };
}

interface Said {
  readonly year: number;
  readonly by: string;
}

/** The nearest word counts: what stands above the headings before the name of the sheet, and that before the file's. */
function yearOf({ notes, form, fileName }: Source): Said | null {
  const above = notes.find(({ code }) => code === 'aboveHeader')?.params.text;
  for (const by of [above === undefined ? '' : String(above), form.sheet ?? '', fileName]) {
    const year = yearSaid(by);
    if (year !== null) return { year, by };
  }
  return null;
}

function withYear(source: Source, bare: readonly (BarePeriod | null)[], { year, by }: Said): Source {
  return {
    ...source,
    headers: source.headers.map((header, at) => dated(header, bare[at], year)),
    notes: [...source.notes, note('yearOfHeadings', { year, by })],
  };
}

function dated(header: string, period: BarePeriod | null, year: number): string {
  return period === null ? header : datedHeading(header, period, year);
}
