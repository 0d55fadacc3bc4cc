import { runMerging } from '@electron/usecases/duplicates/run-merging';
import { serveTask } from './serve';

serveTask(runMerging);
