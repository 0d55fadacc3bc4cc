import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { useActionContext } from '../actions/action-context';
import { goActions } from '../actions/go-actions';
import { shownShortcut } from '../actions/registry';
import { runAction } from '../actions/run-action';
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
        </span>
      ))}
    </nav>
  );
}
