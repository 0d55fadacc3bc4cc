import { Input } from 'antd';
import { useState } from 'react';
import type { PlanMeta } from '@shared/model/plan';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { describePlan } from './describe-plan';
import styles from './plans.module.css';

/** Name, effective date and note; each is kept when its field is left. */
export function PlanFacts({ meta }: { readonly meta: PlanMeta }) {
  const t = useT();
  const format = useFormat();
  const [name, setName] = useState(meta.name);
  const [note, setNote] = useState(meta.note);
  const [date, setDate] = useState(meta.effectiveDate ?? '');
  const fixed = meta.state === 'archived';
  function keepName(): void {
    const wanted = name.trim();
    if (wanted === '' || wanted === meta.name) setName(meta.name);
    else void describePlan(meta, { name: wanted }).then((done) => done || setName(meta.name));
  }
  function keepDate(): void {
    const effectiveDate = date === '' ? null : date;
    if (effectiveDate === meta.effectiveDate) return;
    void describePlan(meta, { effectiveDate }).then((done) => done || setDate(meta.effectiveDate ?? ''));
  }
  function keepNote(): void {
    if (note !== meta.note) void describePlan(meta, { note }).then((done) => done || setNote(meta.note));
  }
  return (
    <div className={styles.facts}>
      <Field label={t('plans.name')}>
        <Input
          value={name}
          maxLength={120}
          disabled={fixed}
          onChange={(e) => setName(e.target.value)}
          onBlur={keepName}
          onPressEnter={(e) => e.currentTarget.blur()}
          data-testid="plan-name"
        />
      </Field>
      <Field label={t('plans.effectiveDate')}>
        <Input
          type="date"
          value={date}
          disabled={fixed}
          onChange={(e) => setDate(e.target.value)}
          onBlur={keepDate}
          data-testid="plan-date"
        />
      </Field>
      <Field label={t('plans.note')}>
        <Input.TextArea
          value={note}
          maxLength={8000}
          disabled={fixed}
          autoSize={{ minRows: 1, maxRows: 4 }}
          placeholder={t('plans.notePlaceholder')}
          onChange={(e) => setNote(e.target.value)}
          onBlur={keepNote}
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
