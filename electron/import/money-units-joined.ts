import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { namesMoneyUnit } from '@shared/importing/money-header';
import { holdsMostly, leadingRows } from './leading-rows';
import type { Source } from './source';

const UNIT = /^(?:(?:金额|货币|计量|数据)?单位|unit|unitofmeasure|uom)$/u;
const MONEY = /额|容量|规模|收入|营收|业绩|产值|revenue|amount|sales|capacity|size|value/u;
const OTHERWISE = /率|占比|增长|增速|growth|percent|share/u;
const WRITTEN =
  /^(?:人民币|美元)?(?:[十百千]?万亿?|[千百]?亿|千|百万)?元?$|^(?:k|m|mn|mm|bn|thousands?|millions?|billions?)$/iu;
const FIGURE = /^-?[\d,，]*\.?\d+$/u;
const ROWS_LOOKED_AT = 60;

/** A column 单位 that says in each row what its amounts are in, as 市场规模 12.5 | 单位 亿元, is put behind these amounts. */
export function withMoneyUnitsJoined(source: Source): Source {
  const folded = source.headers.map(foldHeader);
  const unit = folded.findIndex((header) => UNIT.test(header));
  const isMoney = (at: number): boolean =>
    MONEY.test(folded[at]) && !OTHERWISE.test(folded[at]) && !namesMoneyUnit(source.headers[at]);
  const money = unit < 0 ? [] : source.headers.flatMap((_, at) => (at !== unit && isMoney(at) ? [at] : []));
  if (money.length === 0) return source;
  const rows = leadingRows(source.rows(), ROWS_LOOKED_AT);
  if (!holdsMostly(rows, unit, (cells) => WRITTEN.test(cells[unit].trim()))) return source;
  const columns = money.map((at) => source.headers[at]).join(', ');
  return {
    ...source,
    notes: [...source.notes, note('moneyUnitJoined', { column: source.headers[unit], columns })],
    *rows() {
      for (const row of source.rows()) {
        const of = (row.cells[unit] ?? '').trim();
        const told = WRITTEN.test(of) && of !== '';
        yield told ? { ...row, cells: row.cells.map((cell, at) => joined(cell, of, money.includes(at))) } : row;
      }
    },
  };
}

function joined(cell: string, unit: string, isMoney: boolean): string {
  return isMoney && FIGURE.test(cell.trim()) ? `${cell.trim()}${unit}` : cell;
}
