import { DownOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import { useT } from '@/i18n/use-t';
import { api } from '../api';
import { runActionById } from '../actions/run-action';
import type { Action } from '../actions/action';
import { fileActions } from '../actions/file-actions';
import { helpActions } from '../actions/help-actions';
import { shownShortcut } from '../actions/registry';
import { shortcutText } from '@/ui/shortcut-label';
import { usePreferences } from '../state/preferences';
import { usePart } from '../state/session';
import { notifyFailure } from '@/ui/notify';
import styles from './top-bar.module.css';

const RECENT = 'recent:';
const RECENTS_SHOWN = 5;

/** The workspace's name; below it everything about files. */
export function WorkspaceMenu() {
  const t = useT();
  const info = usePart((o) => o.info);
  const platform = usePreferences((s) => s.platform);
  const recents = usePreferences((s) => s.recents);
  const others = recents.filter((r) => !r.missing && r.fileName !== info.fileName).slice(0, RECENTS_SHOWN);
  function item(action: Action): NonNullable<MenuProps['items']>[number] {
    const Icon = action.icon;
    const shortcut = shownShortcut(action);
    return {
      key: action.id,
      label: t(action.labelKey),
      icon: Icon && <Icon />,
      extra: shortcut && shortcutText(shortcut, platform),
    };
  }
  const items: MenuProps['items'] = [
    ...fileActions.map(item),
    { type: 'divider' },
    ...others.map((r) => ({ key: RECENT + r.token, label: r.name, extra: r.fileName })),
    ...(others.length === 0 ? [] : [{ type: 'divider' as const }]),
    ...helpActions.map(item),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
      <button type="button" className={styles.menu} aria-haspopup="menu" data-testid="workspace-menu">
        <span className={styles.name}>{info.name}</span>
        <DownOutlined className={styles.caret} />
      </button>
    </Dropdown>
  );
}

function choose(key: string): void {
  if (key.startsWith(RECENT)) {
    api('workspace.openRecent', { token: key.slice(RECENT.length) }).catch((error: unknown) =>
      notifyFailure('shell.failed.open', error),
    );
  } else runActionById(key);
}
