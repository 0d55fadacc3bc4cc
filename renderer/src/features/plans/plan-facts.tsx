import { Input } from 'antd';
import type { PlanMeta } from '@shared/model/plan';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { DayPicker } from '@/ui/day-picker';
import { Field } from '@/ui/field';
import { describePlan } from './describe-plan';
import styles from './plans.module.css';
import { useDraft } from './use-draft';

/** Name, effective date and note; each is kept when its field is left. */
export function PlanFacts({ meta }: { readonly meta: PlanMeta }) {
  const t = useT();
  const format = useFormat();
  const fixed = meta.state === 'archived';
  const name = useDraft(meta.name, (wanted) => wanted.trim() !== '' && describePlan(meta, { name: wanted.trim() }));
  const date = useDraft(meta.effectiveDate ?? '', (day) =>
    describePlan(meta, { effectiveDate: day === '' ? null : day }),
  );
  const note = useDraft(meta.note, (words) => describePlan(meta, { note: words }));
  return (
    <div className={styles.facts}>
      <Field label={t('plans.name')}>
        <Input
          value={name.value}
          maxLength={120}
          disabled={fixed}
          onChange={(e) => name.set(e.target.value)}
          onBlur={name.done}
          onPressEnter={(e) => e.currentTarget.blur()}
          data-testid="plan-name"
        />
      </Field>
      <Field label={t('plans.effectiveDate')}>
        <DayPicker
          className={styles.day}
          value={date.value === '' ? null : date.value}
          disabled={fixed}
          onChange={(day) => date.choose(day ?? '')}
          placeholder={t('plans.noDate')}
          testId="plan-date"
        />
      </Field>
      <Field label={t('plans.note')}>
        <Input.TextArea
          value={note.value}
          maxLength={8000}
          disabled={fixed}
          autoSize={{ minRows: 1, maxRows: 4 }}
          placeholder={t('plans.notePlaceholder')}
          onChange={(e) => note.set(e.target.value)}
          onBlur={note.done}
          data-testid="plan-note"
        />
      </Field>
      <p className={styles.dates}>
        {t('plans.created', { date: format.dateTime(meta.createdAt) })}
        {meta.activatedAt !== null && ` · ${t('plans.activatedAt', { date: format.dateTime(meta.activatedAt) })}`}
        {meta.archivedAt !== null && ` · ${t('plans.archivedAt', { date: format.dateTime(meta.archivedAt) })}`}
      </p>
    </div>
  );
}
