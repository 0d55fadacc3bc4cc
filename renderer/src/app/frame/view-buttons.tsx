import { LayoutOutlined, MoonOutlined, SunOutlined, TableOutlined } from '@ant-design/icons';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { useScheme } from '@/ui/use-palette';
import { runActionById } from '../actions/run-action';
import { usePreferences } from '../state/preferences';
import { useView } from '../state/view';

/** What is shown, in which language, light or dark. */
export function ViewButtons() {
  const t = useT();
  const scheme = useScheme();
  const locale = usePreferences((s) => s.preferences.locale);
  const onMap = useView((s) => s.page === 'map');
  const inspectorOpen = useView((s) => s.inspectorOpen);
  const tableOpen = useView((s) => s.tableOpen);
  return (
    <>
      {onMap && (
        <>
          <IconButton
            icon={TableOutlined}
            label={t('action.view.table')}
            shortcut="$mod+j"
            active={tableOpen}
            onClick={() => runActionById('view.table')}
            testId="toggle-table"
          />
          <IconButton
            icon={LayoutOutlined}
            label={t('action.view.inspector')}
            shortcut="$mod+\"
            active={inspectorOpen}
            onClick={() => runActionById('view.inspector')}
            testId="toggle-inspector"
          />
        </>
      )}
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
