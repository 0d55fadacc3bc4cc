import { OptimiseLimit } from '@shared/contract/optimise';
import type { Args } from '../args';
import type { OptionName } from '../options';
import { UsageError } from '../usage-error';

/** How long is searched: --steps, else --seconds, else two seconds. @throws UsageError `badValue` */
export function limitOf(args: Args): OptimiseLimit {
  if (args.has('steps')) return { kind: 'steps', steps: whole(args, 'steps', 1000, 2_000_000_000) };
  const limit = OptimiseLimit.safeParse({ kind: 'seconds', seconds: Number(args.value('seconds') ?? 2) });
  if (!limit.success) throw new UsageError('badValue', { option: '--seconds', value: args.need('seconds') });
  return limit.data;
}

/** @throws UsageError `badValue` */
export function whole(args: Args, option: OptionName, least: number, most: number): number {
  const value = args.need(option);
  const number = /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw new UsageError('badValue', { option: `--${option}`, value });
  return number;
}
