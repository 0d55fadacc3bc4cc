import { BulbOutlined, LayoutOutlined, SearchOutlined, TableOutlined, TranslationOutlined } from '@ant-design/icons';
import { isDark, usePreferences } from '../state/preferences';
import { useView } from '../state/view';
import { type Action, always, whenOpen } from './action';

export const viewActions: readonly Action[] = [
  {
    id: 'view.palette',
    group: 'view',
    labelKey: 'action.view.palette',
    icon: SearchOutlined,
    shortcut: '$mod+KeyK',
    whileTyping: true,
    enabled: always,
    run: () => useView.getState().setPalette(!useView.getState().paletteOpen),
  },
  {
    id: 'view.inspector',
    group: 'view',
    labelKey: 'action.view.inspector',
    icon: LayoutOutlined,
    shortcut: '$mod+Backslash',
    whileTyping: true,
    enabled: whenOpen,
    checked: () => useView.getState().inspectorOpen,
    run: () => useView.getState().toggleInspector(),
  },
  {
    id: 'view.table',
    group: 'view',
    labelKey: 'action.view.table',
    icon: TableOutlined,
    shortcut: '$mod+KeyJ',
    whileTyping: true,
    enabled: whenOpen,
    checked: () => useView.getState().tableOpen,
    run: () => useView.getState().toggleTable(),
  },
  {
    id: 'view.theme',
    group: 'view',
    labelKey: 'action.view.theme',
    icon: BulbOutlined,
    enabled: always,
    run: () => usePreferences.getState().change({ theme: isDark(usePreferences.getState()) ? 'light' : 'dark' }),
  },
  {
    id: 'view.language',
    group: 'view',
    labelKey: 'action.view.language',
    icon: TranslationOutlined,
    enabled: always,
    run: () => {
      const { preferences, change } = usePreferences.getState();
      return change({ locale: preferences.locale === 'en' ? 'zh-CN' : 'en' });
    },
  },
];
