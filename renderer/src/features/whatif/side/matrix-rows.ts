import { balance } from '@shared/metrics/balance';
import { MATURITY_COUNT } from '@shared/model/maturity';
import type { Opened, OpenPlan } from '@/app/state/session';

/** A territory's value by maturity in a plan and in the base; a territory that one of them lacks has 0 there. */
export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  readonly value: readonly number[];
  readonly base: readonly number[];
}

type Ground = Pick<Opened, 'field' | 'index' | 'settings'>;

/** Rows of the plan, then territories that only the base has; the last row is the total. */
export function matrixRows(ground: Ground, base: OpenPlan, plan: OpenPlan): readonly MatrixRow[] {
  const is = byKey(ground, plan);
  const was = byKey(ground, base);
  const none = new Array<number>(MATURITY_COUNT).fill(0);
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  const rows = keys.map((key): MatrixRow => {
    const [now, before] = [is.get(key), was.get(key)];
    return {
      key,
      name: (now ?? before)?.name ?? key,
      value: now?.byMaturity ?? none,
      base: before?.byMaturity ?? none,
    };
  });
  const sum = (of: 'value' | 'base'): number[] => none.map((_, m) => rows.reduce((all, row) => all + row[of][m], 0));
  return [...rows, { key: '', name: '', value: sum('value'), base: sum('base') }];
}

function byKey({ field, index, settings }: Ground, { snapshot, evaluation }: OpenPlan) {
  const { rows } = balance(field, snapshot, index, evaluation, settings.balance);
  return new Map<string, { readonly name: string; readonly byMaturity: readonly number[] }>(
    rows.map(({ territory, byMaturity }) => {
      const { key, name } = snapshot.territories[territory];
      return [key, { name, byMaturity }];
    }),
  );
}
