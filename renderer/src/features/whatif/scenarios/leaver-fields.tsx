import { Select } from 'antd';
import type { ReactNode } from 'react';
import { RepCode } from '@shared/model/ids';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import type { FieldsOf } from './fields-of';

export function LeaverFields({ assumption, onChange }: FieldsOf<'repLeaves'>): ReactNode {
  const t = useT();
  const { reps } = useOpened().field;
  return (
    <Select<string>
      size="small"
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t('term.rep')}
      value={assumption.rep}
      onChange={(rep) => onChange({ ...assumption, rep: RepCode.parse(rep) })}
      options={reps.code.map((value, r) => ({ value, label: `${reps.name[r]} · ${reps.team[r]}` }))}
      data-testid="assumption-rep"
    />
  );
}
