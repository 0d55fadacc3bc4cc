import { BalanceSettings } from '@shared/model/settings';
import { UsageError } from './usage-error';

/** A band as it is written: 0.1 or 10%. @throws UsageError `badValue` */
export function share(said: string): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)(\s*[%％])?$/u.exec(said.trim());
  const value = match === null ? Number.NaN : Number(match[1]) / (match[2] === undefined ? 1 : 100);
  const result = BalanceSettings.shape.band.safeParse(value);
  if (!result.success) throw new UsageError('badValue', { option: '--band', value: said });
  return result.data;
}
