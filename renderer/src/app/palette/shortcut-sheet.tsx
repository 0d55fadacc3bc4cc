import { Modal } from 'antd';
import { useT } from '@/i18n/use-t';
import { Kbd } from '@/ui/kbd';
import { ACTION_GROUPS } from '../actions/action';
import { ACTIONS, shownShortcut } from '../actions/registry';
import { useDialogs } from '../state/dialogs';
import styles from './shortcut-sheet.module.css';

/** Every shortcut there is, by group. */
export function ShortcutSheet() {
  const t = useT();
  const close = useDialogs((s) => s.close);
  return (
    <Modal open title={t('shell.shortcuts')} footer={null} width={760} onCancel={close}>
      <div className={styles.frame}>
        <div className={styles.columns} data-testid="shortcut-sheet">
          {ACTION_GROUPS.map((group) => {
            const actions = ACTIONS.filter((a) => a.group === group && shownShortcut(a) !== undefined);
            if (actions.length === 0) return null;
            return (
              <section key={group} className={styles.group}>
                <h3 className={styles.title}>{t(`action.group.${group}`)}</h3>
                <dl className={styles.list}>
                  {actions.map((action) => (
                    <div key={action.id} className={styles.row}>
                      <dt className={styles.name}>{t(action.labelKey)}</dt>
                      <dd className={styles.keys}>
                        <Kbd shortcut={shownShortcut(action) ?? ''} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            );
          })}
        </div>
      </div>
    </Modal>
  );
}
