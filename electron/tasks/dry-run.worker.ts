import type { DryRunReport } from '@shared/contract/pool-dry-run';
import type { DryRunTaskInput } from '@electron/usecases/pool/dry-run-task';
import { runDryRun } from '@electron/usecases/pool/run-dry-run';
import { serveTask } from './serve';

serveTask<DryRunTaskInput, DryRunReport>(runDryRun);
