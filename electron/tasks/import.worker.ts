import { runImport } from '@electron/import/run-import';
import { serveTask } from './serve';

serveTask(runImport);
