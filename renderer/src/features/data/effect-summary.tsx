import type { ImportReport } from '@shared/contract/imports';
import type { TextKey } from '@/i18n/resources';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './data.module.css';

interface Count {
  readonly key: TextKey;
  readonly id: string;
  readonly value: number;
  readonly tone?: 'over' | undefined;
}

/** What is in the file, and what taking it in would do. */
export function EffectSummary({ report }: { readonly report: ImportReport }) {
  const t = useT();
  const format = useFormat();
  const { rows, effect } = report;
  const counts: readonly Count[] = [
    { key: 'data.rows.read', id: 'read', value: rows.read },
    { key: 'data.rows.accepted', id: 'accepted', value: rows.accepted },
    { key: 'data.rows.warned', id: 'warned', value: rows.warned },
    { key: 'data.rows.rejected', id: 'rejected', value: rows.rejected, tone: rows.rejected > 0 ? 'over' : undefined },
    { key: 'data.effect.added', id: 'added', value: effect.added },
    { key: 'data.effect.changed', id: 'changed', value: effect.changed },
    { key: 'data.effect.unchanged', id: 'unchanged', value: effect.unchanged },
  ];
  return (
    <dl className={styles.effect} data-testid="import-effect">
      {counts.map(({ key, id, value, tone }) => (
        <div key={id} className={styles.effectItem} data-tone={tone} data-part={id}>
          <dt>{t(key)}</dt>
          <dd data-testid={`rows-${id}`}>{format.integer(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
