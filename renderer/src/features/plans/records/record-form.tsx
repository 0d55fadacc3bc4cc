import { Button, Input, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { type PlanRecord, RECORD_KINDS, type RecordContent } from '@shared/model/plan-record';
import { useT } from '@/i18n/use-t';
import { DayPicker } from '@/ui/day-picker';
import { Field } from '@/ui/field';
import styles from './records.module.css';

interface Props {
  /** The record to be put right; null = a new one. */
  readonly corrected: PlanRecord | null;
  readonly onAdd: (content: RecordContent) => Promise<boolean>;
  readonly onGiveUp: () => void;
}

const EMPTY = { kind: 'decision' as RecordContent['kind'], what: '', why: '', who: '', decidedOn: null };

/** Writes down a note or a decision. */
export function RecordForm({ corrected, onAdd, onGiveUp }: Props): ReactNode {
  const t = useT();
  const [content, setContent] = useState<Omit<RecordContent, 'corrects'>>(() => corrected ?? EMPTY);
  const { kind, what, why, who, decidedOn } = content;
  const decision = kind === 'decision';
  const change = (part: Partial<typeof content>): void => setContent((before) => ({ ...before, ...part }));
  const whole = what.trim() !== '' && (!decision || why.trim() !== '');
  async function add(): Promise<void> {
    const added = await onAdd({ kind, what, why, who, decidedOn, corrects: corrected?.id ?? null });
    if (added) setContent({ ...EMPTY, kind });
  }
  return (
    <div className={styles.form}>
      <Segmented
        size="small"
        aria-label={t('plans.records.kindOf')}
        value={kind}
        onChange={(value) => change({ kind: value })}
        options={RECORD_KINDS.map((value) => ({ value, label: t(`plans.records.kind.${value}`) }))}
      />
      <Field label={t(decision ? 'plans.records.decided' : 'plans.records.kind.note')}>
        <Input.TextArea
          value={what}
          maxLength={4000}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={(e) => change({ what: e.target.value })}
          data-testid="record-what"
        />
      </Field>
      {decision && (
        <>
          <Field label={t('plans.records.why')}>
            <Input.TextArea
              value={why}
              maxLength={4000}
              autoSize={{ minRows: 1, maxRows: 6 }}
              onChange={(e) => change({ why: e.target.value })}
              data-testid="record-why"
            />
          </Field>
          <div className={styles.pair}>
            <Field label={t('plans.records.who')}>
              <Input
                value={who}
                maxLength={200}
                onChange={(e) => change({ who: e.target.value })}
                data-testid="record-who"
              />
            </Field>
            <Field label={t('plans.records.when')}>
              <DayPicker value={decidedOn} onChange={(day) => change({ decidedOn: day })} allowClear />
            </Field>
          </div>
        </>
      )}
      <div className={styles.buttons}>
        <Button type="primary" disabled={!whole} onClick={() => void add()} data-testid="record-add">
          {t(corrected === null ? 'plans.records.add' : 'plans.records.addCorrection')}
        </Button>
        {corrected !== null && <Button onClick={onGiveUp}>{t('shell.cancel')}</Button>}
        <span className={styles.muted}>{t('plans.records.hint')}</span>
      </div>
    </div>
  );
}
