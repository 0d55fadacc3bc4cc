import { useEffect, useState } from 'react';
import { RepCode } from '@shared/model/ids';
import type { CallOutput } from '@shared/contract/contract';
import { notifyFailure } from '@/ui/notify';
import { api } from '../api';
import { useOpened } from '../state/session';

export type Trace = CallOutput<'rules.trace'>;

/** What every rule makes of an account, and with a rep what would have to change; asked again after each edit. */
export function useTrace(code: string, rep: string | null): Trace | null {
  const { plan, field } = useOpened();
  const { id, revision } = plan.meta;
  const [trace, setTrace] = useState<{ readonly asked: string; readonly answer: Trace } | null>(null);
  const asked = `${code} ${rep ?? ''}`;
  const state = `${revision} ${field.revision}`;
  useEffect(() => {
    let stale = false;
    api('rules.trace', { planId: id, account: code, rep: rep === null ? null : RepCode.parse(rep) }).then(
      (answer) => !stale && setTrace({ asked, answer }),
      (error: unknown) => notifyFailure('explain.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [id, code, rep, asked, state]);
  return trace?.asked === asked ? trace.answer : null;
}
