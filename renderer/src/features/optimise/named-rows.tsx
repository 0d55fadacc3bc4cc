import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import fold from './fold.module.css';
import form from './form.module.css';
import parts from './parts.module.css';

interface Props {
  readonly title: string;
  /** What the two figures of a row are. */
  readonly columns: readonly [string, string];
  readonly add: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly testId: string;
  onAdd(value: string): void;
  onRemove(value: string): void;
  /** The two fields of a row. */
  cells(value: string): ReactNode;
}

/** Somebody or something a row with two figures each, added by name; folded away while there are none. */
export function NamedRows({ title, columns, add, options, chosen, testId, onAdd, onRemove, cells }: Props): ReactNode {
  const t = useT();
  const label = new Map(options.map((o) => [o.value, o.label]));
  return (
    <details className={fold.fold} open={chosen.length > 0 || undefined} data-testid={testId}>
      <summary>
        {title}
        <span className={parts.muted}> {chosen.length > 0 ? chosen.length : t('optimise.none')}</span>
      </summary>
      {chosen.length > 0 && (
        <div className={fold.rows}>
          <span />
          <span className={parts.muted}>{columns[0]}</span>
          <span className={parts.muted}>{columns[1]}</span>
          <span />
          {chosen.map((value) => (
            <div key={value} className={fold.row} role="group" aria-label={label.get(value) ?? value}>
              <span className={fold.name} title={label.get(value)}>
                {label.get(value) ?? value}
              </span>
              {cells(value)}
              <Button
                look="link"
                aria-label={t('optimise.remove', { name: label.get(value) ?? value })}
                onClick={() => onRemove(value)}
              >
                ×
              </Button>
            </div>
          ))}
        </div>
      )}
      <Select
        size="small"
        className={form.wide}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        placeholder={add}
        aria-label={add}
        onChange={(value: string) => onAdd(value)}
        options={options.filter(({ value }) => !chosen.includes(value))}
      />
    </details>
  );
}
