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

interface LookUpState {
  /** The latest answer there is; of an earlier question while the present one is under way. */
  readonly answer: LookUpAnswer | null;
  /** Whether that is the answer to what is asked now. */
  readonly current: boolean;
}

/** Asked at every keystroke; while one answer is on its way, only the latest question waits. */
export function useLookUp(query: LookUpQuery): LookUpState {
  const { plan, field } = useOpened();
  const planId = plan.meta.id;
  const [told, setTold] = useState<{ readonly of: string; readonly answer: LookUpAnswer | null } | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const busy = useRef(false);
  const { name, creditCode, phone, address } = query;
  const question = JSON.stringify([name, creditCode, phone]);
  useEffect(() => {
    let stale = false;
    async function ask(): Promise<void> {
      busy.current = true;
      try {
        const found = await api('lookUp.find', { planId, name, creditCode, phone, address });
        if (!stale) setTold({ of: question, answer: found });
      } catch (error) {
        if (stale) return;
        setTold({ of: question, answer: null });
        notifyFailure('lookUp.failed.find', error);
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
  }, [planId, field.revision, name, creditCode, phone, address, question]);
  return { answer: told?.answer ?? null, current: told?.of === question };
}
