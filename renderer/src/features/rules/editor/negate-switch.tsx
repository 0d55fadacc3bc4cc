import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { tip } from '@/ui/tip/tip';
import styles from './editor.module.css';

interface Props {
  readonly negated: boolean;
  readonly path: string;
  onChange(negated: boolean): void;
}

/** Turns a condition round. */
export function NegateSwitch({ negated, path, onChange }: Props): ReactNode {
  const t = useT();
  return (
    <button
      type="button"
      className={styles.negate}
      aria-pressed={negated}
      data-testid={`negate-${path}`}
      {...tip({ text: t('rules.condition.notHelp') })}
      onClick={() => onChange(!negated)}
    >
      {t('rules.condition.not')}
    </button>
  );
}
