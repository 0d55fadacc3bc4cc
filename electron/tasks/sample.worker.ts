import { runSample } from '@electron/import/sample-task';
import { serveTask } from './serve';

serveTask(runSample);
