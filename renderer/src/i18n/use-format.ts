import { usePreferences } from '@/app/state/preferences';
import { useSession } from '@/app/state/session';
import { lastResult } from '@/app/state/last-result';
import { createFormat, type Format } from './format';

const lastFormat = lastResult(createFormat);

/** Formatters of the present language and the workspace's currency. */
export function useFormat(): Format {
  const locale = usePreferences((s) => s.preferences.locale);
  const currency = useSession((s) => s.opened?.settings.currency ?? 'CNY');
  return lastFormat(locale, currency);
}
