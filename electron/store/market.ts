import type { MarketRecord } from '@shared/importing/records';
import type { MarketFigure } from '@shared/model/maturity';
import type { Db } from '@electron/workspace/schema';
import { type IdOf, idsByCode } from './ids';
import { mergeHandEdits, type MergeTarget, type Writing } from './importing/merge';
import { givenColumns, partialUpsert } from './partial-upsert';
import type { Effect, UpsertTarget } from './upsert';

const COLUMN_OF = {
  period: 'period',
  capacity: 'capacity',
  customersStart: 'customers_start',
  newCustomers: 'new_customers',
  lostCustomers: 'lost_customers',
  competition: 'competition',
  ownRevenue: 'own_revenue',
} as const satisfies Readonly<Record<keyof MarketFigure, string>>;

type Column = (typeof COLUMN_OF)[keyof MarketFigure] | 'unit_id' | 'deleted_at' | 'source_id';

const givenOf = givenColumns<keyof MarketFigure, Column>(COLUMN_OF, ['unit_id', 'deleted_at']);

const TARGET: UpsertTarget<Column> = {
  table: 'market_figure',
  counter: 'count(*)',
  key: ['unit_id', 'period'],
  columns: ['unit_id', ...Object.values(COLUMN_OF), 'deleted_at', 'source_id'],
};

const key = (unit: string, period: number): string => `${unit} ${period}`;

/** By unit and period. Figures marked as deleted come back. @throws DomainError `data.unknownUnit` */
export async function upsertMarketFigures(
  db: Db,
  records: readonly MarketRecord[],
  writing?: Writing,
): Promise<Effect> {
  const unitId = await idsByCode(
    db,
    'unit',
    records.map((record) => record.unit),
  );
  const rows = records.map(({ unit, figure }) => ({
    row: {
      unit_id: unitId(unit),
      period: figure.period,
      capacity: figure.capacity ?? null,
      customers_start: figure.customersStart ?? null,
      new_customers: figure.newCustomers ?? null,
      lost_customers: figure.lostCustomers ?? null,
      competition: figure.competition ?? null,
      own_revenue: figure.ownRevenue ?? null,
      deleted_at: null,
      source_id: writing?.sourceId ?? null,
    },
    given: givenOf(figure),
  }));
  return partialUpsert(db, TARGET, writing ? await mergeHandEdits(db, mergeOf(records, unitId), rows, writing) : rows);
}

function mergeOf(records: readonly MarketRecord[], unitId: IdOf): MergeTarget {
  const codes = new Map(records.map(({ unit }) => [unitId(unit), unit]));
  return {
    table: 'market_figure',
    key: "t.unit_id || ' ' || t.period",
    keyOf: (row) => key(String(row.unit_id), Number(row.period)),
    together: [],
    told(row) {
      const unit = codes.get(Number(row.unit_id)) ?? '';
      return { key: key(unit, Number(row.period)), label: `${unit} · ${row.period}` };
    },
  };
}

/** By unit id, periods ascending. */
export async function readMarketFigures(db: Db): Promise<ReadonlyMap<number, readonly MarketFigure[]>> {
  const rows = await db
    .selectFrom('market_figure')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('unit_id')
    .orderBy('period')
    .execute();
  const byUnit = new Map<number, MarketFigure[]>();
  for (const row of rows) {
    const figures = byUnit.get(row.unit_id) ?? [];
    figures.push({
      period: row.period,
      capacity: row.capacity,
      customersStart: row.customers_start,
      newCustomers: row.new_customers,
      lostCustomers: row.lost_customers,
      competition: row.competition,
      ownRevenue: row.own_revenue,
    });
    byUnit.set(row.unit_id, figures);
  }
  return byUnit;
}
