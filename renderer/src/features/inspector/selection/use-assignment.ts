import { useMemo, useState } from 'react';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { nameProblem, suggestName } from './new-name';

/** The name of a territory about to be made: suggested until the person writes their own. */
export interface Assignment {
  readonly name: string;
  readonly nameProblem: 'nameMissing' | 'nameTaken' | null;
  rename(name: string): void;
}

export function useAssignment(): Assignment {
  const t = useT();
  const { field, plan } = useOpened();
  const units = useSelection((s) => s.units);
  const [own, setOwn] = useState<string | null>(null);
  const fallback = t('inspector.assign.suggestion');
  const suggested = useMemo(
    () => suggestName(field, plan.snapshot, units, fallback),
    [field, plan.snapshot, units, fallback],
  );
  const name = own ?? suggested;
  return { name, nameProblem: nameProblem(plan.snapshot, name), rename: setOwn };
}
