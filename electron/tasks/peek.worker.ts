import { runPeek } from '@electron/import/peek-task';
import { serveTask } from './serve';

serveTask(runPeek);
