import { CloseOutlined } from '@ant-design/icons';
import type { RecentWorkspace } from '@shared/contract/app';
import { api } from '@/app/api';
import { usePreferences } from '@/app/state/preferences';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { notifyFailure } from '@/ui/notify';
import styles from './start.module.css';

/** Workspaces opened before; files that are gone stay listed until they are forgotten. */
export function Recents({ disabled }: { readonly disabled: boolean }) {
  const t = useT();
  const recents = usePreferences((s) => s.recents);
  if (recents.length === 0) return null;
  return (
    <section aria-label={t('start.recents')}>
      <h2 className={styles.subtitle}>{t('start.recents')}</h2>
      <ul className={styles.recents}>
        {recents.map((recent) => (
          <RecentRow key={recent.token} recent={recent} disabled={disabled} />
        ))}
      </ul>
    </section>
  );
}

function RecentRow({ recent, disabled }: { readonly recent: RecentWorkspace; readonly disabled: boolean }) {
  const t = useT();
  const format = useFormat();
  const forgetRecent = usePreferences((s) => s.forgetRecent);
  function open(): void {
    api('workspace.openRecent', { token: recent.token }).catch((error: unknown) =>
      notifyFailure('shell.failed.open', error),
    );
  }
  function forget(): void {
    forgetRecent(recent.token).catch((error: unknown) => notifyFailure('shell.failed.preferences', error));
  }
  return (
    <li className={styles.recent} data-missing={recent.missing}>
      <button
        type="button"
        className={styles.recentOpen}
        disabled={disabled || recent.missing}
        onClick={open}
        data-testid="recent"
      >
        <span className={styles.recentName}>{recent.name}</span>
        <span className={styles.recentPlace} title={`${recent.folder} / ${recent.fileName}`}>
          {recent.missing ? t('start.missing') : `${recent.folder} / ${recent.fileName}`}
        </span>
        <span className={styles.recentDate}>{format.date(recent.openedAt)}</span>
      </button>
      <IconButton icon={CloseOutlined} label={t('start.forget', { name: recent.name })} onClick={forget} />
    </li>
  );
}
