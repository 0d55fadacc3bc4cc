import type { z } from 'zod';
import { BalanceSettings } from '@shared/model/settings';
import type { OptionName } from './options';
import { UsageError } from './usage-error';

/** A share as it is written: 0.1 or 10%. @param schema what is allowed; of a band if not said. @throws UsageError `badValue` */
export function share(
  said: string,
  option: OptionName = 'band',
  schema: z.ZodType<number> = BalanceSettings.shape.band,
): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)(\s*[%％])?$/u.exec(said.trim());
  const value = match === null ? Number.NaN : Number(match[1]) / (match[2] === undefined ? 1 : 100);
  const result = schema.safeParse(value);
  if (!result.success) throw new UsageError('badValue', { option: `--${option}`, value: said });
  return result.data;
}
