import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './form.module.css';
import { useOptimise } from './optimise-state';

/** How long is searched, and from which seed. */
export function LimitFields(): ReactNode {
  const t = useT();
  const seed = useOptimise((s) => s.wishes.seed);
  const limit = useOptimise((s) => s.limit);
  const { wish, set } = useOptimise.getState();
  return (
    <div className={styles.pair}>
      <Field label={t('optimise.limit')} hint={t(`optimise.limitHint.${limit.kind}`)}>
        <span className={styles.limit}>
          <InputNumber
            size="small"
            min={limit.kind === 'steps' ? 1000 : 0.1}
            max={limit.kind === 'steps' ? 2_000_000_000 : 600}
            value={limit.kind === 'steps' ? limit.steps : limit.seconds}
            data-testid="optimise-limit"
            onChange={(value) => {
              if (value === null) return;
              set({
                limit:
                  limit.kind === 'steps'
                    ? { kind: 'steps', steps: Math.round(value) }
                    : { kind: 'seconds', seconds: value },
              });
            }}
          />
          <Select
            size="small"
            value={limit.kind}
            aria-label={t('optimise.limit')}
            onChange={(kind) => set({ limit: kind === 'steps' ? { kind, steps: 5_000_000 } : { kind, seconds: 5 } })}
            options={(['seconds', 'steps'] as const).map((value) => ({ value, label: t(`optimise.unit.${value}`) }))}
          />
        </span>
      </Field>
      <Field label={t('optimise.seed')}>
        <InputNumber
          size="small"
          min={0}
          max={2_147_483_647}
          precision={0}
          value={seed}
          onChange={(value) => value !== null && wish({ seed: value })}
        />
      </Field>
    </div>
  );
}
