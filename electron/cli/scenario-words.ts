import type { z } from 'zod';
import { Assumption, LossRange } from '@shared/model/scenario';
import type { OptionName } from './options';
import { UsageError } from './usage-error';

/** R012 */
export function leaver(said: string): Assumption {
  return worded(Assumption, 'leaves', said, { kind: 'repLeaves', rep: said });
}

/** Anna@330100=T03: who, where they live, and what they run. */
export function joiner(said: string): Assumption {
  const match = /^(.+)@([^@=]+)(?:=(.+))?$/u.exec(said);
  const [, name, home, territory] = match ?? [];
  const wanted = { kind: 'repJoins', name, home, territory: territory ?? null, capacityHours: null };
  return worded(Assumption, 'joins', said, wanted);
}

/** 330100=growth */
export function turn(said: string): Assumption {
  const [unit, maturity] = said.split('=');
  return worded(Assumption, 'turns', said, { kind: 'maturity', units: [unit], maturity });
}

/** revenue=20@growth: a fifth more in growing markets; without a market, in all. */
export function growth(said: string): Assumption {
  const match = /^(\w+)=([+-]?\d+(?:\.\d+)?)%?(?:@(\w+))?$/u.exec(said);
  const [, measure, percent, maturity] = match ?? [];
  const wanted = { kind: 'growth', measure, percent: Number(percent), maturity: maturity ?? null };
  return worded(Assumption, 'grows', said, wanted);
}

/** 0.13/0.15/0.18, or 13%/15%/18%. */
export function lossRange(said: string): LossRange {
  const [low, likely, high] = said.split('/').map((part) => {
    const match = /^(\d+(?:\.\d+)?|\.\d+)(%?)$/u.exec(part.trim());
    return match === null ? Number.NaN : Number(match[1]) / (match[2] === '' ? 1 : 100);
  });
  return worded(LossRange, 'loss', said, { low, likely, high });
}

/** @throws UsageError `badValue` */
function worded<S extends z.ZodType>(schema: S, option: OptionName, said: string, wanted: unknown): z.output<S> {
  const result = schema.safeParse(wanted);
  if (!result.success) throw new UsageError('badValue', { option: `--${option}`, value: said });
  return result.data;
}
