import { isHan } from '@shared/importing/place-name';
import { orderOf, pairIn, type PairOrder, splitPair } from '@shared/importing/position-pair';
import { BETWEEN } from '@shared/importing/sheet/flatten-header';
import type { Source, SourceRow } from './source';

const ROWS_LOOKED_AT = 60;
const NEARLY_ALL = 0.8;
/** Filled cells that must be pairs where the heading does not speak of positions. */
const FEWEST = 3;
/** Nor are two prices such figures. */
const PRECISE = /\.\d{3,}|[°度]/u;
const NAMES_POSITION = /坐标|经纬|纬经|位置|定位|coord|lat.*l(?:on|ng)|l(?:on|ng).*lat|gps|location|position/iu;
const LATITUDE_FIRST = /lat.*l(?:on|ng)|纬.*经/iu;

interface PairColumn {
  readonly at: number;
  readonly order: PairOrder;
}

/**
 * A column of both longitude and latitude, as 坐标 120.58,31.30, has a column of each added behind all others: what is done about
 * positions is done with these.
 */
export function withSplitPositions(source: Source): Source {
  const { headers } = source;
  const column = pairColumn(source);
  if (column === null) return source;
  const added = halvesOf(headers[column.at]);
  // A list of faulty rows that comes back has them already.
  if (added.some((header) => headers.includes(header))) return source;
  return {
    ...source,
    headers: [...headers, ...added],
    *rows() {
      for (const row of source.rows()) yield withHalves(row, headers.length, column);
    },
  };
}

function halvesOf(header: string): readonly string[] {
  const names = isHan(header) || header.trim() === '' ? ['经度', '纬度'] : ['Longitude', 'Latitude'];
  return names.map((name) => `${header}${BETWEEN}${name}`);
}

/** What is no pair stands in the place of the longitude, where it is told of. */
function withHalves(row: SourceRow, width: number, { at, order }: PairColumn): SourceRow {
  const text = row.cells[at] ?? '';
  const { lng, lat } = pairIn(text, order) ?? { lng: text, lat: '' };
  const own = Array.from({ length: width }, (_, i) => row.cells[i] ?? '');
  return { ...row, cells: [...own, lng, lat, ...row.cells.slice(width)] };
}

function pairColumn(source: Source): PairColumn | null {
  const rows: (readonly string[])[] = [];
  for (const { cells } of source.rows()) {
    rows.push(cells);
    if (rows.length === ROWS_LOOKED_AT) break;
  }
  for (const [at, header] of source.headers.entries()) {
    const filled = rows.flatMap((cells) => ((cells[at] ?? '').trim() === '' ? [] : [splitPair(cells[at])]));
    const named = NAMES_POSITION.test(header);
    const pairs = filled.flatMap((halves) =>
      halves !== null && (named || halves.every((half) => PRECISE.test(half))) ? [halves] : [],
    );
    if (pairs.length < (named ? 1 : FEWEST) || pairs.length < filled.length * NEARLY_ALL) continue;
    const latFirst = pairs.filter((halves) => orderOf(halves) === 'latLng').length;
    const lngFirst = pairs.filter((halves) => orderOf(halves) === 'lngLat').length;
    const latLng = latFirst === lngFirst ? LATITUDE_FIRST.test(header) : latFirst > lngFirst;
    return { at, order: latLng ? 'latLng' : 'lngLat' };
  }
  return null;
}
