import { CloseOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useLoadedGuards } from '@/app/state/loaded-guards';
import { useSelection } from '@/app/state/selection';
import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import styles from '../inspector.module.css';
import { AccountSection } from './account-section';
import { AssignSection } from './assign-section';
import { CommitBar } from './commit-bar';
import { Effects } from './effects';
import { SelectionSummary } from './selection-summary';
import { useAssignment } from './use-assignment';

/** Units in hand: what they hold, where they could go, what that would do, and the button that does it. */
export function SelectionInspector(): ReactNode {
  const t = useT();
  const count = useSelection((s) => s.units.size);
  const clear = useSelection((s) => s.clear);
  const assignment = useAssignment();
  useLoadedGuards();
  return (
    <>
      <header className={styles.head}>
        <h2>{t('inspector.selection.title', { count })}</h2>
        <IconButton
          icon={CloseOutlined}
          label={t('inspector.selection.clear')}
          onClick={clear}
          testId="clear-selection"
        />
      </header>
      <div className={styles.scroll} data-testid="inspector-selection">
        <AccountSection />
        <AssignSection assignment={assignment} />
        <Effects />
        <SelectionSummary />
      </div>
      <CommitBar assignment={assignment} />
    </>
  );
}
