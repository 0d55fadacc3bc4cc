import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { PlanRecord } from '@shared/model/plan-record';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './records.module.css';

interface Props {
  readonly record: PlanRecord;
  readonly correctedBy: PlanRecord | null;
  readonly onCorrect: () => void;
}

/** One record: what, why, who, when; and who wrote it down. */
export function RecordItem({ record, correctedBy, onCorrect }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { kind, what, why, who, decidedOn, at, actor, corrects } = record;
  return (
    <li className={styles.record} data-kind={kind} data-corrected={correctedBy !== null || undefined}>
      <header>
        <b>{t(`plans.records.kind.${kind}`)}</b>
        {decidedOn !== null && <span>{format.date(decidedOn)}</span>}
        {who !== '' && <span>{t('plans.records.decidedBy', { who })}</span>}
        {corrects !== null && <span className={styles.mark}>{t('plans.records.correction')}</span>}
        {correctedBy !== null && <span className={styles.mark}>{t('plans.records.corrected')}</span>}
        <span className={styles.spring} />
        {correctedBy === null && (
          <Button size="small" type="text" onClick={onCorrect} data-testid="record-correct">
            {t('plans.records.correct')}
          </Button>
        )}
      </header>
      <p className={styles.what} data-selectable>
        {what}
      </p>
      {why !== '' && (
        <p data-selectable>
          <span className={styles.muted}>{t('plans.records.why')}</span> {why}
        </p>
      )}
      <footer className={styles.muted}>{t('plans.records.written', { at: format.dateTime(at), actor })}</footer>
    </li>
  );
}
