import { Select } from 'antd';
import type { HeaderRows, ImportSource } from '@shared/contract/imports';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './data.module.css';
import { changeImport } from './import-job';

interface HeaderOptionsProps {
  readonly source: ImportSource;
  /** What was said, which the check may still be on its way to; null = what was found. */
  readonly said: HeaderRows | null;
  readonly hint: string | undefined;
  readonly disabled: boolean;
}

const MOST_ROWS = [1, 2, 3, 4];
const CELLS_SHOWN = 6;

/** Which row of the file names the columns, and how many rows below it do so too. */
export function HeaderOptions({ source, said, hint, disabled }: HeaderOptionsProps) {
  const t = useT();
  const { top } = source;
  const headerRows = said ?? source.headerRows;
  const count = headerRows.last - headerRows.first + 1;
  function choose(first: number, rows: number): void {
    changeImport({ headerRows: { first, last: first + rows - 1 } });
  }
  return (
    <>
      <Field label={t('data.headerRow')} hint={hint}>
        <Select
          value={headerRows.first}
          disabled={disabled}
          onChange={(first) => choose(first, count)}
          popupMatchSelectWidth={false}
          options={top.map(({ row, cells }) => ({
            value: row,
            label: t('data.rowNumber', { row }),
            text: cells
              .filter((cell) => cell.trim() !== '')
              .slice(0, CELLS_SHOWN)
              .join(' · '),
          }))}
          optionRender={({ label, data }) => (
            <span className={styles.rowChoice}>
              <span className={styles.rowNumber}>{label}</span>
              <span className={styles.rowText}>{data.text}</span>
            </span>
          )}
          data-testid="import-header-row"
        />
      </Field>
      <Field label={t('data.headerCount')}>
        <Select
          value={count}
          disabled={disabled}
          onChange={(rows) => choose(headerRows.first, rows)}
          options={MOST_ROWS.map((rows) => ({ value: rows, label: t('data.rowsInHeader', { count: rows }) }))}
          data-testid="import-header-count"
        />
      </Field>
    </>
  );
}
