import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { HEALTH_ENTITIES, type EntityCompleteness, type HealthEntity } from '@shared/model/health';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { CountButton } from './count-button';
import styles from './health.module.css';
import { honestShare } from './honest-share';
import { useFieldName } from './issue-text';
import type { Opening } from './wanted';

interface Props {
  readonly entities: readonly EntityCompleteness[];
  readonly opening: Opening;
}

/** Share filled, field by field. */
export function CompletenessPanel({ entities, opening }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const nameOf = useFieldName();
  const [entity, setEntity] = useState<HealthEntity>('account');
  const shown = entities.find((e) => e.entity === entity);
  const total = shown?.total ?? 0;
  return (
    <Panel
      title={t('health.completeness')}
      flush
      extra={
        <Segmented<HealthEntity>
          size="small"
          aria-label={t('health.entityPick')}
          value={entity}
          onChange={setEntity}
          options={HEALTH_ENTITIES.map((value) => ({ value, label: t(`health.entity.${value}`) }))}
        />
      }
    >
      {total === 0 ? (
        <p className={styles.nothing}>{t('health.nothingOf', { entity: t(`health.entity.${entity}`) })}</p>
      ) : (
        <table className={styles.table} data-testid="health-completeness">
          <thead>
            <tr>
              <th>{t('health.fieldColumn')}</th>
              <th className={styles.barColumn} aria-hidden />
              <th data-end>{t('health.filled')}</th>
              <th data-end>{t('health.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {shown?.missing.map(({ issue, count }) => (
              <tr key={issue}>
                <th scope="row">{nameOf(issue)}</th>
                <td>
                  <span className={styles.track}>
                    <span style={{ width: `${100 * (1 - count / total)}%` }} />
                  </span>
                </td>
                <td data-end>{format.percent(honestShare(1 - count / total), 0)}</td>
                <td data-end>
                  <CountButton count={count} wanted={{ issue }} opening={opening} label={nameOf(issue)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
