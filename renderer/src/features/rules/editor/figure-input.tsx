import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { RULE_FIELD_TYPES, type RuleTest } from '@shared/model/rule';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './editor.module.css';

interface Props {
  readonly test: RuleTest;
  readonly path: string;
  onChange(value: RuleTest['value']): void;
}

/** One figure, or two for a range; shares are typed in percent, money in currency units. */
export function FigureInput({ test, path, onChange }: Props): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const type = RULE_FIELD_TYPES[test.field];
  const scale = type === 'share' ? 100 : 1;
  const unit = type === 'share' ? '%' : type === 'money' ? settings.currency : undefined;
  const slots = test.is === 'between' ? (['from', 'to'] as const) : (['value'] as const);
  const set = (at: number, figure: number | null): void => {
    const next = slots.map((_, k) => (k === at ? figure : numberAt(test, k)));
    // A gap is kept as one: the question waits until it is filled.
    onChange(next.some((v) => v === null) ? next.map((v) => v ?? Number.NaN) : next.map(Number));
  };
  return (
    <span className={styles.figures}>
      {slots.map((slot, at) => {
        const figure = numberAt(test, at);
        return (
          <InputNumber<number>
            key={slot}
            size="small"
            className={styles.figure}
            controls={false}
            changeOnWheel={false}
            status={figure === null ? 'error' : ''}
            suffix={unit}
            value={figure === null ? null : Math.round(figure * scale * 1e6) / 1e6}
            formatter={type === 'money' ? thousands : undefined}
            parser={type === 'money' ? (text) => Number((text ?? '').replace(/,/g, '') || Number.NaN) : undefined}
            aria-label={t(`rules.condition.${slot}`)}
            data-testid={`test-${slot}-${path}`}
            onChange={(value) => set(at, value === null || Number.isNaN(value) ? null : value / scale)}
          />
        );
      })}
    </span>
  );
}

function numberAt({ value }: RuleTest, at: number): number | null {
  const figure = value.at(at);
  return typeof figure === 'number' && !Number.isNaN(figure) ? figure : null;
}

function thousands(value: number | undefined): string {
  return `${value ?? ''}`.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
