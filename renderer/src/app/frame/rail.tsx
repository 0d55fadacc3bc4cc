import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { useActionContext } from '../actions/action-context';
import { goActions } from '../actions/go-actions';
import { shownShortcut } from '../actions/registry';
import { runAction } from '../actions/run-action';
import { useConflicts } from '../state/conflicts';
import styles from './rail.module.css';

/** The pages, one icon each. */
export function Rail() {
  const t = useT();
  const context = useActionContext();
  return (
    <nav className={styles.rail} aria-label={t('shell.rail')}>
      {goActions.map((action) => (
        <span key={action.id} className={styles.item} data-active={action.checked?.(context)}>
          <IconButton
            icon={action.icon}
            label={t(action.labelKey)}
            shortcut={shownShortcut(action)}
            active={action.checked?.(context)}
            placement="right"
            onClick={() => runAction(action)}
            testId={`rail-${action.id.replace('go.', '')}`}
          />
          {action.id === 'go.conflicts' && <OpenCases />}
        </span>
      ))}
    </nav>
  );
}

const MOST_SHOWN = 99;

/** How many cases wait, at the corner of the icon; the button in the title bar says it in full. */
function OpenCases() {
  const open = useConflicts((s) => s.status?.open ?? 0);
  if (open === 0) return null;
  return (
    <span className={styles.badge} aria-hidden data-testid="rail-conflicts-count">
      {open > MOST_SHOWN ? `${MOST_SHOWN}+` : open}
    </span>
  );
}
