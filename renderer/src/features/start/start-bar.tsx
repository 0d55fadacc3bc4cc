import { MoonOutlined, SunOutlined } from '@ant-design/icons';
import { runActionById } from '@/app/actions/run-action';
import { usePreferences } from '@/app/state/preferences';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { useScheme } from '@/ui/use-palette';
import styles from './start.module.css';

/** Language and theme, reachable before anything is open. */
export function StartBar() {
  const t = useT();
  const scheme = useScheme();
  const locale = usePreferences((s) => s.preferences.locale);
  return (
    <div className={styles.bar}>
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
    </div>
  );
}
