import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '@shared/contract/app';
import { resources } from './resources';
import { numberFormat } from './sentence';

/** Figures in sentences get their thousands separators; a year or a code is passed as text and stays as it is. */
const figures: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  // Parameters are texts and numbers, nothing else (TextParams).
  format: (value: string | number, _format, locale = '') =>
    typeof value === 'number' ? numberFormat(locale).format(value) : value,
};

/** Starts the texts; both languages are in the bundle, so this ends at once. */
export async function startTexts(locale: Locale): Promise<void> {
  await i18next
    .use(figures)
    .use(initReactI18next)
    .init({
      resources,
      lng: locale,
      fallbackLng: false,
      returnNull: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
  markDocument(locale);
}

export async function changeLocale(locale: Locale): Promise<void> {
  await i18next.changeLanguage(locale);
  markDocument(locale);
}

function markDocument(locale: Locale): void {
  document.documentElement.lang = locale;
}
