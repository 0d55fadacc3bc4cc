import { isBlankFigure, note } from '../cell';
import { neededYear, readMoney, readNumber, readScore } from '../readers';
import type { MarketRow } from '../records';
import { neededUnit, type References } from '../references';
import type { Row } from '../row';

const COUNT = { min: 0, max: 1e9, counted: /(?:个|家|户|名|人)$/u };
const INDEX = { min: 0, max: 100 };

type Figures = Omit<MarketRow['figures'][number], 'period'>;
type Field = keyof Figures;

const READERS: Readonly<Record<Field, (row: Row, field: string) => number | null>> = {
  capacity: readMoney,
  customersStart: (row, field) => readNumber(row, field, COUNT),
  newCustomers: (row, field) => readNumber(row, field, COUNT),
  lostCustomers: (row, field) => readNumber(row, field, COUNT),
  competition: (row, field) => readScore(row, field, INDEX),
  ownRevenue: readMoney,
};
// Cast: the keys of the object just above.
const FIELDS = Object.keys(READERS) as Field[];

/** A row names its year, or has a column a year; of a year whose cells are all blank it says nothing. */
export function buildMarket(row: Row, references: References): MarketRow | null {
  const unit = neededUnit(row, 'unit', references);
  const periods = row.periods;
  if (periods.size === 0) {
    const period = neededYear(row, 'period');
    if (!FIELDS.some((field) => row.has(field))) row.note('', note('noFigureColumn'), 'error');
    const figure = figuresOf(row, (field) => (row.has(field) ? field : null));
    return row.sound && unit !== null && period !== null ? { unit, figures: [{ period, ...figure }] } : null;
  }
  const figures = [...periods].flatMap(([period, columns]) => {
    if ([...columns.values()].every((column) => isBlankFigure(row.text(column)))) return [];
    return [{ period: Number(period), ...figuresOf(row, (field) => columns.get(field) ?? null) }];
  });
  if (figures.length === 0) row.note('', note('noFigures'), 'warning');
  return row.sound && unit !== null ? { unit, figures } : null;
}

function figuresOf(row: Row, columnOf: (field: Field) => string | null): Figures {
  const figures: { -readonly [F in Field]?: number | null } = {};
  for (const field of FIELDS) {
    const column = columnOf(field);
    if (column !== null) figures[field] = READERS[field](row, column);
  }
  return figures;
}
