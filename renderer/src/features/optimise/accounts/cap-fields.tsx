import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { asPercent } from '../as-percent';
import styles from '../form.module.css';
import { useAccounts } from './accounts-state';

/** How much may change hands, in all and with each rep. */
export function CapFields(): ReactNode {
  const t = useT();
  const caps = useAccounts((s) => s.wishes.caps);
  const { wish } = useAccounts.getState();
  return (
    <div className={styles.pair}>
      {(['accountShare', 'revenueShare'] as const).map((name) => {
        const share = caps[name];
        return (
          <Field key={name} label={t(`optimiseAccounts.cap.${name}`)}>
            <InputNumber
              size="small"
              suffix="%"
              min={0}
              max={100}
              placeholder={t('optimise.noCap')}
              value={share === null ? null : asPercent(share)}
              onChange={(value) => wish({ caps: { ...caps, [name]: value === null ? null : value / 100 } })}
            />
          </Field>
        );
      })}
      {(['handedOff', 'takenOver'] as const).map((name) => (
        <Field key={name} label={t(`optimiseAccounts.cap.${name}`)}>
          <InputNumber
            size="small"
            min={0}
            max={1_000_000}
            precision={0}
            placeholder={t('optimise.noCap')}
            value={caps[name]}
            onChange={(value) => wish({ caps: { ...caps, [name]: value } })}
          />
        </Field>
      ))}
    </div>
  );
}
