import { runExport } from '@electron/export/run-export';
import { serveTask } from './serve';

serveTask(runExport);
