import type { ReactNode } from 'react';
import type { LossRange } from '@shared/model/scenario';
import { meanProbability, type RevenueLoss } from '@shared/scenario/loss';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import styles from './scenarios.module.css';

interface Props {
  readonly loss: { readonly plain: RevenueLoss; readonly supposed: RevenueLoss };
  readonly range: LossRange;
}

const LINES: readonly {
  readonly id: 'accounts' | 'revenue' | 'range' | 'expected' | 'spread' | 'lost';
  readonly write: (loss: RevenueLoss, format: Format) => string;
}[] = [
  { id: 'accounts', write: (loss, format) => format.integer(loss.accounts) },
  { id: 'revenue', write: (loss, format) => format.compactMoney(loss.revenue) },
  { id: 'range', write: (loss, format) => `${format.compactMoney(loss.low)} – ${format.compactMoney(loss.high)}` },
  { id: 'expected', write: (loss, format) => format.compactMoney(loss.expected) },
  { id: 'spread', write: (loss, format) => `± ${format.compactMoney(loss.spread)}` },
  { id: 'lost', write: (loss, format) => format.decimal(loss.lostAccounts, 1) },
];

/** Revenue at risk of accounts that change owner, with its formula. */
export function LossPanel({ loss, range }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <Panel title={t('whatif.loss.title')} flush testId="scenario-loss">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col" className={styles.number}>
              {t('whatif.scenario.plain')}
            </th>
            <th scope="col" className={styles.number}>
              {t('whatif.scenario.supposed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {LINES.map(({ id, write }) => (
            <tr key={id} data-line={id}>
              <th scope="row">{t(`whatif.loss.${id}`)}</th>
              <td className={styles.number}>{write(loss.plain, format)}</td>
              <td className={styles.number}>{write(loss.supposed, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{t('whatif.loss.formula', { p: format.percent(meanProbability(range), 1) })}</p>
    </Panel>
  );
}
