import { AboutDialog } from '@/features/about/about-dialog';
import { ExportDialog } from '@/features/export/export-dialog';
import { LookUpDialog } from '@/features/look-up/look-up-dialog';
import { PlanNameDialog } from '@/features/plans/plan-name-dialog';
import { EditableQuestion } from '@/features/plans/editable-question';
import { NewWorkspaceDialog } from '@/features/start/new-workspace-dialog';
import { OverrideQuestion } from './breaches/override-dialog';
import { ShortcutSheet } from './palette/shortcut-sheet';
import { useDialogs } from './state/dialogs';
import { useSession } from './state/session';

/** Dialogs that any screen may ask for. */
export function AppDialogs() {
  const dialog = useDialogs((s) => s.open);
  const isOpen = useSession((s) => s.opened !== null);
  return (
    <>
      {dialog === 'newWorkspace' && <NewWorkspaceDialog />}
      {dialog === 'about' && <AboutDialog />}
      {dialog === 'shortcuts' && <ShortcutSheet />}
      {isOpen && dialog === 'export' && <ExportDialog />}
      {isOpen && dialog === 'lookUp' && <LookUpDialog />}
      {isOpen && (dialog === 'forkPlan' || dialog === 'newPlan') && <PlanNameDialog fork={dialog === 'forkPlan'} />}
      {isOpen && <EditableQuestion />}
      {isOpen && <OverrideQuestion />}
    </>
  );
}
