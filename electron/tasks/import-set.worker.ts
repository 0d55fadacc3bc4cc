import { runImportSet } from '@electron/import/run-import-set';
import { serveTask } from './serve';

serveTask(runImportSet);
