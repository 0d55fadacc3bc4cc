import { InputNumber, Select } from 'antd';
import { memo, type ReactNode } from 'react';
import { BalanceMeasure, BalanceSettings } from '@shared/model/settings';
import { useSession, useSettings } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { tip } from '@/ui/tip/tip';
import styles from './balance.module.css';

/** Measure, target and band: what "balanced" means here. Kept in the workspace. */
export const BalanceControls = memo(function BalanceControls(): ReactNode {
  const t = useT();
  const balance = useSettings((s) => s.balance);
  const targets = BalanceSettings.shape.target.options;

  function change(part: Partial<BalanceSettings>): void {
    useSession
      .getState()
      .updateSettings({ balance: { ...balance, ...part } })
      .catch((error: unknown) => notifyFailure('balance.setting.notSaved', error));
  }

  return (
    <div className={styles.controls}>
      <Select
        size="small"
        aria-label={t('balance.setting.measure')}
        data-testid="balance-measure"
        value={balance.measure}
        popupMatchSelectWidth={false}
        options={BalanceMeasure.options.map((value) => ({ value, label: t(`term.measure.${value}`) }))}
        onChange={(measure) => change({ measure })}
      />
      <span {...tip({ text: t(`balance.setting.targetHelp.${balance.target}`), side: 'top' })}>
        <Select
          size="small"
          aria-label={t('balance.setting.target')}
          data-testid="balance-target"
          value={balance.target}
          popupMatchSelectWidth={false}
          options={targets.map((value) => ({ value, label: t(`balance.setting.targets.${value}`) }))}
          onChange={(target) => change({ target })}
        />
      </span>
      <InputNumber
        size="small"
        className={styles.band}
        aria-label={t('balance.setting.band')}
        data-testid="balance-band"
        prefix="±"
        suffix="%"
        min={0}
        max={100}
        step={1}
        changeOnWheel={false}
        value={Math.round(balance.band * 1000) / 10}
        onChange={(value) => {
          if (value !== null) change({ band: value / 100 });
        }}
      />
    </div>
  );
});
