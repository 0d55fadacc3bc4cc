import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { useScheme } from '@/ui/use-palette';
import { runActionById } from '../actions/run-action';
import { usePreferences } from '../state/preferences';

/** Language, and light or dark: each button shows what it changes to. */
export function LookButtons() {
  const t = useT();
  const scheme = useScheme();
  const locale = usePreferences((s) => s.preferences.locale);
  return (
    <>
      <IconButton
        label={t('action.view.language')}
        onClick={() => runActionById('view.language')}
        testId="switch-language"
      >
        {locale === 'en' ? '中' : 'EN'}
      </IconButton>
      <IconButton
        icon={scheme === 'dark' ? SunOutlined : MoonOutlined}
        label={t('action.view.theme')}
        onClick={() => runActionById('view.theme')}
        testId="switch-theme"
      />
    </>
  );
}
