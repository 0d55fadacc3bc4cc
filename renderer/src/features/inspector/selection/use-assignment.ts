import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { nameProblem, suggestName } from './new-name';

/** The name of a territory about to be made: suggested until the person writes their own; empty while none is. */
export interface Assignment {
  readonly name: string;
  readonly nameProblem: 'nameMissing' | 'nameTaken' | null;
  suggest(): string;
  rename(name: string): void;
}

export function useAssignment(): Assignment {
  const { field, index, plan } = useOpened();
  const names = useUnitNames();
  const units = useSelection((s) => s.units);
  const target = useSelection((s) => s.target);
  const suggest = (): string => suggestName(field, index, plan.snapshot, units, names);
  const name = target?.kind === 'new' ? (target.name ?? suggest()) : '';
  const problem = target?.kind === 'new' ? nameProblem(plan.snapshot, name) : null;
  return { name, nameProblem: problem, suggest, rename };
}

function rename(name: string): void {
  const { target, aim } = useSelection.getState();
  if (target?.kind === 'new') aim({ ...target, name });
}
