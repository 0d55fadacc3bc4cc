import { Select } from 'antd';
import type { ColumnMapping, ImportKind, ImportReport } from '@shared/contract/imports';
import { useCodeText, useT } from '@/i18n/use-t';
import styles from './data.module.css';

interface MappingTableProps {
  readonly kind: ImportKind;
  readonly report: ImportReport;
  readonly disabled: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const NOT_TAKEN = -1;
const SAMPLES = 3;

/** Which column fills which field, with values to recognise it by. */
export function MappingTable({ kind, report, disabled, onChange }: MappingTableProps) {
  const t = useT();
  const codeText = useCodeText();
  const { headers, mapping, fields, sample } = report;
  const options = [
    { value: NOT_TAKEN, label: t('data.notTaken') },
    ...headers.map((header, i) => ({ value: i, label: header || t('data.unnamedColumn', { n: i + 1 }) })),
  ];
  function choose(field: string, column: number): void {
    const next: ColumnMapping = { ...mapping };
    // A column fills one field only: whoever had it loses it.
    for (const [other, taken] of Object.entries(next)) if (taken === column) next[other] = null;
    next[field] = column === NOT_TAKEN ? null : column;
    onChange(next);
  }
  return (
    <table className={styles.mapping}>
      <thead>
        <tr>
          <th>{t('data.field')}</th>
          <th>{t('data.column')}</th>
          <th>{t('data.values')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const column = mapping[field.id] ?? null;
          const missing = field.required && column === null;
          return (
            <tr key={field.id} data-missing={missing} data-field={field.id}>
              <td>
                {codeText('import.field', `${kind}.${field.id}`)}
                {field.required && <span className={styles.required}>{t('data.required')}</span>}
              </td>
              <td>
                <Select
                  size="small"
                  className={styles.columnPick}
                  showSearch={{ optionFilterProp: 'label' }}
                  status={missing ? 'error' : ''}
                  disabled={disabled}
                  value={column ?? NOT_TAKEN}
                  options={options}
                  onChange={(value) => choose(field.id, value)}
                  aria-label={codeText('import.field', `${kind}.${field.id}`)}
                  data-testid={`map-${field.id}`}
                />
              </td>
              <td className={styles.values}>{column === null ? '' : samplesOf(sample, column)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function samplesOf(sample: ImportReport['sample'], column: number): string {
  const values = sample.map((row) => row[column] ?? '').filter((value) => value.trim() !== '');
  return [...new Set(values)].slice(0, SAMPLES).join(' · ');
}
