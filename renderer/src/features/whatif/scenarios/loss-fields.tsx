import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import type { LossRange } from '@shared/model/scenario';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './scenarios.module.css';

const PARTS = ['low', 'likely', 'high'] as const;

/** How likely an account is lost in the year after it changes owner, as three points. */
export function LossFields({
  loss,
  onChange,
}: {
  readonly loss: LossRange;
  readonly onChange: (loss: LossRange) => void;
}): ReactNode {
  const t = useT();
  const ascending = loss.low <= loss.likely && loss.likely <= loss.high;
  return (
    <Field
      label={t('whatif.scenario.loss')}
      hint={t('whatif.scenario.lossHint')}
      error={ascending ? undefined : t('error.scenario.rangeNotAscending')}
    >
      <div className={styles.three}>
        {PARTS.map((part) => (
          <InputNumber
            key={part}
            size="small"
            prefix={<span className={styles.before}>{t(`whatif.scenario.${part}`)}</span>}
            suffix="%"
            min={0}
            max={100}
            precision={1}
            controls={false}
            changeOnWheel={false}
            value={Math.round(loss[part] * 1000) / 10}
            onChange={(value) => value !== null && onChange({ ...loss, [part]: value / 100 })}
            aria-label={t(`whatif.scenario.${part}`)}
            data-testid={`loss-${part}`}
          />
        ))}
      </div>
    </Field>
  );
}
