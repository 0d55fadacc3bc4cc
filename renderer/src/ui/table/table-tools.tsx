import { CopyOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover } from 'antd';
import { memo, type ReactNode, useCallback, useRef } from 'react';
import { api } from '@/app/api';
import { useT } from '@/i18n/use-t';
import { notify, notifyFailure } from '../notify';
import { tip } from '../tip/tip';
import type { TableColumn } from './column';
import styles from './table-tools.module.css';
import { toTsv } from './tsv';
import type { LocalTable } from './use-local-table';

export const FilterBox = memo(function FilterBox({
  value,
  onChange,
  testId,
}: {
  readonly value: string;
  onChange(text: string): void;
  readonly testId: string;
}): ReactNode {
  const t = useT();
  return (
    <Input
      allowClear
      size="small"
      className={styles.filter}
      value={value}
      placeholder={t('table.filter')}
      aria-label={t('table.filter')}
      data-testid={testId}
      onChange={(event) => onChange(event.target.value)}
    />
  );
});

interface ColumnMenuProps {
  readonly all: readonly Pick<TableColumn<never>, 'id' | 'title' | 'optional'>[];
  readonly shown: readonly { readonly id: string }[];
  onToggle(id: string): void;
}

export const ColumnMenu = memo(function ColumnMenu({ all, shown, onToggle }: ColumnMenuProps): ReactNode {
  const t = useT();
  const visible = new Set(shown.map((c) => c.id));
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className={styles.columns}>
          {all.map((column) => (
            <Checkbox
              key={column.id}
              checked={visible.has(column.id)}
              disabled={column.optional === undefined}
              onChange={() => onToggle(column.id)}
            >
              {column.title}
            </Checkbox>
          ))}
        </div>
      }
    >
      <Button
        type="text"
        size="small"
        icon={<SettingOutlined />}
        aria-label={t('table.columns')}
        {...tip({ text: t('table.columns') })}
      />
    </Popover>
  );
});

interface CopyProps {
  readonly testId: string;
  /** Lines below the heading. */
  readonly count: number;
  text(): string | Promise<string>;
}

export const CopyButton = memo(function CopyButton({ count, text, testId }: CopyProps): ReactNode {
  const t = useT();
  async function copy(): Promise<void> {
    await api('app.copyText', { text: await text() });
    notify({ tone: 'success', text: 'table.copied', params: { count } });
  }
  return (
    <Button
      type="text"
      size="small"
      icon={<CopyOutlined />}
      aria-label={t('table.copy')}
      {...tip({ text: t('table.copy') })}
      data-testid={testId}
      onClick={() => copy().catch((error: unknown) => notifyFailure('table.notCopied', error))}
    />
  );
});

/** Filter, columns and copy of a table held in full; `extra` rows (totals) are copied along. */
export function LocalTableTools<Row>(props: {
  readonly table: LocalTable<Row>;
  readonly extra?: readonly Row[];
  /** Prefix of the ids tests find the parts by. */
  readonly testId: string;
}): ReactNode {
  const { table, extra = [], testId } = props;
  // What there is to copy is read when it is copied: new figures draw no new button.
  const latest = useRef({ table, extra });
  latest.current = { table, extra };
  const text = useCallback(() => {
    const { table: now, extra: more } = latest.current;
    return toTsv(now.columns, [...now.rows, ...more]);
  }, []);
  return (
    <span className={styles.tools}>
      <FilterBox value={table.filter} onChange={table.setFilter} testId={`${testId}-filter`} />
      <ColumnMenu all={table.allColumns} shown={table.columns} onToggle={table.toggleColumn} />
      <CopyButton testId={`${testId}-copy`} count={table.rows.length} text={text} />
    </span>
  );
}
