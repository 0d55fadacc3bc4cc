import { runWaiving } from '@electron/usecases/conflicts/run-waiving';
import { serveTask } from './serve';

serveTask(runWaiving);
