import { useMemo } from 'react';
import type { WorkspaceSettings } from '@shared/model/settings';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import { BeforeAfter } from '@/ui/before-after';
import { MaturityMix } from '@/ui/maturity-mix';
import type { TableColumn } from '@/ui/table/column';
import { measureNumber, useMeasureFormat } from '@/ui/use-measure-format';
import { BandMark } from '@/ui/territory/band-mark';
import { DeviationCell } from './cells/deviation-cell';
import { NameCell } from './cells/name-cell';
import { PartsMark } from '@/ui/territory/parts-mark';
import { UtilisationMark } from '@/ui/territory/utilisation-mark';
import { nameOfRow } from '@/app/measured/row-name';
import { useIslandNote } from '@/app/measured/use-island-note';
import type { TerritoryRow } from '@shared/metrics/territory-rows';

type Column = TableColumn<TerritoryRow>;

interface Context {
  readonly t: Translate;
  readonly format: Format;
  readonly settings: WorkspaceSettings;
  readonly measure: ReturnType<typeof useMeasureFormat>;
  readonly island: ReturnType<typeof useIslandNote>;
}

export function useTerritoryColumns(settings: WorkspaceSettings): readonly Column[] {
  const t = useT();
  const format = useFormat();
  const measure = useMeasureFormat();
  const island = useIslandNote();
  return useMemo(() => {
    const context = { t, format, settings, measure, island };
    return [...nameColumns(context), ...balanceColumns(context), ...loadColumns(context), ...shapeColumns(context)];
  }, [t, format, settings, measure, island]);
}

type Figure = 'units' | 'accounts' | 'workload' | 'travel' | 'value';

/** Rows are sorted by what they were, so that none jumps away while an edit is being tried. */
function settled(row: TerritoryRow): TerritoryRow {
  return row.before ?? row;
}

function withoutUnit(figureWithUnit: string): string {
  return figureWithUnit.replace(/ \S+$/u, '');
}

/** A right-aligned figure that shows what it was before an edit. */
function figure(
  id: Figure,
  width: number,
  write: (value: number) => string,
  more: Partial<Column> & { title: string },
): Column {
  return {
    id,
    width,
    align: 'end',
    value: (row) => settled(row)[id],
    copy: (row) => row[id],
    cell: (row) => (
      <BeforeAfter
        // The unit stands once, at the end.
        before={row.before && row.before[id] !== row[id] ? withoutUnit(write(row.before[id])) : null}
        after={write(row[id])}
      />
    ),
    ...more,
  };
}

function nameColumns({ t, format }: Context): readonly Column[] {
  return [
    {
      id: 'name',
      title: t('balance.column.name'),
      width: 108,
      grow: true,
      searchable: true,
      value: (row) => nameOfRow(row, t),
      cell: (row) => <NameCell row={row} />,
    },
    {
      id: 'rep',
      title: t('balance.column.rep'),
      width: 72,
      searchable: true,
      optional: 'shown',
      rank: 5,
      value: (row) => row.repName,
      cell: (row) => (row.kind === 'territory' ? row.repName || t('balance.row.noRep') : null),
    },
    figure('units', 88, format.integer, { title: t('balance.column.units'), optional: 'shown', rank: 2 }),
    figure('accounts', 112, format.integer, { title: t('balance.column.accounts'), optional: 'shown', rank: 1 }),
  ];
}

function balanceColumns({ t, settings, measure }: Context): readonly Column[] {
  const chosen = settings.balance.measure;
  const plain = (value: number | null): number | null => (value === null ? null : measureNumber(chosen, value));
  return [
    figure('value', 164, (value) => measure(chosen, value), {
      title: t(`term.measure.${chosen}`),
      help: t('balance.columnHelp.value'),
      copy: (row) => plain(row.value),
    }),
    {
      id: 'target',
      title: t('balance.column.target'),
      help: t('balance.columnHelp.target'),
      width: 96,
      align: 'end',
      optional: 'shown',
      rank: 7,
      value: (row) => row.target,
      copy: (row) => plain(row.target),
      cell: (row) => (row.target === null ? null : measure(chosen, row.target)),
    },
    {
      id: 'deviation',
      title: t('balance.column.deviation'),
      help: t('balance.columnHelp.deviation'),
      width: 164,
      align: 'end',
      value: (row) => settled(row).deviation,
      copy: (row) => row.deviation,
      cell: (row) => <DeviationCell row={row} band={settings.balance.band} />,
    },
    {
      id: 'inBand',
      title: t('balance.column.inBand'),
      help: t('balance.columnHelp.inBand'),
      width: 64,
      align: 'center',
      optional: 'shown',
      // The deviation beside it says the same by colour, sign and arrow.
      rank: 8,
      value: (row) => (row.inBand === null ? null : row.inBand ? 1 : 0),
      cell: (row) => <BandMark inBand={row.inBand} deviation={row.deviation} />,
    },
  ];
}

function loadColumns({ t, format, settings }: Context): readonly Column[] {
  const [low, high] = settings.workload.healthyUtilisation;
  return [
    figure('workload', 128, format.hours, {
      title: t('balance.column.workload'),
      help: t('balance.columnHelp.workload'),
      // The chosen measure already shows it in its own column.
      optional: settings.balance.measure === 'workload' ? 'hidden' : 'shown',
      rank: 4,
      copy: (row) => measureNumber('workload', row.workload),
    }),
    {
      id: 'utilisation',
      title: t('balance.column.utilisation'),
      help: t('balance.columnHelp.utilisation', { low: format.percent(low, 0), high: format.percent(high, 0) }),
      width: 112,
      align: 'end',
      optional: 'shown',
      rank: 1,
      value: (row) => settled(row).utilisation,
      copy: (row) => row.utilisation,
      cell: (row) =>
        row.kind === 'territory' ? (
          <UtilisationMark
            value={row.utilisation}
            before={row.before?.utilisation ?? null}
            settings={settings.workload}
          />
        ) : null,
    },
    {
      id: 'mix',
      title: t('balance.column.mix'),
      help: t('balance.columnHelp.mix'),
      width: 84,
      sortable: false,
      optional: 'shown',
      rank: 1,
      value: () => null,
      cell: (row) => (row.byMaturity.length === 0 ? null : <MaturityMix values={row.byMaturity} />),
    },
    figure('travel', 124, format.hours, {
      title: t('balance.column.travel'),
      help: t('balance.columnHelp.travel'),
      optional: 'shown',
      rank: 3,
      copy: (row) => measureNumber('workload', row.travel),
    }),
  ];
}

function shapeColumns({ t, format, island }: Context): readonly Column[] {
  return [
    {
      id: 'parts',
      title: t('balance.column.parts'),
      help: t('balance.columnHelp.parts'),
      width: 86,
      optional: 'shown',
      rank: 2,
      value: (row) => row.parts,
      cell: (row) => <PartsMark parts={row.parts} holes={row.holes} islands={island(row)} />,
    },
    {
      id: 'compactness',
      title: t('balance.column.compactness'),
      help: t('balance.columnHelp.compactness'),
      width: 96,
      align: 'end',
      optional: 'shown',
      rank: 6,
      value: (row) => row.compactness,
      cell: (row) => (row.compactness === null ? null : format.decimal(row.compactness, 2)),
    },
  ];
}
