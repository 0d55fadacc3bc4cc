import { ConflictsButton } from '../conflicts/conflicts-button';
import { PlanMenu } from './plan-menu';
import { PaletteButton } from './palette-button';
import styles from './top-bar.module.css';
import { UndoButtons } from './undo-buttons';
import { ViewButtons } from './view-buttons';
import { WarningsButton } from '../warnings/warnings-button';
import { WorkspaceMenu } from './workspace-menu';

export function TopBar() {
  return (
    <header className={styles.bar}>
      <WorkspaceMenu />
      <span className={styles.divider} />
      <PlanMenu />
      <UndoButtons />
      <span className={styles.middle}>
        <PaletteButton />
      </span>
      <ViewButtons />
      <WarningsButton />
      <ConflictsButton />
    </header>
  );
}
