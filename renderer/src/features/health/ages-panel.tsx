import type { ReactNode } from 'react';
import { AGE_CLASSES, type HealthReport } from '@shared/model/health';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { CountButton } from './count-button';
import styles from './health.module.css';
import type { Opening } from './wanted';

interface Props {
  readonly ages: HealthReport['ages'];
  readonly total: number;
  readonly opening: Opening;
}

/** How long ago each account was seen, sold to and imported. Darker = more of them. */
export function AgesPanel({ ages, total, opening }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { settings } = useOpened();
  const help = t('health.agesHelp', { asOf: format.date(settings.asOf) });
  return (
    <Panel title={t('health.ages')} flush>
      <table className={styles.table} data-testid="health-ages">
        <thead>
          <tr>
            <th aria-hidden />
            {AGE_CLASSES.map((age) => (
              <th key={age} data-end>
                {t(`health.age.${age}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ages.map(({ event, classes }) => (
            <tr key={event}>
              <th scope="row">{t(`health.event.${event}`)}</th>
              {classes.map(({ issue, count }, k) => (
                <td key={issue} data-end style={{ background: heat(total === 0 ? 0 : count / total) }}>
                  <CountButton
                    count={count}
                    wanted={{ issue }}
                    opening={opening}
                    label={`${t(`health.event.${event}`)} ${t(`health.age.${AGE_CLASSES[k]}`)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{help}</p>
    </Panel>
  );
}

/** A pale wash for a few, a strong one for most. */
function heat(share: number): string {
  return `color-mix(in srgb, var(--sequential-3) ${Math.round(60 * share)}%, transparent)`;
}
