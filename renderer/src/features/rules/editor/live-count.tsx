import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { RuleCondition } from '@shared/model/rule';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { useDebounced } from '@/ui/use-debounced';
import styles from './editor.module.css';

interface Counted {
  readonly key: string;
  readonly all: number;
  readonly open: number;
}

const SETTLE_MS = 150;

/** How many accounts a condition holds for, while it is being written. */
export function LiveCount({ condition }: { readonly condition: RuleCondition }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, field } = useOpened();
  const settled = useDebounced(condition, SETTLE_MS);
  const [counted, setCounted] = useState<Counted | null>(null);
  const { id, revision } = plan.meta;
  const parsed = RuleCondition.safeParse(settled);
  const key = `${id} ${revision} ${field.revision} ${JSON.stringify(settled)}`;
  // An answer that has been overtaken is let go.
  const latest = useRef(0);
  const ask = useEffectEvent(async (): Promise<void> => {
    const turn = ++latest.current;
    if (!parsed.success) return;
    const counts = await api('rules.count', { planId: id, condition: parsed.data });
    if (turn === latest.current) setCounted({ key, ...counts });
  });
  useEffect(() => {
    ask().catch((error: unknown) => notifyFailure('rules.notCounted', error));
  }, [key]);
  if (!parsed.success) {
    return (
      <p className={styles.count} data-state="incomplete" data-testid="rule-count">
        {t('rules.editor.incomplete')}
      </p>
    );
  }
  const current = counted?.key === key && settled === condition;
  return (
    <p className={styles.count} data-state={current ? 'current' : 'busy'} data-testid="rule-count" aria-live="polite">
      {counted === null
        ? t('rules.editor.counting')
        : t('rules.editor.countOf', { all: format.integer(counted.all), open: format.integer(counted.open) })}
    </p>
  );
}
