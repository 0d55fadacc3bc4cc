import type { Field } from '@shared/planning/field';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import type { MovedRow } from './moved-rows';

type Column = TableColumn<MovedRow>;

export interface MovedWords {
  readonly field: Field;
  /** Account names known so far, by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly english: boolean;
  readonly t: Translate;
  readonly format: Format;
}

export function movedColumns(words: MovedWords): readonly Column[] {
  return [...accountColumns(words), ...ownerColumns(words)];
}

function accountColumns({ field, names, english, t, format }: MovedWords): readonly Column[] {
  const unit = (row: MovedRow): string =>
    row.unit < 0 ? '' : (english && field.units.nameEn[row.unit]) || field.units.name[row.unit];
  const name: Column = {
    id: 'name',
    title: t('term.account'),
    width: 180,
    grow: true,
    // Names come as rows come into view, so there is nothing to sort all rows by.
    sortable: false,
    value: (r) => names.get(r.code) ?? '',
    cell: (r) => names.get(r.code) ?? '…',
  };
  const revenue: Column = {
    id: 'revenue',
    title: t('term.measure.revenue'),
    width: 110,
    align: 'end',
    value: (r) => r.revenue,
    copy: (r) => r.revenue / 100,
    cell: (r) => format.money(r.revenue),
  };
  return [
    textColumn('code', t('plans.moved.code'), 84, (r) => r.code),
    name,
    textColumn('unit', t('term.unit'), 110, unit),
    textColumn('tier', t('term.tier.title'), 68, (r) => t(`term.tier.${r.tier}`)),
    revenue,
  ];
}

function ownerColumns({ field, t }: MovedWords): readonly Column[] {
  const rep = (index: number): string => (index < 0 ? t('term.pool') : field.reps.name[index]);
  const to = (row: MovedRow): string => rep(row.to);
  return [
    textColumn('from', t('plans.moved.from'), 100, (r) => rep(r.from)),
    {
      ...textColumn('to', t('plans.moved.to'), 110, to),
      cell: (r) => (
        <b>
          <span aria-hidden="true">→ </span>
          {to(r)}
        </b>
      ),
    },
    textColumn('territories', t('plans.moved.territories'), 190, (r) => territories(r, t)),
  ];
}

function textColumn(id: string, title: string, width: number, text: (row: MovedRow) => string): Column {
  return { id, title, width, searchable: true, value: text, cell: text };
}

function territories(row: MovedRow, t: Translate): string {
  const [from, to] = [row.fromTerritory ?? t('term.unassigned'), row.toTerritory ?? t('term.unassigned')];
  return from === to ? from : `${from} → ${to}`;
}
