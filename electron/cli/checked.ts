import type { z } from 'zod';
import type { OptionName } from './options';
import { UsageError } from './usage-error';

/** A value as the model allows it. @throws UsageError `badValue` */
export function checked<S extends z.ZodType>(schema: S, option: OptionName, value: string): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new UsageError('badValue', { option: `--${option}`, value });
  return result.data;
}
