import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { CONTRADICTIONS, type Finding } from '@shared/model/health';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { CountButton } from './count-button';
import styles from './health.module.css';
import type { Opening } from './wanted';

interface Props {
  /** In the order of CONTRADICTIONS. */
  readonly findings: readonly Finding[];
  readonly opening: Opening;
}

export function ContradictionsPanel({ findings, opening }: Props): ReactNode {
  const t = useT();
  return (
    <Panel title={t('health.contradictions')} flush>
      <table className={styles.table} data-testid="health-contradictions">
        <tbody>
          {findings.map(({ issue, count }, k) => (
            <tr key={issue}>
              <Tooltip
                title={t(`health.contradictionHelp.${CONTRADICTIONS[k]}`)}
                placement="left"
                mouseEnterDelay={0.4}
              >
                <th scope="row">{t(`health.contradiction.${CONTRADICTIONS[k]}`)}</th>
              </Tooltip>
              <td data-end>
                <CountButton
                  count={count}
                  wanted={{ issue }}
                  opening={opening}
                  label={t(`health.contradiction.${CONTRADICTIONS[k]}`)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
