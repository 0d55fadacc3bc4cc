import type { ReactNode } from 'react';
import type { BreachRow } from '@shared/model/breach';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useOpened } from '../state/session';

type Told = Pick<BreachRow, 'kind' | 'until' | 'limit'> & { readonly account: string; readonly rep: string | null };

/** One promise an edit would break, in a sentence. */
export function BreachLine({ breach }: { readonly breach: Told }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  const { kind, account, rep, until, limit } = breach;
  const r = rep === null ? undefined : index.rep.get(rep);
  return t(`breach.line.${kind}`, {
    account,
    rep: r === undefined ? t('breach.pool') : field.reps.name[r],
    until: until === null ? '' : format.date(until),
    limit: limit ?? 0,
  });
}
