import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

export interface LookUpQuery {
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
  readonly address: string;
}

export type LookUpAnswer = CallOutput<'lookUp.find'>;

/** Asked at every keystroke; while one answer is on its way, only the latest question waits. */
export function useLookUp(query: LookUpQuery): LookUpAnswer | null {
  const { plan, field } = useOpened();
  const planId = plan.meta.id;
  const [answer, setAnswer] = useState<LookUpAnswer | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const busy = useRef(false);
  const { name, creditCode, phone, address } = query;
  useEffect(() => {
    let stale = false;
    async function ask(): Promise<void> {
      busy.current = true;
      try {
        const found = await api('lookUp.find', { planId, name, creditCode, phone, address });
        if (!stale) setAnswer(found);
      } catch (error) {
        if (!stale) notifyFailure('lookUp.failed.find', error);
      } finally {
        busy.current = false;
        const next = waiting.current;
        waiting.current = null;
        next?.();
      }
    }
    const run = (): void => void (stale ? undefined : ask());
    if (busy.current) waiting.current = run;
    else run();
    return () => {
      stale = true;
    };
  }, [planId, field.revision, name, creditCode, phone, address]);
  return answer;
}
