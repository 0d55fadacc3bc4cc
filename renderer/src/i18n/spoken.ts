import i18next from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '@/app/state/preferences';
import { lastResult } from '@/app/state/last-result';
import { useSession } from '@/app/state/session';
import { createFormat, type Format } from './format';

/** The present language and how figures are written in it. */
export interface Spoken {
  readonly language: string;
  readonly format: Format;
}

const DEFAULT_CURRENCY = 'CNY';
const lastFormat = lastResult(createFormat);

/** Handed down once: hundreds of cells ask, and a watch of the language in each of them cost more than their figures. */
export const SpokenContext = createContext<Spoken | null>(null);

/** For the component that hands it down. */
export function useSpokenNow(): Spoken {
  const { language } = useTranslation().i18n;
  const locale = usePreferences((s) => s.preferences.locale);
  const currency = useSession((s) => s.opened?.settings.currency ?? DEFAULT_CURRENCY);
  const format = lastFormat(locale, currency);
  return useMemo(() => ({ language, format }), [language, format]);
}

/** Where nobody hands it down, in the language of the moment. */
export function useSpoken(): Spoken {
  return useContext(SpokenContext) ?? momentary();
}

function momentary(): Spoken {
  const { locale } = usePreferences.getState().preferences;
  const currency = useSession.getState().opened?.settings.currency ?? DEFAULT_CURRENCY;
  return { language: i18next.language, format: lastFormat(locale, currency) };
}
