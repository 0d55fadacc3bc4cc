import { Select } from 'antd';
import { Delimiter, Encoding, IMPORT_KINDS, type ImportOptions, type ImportReport } from '@shared/contract/imports';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './data.module.css';
import { HeaderOptions } from './header-options';
import { changeImport } from './import-job';

interface SourceOptionsProps {
  readonly options: ImportOptions;
  readonly report: ImportReport | null;
  readonly disabled: boolean;
}

/** What was found out about the file, each thing correctable: kind, sheet or encoding and separator, header, totals. */
export function SourceOptions({ options, report, disabled }: SourceOptionsProps) {
  const t = useT();
  const source = report?.source;
  const found = (said: unknown): string | undefined => (said === null && source ? t('data.found') : undefined);
  // Before anything could be read the way of writing must still be correctable: it may be what stands in the way.
  const format = source?.format ?? 'csv';
  return (
    <div className={styles.source} data-testid="import-source" data-format={format}>
      <Field label={t('data.kind')}>
        <Select
          value={options.kind}
          disabled={disabled}
          onChange={(kind) => changeImport({ kind })}
          options={IMPORT_KINDS.map((kind) => ({ value: kind, label: t(`import.kind.${kind}`) }))}
          data-testid="import-kind"
        />
      </Field>
      {source && source.sheets.length > 0 && (
        <Field label={t('data.sheet')} hint={found(options.sheet)}>
          <Select
            value={options.sheet ?? source.sheet}
            disabled={disabled || source.sheets.length === 1}
            onChange={(sheet) => changeImport({ sheet })}
            options={source.sheets.map(({ name, hidden }) => ({
              value: name,
              label: hidden ? t('data.hiddenSheet', { name }) : name,
            }))}
            data-testid="import-sheet"
          />
        </Field>
      )}
      {(format === 'csv' || format === 'geojson') && (
        <Field label={t('data.encoding')} hint={found(options.encoding)}>
          <Select
            value={options.encoding ?? source?.encoding}
            disabled={disabled}
            onChange={(encoding) => changeImport({ encoding })}
            options={Encoding.options.map((encoding) => ({ value: encoding, label: t(`data.encodings.${encoding}`) }))}
            data-testid="import-encoding"
          />
        </Field>
      )}
      {(format === 'csv' || format === 'cells') && (
        <Field label={t('data.delimiter')} hint={found(options.delimiter)}>
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
      )}
      {source && format !== 'geojson' && (
        <HeaderOptions source={source} said={options.headerRows} hint={found(options.headerRows)} disabled={disabled} />
      )}
      {report && report.moneyUnit !== null && (
        <Field label={t('data.amounts.title')} hint={found(options.moneyUnit ?? null)}>
          <Select
            value={options.moneyUnit ?? report.moneyUnit}
            disabled={disabled}
            onChange={(moneyUnit) => changeImport({ moneyUnit, mapping: options.mapping })}
            options={MONEY_UNITS.map(([value, name]) => ({ value, label: t(`data.amounts.${name}`) }))}
            data-testid="import-money-unit"
          />
        </Field>
      )}
      {report && hasTotals(options, report) && (
        <Field label={t('data.totals.title')}>
          <Select
            value={options.totals}
            disabled={disabled}
            onChange={(totals) => changeImport({ totals })}
            options={(['apart', 'take'] as const).map((value) => ({ value, label: t(`data.totals.${value}`) }))}
            data-testid="import-totals"
          />
        </Field>
      )}
    </div>
  );
}

/** Powers of ten people write amounts in. */
const MONEY_UNITS = [
  [0, 'ones'],
  [3, 'thousands'],
  [4, 'tenThousands'],
  [5, 'hundredThousands'],
  [6, 'millions'],
  [7, 'tenMillions'],
  [8, 'hundredMillions'],
  [9, 'billions'],
] as const;

/** Only where it makes a difference. */
function hasTotals(options: ImportOptions, report: ImportReport): boolean {
  return options.totals === 'take' || report.problems.some((p) => p.code === 'totalsRow');
}

const NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;
