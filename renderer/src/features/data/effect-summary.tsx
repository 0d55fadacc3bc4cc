import type { ImportKind, ImportReport } from '@shared/contract/imports';
import type { TextKey } from '@/i18n/resources';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './data.module.css';
import type { ToWrite } from './review/to-write';

interface Count {
  readonly key: TextKey;
  readonly id: string;
  readonly value: number;
  readonly tone?: 'over' | undefined;
}

interface EffectSummaryProps {
  readonly kind: ImportKind;
  readonly rows: ImportReport['rows'];
  readonly effect: Pick<ToWrite, 'added' | 'changed' | 'unchanged' | 'removed'>;
  /** The figures are being worked out anew. */
  readonly stale?: boolean;
}

/** What is in the file, and what taking it in would do, or has done. */
export function EffectSummary({ kind, rows, effect, stale = false }: EffectSummaryProps) {
  const t = useT();
  const format = useFormat();
  const removed = { id: 'removed', value: effect.removed, tone: 'over' } as const;
  const counts: readonly Count[] = [
    { key: 'data.rows.read', id: 'read', value: rows.read },
    { key: 'data.rows.accepted', id: 'accepted', value: rows.accepted },
    { key: 'data.rows.warned', id: 'warned', value: rows.warned },
    { key: 'data.rows.rejected', id: 'rejected', value: rows.rejected, tone: rows.rejected > 0 ? 'over' : undefined },
    { key: 'data.effect.added', id: 'added', value: effect.added },
    { key: 'data.effect.changed', id: 'changed', value: effect.changed },
    { key: 'data.effect.unchanged', id: 'unchanged', value: effect.unchanged },
    ...(effect.removed > 0
      ? [{ ...removed, key: kind === 'owners' ? ('data.effect.vacated' as const) : ('data.effect.removed' as const) }]
      : []),
  ];
  return (
    <dl className={styles.effect} data-stale={stale || undefined} aria-busy={stale} data-testid="import-effect">
      {counts.map(({ key, id, value, tone }) => (
        <div key={id} className={styles.effectItem} data-tone={tone} data-part={id}>
          <dt>{t(key)}</dt>
          <dd data-testid={`rows-${id}`}>{format.integer(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
