import type { Locale } from '@shared/contract/app';
import { Override } from '@shared/contract/override';
import { cliPoolTexts } from '@shared/texts/cli-pool';
import type { Args } from './args';
import { checked } from './checked';

/** Why promises may be broken this once. @throws UsageError */
export function overrideOf(args: Args): string | undefined {
  return args.has('override') ? checked(Override.unwrap().min(1), 'override', args.need('override')) : undefined;
}

/** What becomes of an edit that breaks promises: made for a reason, made without those accounts, or refused. */
export function heedingOf(args: Args, locale: Locale): { readonly override?: string; readonly keep?: string } {
  args.oneOf('override', 'keep');
  const override = overrideOf(args);
  if (override !== undefined) return { override };
  return args.has('keep') ? { keep: cliPoolTexts[locale].kept } : {};
}
