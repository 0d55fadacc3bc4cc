import type { Dialogs } from '@electron/app/dialogs';
import type { RowChecks } from '@electron/import/row-checks';
import type { TaskRunner } from '@electron/tasks/task';
import { createAccountHandlers } from '@electron/usecases/accounts';
import { createAuditHandlers } from '@electron/usecases/audit/handlers';
import { createConflictHandlers } from '@electron/usecases/conflicts/handlers';
import { createDuplicateHandlers } from '@electron/usecases/duplicates/handlers';
import { createEvaluationHandlers } from '@electron/usecases/evaluation';
import { createExportHandlers } from '@electron/usecases/exports';
import { createFieldHandlers } from '@electron/usecases/field';
import { createGoalHandlers } from '@electron/usecases/goal/handlers';
import { createHandoverHandlers } from '@electron/usecases/handover/handlers';
import { createHealthHandlers } from '@electron/usecases/health';
import { createImportHandlers } from '@electron/usecases/imports';
import { createLookUpHandlers } from '@electron/usecases/look-up/handlers';
import { createOptimiseHandlers } from '@electron/usecases/optimise/handlers';
import { createPlacingHandlers } from '@electron/usecases/placing';
import { createMappingHandlers } from '@electron/usecases/mappings';
import { createPlanHandlers } from '@electron/usecases/plans';
import { createPoolHandlers } from '@electron/usecases/pool/handlers';
import { createRecordHandlers } from '@electron/usecases/records';
import { createRepHandlers } from '@electron/usecases/reps';
import { createRuleHandlers } from '@electron/usecases/rules/rules';
import { createScenarioHandlers } from '@electron/usecases/scenarios';
import { createSettingsHandlers } from '@electron/usecases/settings';
import { createTierHandlers } from '@electron/usecases/tiers';
import { type AppHandlerDeps, createAppHandlers } from './app-handlers';
import { createPrintHandler, type PrintDeps } from './print-handler';
import type { Handlers } from './router';
import { createWorkspaceHandlers, type WorkspaceHandlerDeps } from './workspace-handlers';

export interface HandlerDeps extends AppHandlerDeps, WorkspaceHandlerDeps {
  readonly dialogs: Dialogs;
  readonly tasks: TaskRunner;
  readonly startRowChecks: () => RowChecks;
  readonly printPage: PrintDeps['printPage'];
  readonly findingsDir: string;
}

/** Every call of the contract with the use case behind it; the type fails to compile when one is missing. */
export function createHandlers(deps: HandlerDeps): Handlers {
  const { session, dialogs, tokens, tasks, startRowChecks, findingsDir } = deps;
  return {
    ...createAppHandlers(deps),
    ...createWorkspaceHandlers(deps),
    ...createFieldHandlers(session),
    ...createHealthHandlers(session),
    ...createPlanHandlers(session),
    ...createOptimiseHandlers(session, tasks),
    ...createGoalHandlers(session, tasks),
    ...createScenarioHandlers(session),
    ...createRecordHandlers(session),
    ...createPlacingHandlers(session, tasks),
    ...createPrintHandler(deps),
    ...createPoolHandlers(session, tasks),
    ...createEvaluationHandlers(session),
    ...createTierHandlers(session),
    ...createAccountHandlers(session),
    ...createDuplicateHandlers(session, tasks),
    ...createConflictHandlers(session, tasks),
    ...createAuditHandlers(session, { pickTarget: dialogs.saveList, tokens, tasks }),
    ...createHandoverHandlers(session, { pickTarget: dialogs.saveList, tokens }),
    ...createLookUpHandlers(session),
    ...createRepHandlers(session),
    ...createRuleHandlers(session, tasks),
    ...createSettingsHandlers(session),
    ...createImportHandlers(session, {
      pickFile: dialogs.importFile,
      pickTarget: dialogs.saveList,
      tokens,
      tasks,
      startRowChecks,
      findingsDir,
    }),
    ...createMappingHandlers(session),
    ...createExportHandlers(session, { pickTarget: dialogs.exportPlan, tokens, tasks }),
  };
}
