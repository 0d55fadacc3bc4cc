import { LockOutlined } from '@ant-design/icons';
import { Checkbox, Tooltip } from 'antd';
import type { DifferenceRow, DifferenceState, ImportChoices } from '@shared/contract/import-diff';
import type { ImportFieldInfo, ImportKind } from '@shared/contract/imports';
import { shownKey } from '@shared/importing/record-key';
import type { UnitName } from '@/app/measured/use-unit-name';
import type { Format } from '@/i18n/format';
import type { Translate, TranslateCode } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { Changes, changesText, showsFields } from './changes';
import { isTaken } from './choice';
import styles from './review.module.css';

export interface DifferenceColumnDeps {
  readonly kind: ImportKind;
  readonly state: DifferenceState;
  readonly t: Translate;
  readonly codeText: TranslateCode;
  readonly format: Format;
  readonly choices: ImportChoices;
  readonly disabled: boolean;
  readonly fields: readonly ImportFieldInfo[];
  readonly unitName: UnitName;
  /** The one field the list is about; null = all. */
  readonly field: string | null;
}

export function differenceColumns(deps: DifferenceColumnDeps): readonly TableColumn<DifferenceRow>[] {
  const { state, t } = deps;
  const fixed = { sortable: false } as const;
  const columns: readonly (TableColumn<DifferenceRow> | null)[] = [
    state === 'kept'
      ? null
      : {
          id: 'take',
          title: t(`review.take.${state}`),
          width: 110,
          ...fixed,
          value: (row) => Number(isTaken(deps.choices, state, row.key)),
          cell: (row) => <Take row={row} deps={deps} />,
        },
    {
      id: 'row',
      title: t('data.row'),
      width: 60,
      align: 'end',
      ...fixed,
      value: (row) => row.row,
      cell: (row) => row.row ?? '',
    },
    {
      id: 'key',
      title: t('review.key'),
      width: 150,
      ...fixed,
      value: (row) => shownKey(row.key),
      cell: (row) => <span title={shownKey(row.key)}>{shownKey(row.key)}</span>,
    },
    {
      id: 'label',
      title: t('review.label'),
      width: 200,
      grow: state === 'new' || state === 'missing',
      ...fixed,
      value: (row) => labelOf(row, deps),
      cell: (row) => <span title={labelOf(row, deps)}>{labelOf(row, deps)}</span>,
    },
    !showsFields(state)
      ? null
      : {
          id: 'fields',
          title: t('review.changes'),
          width: 320,
          grow: true,
          ...fixed,
          value: (row) => changesText(row, deps),
          cell: (row) => <Changes row={row} deps={deps} />,
        },
  ];
  return columns.filter((column) => column !== null);
}

/** A market figure goes by its unit and period, which its key is made of; everything else by its own name. */
function labelOf({ key, label }: DifferenceRow, { kind, unitName }: DifferenceColumnDeps): string {
  if (kind !== 'market') return label;
  const at = key.lastIndexOf(' ');
  return at < 0 ? label : `${unitName(key.slice(0, at))} · ${key.slice(at + 1)}`;
}

function Take({ row, deps }: { readonly row: DifferenceRow; readonly deps: DifferenceColumnDeps }) {
  const { t, codeText, state, choices, disabled } = deps;
  if (state === 'kept') return null;
  if (row.guarded !== null) {
    return (
      <Tooltip title={codeText('review.guarded', row.guarded)}>
        <span className={styles.guarded}>
          <LockOutlined /> {t('review.stays')}
        </span>
      </Tooltip>
    );
  }
  const taken = isTaken(choices, state, row.key);
  // The row itself is what is clicked, and what Enter is pressed on.
  return (
    <Checkbox checked={taken} disabled={disabled} tabIndex={-1} className={styles.take}>
      {t(taken ? `review.taken.${state}` : `review.notTaken.${state}`)}
    </Checkbox>
  );
}
