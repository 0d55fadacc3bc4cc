import { runAccept } from '@electron/usecases/run-accept';
import { serveTask } from './serve';

serveTask(runAccept);
