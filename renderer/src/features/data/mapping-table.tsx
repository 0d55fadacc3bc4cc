import { Select } from 'antd';
import type { ColumnMapping, ImportKind, ImportReport } from '@shared/contract/imports';
import { importFieldName as otherName } from '@shared/importing/field-name';
import { usePreferences } from '@/app/state/preferences';
import { useCodeText, useT } from '@/i18n/use-t';
import { importFieldName } from './field-name';
import { MatchReasons } from './mapping/match-reasons';
import { mappingWith } from './mapping/mapping-with';
import { MissingFields } from './mapping/missing-fields';
import { UntakenColumns } from './mapping/untaken-columns';
import styles from './mapping/mapping.module.css';

interface MappingTableProps {
  readonly kind: ImportKind;
  readonly report: ImportReport;
  readonly disabled: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const NOT_TAKEN = -1;
const SAMPLES = 3;

/** Which column fills which field, why, and how sure that is. */
export function MappingTable({ kind, report, disabled, onChange }: MappingTableProps) {
  const t = useT();
  const codeText = useCodeText();
  const locale = usePreferences((s) => s.preferences.locale);
  const otherLocale = locale === 'en' ? 'zh-CN' : 'en';
  const { headers, mapping, fields, sample, matches } = report;
  const options = [
    { value: NOT_TAKEN, label: t('data.notTaken') },
    ...headers.map((header, i) => ({ value: i, label: header || t('data.unnamedColumn', { n: i + 1 }) })),
  ];
  return (
    <>
      <MissingFields kind={kind} report={report} />
      <table className={styles.mapping}>
        <thead>
          <tr>
            <th>{t('data.field')}</th>
            <th>{t('data.column')}</th>
            <th>{t('mapping.why')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const column = mapping[field.id] ?? null;
            const missing = field.required && column === null;
            const name = importFieldName(kind, field.id, codeText);
            const match = matches.find((m) => m.field === field.id && m.column === column);
            return (
              <tr key={field.id} data-missing={missing} data-doubt={match?.doubt != null} data-field={field.id}>
                <td className={styles.field}>
                  <span>
                    {name}
                    {field.required && <span className={styles.required}>{t('data.required')}</span>}
                  </span>
                  <span className={styles.other}>{otherName(otherLocale, kind, field.id)}</span>
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
                    popupMatchSelectWidth={false}
                    onChange={(value) => onChange(mappingWith(mapping, field.id, value === NOT_TAKEN ? null : value))}
                    id={`map-${field.id}`}
                    aria-label={name}
                    data-testid={`map-${field.id}`}
                  />
                </td>
                <td className={styles.why} title={column === null ? undefined : samplesOf(sample, column)}>
                  {match && <MatchReasons kind={kind} match={match} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <UntakenColumns report={report} />
    </>
  );
}

function samplesOf(sample: ImportReport['sample'], column: number): string {
  const values = sample.map((row) => row[column] ?? '').filter((value) => value.trim() !== '');
  return [...new Set(values)].slice(0, SAMPLES).join(' · ');
}
