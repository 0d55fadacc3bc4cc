import { Button } from 'antd';
import type { HandoverRow } from '@shared/contract/handover';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';

type Column = TableColumn<HandoverRow>;

interface Words {
  readonly t: Translate;
  readonly format: Format;
  onNote(row: HandoverRow): void;
}

export function handoverColumns({ t, format, onNote }: Words): readonly Column[] {
  const text = (
    id: 'name' | 'from' | 'to' | 'contact' | 'next',
    width: number,
    value: (row: HandoverRow) => string,
    grow = false,
  ): Column => ({
    id,
    title: t(`handover.column.${id}`),
    width,
    grow,
    searchable: true,
    value,
    cell: (row) => <span title={value(row)}>{value(row)}</span>,
  });
  const until = (row: HandoverRow): string =>
    row.until === 'openEnd' ? t('handover.openEnd') : format.date(row.until);
  const deals = (row: HandoverRow): string =>
    row.deals
      .map(({ name, how, until: end }) => {
        const what = t(`handover.how.${how}`, { until: end === null ? '' : format.date(end) });
        return `${name}: ${what}`;
      })
      .join('; ');
  const day = (iso: string | null): string => (iso === null ? '' : format.date(iso));
  return [
    text('name', 170, (row) => row.name, true),
    text('from', 90, (row) => row.fromName || t('term.pool')),
    text('to', 90, (row) => row.toName || t('term.pool')),
    {
      id: 'until',
      title: t('handover.column.until'),
      width: 128,
      value: (row) => row.until,
      cell: (row) => <span title={until(row)}>{until(row)}</span>,
    },
    {
      id: 'deals',
      title: t('handover.column.deals'),
      width: 90,
      value: (row) => row.deals.length,
      copy: deals,
      cell: (row) =>
        row.deals.length === 0 ? (
          ''
        ) : (
          <span title={deals(row)}>{t('handover.dealCount', { count: row.deals.length })}</span>
        ),
    },
    text('contact', 190, (row) => [row.contact, row.phone].filter(Boolean).join(' ')),
    {
      id: 'lastActivity',
      title: t('handover.column.lastActivity'),
      width: 104,
      optional: 'shown',
      rank: 2,
      value: (row) => row.lastActivity,
      cell: (row) => day(row.lastActivity),
    },
    text('next', 170, (row) => {
      const since = row.next.params.since;
      const params = typeof since === 'string' ? { ...row.next.params, since: format.date(since) } : row.next.params;
      return t(`handover.step.${row.next.code}`, params);
    }),
    {
      id: 'nextBy',
      title: t('handover.column.nextBy'),
      width: 104,
      value: (row) => row.next.by,
      cell: (row) => day(row.next.by),
    },
    {
      id: 'revenue',
      title: t('handover.column.revenue'),
      width: 96,
      align: 'end',
      optional: 'shown',
      rank: 1,
      value: (row) => row.revenue,
      cell: (row) => format.compactMoney(row.revenue),
    },
    {
      id: 'note',
      title: t('handover.column.note'),
      width: 120,
      value: (row) => row.note,
      cell: (row) => (
        <Button size="small" type="link" title={row.noteReason} onClick={() => onNote(row)} data-testid="handover-note">
          {row.note === '' ? t('handover.addNote') : row.note}
        </Button>
      ),
    },
  ];
}
