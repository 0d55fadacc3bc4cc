import type { Field } from '@shared/planning/field';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import type { MovedRow } from './moved-rows';

export function movedColumns(
  field: Field,
  names: ReadonlyMap<string, string>,
  english: boolean,
  t: Translate,
  format: Format,
): readonly TableColumn<MovedRow>[] {
  const rep = (index: number): string => (index < 0 ? t('term.pool') : field.reps.name[index]);
  const unit = (index: number): string =>
    index < 0 ? '' : (english && field.units.nameEn[index]) || field.units.name[index];
  return [
    {
      id: 'code',
      title: t('plans.moved.code'),
      width: 100,
      searchable: true,
      value: (r) => r.code,
      cell: (r) => r.code,
    },
    {
      id: 'name',
      title: t('term.account'),
      width: 180,
      grow: true,
      sortable: false,
      value: (r) => names.get(r.code) ?? '',
      cell: (r) => names.get(r.code) ?? '…',
    },
    {
      id: 'unit',
      title: t('term.unit'),
      width: 120,
      searchable: true,
      value: (r) => unit(r.unit),
      cell: (r) => unit(r.unit),
    },
    { id: 'tier', title: t('term.tier.title'), width: 76, value: (r) => r.tier, cell: (r) => t(`term.tier.${r.tier}`) },
    {
      id: 'revenue',
      title: t('term.measure.revenue'),
      width: 110,
      align: 'end',
      value: (r) => r.revenue,
      copy: (r) => r.revenue / 100,
      cell: (r) => format.money(r.revenue),
    },
    {
      id: 'from',
      title: t('plans.moved.from'),
      width: 110,
      searchable: true,
      value: (r) => rep(r.from),
      cell: (r) => rep(r.from),
    },
    {
      id: 'to',
      title: t('plans.moved.to'),
      width: 120,
      searchable: true,
      value: (r) => rep(r.to),
      cell: (r) => (
        <b>
          <span aria-hidden="true">→ </span>
          {rep(r.to)}
        </b>
      ),
    },
    {
      id: 'territories',
      title: t('plans.moved.territories'),
      width: 220,
      searchable: true,
      value: (r) => territories(r, t),
      cell: (r) => territories(r, t),
    },
  ];
}

function territories(row: MovedRow, t: Translate): string {
  const [from, to] = [row.fromTerritory ?? t('term.unassigned'), row.toTerritory ?? t('term.unassigned')];
  return from === to ? from : `${from} → ${to}`;
}
