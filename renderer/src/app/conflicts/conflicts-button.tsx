import { WarningOutlined } from '@ant-design/icons';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { useConflicts } from '../state/conflicts';
import { useView } from '../state/view';
import styles from './conflicts-button.module.css';

/** How many conflicts of the open plan wait for a ruling; opens the desk. */
export function ConflictsButton() {
  const t = useT();
  const open = useConflicts((s) => s.status?.open ?? null);
  const go = useView((s) => s.go);
  return (
    <IconButton
      icon={WarningOutlined}
      label={open === null ? t('conflicts.badgeNone') : t('conflicts.badge', { count: open })}
      testId="open-conflicts"
      onClick={() => go('conflicts')}
    >
      {open !== null && (
        <span className={styles.count} data-any={open > 0} data-testid="conflicts-open">
          {open}
        </span>
      )}
    </IconButton>
  );
}
