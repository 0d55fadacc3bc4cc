import { runUndoImport } from '@electron/import/run-undo';
import { serveTask } from './serve';

serveTask(runUndoImport);
