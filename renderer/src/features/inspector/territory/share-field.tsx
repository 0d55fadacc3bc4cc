import { InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { useT } from '@/i18n/use-t';

interface Props {
  readonly id: string;
  /** Fraction of the plan; null = an equal part. */
  readonly value: number | null;
  onSave(share: number | null): void;
}

const toPercent = (share: number | null): number | null => (share === null ? null : Math.round(share * 10_000) / 100);

export function ShareField({ id, value, onSave }: Props): ReactNode {
  const t = useT();
  const [percent, setPercent] = useState(toPercent(value));

  function save(): void {
    if (percent !== toPercent(value)) onSave(percent === null ? null : percent / 100);
  }

  return (
    <InputNumber
      id={id}
      size="small"
      min={0}
      max={100}
      step={1}
      precision={2}
      suffix="%"
      style={{ width: '100%' }}
      changeOnWheel={false}
      value={percent}
      placeholder={t('inspector.territory.equalPart')}
      data-testid="territory-share"
      onChange={setPercent}
      onBlur={save}
      onPressEnter={save}
    />
  );
}
