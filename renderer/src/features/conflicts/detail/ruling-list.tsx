import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { RulingSummary } from '@shared/contract/conflicts';
import { useT } from '@/i18n/use-t';
import { failureText } from '@/ui/failure';
import styles from '../conflicts.module.css';
import { undoRulings } from '../rule-case';
import type { DeskWords } from '../use-words';

interface Props {
  readonly rulings: readonly RulingSummary[];
  readonly words: DeskWords;
  /** Whether those in force can be taken back here. */
  readonly own: boolean;
  readonly testId: string;
}

/** Rulings with their reasons: on this case, or on like ones. */
export function RulingList({ rulings, words, own, testId }: Props): ReactNode {
  const t = useT();
  const { format, repName, territoryName } = words;
  return (
    <ul className={styles.rulings} data-testid={testId}>
      {rulings.map((one) => (
        <li key={one.id} data-in-force={one.inForce}>
          <span className={styles.rulingHead}>
            <b>{t(`conflict.ruling.${one.ruling}`)}</b>
            {one.rep !== null && <span>{repName(one.rep)}</span>}
            {one.territory !== null && one.ruling === 'transfer' && <span>{territoryName(one.territory)}</span>}
            {!own && <span className={styles.quiet}>{one.subject}</span>}
            <time className={styles.quiet}>{format.date(one.at)}</time>
            {one.waits && (
              <span data-testid="ruling-waits">
                {t('conflicts.detail.waits', { date: format.date(one.effectiveOn) })}
              </span>
            )}
            {own && one.inForce && (
              <Button size="small" type="link" onClick={() => void undoRulings([one.id])} data-testid="undo-ruling">
                {t('conflicts.detail.undo')}
              </Button>
            )}
          </span>
          <span>{one.reason}</span>
          {one.refused !== null && (
            <span role="alert">
              {t('conflicts.detail.refused', { reason: failureText({ code: one.refused, params: {} }) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
