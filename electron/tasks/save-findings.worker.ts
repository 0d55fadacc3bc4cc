import { runSaveFindings } from '@electron/import/run-save-findings';
import { serveTask } from './serve';

serveTask(runSaveFindings);
