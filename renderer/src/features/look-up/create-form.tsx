import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { NewAccount } from '@shared/contract/look-up';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './look-up.module.css';

interface Props {
  readonly value: NewAccount;
  readonly nameMissing: boolean;
  onChange(part: Partial<NewAccount>): void;
}

/** What is known of a new account beside its name, code and number. */
export function CreateForm({ value, nameMissing, onChange }: Props): ReactNode {
  const t = useT();
  const { field } = useOpened();
  const unitName = useUnitName();
  return (
    <div className={styles.form} data-testid="create-form">
      <Field label={t('lookUp.address')} hint={t('lookUp.addressHint')}>
        <Input
          value={value.address}
          maxLength={400}
          onChange={(event) => onChange({ address: event.target.value })}
          data-testid="create-address"
        />
      </Field>
      <Field label={t('lookUp.unit')}>
        <Select<string>
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className={styles.wide}
          placeholder={t('lookUp.unitNone')}
          aria-label={t('lookUp.unit')}
          value={value.unit ?? null}
          data-testid="create-unit"
          options={field.units.code.map((code) => ({ value: code, label: `${unitName(code)} ${code}` }))}
          onChange={(unit?: string) => onChange({ unit: (unit ?? null) as NewAccount['unit'] })}
        />
      </Field>
      <Field label={t('lookUp.code')} hint={t('lookUp.codeHint')}>
        <Input value={value.code} maxLength={64} onChange={(event) => onChange({ code: event.target.value })} />
      </Field>
      <Field label={t('lookUp.industry')}>
        <Input value={value.industry} maxLength={80} onChange={(event) => onChange({ industry: event.target.value })} />
      </Field>
      {nameMissing && <p role="alert">{t('lookUp.nameMissing')}</p>}
    </div>
  );
}
