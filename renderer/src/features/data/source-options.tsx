import { Select } from 'antd';
import { Delimiter, Encoding, IMPORT_KINDS, type ImportOptions, type ImportReport } from '@shared/contract/imports';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './data.module.css';
import { changeImport } from './import-job';

interface SourceOptionsProps {
  readonly options: ImportOptions;
  readonly report: ImportReport | null;
  readonly disabled: boolean;
}

/** Kind, encoding and delimiter: what was found, and correctable. */
export function SourceOptions({ options, report, disabled }: SourceOptionsProps) {
  const t = useT();
  const source = report?.source;
  return (
    <div className={styles.source}>
      <Field label={t('data.kind')}>
        <Select
          value={options.kind}
          disabled={disabled}
          onChange={(kind) => changeImport({ kind })}
          options={IMPORT_KINDS.map((kind) => ({ value: kind, label: t(`import.kind.${kind}`) }))}
          data-testid="import-kind"
        />
      </Field>
      <Field label={t('data.encoding')}>
        <Select
          value={options.encoding ?? source?.encoding}
          disabled={disabled}
          onChange={(encoding) => changeImport({ encoding })}
          options={Encoding.options.map((encoding) => ({ value: encoding, label: t(`data.encodings.${encoding}`) }))}
          data-testid="import-encoding"
        />
      </Field>
      <Field label={t('data.delimiter')}>
        <Select
          value={options.delimiter ?? source?.delimiter}
          disabled={disabled}
          onChange={(delimiter) => changeImport({ delimiter })}
          options={Delimiter.options.map((delimiter) => ({
            value: delimiter,
            label: t(`data.delimiters.${NAMES[delimiter]}`),
          }))}
          data-testid="import-delimiter"
        />
      </Field>
    </div>
  );
}

const NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;
