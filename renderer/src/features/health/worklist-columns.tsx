import { useMemo } from 'react';
import type { HealthEntity, HealthItem } from '@shared/model/health';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { useFieldName } from './issue-text';

type Column = TableColumn<HealthItem>;

/** Columns the list has something to say in. */
export function useItemColumns(entity: HealthEntity, items: readonly HealthItem[]): readonly Column[] {
  const t = useT();
  const format = useFormat();
  const nameOf = useFieldName();
  return useMemo(() => {
    const text = (id: string, title: string, width: number, read: (item: HealthItem) => string): Column => ({
      id,
      title,
      width,
      searchable: true,
      value: read,
      cell: (item) => <span title={read(item)}>{read(item) || '–'}</span>,
    });
    const missing = (item: HealthItem): string => format.list(item.missing.map((field) => nameOf(`account.${field}`)));
    const why = (item: HealthItem): string => format.list(item.why.map((name) => t(`health.contradiction.${name}`)));
    const all: readonly (Column & { readonly wanted: boolean })[] = [
      { ...text('name', t('health.list.name'), 150, (i) => i.name), grow: true, wanted: true },
      { ...text('why', t('health.list.why'), 180, why), wanted: items.some((i) => i.why.length > 0) },
      { ...text('code', t('health.list.code'), 84, (i) => i.code), wanted: true },
      {
        ...text('unit', t(entity === 'account' ? 'health.list.unit' : 'health.list.of'), 96, (i) => i.unit),
        wanted: true,
      },
      { ...text('owner', t('health.list.owner'), 88, (i) => i.owner), wanted: items.some((i) => i.owner !== '') },
      { ...text('other', t('health.list.other'), 80, (i) => i.other), wanted: items.some((i) => i.other !== '') },
      {
        ...text('day', t('health.list.day'), 96, (i) => i.day),
        cell: (i) => (i.day === '' ? '–' : format.date(i.day)),
        wanted: items.some((i) => i.day !== ''),
      },
      {
        ...text('missing', t('health.list.missingFields'), 140, missing),
        wanted: items.some((i) => i.missing.length > 0),
      },
    ];
    return all.filter((column) => column.wanted);
  }, [t, format, nameOf, entity, items]);
}
