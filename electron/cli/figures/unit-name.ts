import type { Locale } from '@shared/contract/app';
import { cliTexts } from '@shared/texts/cli';

/** What `unitOf` says, in words; a currency is its own word. */
export function unitName(unit: string, locale: Locale): string {
  const names: Readonly<Record<string, string | undefined>> = cliTexts[locale].unit;
  return names[unit] ?? unit;
}
