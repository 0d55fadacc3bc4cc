import { Button, Select } from 'antd';
import type { ImportOptions, ImportReport } from '@shared/contract/imports';
import { PLACED_BY } from '@shared/model/account';
import { DATUMS } from '@shared/model/datum';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './data.module.css';
import { changeImport } from './import-job';

interface Props {
  readonly options: ImportOptions;
  readonly report: ImportReport;
  readonly disabled: boolean;
}

/** How the accounts of the file are placed, and what their positions are read as. */
export function PlacingSummary({ options, report, disabled }: Props) {
  const t = useT();
  const format = useFormat();
  const { placing } = report;
  if (placing === null) return null;
  const { counts, datum, suggested, doubtful } = placing;
  const methods = PLACED_BY.filter((by) => (counts[by] ?? 0) > 0);
  return (
    <div className={styles.placing} data-testid="import-placing">
      {datum !== null && (
        <Field label={t('data.datum')}>
          <Select
            value={datum}
            disabled={disabled}
            options={DATUMS.map((value) => ({ value, label: t(`data.datums.${value}`) }))}
            onChange={(chosen) => changeImport({ datum: chosen, mapping: options.mapping })}
            data-testid="import-datum"
          />
        </Field>
      )}
      {suggested && (
        <span className={styles.hint} data-testid="import-datum-hint">
          {t('data.datumHint', {
            datum: t(`data.datums.${suggested.datum}`),
            gained: suggested.gained,
            rows: suggested.rows,
          })}
          <Button
            type="link"
            size="small"
            disabled={disabled}
            onClick={() => changeImport({ datum: suggested.datum, mapping: options.mapping })}
          >
            {t('data.datumSwitch')}
          </Button>
        </span>
      )}
      {methods.length > 0 && (
        <span>
          {t('data.placing')}{' '}
          {methods.map((by) => `${t(`accounts.placedBy.${by}`)} ${format.integer(counts[by] ?? 0)}`).join(' · ')}
          {doubtful > 0 && ` · ${t('data.doubtful', { count: doubtful })}`}
        </span>
      )}
    </div>
  );
}
