import type { z } from 'zod';
import { OptimiseWishes, RepCap, TerritoryLimit } from '@shared/model/optimise-wishes';
import { Measure } from '@shared/model/settings';
import type { OptionName } from '../options';
import { UsageError } from '../usage-error';

/** workload=2, or a measure alone, which weighs 1. */
export function weighedMeasure(said: string): OptimiseWishes['measures'][number] {
  const [measure, weight = '1'] = said.split('=');
  return worded(OptimiseWishes.shape.measures.element, 'measures', said, { measure, weight: number(weight) });
}

/** disruption=4 */
export function weight(said: string): Partial<OptimiseWishes['weights']> {
  const [name, value = ''] = said.split('=');
  return worded(OptimiseWishes.shape.weights.partial(), 'weights', said, { [name]: number(value) });
}

/** R01=10/5: hands off at most 10 accounts and takes over at most 5; a side may be left out. */
export function repCap(said: string): RepCap {
  const match = /^([^=]+)=(\d*)\/(\d*)$/u.exec(said);
  const [, rep, handedOff, takenOver] = match ?? [];
  const side = (value: string | undefined): number | null => (value ? Number(value) : null);
  return worded(RepCap, 'cap-rep', said, { rep, handedOff: side(handedOff), takenOver: side(takenOver) });
}

export interface SaidLimit {
  /** Key or name. */
  readonly territory: string;
  readonly measure: Measure;
  readonly min: number | null;
  readonly max: number | null;
}

/** North:workload=900..1100: hours, money and accounts as people say them; a side may be left out. */
export function territoryLimit(said: string): SaidLimit {
  const match = /^(.+):(\w+)=(\d+(?:\.\d+)?)?\.\.(\d+(?:\.\d+)?)?$/u.exec(said);
  const [, territory, name, min, max] = match ?? [];
  const measure = worded(Measure, 'limit', said, name);
  const side = (value: string | undefined): number | null => (value ? Number(value) * ONE[measure] : null);
  const Sides = TerritoryLimit.pick({ min: true, max: true }).refine((s) => s.min !== null || s.max !== null);
  return { territory, measure, ...worded(Sides, 'limit', said, { min: side(min), max: side(max) }) };
}

/** What one account, one of the currency and one hour are kept as. */
const ONE: Readonly<Record<Measure, number>> = { accounts: 1, revenue: 100, potential: 100, workload: 3600 };

function number(said: string): number {
  return /^\d+(\.\d+)?$/u.test(said) ? Number(said) : Number.NaN;
}

/** @throws UsageError `badValue` */
function worded<S extends z.ZodType>(schema: S, option: OptionName, said: string, wanted: unknown): z.output<S> {
  const result = schema.safeParse(wanted);
  if (!result.success) throw new UsageError('badValue', { option: `--${option}`, value: said });
  return result.data;
}
