import { type ReactNode, useMemo } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { type UnitName, useUnitName } from '@/app/measured/use-unit-name';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import type { TableColumn } from '@/ui/table/column';
import { TerritoryName } from '@/ui/territory/territory-name';

type Column = TableColumn<AccountRow>;

const MINOR = 100;

/** @param toneOf tone of a territory by key, as the map has it */
export function useAccountColumns(toneOf: (key: string) => number | null): readonly Column[] {
  const t = useT();
  const format = useFormat();
  const unitName = useUnitName();
  return useMemo(
    () => [
      ...identityColumns(t, unitName),
      ...ownerColumns(t, toneOf),
      ...figureColumns(t, format),
      ...sourceColumns(t, format),
    ],
    [t, format, unitName, toneOf],
  );
}

function text(
  id: string,
  title: string,
  width: number,
  read: (row: AccountRow) => string,
  more: Partial<Column> = {},
): Column {
  return { id, title, width, value: read, cell: (row) => <span title={read(row)}>{read(row)}</span>, ...more };
}

function identityColumns(t: Translate, unitName: UnitName): readonly Column[] {
  return [
    text('name', t('accounts.column.name'), 200, (row) => row.name, { grow: true }),
    text('code', t('accounts.column.code'), 96, (row) => row.code, { optional: 'shown', rank: 3 }),
    {
      ...text('tier', t('accounts.column.tier'), 64, (row) => t(`term.tier.${row.tier}`), { optional: 'shown' }),
      cell: (row) => (row.tier === 'key' ? <b>{t('term.tier.key')}</b> : row.tier),
    },
    {
      ...text('maturity', t('accounts.column.maturity'), 92, (row) => t(`term.maturity.${row.maturity}`), {
        optional: 'shown',
        rank: 4,
        sortable: false,
      }),
      cell: (row) => <MaturityGlyph maturity={row.maturity} label />,
    },
    text('unit', t('accounts.column.unit'), 112, (row) => unitName(row.unit), { optional: 'shown', rank: 2 }),
  ];
}

function ownerColumns(t: Translate, toneOf: (key: string) => number | null): readonly Column[] {
  return [
    {
      ...text('territory', t('accounts.column.territory'), 136, (row) => row.territoryName ?? t('term.unassigned'), {
        optional: 'shown',
        sortable: false,
      }),
      cell: (row): ReactNode => (
        <TerritoryName
          tone={row.territory === null ? null : toneOf(row.territory)}
          name={row.territoryName ?? t('term.unassigned')}
        />
      ),
    },
    text('owner', t('accounts.column.owner'), 96, (row) => row.ownerName ?? t('term.pool'), {
      optional: 'shown',
      sortable: false,
    }),
    text('cause', t('accounts.column.cause'), 92, (row) => t(`term.causes.${row.cause}`), {
      optional: 'shown',
      rank: 1,
      sortable: false,
    }),
  ];
}

function money(id: 'revenue' | 'potential' | 'pipeline', title: string, format: Format): Column {
  return {
    id,
    title,
    width: 100,
    align: 'end',
    optional: 'shown',
    // What is earned says most; what might be is in the account's own panel.
    rank: id === 'revenue' ? 0 : 5,
    value: (row) => row[id],
    cell: (row) => (row[id] === null ? '–' : format.compactMoney(row[id] * MINOR)),
  };
}

function figureColumns(t: Translate, format: Format): readonly Column[] {
  return [
    money('revenue', t('accounts.column.revenue'), format),
    money('potential', t('accounts.column.potential'), format),
    money('pipeline', t('accounts.column.pipeline'), format),
    {
      id: 'growth',
      title: t('accounts.column.growth'),
      width: 80,
      align: 'end',
      optional: 'hidden',
      sortable: false,
      value: (row) => row.growth,
      cell: (row) => (row.growth === null ? '–' : format.signedPercent(row.growth, 1)),
    },
  ];
}

function sourceColumns(t: Translate, format: Format): readonly Column[] {
  const hidden = { optional: 'hidden', sortable: false } as const;
  return [
    text('industry', t('accounts.column.industry'), 104, (row) => row.industry, { optional: 'shown', rank: 6 }),
    {
      ...text('since', t('accounts.column.since'), 104, (row) => row.since ?? '', hidden),
      cell: (row) => (row.since === null ? '–' : format.date(row.since)),
    },
    text('placedBy', t('accounts.column.placedBy'), 92, (row) => t(`accounts.placedBy.${row.placedBy}`), hidden),
    text(
      'confidence',
      t('placing.column.confidence'),
      72,
      (row) => (row.confidence === null ? '–' : format.percent(row.confidence)),
      hidden,
    ),
    text('presentOwner', t('accounts.column.presentOwner'), 112, (row) => row.presentOwner ?? '', hidden),
  ];
}
