import { changeLocale, startTexts } from '@/i18n/i18n';
import { usePreferences } from '@/app/state/preferences';

/** Language of the screen under test, as the app itself sets it. */
export async function speak(locale: 'zh-CN' | 'en'): Promise<void> {
  usePreferences.setState((s) => ({ preferences: { ...s.preferences, locale }, platform: 'linux' }));
  await startTexts(locale);
  await changeLocale(locale);
}
