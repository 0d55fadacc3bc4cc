import { DownOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import { useT } from '@/i18n/use-t';
import { api } from '../api';
import { runActionById } from '../actions/run-action';
import { fileActions } from '../actions/file-actions';
import { usePreferences } from '../state/preferences';
import { useOpened } from '../state/session';
import { notifyFailure } from '@/ui/notify';
import styles from './top-bar.module.css';

const RECENT = 'recent:';
const RECENTS_SHOWN = 5;

/** The workspace's name; below it everything about files. */
export function WorkspaceMenu() {
  const t = useT();
  const { info } = useOpened();
  const recents = usePreferences((s) => s.recents);
  const others = recents.filter((r) => !r.missing && r.fileName !== info.fileName).slice(0, RECENTS_SHOWN);
  const items: MenuProps['items'] = [
    ...fileActions.map((action) => {
      const Icon = action.icon;
      return { key: action.id, label: t(action.labelKey), icon: Icon && <Icon /> };
    }),
    ...(others.length === 0 ? [] : [{ type: 'divider' as const }]),
    ...others.map((r) => ({ key: RECENT + r.token, label: r.name, extra: r.fileName })),
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
