import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { leadingRows } from './leading-rows';
import type { Source } from './source';

const STATES = new Set(['state', 'statefp', 'statefips', 'statefipscode', 'fipsstate', 'statecode']);
const COUNTIES = new Set(['county', 'countyfp', 'countyfips', 'countyfipscode', 'fipscounty', 'countycode', 'cnty']);
const ROWS_LOOKED_AT = 60;
const [STATE, COUNTY] = [/^\d{1,2}$/u, /^\d{1,3}$/u];

/** Codes of a state and of a county in it, as the census writes them in two columns (01 | 001), are one code in that of the county. */
export function withFipsJoined(source: Source): Source {
  const folded = source.headers.map(foldHeader);
  const [state, county] = [folded.findIndex((h) => STATES.has(h)), folded.findIndex((h) => COUNTIES.has(h))];
  if (state < 0 || county < 0) return source;
  const rows = leadingRows(source.rows(), ROWS_LOOKED_AT);
  if (!rows.every(({ cells }) => joined(cells[state] ?? '', cells[county] ?? '') !== null)) return source;
  const [stateName, countyName] = [source.headers[state], source.headers[county]];
  return {
    ...source,
    notes: [...source.notes, note('fipsJoined', { state: stateName, county: countyName })],
    *rows() {
      for (const row of source.rows()) {
        const code = joined(row.cells[state] ?? '', row.cells[county] ?? '');
        yield code === null ? row : { ...row, cells: row.cells.with(county, code) };
      }
    },
  };
}

function joined(state: string, county: string): string | null {
  const [left, right] = [state.trim(), county.trim()];
  return STATE.test(left) && COUNTY.test(right) ? `${left.padStart(2, '0')}${right.padStart(3, '0')}` : null;
}
